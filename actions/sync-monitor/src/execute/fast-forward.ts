import { type DueBranch, findSyncPullRequest, targetOf } from "@automation/core/sync";
import type { SyncDependencies } from "../dependencies.ts";
import { findObstacle } from "../plan/find-obstacles.ts";
import { openPullRequest } from "./open-pull-request.ts";
import type { OperationOutcome } from "./operation-outcome.ts";

/** Moves a branch that is only behind to the default branch's commit; where a rule forbids it, opens a pull request. */
export async function fastForward(due: DueBranch, dependencies: SyncDependencies): Promise<OperationOutcome> {
  const { repository, defaultBranch, comparison } = due;
  const { branch } = comparison;
  const moved = await dependencies.branches.fastForward(
    repository,
    branch.name,
    branch.oid,
    defaultBranch.oid,
  );
  switch (moved.status) {
    case "moved":
      return {
        outcome: "fast-forwarded",
        detail: `from ${branch.oid.slice(0, 7)} to ${defaultBranch.oid.slice(0, 7)}`,
      };
    case "protected":
      return (
        findExisting(due) ?? (await findObstacle(due, dependencies)) ?? openPullRequest(due, dependencies)
      );
    case "stale":
      return moved.oid === null
        ? { outcome: "branch-deleted" }
        : { outcome: "deferred", detail: "the branch moved meanwhile; the next run looks again" };
  }
}

/** Somebody else's pull request, or another configuration's, for the same purpose: where nothing can be moved, it stays the one. */
function findExisting(due: DueBranch): OperationOutcome | undefined {
  const open = due.openPullRequests;
  const existing = open === null || "code" in open ? undefined : findSyncPullRequest(open, targetOf(due));
  if (existing?.kind !== "other-ecosystem" && existing?.kind !== "foreign") return undefined;
  const { number, url } = existing.pullRequest;
  const outcome = existing.kind === "foreign" ? "foreign-pull-request" : "already-open";
  return { outcome, pullRequest: { number, url }, detail: "a rule keeps the branch from being moved" };
}
