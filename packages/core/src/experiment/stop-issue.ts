import { codeSpan, lineProse } from "../text/markdown.ts";
import type { EvaluatedExperiment } from "./evaluate-experiments.ts";

/** Label of the issue about a stop. */
export const STOP_LABEL = "experiment-stopped";

/** Label of open pull requests whose variant was stopped. */
export const ROLLED_BACK_LABEL = "experiment-rolled-back";

/** What the issue about a stop says. */
export interface StopIssue {
  readonly title: string;
  readonly body: string;
  readonly labels: readonly string[];
  /** Tells this stop from every other one. */
  readonly mark: string;
}

/** Renders the issue about an experiment that was stopped. */
export function renderStopIssue({ look, stopped, openPullRequests }: EvaluatedExperiment): StopIssue {
  const { experiment } = look;
  const mark = `<!-- experiment-stop:v1 ${escapeMark(JSON.stringify({ id: experiment.id, seed: experiment.seed }))} -->`;
  const pulls = openPullRequests.map(({ repository, number }) => `- ${codeSpan(`${repository}#${number}`)}`);
  const body = [
    mark,
    `Experiment ${codeSpan(experiment.id)} was stopped at ${stopped?.at ?? "an unknown time"}.`,
    lineProse(stopped?.reason ?? ""),
    "From the next run on, every repository gets the settings of the file. Nothing starts it again by itself.",
    ...(pulls.length > 0
      ? [`Open pull requests of the variant get the label ${codeSpan(ROLLED_BACK_LABEL)}:`, pulls.join("\n")]
      : []),
    'Set `"status": "concluded"` in the configuration, or give it a new `seed` to start again, and close this issue.',
  ].join("\n\n");
  return { title: `Experiment ${experiment.id} was stopped`, body, labels: [STOP_LABEL], mark };
}

function escapeMark(json: string): string {
  return json.replaceAll("<", "\\u003c").replaceAll(">", "\\u003e");
}
