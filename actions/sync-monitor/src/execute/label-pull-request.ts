import { linkPullRequest, type OperationOf } from "@automation/core/sync";
import type { SyncDependencies } from "../dependencies.ts";
import { attempt } from "../optional.ts";
import { addLabels } from "./labels.ts";
import type { OperationEnd } from "./operation-end.ts";

/** Labels a pull request whose opener was stopped before it could; a label that a person took off stays off. */
export async function labelPullRequest(
  { due, pullRequest: existing, marker, labels }: OperationOf<"label-pull-request">,
  dependencies: SyncDependencies,
): Promise<OperationEnd> {
  const pullRequest = linkPullRequest(existing, marker);
  const { number } = pullRequest;
  const unlabelled = marker.isConflict ? "conflict" : "already-open";
  const before = await attempt(dependencies.pullRequests.wasLabelled(due.repository, number, labels));
  if (before.status === "failed") {
    const detail = `labels were left alone: ${before.error.message}`;
    return { outcome: unlabelled, detail, pullRequest };
  }
  if (before.value) return { outcome: unlabelled, pullRequest };
  const failure = await addLabels(due, number, labels, dependencies);
  return failure === null
    ? { outcome: marker.isConflict ? "conflict" : "updated", detail: "labels added", pullRequest }
    : { outcome: unlabelled, detail: failure, pullRequest };
}
