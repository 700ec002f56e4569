import {
  type ConflictRun,
  countResolved,
  countUnresolved,
  listRegenerations,
} from "@automation/core/conflict";
import type { Inputs } from "./inputs.ts";

/** The outputs of a run, by their name in action.yml. */
export function toOutputs(
  run: ConflictRun,
  inputs: Pick<Inputs, "reportFile">,
): Readonly<Record<string, string>> {
  const commits = run.pullRequests.flatMap(({ outcome, commitOid }) =>
    outcome === "resolved" && commitOid !== undefined ? [commitOid] : [],
  );
  return {
    resolved: String(countResolved(run)),
    unresolved: String(countUnresolved(run)),
    commit: commits.join("\n"),
    regenerate: JSON.stringify(listRegenerations(run)),
    "report-file": inputs.reportFile,
  };
}
