import { styleText } from "node:util";
import type { createConflictReport } from "@automation/core/conflict";
import { printable } from "@automation/core/text";

/** The report file of resolve-conflicts. */
export type ConflictReport = ReturnType<typeof createConflictReport>;

type ReportPullRequest = ConflictReport["pull_requests"][number];

const GOOD_OUTCOMES = new Set<ReportPullRequest["outcome"]>(["resolved", "planned", "no-conflict"]);

/** Tells of one pull request, its files and why they ended as they did, a line each. */
export function describePullRequest(pullRequest: ReportPullRequest): readonly string[] {
  const { repository, number, outcome, detail } = pullRequest;
  const hints = [
    ...(outcome === "planned" ? ["nothing was written; use --auto-resolve --push to write"] : []),
    ...(detail === undefined ? [] : [detail]),
  ];
  const shown = styleText(GOOD_OUTCOMES.has(outcome) ? "green" : "yellow", outcome);
  return [
    printable(`${repository}#${number}: `) +
      shown +
      printable(hints.length === 0 ? "" : ` (${hints.join("; ")})`),
    ...pullRequest.files.flatMap(describeFile).map(printable),
    ...pullRequest.broken_files.map(({ path, problem }) => printable(`  ${path}: ${problem}`)),
  ];
}

function describeFile(file: ReportPullRequest["files"][number]): readonly string[] {
  const how = "strategy" in file ? `${file.strategy}, ${file.confidence}` : file.reason;
  return [
    `  ${file.path}: ${file.status}, ${how}`,
    ...("decisions" in file ? file.decisions.map((decision) => `    ${decision}`) : []),
    ...("dropped" in file ? file.dropped.map((dropped) => `    dropped: ${dropped}`) : []),
    ...("details" in file ? file.details.map((line) => `    ${line}`) : []),
    ...(file.regeneration === undefined
      ? []
      : [`    in ${file.regeneration.folder}: ${file.regeneration.command}`]),
  ];
}
