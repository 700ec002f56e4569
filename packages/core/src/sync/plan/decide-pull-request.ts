import type { SyncMarker } from "../../ports/branch-histories.ts";
import type { PullRequest } from "../../ports/pull-requests.ts";
import type { Obstacle } from "../observation/obstacle.ts";
import { linkPullRequest } from "../pull-request/link-pull-request.ts";
import { isSyncBranch } from "../pull-request/sync-branch.ts";
import { headStrategyOf, syncLabels } from "../pull-request/sync-labels.ts";
import {
  type ExistingPullRequest,
  findSyncPullRequest,
  isRefreshDue,
  targetOf,
} from "../pull-request/sync-pull-request.ts";
import { labelsOf } from "../pull-request/wording.ts";
import type { DueBranch } from "./due-branch.ts";
import type { Decision } from "./planned-operation.ts";
import type { BranchAnswers } from "./questions/answers.ts";
import { type HistoryFacts, judgeHistory } from "./questions/history.ts";
import { settle, settleFailed } from "./settle.ts";

/** Decides what becomes of the sync pull request into a branch: opened, kept up to date, or left alone. */
export function decidePullRequest(due: DueBranch, answers: BranchAnswers, facts: HistoryFacts): Decision {
  const existing = findSyncPullRequest(due.openPullRequests, targetOf(due));
  switch (existing.kind) {
    case "none":
      return decideOpening(due, answers, facts);
    case "foreign":
      return settle(due, "foreign-pull-request", {
        pullRequest: linkPullRequest(existing.pullRequest, null),
        detail: "opened by somebody else; left alone",
      });
    case "other-ecosystem": {
      const { pullRequest, marker } = existing;
      return settle(due, "already-open", {
        pullRequest: linkPullRequest(pullRequest, null),
        detail: "managed by another configuration; left alone",
        ...(marker.ecosystem !== undefined && { otherEcosystem: marker.ecosystem }),
      });
    }
    case "own":
      return decideOwn(due, existing);
  }
}

function decideOpening(due: DueBranch, answers: BranchAnswers, facts: HistoryFacts): Decision {
  const { obstacle } = due.observed;
  if (obstacle !== undefined) return settleObstacle(due, obstacle);
  const verdict = judgeHistory(due, answers, facts);
  switch (verdict.status) {
    case "unread":
    case "clear":
      return { kind: "open-pull-request", due };
    case "open":
      return { kind: "question", question: verdict.question };
    case "waits":
      return settleFailed(due, verdict.failure);
    case "obstacle":
      return settleObstacle(due, verdict.obstacle);
  }
}

function settleObstacle(due: DueBranch, obstacle: Obstacle): Decision {
  const decision = settle(due, obstacle.outcome, obstacle);
  if (obstacle.outcome !== "failed") return decision;
  const message = `${obstacle.detail.charAt(0).toUpperCase()}${obstacle.detail.slice(1)}.`;
  return { kind: "settled", settled: { ...decision.settled, failure: { code: "invalid", message } } };
}

function decideOwn(
  due: DueBranch,
  { pullRequest, marker }: Extract<ExistingPullRequest, { readonly kind: "own" }>,
): Decision {
  const { comparison, defaultBranch, settings } = due;
  const former =
    marker.defaultBranch ??
    (isSyncBranch(pullRequest.head, settings.branchPrefixes) ? undefined : pullRequest.head);
  if (former !== undefined && former !== defaultBranch.name) {
    return { kind: "replace-pull-request", due, pullRequest, marker, former };
  }
  // One that a run had closed and a person opened again is not closed any more.
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
    head: headStrategyOf(pullRequest.head, defaultBranch.name),
    labels: labelsOf(due),
    isConflict: marker.isConflict,
    hasMergeQueue: due.rules?.hasMergeQueue === true,
  });
  if (labels.length > 0 && !hasOneOf(pullRequest, labels)) {
    return { kind: "label-pull-request", due, pullRequest, marker, labels };
  }
  const method = wantedAutoMerge(due, pullRequest, marker);
  if (method !== (marker.autoMerge ?? "off")) {
    return { kind: "set-auto-merge", due, pullRequest, marker, method };
  }
  const link = linkPullRequest(pullRequest, marker);
  return marker.isConflict && pullRequest.isDraft
    ? settle(due, "conflict", {
        pullRequest: link,
        detail: "open as a draft until a person resolves the conflicts",
      })
    : settle(due, "already-open", { pullRequest: link });
}

/** What a run asked for once stays a person's to turn off; what cannot be merged yet stays as it is. */
function wantedAutoMerge(
  { settings, defaultBranch }: DueBranch,
  pullRequest: PullRequest,
  marker: SyncMarker,
) {
  const isMergeable =
    !marker.isConflict &&
    !pullRequest.isDraft &&
    headStrategyOf(pullRequest.head, defaultBranch.name) === "sync-branch";
  return isMergeable ? settings.autoMerge : (marker.autoMerge ?? "off");
}

/** Case makes no difference between labels on GitHub. */
function hasOneOf(pullRequest: PullRequest, labels: readonly string[]): boolean {
  const wanted = new Set(labels.map((label) => label.toLowerCase()));
  return pullRequest.labels.some((label) => wanted.has(label.toLowerCase()));
}
