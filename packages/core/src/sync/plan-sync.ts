import { waitingKey } from "../memory/write-history.ts";
import type { PullRequest } from "../ports/pull-requests.ts";
import { repositoryKey } from "../repository/repository-ref.ts";
import { judgeRules } from "./branch-rules.ts";
import type { DueBranch } from "./due-branch.ts";
import { countOwnCommits } from "./observation.ts";
import type { Obstacle } from "./obstacle.ts";
import type { BranchResult } from "./outcome.ts";
import type { PlanningFailure } from "./planning-failure.ts";
import { type PullRequestLimits, PullRequestQuota } from "./pull-request-quota.ts";
import { isSyncBranch } from "./sync-branch.ts";
import { headStrategyOf, syncLabels } from "./sync-labels.ts";
import type { SyncMarker } from "./sync-marker.ts";
import { findSyncPullRequest, isRefreshDue, targetOf } from "./sync-pull-request.ts";

interface OperationTarget {
  readonly due: DueBranch;
}

/** A write that the plan wants. */
export type PlannedOperation =
  | (OperationTarget & { readonly kind: "open-pull-request" })
  | (OperationTarget & {
      readonly kind: "update-pull-request";
      readonly pullRequest: PullRequest;
      readonly marker: SyncMarker;
      /** Nothing is out of date: it is of an older version, and from now on its marker names the ecosystem. */
      readonly isAdoption?: boolean;
    })
  /** It brings in a default branch of former times. */
  | (OperationTarget & {
      readonly kind: "replace-pull-request";
      readonly pullRequest: PullRequest;
      readonly marker: SyncMarker;
      /** Name of the default branch that it brings in. */
      readonly former: string;
    })
  /** Somebody has begun to resolve its conflicts: they may be gone. */
  | (OperationTarget & {
      readonly kind: "review-conflict";
      readonly pullRequest: PullRequest;
      readonly marker: SyncMarker;
    })
  | (OperationTarget & {
      readonly kind: "label-pull-request";
      readonly pullRequest: PullRequest;
      readonly marker: SyncMarker;
      readonly labels: readonly string[];
    })
  | (OperationTarget & { readonly kind: "fast-forward" });

/** What a run intends: writes in the order of their importance, and the branches that need none. */
export interface SyncPlan {
  readonly operations: readonly PlannedOperation[];
  readonly settled: readonly SettledBranch[];
}

/** A due branch that the plan decided without a write. */
export interface SettledBranch {
  readonly due: DueBranch;
  readonly result: BranchResult;
  readonly failure?: PlanningFailure;
}

/** Whether the plan would open a pull request into the branch, if nothing of its past is against it. */
export function wantsPullRequest(due: DueBranch): boolean {
  return decide(due).kind === "open-pull-request";
}

/**
 * Decides what to do about the stale branches of a whole run.
 *
 * The branch that is behind most comes first; among equals the one that waits longest, then the order of the
 * configuration. New pull requests beyond the limits are deferred to a later run. Planning on what a finished plan left
 * behind gives no operation.
 *
 * @param limits a number limits the whole run only
 * @param waitingSinceMs since when earlier runs deferred a branch, by `waitingKey`
 * @param review what becomes of an operation's branch that must not be carried out; `null` for one that may
 */
export function planSync(
  branches: readonly DueBranch[],
  limits: PullRequestLimits | number,
  waitingSinceMs: ReadonlyMap<string, number> = new Map(),
  review: OperationReview = () => null,
): SyncPlan {
  const operations: PlannedOperation[] = [];
  const settled: SettledBranch[] = [];
  const quota = new PullRequestQuota(typeof limits === "number" ? { perRun: limits } : limits, branches);
  for (const due of byUrgency(branches, waitingSinceMs)) {
    const decision = decide(due);
    if (decision.kind === "settled") {
      settled.push(decision.branch);
      continue;
    }
    const verdict = review(decision) ?? limit(decision, quota);
    if (verdict === null) operations.push(decision);
    else settled.push({ due, result: { ...settle(due, verdict.outcome, {}).result, ...verdict } });
  }
  return { operations, settled };
}

/** Judges an operation before it counts against any limit. */
export type OperationReview = (
  operation: PlannedOperation,
) => Pick<BranchResult, "outcome" | "detail"> | null;

function limit(
  operation: PlannedOperation,
  quota: PullRequestQuota,
): Pick<BranchResult, "outcome" | "detail"> | null {
  const detail = operation.kind === "open-pull-request" ? quota.take(operation.due) : null;
  return detail === null ? null : { outcome: "deferred", detail };
}

function byUrgency(
  branches: readonly DueBranch[],
  waitingSinceMs: ReadonlyMap<string, number>,
): readonly DueBranch[] {
  const since = ({ repository, comparison }: DueBranch): number =>
    waitingSinceMs.get(waitingKey(repositoryKey(repository), comparison.branch.name)) ??
    Number.MAX_SAFE_INTEGER;
  return branches.toSorted((a, b) => b.comparison.behindBy - a.comparison.behindBy || since(a) - since(b));
}

type Decision = PlannedOperation | { readonly kind: "settled"; readonly branch: SettledBranch };

function decide(due: DueBranch): Decision {
  const { settings, openPullRequests, comparison } = due;
  if (settings.mode === "report" || openPullRequests === null) return settledAs(due, "reported");
  if ("code" in openPullRequests) {
    const failed = {
      name: comparison.branch.name,
      aheadBy: comparison.aheadBy,
      behindBy: comparison.behindBy,
      ownCommits: countOwnCommits(comparison),
    };
    const outcome = openPullRequests.code === "rate-limited" ? "deferred" : "failed";
    const result = { ...failed, outcome, detail: openPullRequests.message } as const;
    return { kind: "settled", branch: { due, result, failure: openPullRequests } };
  }
  if (due.isOnlyKept === true && findSyncPullRequest(openPullRequests, targetOf(due)).kind !== "own") {
    return settledAs(due, "diverged");
  }
  const verdict = judgeRules(due.rules);
  if (verdict !== null) {
    const own = findSyncPullRequest(openPullRequests, targetOf(due));
    const { pullRequest } = own.kind === "own" ? own : {};
    return settledAs(due, verdict.outcome, { detail: verdict.detail, ...(pullRequest && { pullRequest }) });
  }
  if (settings.mode === "fast-forward" && comparison.aheadBy === 0 && due.isProtected === false) {
    return { kind: "fast-forward", due };
  }
  return decideOnPullRequest(due, openPullRequests);
}

function decideOnPullRequest(due: DueBranch, open: readonly PullRequest[]): Decision {
  const { comparison, defaultBranch, settings } = due;
  const existing = findSyncPullRequest(open, targetOf(due));
  if (existing.kind === "none") {
    return due.obstacle === undefined
      ? { kind: "open-pull-request", due }
      : settleObstacle(due, due.obstacle);
  }
  const { pullRequest } = existing;
  if (existing.kind === "foreign") {
    return settledAs(due, "foreign-pull-request", {
      pullRequest,
      detail: "opened by somebody else; left alone",
    });
  }
  const { marker } = existing;
  if (existing.kind === "other-ecosystem") {
    return settledAs(due, "already-open", {
      pullRequest,
      detail: "another configuration keeps it; left alone",
      ...(marker.ecosystem !== undefined && { otherEcosystem: marker.ecosystem }),
    });
  }
  const former = marker.defaultBranch ?? (isSyncBranch(pullRequest.head) ? undefined : pullRequest.head);
  if (former !== undefined && former !== defaultBranch.name) {
    return { kind: "replace-pull-request", due, pullRequest, marker, former };
  }
  // One that a run had closed and a person opened again says so no more.
  const isRenewed = marker.isLost === true || marker.closedFor !== undefined;
  if (isRenewed || isRefreshDue(marker, comparison.behindBy, defaultBranch.oid)) {
    return { kind: "update-pull-request", due, pullRequest, marker };
  }
  if (marker.ecosystem === undefined) {
    return { kind: "update-pull-request", due, pullRequest, marker, isAdoption: true };
  }
  if (marker.isConflict && pullRequest.headOid !== marker.defaultOid) {
    return { kind: "review-conflict", due, pullRequest, marker };
  }
  const labels = syncLabels({
    head: headStrategyOf(pullRequest.head),
    labels: settings.labels,
    isConflict: marker.isConflict,
    hasMergeQueue: due.rules?.hasMergeQueue === true,
  });
  if (labels.length > 0 && !hasOneOf(pullRequest, labels)) {
    return { kind: "label-pull-request", due, pullRequest, marker, labels };
  }
  return marker.isConflict && pullRequest.isDraft
    ? settledAs(due, "conflict", {
        pullRequest,
        detail: "open as a draft until a person resolves the conflicts",
      })
    : settledAs(due, "already-open", { pullRequest });
}

function settleObstacle(due: DueBranch, obstacle: Obstacle): Decision {
  const branch = settle(due, obstacle.outcome, obstacle);
  if (obstacle.outcome !== "failed") return { kind: "settled", branch };
  const message = `${obstacle.detail.charAt(0).toUpperCase()}${obstacle.detail.slice(1)}.`;
  return { kind: "settled", branch: { ...branch, failure: { code: "invalid", message } } };
}

/** Case makes no difference between labels on GitHub. */
function hasOneOf(pullRequest: PullRequest, labels: readonly string[]): boolean {
  const wanted = new Set(labels.map((label) => label.toLowerCase()));
  return pullRequest.labels.some((label) => wanted.has(label.toLowerCase()));
}

type SettlementDetails = Pick<BranchResult, "pullRequest" | "detail" | "snoozedUntilMs" | "otherEcosystem">;

function settledAs(due: DueBranch, outcome: BranchResult["outcome"], more: SettlementDetails = {}): Decision {
  return { kind: "settled", branch: settle(due, outcome, more) };
}

function settle(due: DueBranch, outcome: BranchResult["outcome"], more: SettlementDetails): SettledBranch {
  const { branch, aheadBy, behindBy } = due.comparison;
  const { pullRequest, detail, snoozedUntilMs, otherEcosystem } = more;
  return {
    due,
    result: {
      name: branch.name,
      aheadBy,
      behindBy,
      ownCommits: countOwnCommits(due.comparison),
      outcome,
      ...(pullRequest && { pullRequest: { number: pullRequest.number, url: pullRequest.url } }),
      ...(detail !== undefined && { detail }),
      ...(snoozedUntilMs !== undefined && { snoozedUntilMs }),
      ...(otherEcosystem !== undefined && { otherEcosystem }),
    },
  };
}
