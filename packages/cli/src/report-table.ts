import { styleText } from "node:util";
import type { SyncReport, SyncReportBranch, SyncReportRepository } from "@automation/core";
import Table from "cli-table3";

type Style = Parameters<typeof styleText>[0];

const OUTCOME_STYLES: Readonly<Record<string, Style>> = {
  opened: "green",
  updated: "green",
  "fast-forwarded": "green",
  "already-open": "cyan",
  conflict: "yellow",
  diverged: "yellow",
  deferred: "yellow",
  planned: "cyan",
  failed: "red",
};

/** Outcomes that are only counted: a line each would bury the rest. */
const QUIET = new Set(["up-to-date", "ahead", "within-threshold", "excluded", "bot-branch", "diverged"]);

/** Branches named of one repository before the rest is counted. */
const MAX_BRANCHES = 4;

/** Renders a report as a table: a row a branch that something was done about, the rest counted per repository. */
export function renderReportTable(report: SyncReport): string {
  const table = new Table({
    head: ["repository", "branch", "behind", "ahead", "outcome", "pull request"].map((text) =>
      styleText("bold", text),
    ),
    // Colours of the table's own would be printed into files too; styleText knows where they belong.
    style: { head: [], border: [], compact: true },
    colAligns: ["left", "left", "right", "right", "left", "left"],
  });
  for (const repository of report.repositories) {
    for (const row of toRows(repository)) table.push(row);
  }
  return [table.toString(), ...report.errors.map(renderError)].join("\n");
}

function renderError({ repository, message }: SyncReport["errors"][number]): string {
  return ` ${styleText("red", "✗")} ${repository === null ? "" : `${repository}: `}${message}`;
}

function toRows(repository: SyncReportRepository): string[][] {
  const name = styleText("bold", repository.repository);
  if (repository.status !== "scanned") {
    const style = repository.status === "failed" ? "red" : "gray";
    return [[name, "", "", "", styleText(style, `${repository.status}: ${repository.reason}`), ""]];
  }
  const told = repository.branches.filter((branch) => !QUIET.has(branch.outcome));
  const shown = told.slice(0, told.length > MAX_BRANCHES ? MAX_BRANCHES - 1 : MAX_BRANCHES);
  const counted = [
    ...told.slice(shown.length),
    ...repository.branches.filter((branch) => !told.includes(branch)),
  ];
  const rows = shown.map((branch) => [
    shorten(branch.name),
    String(branch.behind_by ?? ""),
    String(branch.ahead_by ?? ""),
    styled(branch.outcome),
    branch.pull_request === undefined ? "" : `#${branch.pull_request.number}`,
  ]);
  const rest = [...Map.groupBy(counted, (branch) => branch.outcome)].map(([outcome, branches]) => [
    styleText("gray", describeCount(branches)),
    "",
    "",
    styled(outcome),
    "",
  ]);
  const all = [...rows, ...rest];
  const title = repository.renamed_to === undefined ? name : `${name}\n→ ${repository.renamed_to}`;
  if (all.length === 0) return [[title, styleText("gray", "no other branch"), "", "", "", ""]];
  return all.map((row, index) => [index === 0 ? title : "", ...row]);
}

function describeCount(branches: readonly SyncReportBranch[]): string {
  const [first] = branches;
  return branches.length === 1 && first ? shorten(first.name) : `${branches.length} branches`;
}

function styled(outcome: string): string {
  return styleText(OUTCOME_STYLES[outcome] ?? "gray", outcome);
}

function shorten(name: string): string {
  return name.length > 34 ? `${name.slice(0, 33)}…` : name;
}
