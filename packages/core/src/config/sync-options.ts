/** `report` scans only; `pull-request` keeps one sync pull request per stale branch; `fast-forward` moves what can be moved. */
export type SyncMode = "report" | "pull-request" | "fast-forward";

/** Head of a sync pull request: a branch of its own, or the default branch itself. */
export type HeadStrategy = "sync-branch" | "default-branch";

/**
 * What to do about a stale branch with commits of its own. `report` leaves it alone unless a sync pull request into it was
 * merged before, `report-always` in any case.
 */
export type DivergedPolicy = "report" | "report-always" | "sync" | "skip";

/** What to do about a stale branch whose pull request was merged, and that got no commit of its own since. */
export type FinishedPolicy = "leave" | "sync";
