import type { ExperimentPlan } from "@automation/core/experiment";
import { formatCount } from "@automation/core/text";

const SHOWN = 5;

/** Renders the plan of an experiment for a person at a terminal. */
export function renderExperimentPlan(plan: ExperimentPlan): string {
  const { experiment, split, unassigned, ineligible, power, isFromHistory, refusal } = plan;
  const { primary, maxDays, design } = experiment;
  const rows = [...split].map(([id, repositories]) => {
    const names = repositories.slice(0, SHOWN).join(", ");
    const more = repositories.length > SHOWN ? ", …" : "";
    return `  ${id}: ${formatCount(repositories.length, "repository", "repositories")}${names && ` (${names}${more})`}`;
  });
  const source = isFromHistory ? "from the history" : "assumed, as there is too little history";
  return [
    `${experiment.id} (${experiment.status}, ${design}, ${formatCount(maxDays, "day")} from ${experiment.start})`,
    ...rows,
    `  not taking part: ${ineligible} not eligible, ${unassigned} outside of coverage or namespace`,
    `  sync pull requests expected in ${formatCount(maxDays, "day")}: ${Math.round(power.pullRequests)} (rates ${source})`,
    `  power to see ${percent(primary.mde)} more or less in ${primary.metric}: ${percent(power.oneLook)} with one look at the end, ${percent(power.alwaysValid)} with looks every day`,
    ...(design === "switchback"
      ? ["  the split above is of the first week; it is drawn anew each ISO week"]
      : []),
    ...(refusal === null ? [] : [`  refused: ${refusal}`]),
  ].join("\n");
}

const percent = (share: number) => `${Math.round(share * 100)} %`;
