import { GitHubError } from "@automation/core/errors";
import {
  CONFLICT_LABEL,
  type DueBranch,
  isSyncBranch,
  type PlannedOperation,
  syncMergeMessage,
} from "@automation/core/sync";
import type { SyncDependencies } from "../dependencies.ts";
import { addLabels } from "./open-pull-request.ts";
import type { OperationOutcome } from "./operation-outcome.ts";
import { adoptText, ENDED_MEANWHILE, rewriteText } from "./pull-request-text.ts";
import { announceConflict, clearConflict } from "./review-conflict.ts";

type UpdateOperation = Extract<PlannedOperation, { kind: "update-pull-request" }>;
type LabelOperation = Extract<PlannedOperation, { kind: "label-pull-request" }>;

/** Brings an open sync pull request up to date: the default branch's new commits and the numbers in its text. */
export async function updatePullRequest(
  operation: UpdateOperation,
  dependencies: SyncDependencies,
): Promise<OperationOutcome> {
  const { due, pullRequest } = operation;
  if (operation.isAdoption === true) return adoptPullRequest(operation, dependencies);
  const merged = isSyncBranch(pullRequest.head) ? await mergeOnTop(operation, dependencies) : "merged";
  if (merged === "refused") {
    const detail =
      "a rule or a missing permission keeps the default branch's new commits from being merged in";
    return { outcome: "already-open", detail, ...link(operation) };
  }
  const isConflict = merged === "conflict";
  const wasConflict = operation.marker.isConflict;
  if (isConflict && !wasConflict) await announceConflict(due, pullRequest, dependencies);
  if (isConflict) await addLabels(due, pullRequest.number, [CONFLICT_LABEL], dependencies);
  if (wasConflict && !isConflict) await clearConflict(due, pullRequest, dependencies);
  // Last, because it is what the next run knows this one by: killed before it, all of this is done again.
  const isWritten = await rewriteText(due, pullRequest, isConflict, dependencies);
  if (!isWritten) return { outcome: "deferred", detail: ENDED_MEANWHILE, ...link(operation) };
  return { outcome: isConflict ? "conflict" : "updated", ...link(operation) };
}

/** Lets the marker of an older version name the ecosystem; a reader sees no difference. */
async function adoptPullRequest(
  operation: UpdateOperation,
  dependencies: SyncDependencies,
): Promise<OperationOutcome> {
  const isWritten = await adoptText(operation.due, operation.pullRequest, dependencies);
  const outcome = operation.marker.isConflict ? "conflict" : "updated";
  return isWritten
    ? { outcome, detail: "taken over from an older version", ...link(operation) }
    : {
        outcome: "already-open",
        detail: "it changed meanwhile; the next run looks again",
        ...link(operation),
      };
}

/** Merges the default branch into the sync branch, on top of whatever people put there. */
async function mergeOnTop(
  operation: UpdateOperation,
  { branches }: SyncDependencies,
): Promise<"merged" | "conflict" | "refused"> {
  const { due, pullRequest, marker } = operation;
  const { repository, defaultBranch } = due;
  if (marker.isConflict && pullRequest.headOid === marker.defaultOid) {
    // Nobody has begun to resolve it: the head is still the default branch's old commit and may follow it.
    await branches.fastForward(repository, pullRequest.head, pullRequest.headOid, defaultBranch.oid);
    return "conflict";
  }
  const message = syncMergeMessage(due.settings.ecosystem);
  const merged = await branches.merge(repository, pullRequest.head, defaultBranch.oid, message);
  if (merged.status === "conflict" || merged.status === "refused") return merged.status;
  // One that was opened in conflict begins at the default branch: without its base on it, nothing is resolved.
  const lacksBase = async () =>
    (await branches.compare(repository, pullRequest.head, pullRequest.base))?.aheadBy !== 0;
  return marker.isConflict && (await lacksBase()) ? "conflict" : "merged";
}

/** Labels a pull request whose opener was stopped before it could; a label that a person took off stays off. */
export async function labelPullRequest(
  operation: LabelOperation,
  dependencies: SyncDependencies,
): Promise<OperationOutcome> {
  const { due, pullRequest, marker, labels } = operation;
  const unlabelled = marker.isConflict ? ("conflict" as const) : ("already-open" as const);
  const history = await readLabelHistory(operation, dependencies);
  if (history !== "never-labelled") return { outcome: unlabelled, ...history, ...link(operation) };
  const failure = await addLabels(due, pullRequest.number, labels, dependencies);
  return failure === null
    ? { outcome: marker.isConflict ? "conflict" : "updated", detail: "labels added", ...link(operation) }
    : { outcome: unlabelled, detail: failure, ...link(operation) };
}

/** Whether labels are to be added; where nobody tells, the pull request is left as it is, because it is no failure. */
async function readLabelHistory(
  { due, pullRequest, labels }: LabelOperation,
  { pullRequests }: SyncDependencies,
): Promise<"never-labelled" | { readonly detail?: string }> {
  try {
    const wasLabelled = await pullRequests.wasLabelled(due.repository, pullRequest.number, labels);
    return wasLabelled ? {} : "never-labelled";
  } catch (error) {
    if (
      !(error instanceof GitHubError) ||
      ["rate-limited", "unauthorized", "token-unavailable"].includes(error.code)
    )
      throw error;
    return { detail: `labels were left alone: ${error.message}` };
  }
}

function link({
  pullRequest,
}: {
  readonly due: DueBranch;
  readonly pullRequest: UpdateOperation["pullRequest"];
}) {
  return { pullRequest: { number: pullRequest.number, url: pullRequest.url } };
}
