import {
  CONFLICT_LABEL,
  headStrategyOf,
  linkPullRequest,
  type OperationOf,
  syncMergeMessage,
} from "@automation/core/sync";
import type { SyncDependencies } from "../dependencies.ts";
import { announceConflict, clearConflict } from "./conflict-state.ts";
import { addLabels } from "./labels.ts";
import type { OperationEnd } from "./operation-end.ts";
import { adoptText, ENDED_MEANWHILE, rewriteText } from "./pull-request-text.ts";

type UpdateOperation = OperationOf<"update-pull-request">;

/** Brings an open sync pull request up to date: the default branch's new commits and the numbers in its text. */
export async function updatePullRequest(
  operation: UpdateOperation,
  dependencies: SyncDependencies,
): Promise<OperationEnd> {
  const { due, pullRequest } = operation;
  if (operation.isAdoption === true) return adoptPullRequest(operation, dependencies);
  const isFromDefault = headStrategyOf(pullRequest.head, due.defaultBranch.name) === "default-branch";
  const merged = isFromDefault ? "merged" : await mergeOnTop(operation, dependencies);
  if (merged === "refused") {
    const detail = "a rule or a missing permission prevents merging the default branch's new commits";
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
): Promise<OperationEnd> {
  const isWritten = await adoptText(operation.due, operation.pullRequest, dependencies);
  const outcome = operation.marker.isConflict ? "conflict" : "updated";
  return isWritten
    ? { outcome, detail: "taken over from an older version", ...link(operation) }
    : {
        outcome: "already-open",
        detail: "it changed meanwhile; the next run tries again",
        ...link(operation),
      };
}

/** Merges the default branch into the sync branch, on top of whatever people put there. */
async function mergeOnTop(
  operation: UpdateOperation,
  dependencies: SyncDependencies,
): Promise<"merged" | "conflict" | "refused"> {
  const { branches } = dependencies;
  const { due, pullRequest, marker } = operation;
  const { repository, defaultBranch } = due;
  if (marker.isConflict && pullRequest.headOid === marker.defaultOid) {
    // Nobody has begun to resolve it: the head is still the default branch's old commit and may follow it.
    await branches.fastForward(repository, pullRequest.head, pullRequest.headOid, defaultBranch.oid);
    return "conflict";
  }
  const message = syncMergeMessage(due, dependencies.runName);
  const merged = await branches.merge(repository, pullRequest.head, defaultBranch.oid, message);
  if (merged.status === "conflict" || merged.status === "refused") return merged.status;
  // One that was opened in conflict begins at the default branch: without its base on it, nothing is resolved.
  const lacksBase = async () =>
    (await branches.compare(repository, pullRequest.head, pullRequest.base))?.aheadBy !== 0;
  return marker.isConflict && (await lacksBase()) ? "conflict" : "merged";
}

function link({ pullRequest, marker }: UpdateOperation) {
  return { pullRequest: linkPullRequest(pullRequest, marker) };
}
