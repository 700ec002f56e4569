import { linkPullRequest, type OperationOf } from "@automation/core/sync";
import type { SyncDependencies } from "../dependencies.ts";
import { clearConflict } from "./conflict-state.ts";
import type { OperationEnd } from "./operation-end.ts";
import { rewriteText } from "./pull-request-text.ts";

/**
 * Looks whether somebody resolved the conflicts of a sync pull request: then its head contains all of its base, and the
 * default branch's commit that conflicted. If so, the draft becomes ready, the label goes, and the text says so; the text
 * comes last, so that a run that is killed before it is completed by the next one.
 */
export async function reviewConflict(
  { due, pullRequest, marker }: OperationOf<"review-conflict">,
  dependencies: SyncDependencies,
): Promise<OperationEnd> {
  const { branches } = dependencies;
  const { repository, comparison } = due;
  const { head } = pullRequest;
  const link = { pullRequest: linkPullRequest(pullRequest, marker) };
  const base = comparison.branch.name;
  const contains = async (commit: string) =>
    (await branches.compare(repository, head, commit))?.aheadBy === 0;
  // One that was opened in conflict begins at the default branch's commit, one that came into it later holds its base.
  if (!(await contains(base)) || !(await contains(marker.defaultOid))) {
    return { outcome: "conflict", detail: "open until a person resolves the conflicts", ...link };
  }
  const isReady = await clearConflict(due, pullRequest, dependencies);
  await rewriteText(due, pullRequest, false, dependencies);
  const detail = isReady
    ? "its conflicts are resolved; ready for review"
    : "its conflicts are resolved; mark it as ready for review by hand";
  return { outcome: "updated", detail, ...link };
}
