import type { EndedPullRequest, PullRequest } from "@automation/core/ports";
import type {
  BranchComparison,
  DueBranch,
  RepositorySettings,
  RepositorySnapshot,
} from "@automation/core/sync";

/** The ecosystem of the run in these tests. */
export const ECOSYSTEM = "0123456789abcdef";

/** What its sync pull requests are known by. */
export const IDENTITY = { labels: ["automerge", "ecosystem-sync"], ecosystem: ECOSYSTEM };

/** Settings of a repository in `pull-request` mode with a threshold of 10. */
export function settings(change: Partial<RepositorySettings> = {}): RepositorySettings {
  return {
    mode: "pull-request",
    head: "sync-branch",
    threshold: 10,
    diverged: "report",
    finished: "leave",
    include: ["**"],
    exclude: [],
    labels: ["automerge", "ecosystem-sync"],
    recreateAfterDays: 30,
    isReplayGuarded: true,
    conflictReviewers: [],
    ecosystem: ECOSYSTEM,
    ...change,
  };
}

export function comparison(change: Partial<BranchComparison> = {}): BranchComparison {
  return {
    branch: { name: "release/1.2", oid: "b".repeat(40) },
    aheadBy: 0,
    behindBy: 14,
    tipAuthorId: null,
    ...change,
  };
}

export function snapshot(change: Partial<RepositorySnapshot> = {}): RepositorySnapshot {
  return {
    repository: { owner: "acme", name: "api" },
    databaseId: 1001,
    isArchived: false,
    isDisabled: false,
    isLocked: false,
    isMirror: false,
    defaultBranch: { name: "main", oid: "d".repeat(40) },
    branches: [],
    ...change,
  };
}

export function due(change: Partial<DueBranch> = {}): DueBranch {
  return {
    repository: { owner: "acme", name: "api" },
    defaultBranch: { name: "main", oid: "d".repeat(40) },
    comparison: comparison(),
    settings: settings(),
    openPullRequests: [],
    ...change,
  };
}

export function pullRequest(change: Partial<PullRequest> = {}): PullRequest {
  return {
    number: 7,
    url: "https://github.test/acme/api/pull/7",
    title: "Sync release/1.2 with main",
    body: "",
    head: "ecosystem-sync/release/1.2",
    headOid: "e".repeat(40),
    base: "release/1.2",
    isCrossRepository: false,
    isDraft: false,
    isOwn: true,
    labels: ["automerge", "ecosystem-sync"],
    ...change,
  };
}

/** A sync pull request that the person with the number 5 closed unmerged on New Year's Day of 2030. */
export function ended(change: Partial<EndedPullRequest> = {}): EndedPullRequest {
  return {
    number: 7,
    url: "https://github.test/acme/api/pull/7",
    marker: { base: "release/1.2", behindBy: 14, defaultOid: "d".repeat(40), isConflict: false },
    labels: [],
    isMerged: false,
    closedAtMs: Date.parse("2030-01-01T00:00:00Z"),
    closer: { id: 5, isBot: false },
    branchDeletedAtMs: null,
    mergeParentCount: null,
    ...change,
  };
}
