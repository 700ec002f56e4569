import type { IncidentResult } from "./run.ts";

/** The outputs of a run, by their name in action.yml. */
export function toOutputs({
  action,
  issue,
  unassigned = [],
  unlabelled = [],
}: Omit<IncidentResult, "progress">): Readonly<Record<string, string>> {
  return {
    action,
    "issue-number": issue === null ? "" : String(issue.number),
    "issue-url": issue?.url ?? "",
    "not-assigned": unassigned.join(", "),
    "not-labelled": unlabelled.join(", "),
  };
}
