import { repositoryKey } from "../../repository/repository-ref.ts";
import { type ApprovedPlan, reviewOperation } from "./plan-file.ts";
import type { ReviewVerdict } from "./plan-sync.ts";
import type { PlannedOperation } from "./planned-operation.ts";

/** What people have decided before the run. */
export interface PeoplesDecisions {
  /** The plan that the run keeps to; `undefined`: it follows its own. */
  readonly approved: ApprovedPlan | undefined;
  /** Whether a branch gets no pull request; of its repository it is told the key. */
  readonly isForbidden: (repository: string, branch: string) => boolean;
}

/** Judges an operation by what people have decided; `null` where it may be carried out. */
export function reviewByPeople(
  operation: PlannedOperation,
  { approved, isForbidden }: PeoplesDecisions,
): ReviewVerdict | null {
  const { repository, comparison } = operation.due;
  if (isForbidden(repositoryKey(repository), comparison.branch.name)) {
    return {
      outcome: "vetoed",
      detail: "by /never in a comment on the dashboard issue; /sync there reverses it",
    };
  }
  return approved === undefined ? null : reviewOperation(approved, operation);
}
