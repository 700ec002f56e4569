import { PULL_REQUEST_DEFAULTS } from "@automation/core/config";
import { GitHubError } from "@automation/core/errors";
import type {
  BranchHistory,
  BranchHistoryLookup,
  EndedPullRequest,
  PullRequest,
  PullRequestLookup,
} from "@automation/core/ports";
import {
  type BranchComparison,
  type BranchRules,
  type RepositorySnapshot,
  UNKNOWN_RULES,
} from "@automation/core/ports";
import {
  type BranchAnswers,
  DEFAULT_PREFIXES,
  type Knowledge,
  type PlanningFacts,
  planSync,
  type RepositorySettings,
  type StaleBranch,
  type SyncPlan,
} from "@automation/core/sync";

/** The ecosystem of the run in these tests. */
export const ECOSYSTEM = "0123456789abcdef";

/** What its sync pull requests are known by. */
export const IDENTITY = {
  labels: ["automerge", "ecosystem-sync"],
  ecosystem: ECOSYSTEM,
  branchPrefixes: DEFAULT_PREFIXES,
};

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
    title: PULL_REQUEST_DEFAULTS.title,
    body: PULL_REQUEST_DEFAULTS.body,
    commitMessage: PULL_REQUEST_DEFAULTS.commitMessage,
    reviewers: [],
    assignees: [],
    autoMerge: "off",
    branchPrefixes: DEFAULT_PREFIXES,
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

/** A stale branch, and what has been answered about it. */
export interface KnownBranch {
  readonly branch: StaleBranch;
  readonly answers: BranchAnswers;
}

/** What a test says of a stale branch: of its observation, and of the answers. */
export interface BranchFacts extends Partial<StaleBranch> {
  /** Its own list, why that cannot be read, or `null`: nobody has asked. */
  readonly openPullRequests?:
    | readonly PullRequest[]
    | { readonly code: "server" | "rate-limited"; readonly message: string }
    | null;
  readonly rules?: BranchRules;
  readonly isProtected?: boolean;
  /** Other answers; `history: undefined`: nobody has asked. */
  readonly answers?: { readonly [Kind in keyof BranchAnswers]?: BranchAnswers[Kind] | undefined };
}

/** A stale branch without an open pull request and with nothing in its history, but for `change`. */
export function due({
  openPullRequests = [],
  rules,
  isProtected,
  answers,
  ...observed
}: BranchFacts = {}): KnownBranch {
  const all = {
    ...(openPullRequests !== null && { "open-pull-requests": toLookup(openPullRequests, rules) }),
    ...(isProtected !== undefined && { protection: isProtected }),
    history: history(),
    ...answers,
  };
  const known = Object.entries(all).filter(([, value]) => value !== undefined);
  return { branch: stale(observed), answers: Object.fromEntries(known) };
}

function toLookup(
  open: NonNullable<BranchFacts["openPullRequests"]>,
  rules: BranchRules = UNKNOWN_RULES,
): PullRequestLookup {
  if (!("code" in open)) return { status: "found", pullRequests: open, rules };
  return {
    status: "failed",
    error: new GitHubError(open.message, { code: open.code, operation: "list pull requests" }),
  };
}

/** What the observation tells of a stale branch. */
export function stale(change: Partial<StaleBranch> = {}): StaleBranch {
  return {
    repository: { owner: "acme", name: "api" },
    defaultBranch: { name: "main", oid: "d".repeat(40) },
    comparison: comparison(),
    settings: settings(),
    hasSyncBranch: false,
    ...change,
  };
}

/** A history that was read; empty but for `change`. */
export function history(change: Partial<BranchHistory> = {}): BranchHistoryLookup {
  const nothing = { ended: [], baseOid: null, baseTreeOid: null, defaultTreeOid: null, mergedHeads: [] };
  return { status: "found", history: { ...nothing, ...change } };
}

/** Everything that is known in a test. */
export function knowledge(known: readonly KnownBranch[]): Knowledge {
  return {
    branches: known.map(({ branch }) => branch),
    answers: new Map(known.map(({ branch, answers }) => [branch, answers])),
  };
}

/** Facts of a run without bots, reviews or branches that wait. */
export function planningFacts(change: Partial<PlanningFacts> = {}): PlanningFacts {
  return {
    limits: { perRun: 50 },
    waitingSinceMs: new Map(),
    review: () => null,
    botUserIds: [],
    nowMs: Date.parse("2030-01-10T00:00:00Z"),
    ...change,
  };
}

/** Plans for branches about which nothing is left to be asked. */
export function plan(known: readonly KnownBranch[], change: Partial<PlanningFacts> = {}): SyncPlan {
  const { questions, ...finished } = planSync(knowledge(known), planningFacts(change));
  if (questions.length > 0) throw new Error(`asked: ${questions.map(({ kind }) => kind).join(", ")}`);
  return finished;
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
