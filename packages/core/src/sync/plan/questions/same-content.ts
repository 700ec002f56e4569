import type { FileChange } from "../../../ports/branches.ts";
import type { BranchComparison } from "../../../ports/observation.ts";
import type { SameContentAnswer } from "./answers.ts";

/** Whether what the branch changes must be read too: not where it has no commit, or the other side is unknown. */
export function needsBranchChanges(
  { aheadBy }: BranchComparison,
  ofDefault: readonly FileChange[] | null,
): boolean {
  return aheadBy > 0 && ofDefault !== null;
}

/** Whether both branches hold the same files. An unknown side confirms nothing, because a wrong answer would keep the branch stale. */
export function isSameContent(
  { aheadBy }: BranchComparison,
  { ofDefault, ofBranch }: Extract<SameContentAnswer, { status: "found" }>,
): boolean {
  if (ofDefault === null) return false;
  if (aheadBy === 0) return ofDefault.length === 0;
  return ofBranch !== null && describeChanges(ofDefault) === describeChanges(ofBranch);
}

function describeChanges(changes: readonly FileChange[]): string {
  return JSON.stringify(changes.map(({ path, oid, status }) => [path, oid, status].join(" ")).toSorted());
}
