import { formatCount } from "../../text/plural.ts";
import type { BranchOutcome, PullRequestLink } from "../outcome/outcome.ts";
import type { Replay } from "../plan/replay.ts";
import { linkPullRequest } from "../pull-request/link-pull-request.ts";
import { hasLabel, NEVER_LABEL, RETRY_LABEL, SYNC_BLOCKED_LABEL, type Veto } from "../pull-request/veto.ts";

/** Why no sync pull request is opened into a stale branch that has none. */
export interface Obstacle {
  readonly outcome: Extract<
    BranchOutcome,
    "vetoed" | "finished" | "squash-replay" | "content-identical" | "deferred" | "failed"
  >;
  readonly detail: string;
  /** The pull request that stands against it. */
  readonly pullRequest?: PullRequestLink;
  /** Until when a veto holds, in milliseconds since the epoch; `null`: for good. Absent without a veto. */
  readonly snoozedUntilMs?: number | null;
}

/** Says what a veto means for its branch, and what lifts it. */
export function describeVeto({ pullRequest, untilMs, untilBehindBy }: Veto): Obstacle {
  const { number, marker } = pullRequest;
  const lifted = [
    ...(untilMs === null ? [] : [`on ${new Date(untilMs).toISOString().slice(0, 10)}`]),
    ...(untilBehindBy === null ? [] : [`once the branch is ${formatCount(untilBehindBy, "commit")} behind`]),
    `when it is reopened or gets the label ${RETRY_LABEL}`,
  ];
  const forbidding = [NEVER_LABEL, SYNC_BLOCKED_LABEL].find((label) => hasLabel(pullRequest, label));
  const why = forbidding === SYNC_BLOCKED_LABEL ? "was rolled back and " : "";
  const detail = forbidding
    ? `#${number} ${why}has the label ${forbidding}; remove it to get sync pull requests again`
    : `#${number} was closed by a person; a new one is opened ${lifted.join(", or ")}`;
  return {
    outcome: "vetoed",
    detail,
    pullRequest: linkPullRequest(pullRequest, marker),
    snoozedUntilMs: untilMs,
  };
}

/** Says what a replay means for its branch, and what to do about it. */
export function describeReplay(replay: Replay): Obstacle {
  switch (replay.kind) {
    case "squashed": {
      const { number, marker } = replay.pullRequest;
      const detail = `#${number} was merged as a squash or a rebase, so the branch still lacks the same commits; allow merge commits, give #${number} the label ${RETRY_LABEL}, and merge the next one with a merge commit`;
      return {
        outcome: "squash-replay",
        detail,
        pullRequest: linkPullRequest(replay.pullRequest, marker),
      };
    }
    case "same-content":
      return {
        outcome: "content-identical",
        detail: "the branch has the same files as the default branch; only the history differs",
      };
    case "no-merge-commits":
      return {
        outcome: "squash-replay",
        detail: replay.isRuleOfBranch
          ? "a rule of the branch requires a linear history, so merging a sync pull request would leave it behind by the same commits; remove the rule, or move the branch by hand"
          : "the repository allows no merge commits, so merging a sync pull request would leave the branch behind by the same commits; allow merge commits in the repository's settings, or use the mode fast-forward",
      };
  }
}
