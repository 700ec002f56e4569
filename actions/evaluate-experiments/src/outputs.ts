import type { EvaluatedExperiment } from "@automation/core/experiment";
import type { Inputs } from "./inputs.ts";

/** The outputs of a run, by their name in action.yml. */
export function toOutputs(
  experiments: readonly EvaluatedExperiment[],
  { reportFile }: Pick<Inputs, "reportFile">,
): Readonly<Record<string, string>> {
  const decisions = experiments.map(({ look, decided }) => [look.experiment.id, decided.decision]);
  return {
    running: String(experiments.filter(({ stopped }) => stopped === undefined).length),
    stopped: String(experiments.filter(({ stopped }) => stopped !== undefined).length),
    decisions: JSON.stringify(Object.fromEntries(decisions)),
    "report-file": reportFile,
  };
}
