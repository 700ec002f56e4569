import { countStatuses, listOperations, type RollbackRun } from "@automation/core/rollback";
import type { Inputs } from "./inputs.ts";

/** The outputs of a rollback, by their name in action.yml. */
export function toOutputs(
  rollback: RollbackRun,
  { reportFile }: Pick<Inputs, "reportFile">,
): Readonly<Record<string, string>> {
  const counts = countStatuses(listOperations(rollback));
  return {
    compensated: String(counts.compensated),
    "already-gone": String(counts.already_gone),
    skipped: String(counts.skipped),
    irreversible: String(counts.irreversible),
    failed: String(counts.failed),
    planned: String(counts.planned),
    "report-file": reportFile,
  };
}
