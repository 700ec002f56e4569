import type { OperationOf } from "@automation/core/sync";
import type { ExecuteDependencies } from "../dependencies.ts";
import { followDecision, type OperationEnd } from "./operation-end.ts";

/** Moves a branch that is only behind to the default branch's commit; where a rule forbids that, it is decided again. */
export async function fastForward(
  { due }: OperationOf<"fast-forward">,
  { branches, planAgain }: ExecuteDependencies,
): Promise<OperationEnd> {
  const { repository, defaultBranch, comparison } = due;
  const { branch } = comparison;
  const moved = await branches.fastForward(repository, branch.name, branch.oid, defaultBranch.oid);
  switch (moved.status) {
    case "moved":
      return {
        outcome: "fast-forwarded",
        detail: `from ${branch.oid.slice(0, 7)} to ${defaultBranch.oid.slice(0, 7)}`,
      };
    case "protected":
      return followDecision(await planAgain(due.observed, { protection: true }));
    case "stale":
      return moved.oid === null
        ? { outcome: "branch-deleted" }
        : { outcome: "deferred", detail: "the branch moved meanwhile; the next run tries again" };
  }
}
