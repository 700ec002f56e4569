import { styleText } from "node:util";
import type { SyncReport, SyncReportBranch, SyncReportRepository } from "@automation/core/report";
import { formatCount, printable } from "@automation/core/text";
import { renderTable, wrap } from "./terminal-text.ts";

type Style = Parameters<typeof styleText>[0];

const OUTCOME_STYLES: Readonly<Record<string, Style>> = {
  opened: "green",
  updated: "green",
  "fast-forwarded": "green",
  "already-open": "cyan",
  conflict: "yellow",
  diverged: "yellow",
  deferred: "yellow",
  reported: "yellow",
  planned: "cyan",
  failed: "red",
};

/** Outcomes that are only counted: a line each would bury the rest. */
const QUIET = new Set([
  "up-to-date",
  "ahead",
  "within-threshold",
  "finished",
  "excluded",
  "bot-branch",
  "diverged",
]);

/** Branches named of one repository before the rest is counted. */
const MAX_BRANCHES = 4;

/** Hints shown; there may be one for every repository. */
const MAX_HINTS = 10;

/** How a report is shown. */
export interface TableOptions {
  /** Characters in a line; long names are cut to fit. */
  readonly columns: number;
  /** Leaves out repositories of which there is nothing to tell. */
  readonly isBrief?: boolean;
}

/** Renders a report as a table: a row a branch that something was done about, worst first; the rest counted per repository. */
export function renderReportTable(report: SyncReport, options: TableOptions): string {
  const shown = options.isBrief ? report.repositories.filter(isNoteworthy) : report.repositories;
  const table = renderTable(["repository", "branch", "behind", "ahead", "outcome"], shown.flatMap(toRows), {
    columns: options.columns,
    rightAligned: [2, 3],
    shrinkable: [1, 0],
  });
  const notes = [...report.errors.map(renderError), ...renderHints(report)];
  const wrapped = notes.map((note) => wrap(note, options.columns, "   "));
  return [shown.length === 0 ? "" : table, wrapped.join("\n")].filter((part) => part !== "").join("\n\n");
}

function isNoteworthy({ status, branches }: SyncReportRepository): boolean {
  return status === "failed" || branches.some(({ outcome }) => !QUIET.has(outcome));
}

function renderError({ repository, message }: SyncReport["errors"][number]): string {
  const subject = repository === null || message.includes(repository) ? "" : `${repository}: `;
  return ` ${styleText("red", "✗")} ${printable(`${subject}${message}`)}`;
}

/** What is nobody's failure and wants somebody's hand: findings, and why a branch was only reported. */
function renderHints({ findings, repositories }: SyncReport): readonly string[] {
  const reported = repositories.flatMap(({ repository, branches }) =>
    branches.flatMap(({ name, outcome, detail }) =>
      outcome === "reported" && detail !== undefined ? [`${repository} ${name}: ${detail}`] : [],
    ),
  );
  const hints = [...(findings ?? []).map(({ message }) => message), ...reported];
  const left = hints.length - MAX_HINTS;
  const shown = hints.slice(0, MAX_HINTS).map((hint) => ` ${styleText("yellow", "!")} ${printable(hint)}`);
  return left > 0 ? [...shown, ` ${styleText("yellow", "!")} and ${left} more; see the report`] : shown;
}

function toRows(repository: SyncReportRepository): string[][] {
  const name = styleText("bold", printable(repository.repository));
  if (repository.status !== "scanned") {
    const style = repository.status === "failed" ? "red" : "gray";
    return [[name, "", "", "", styleText(style, `${repository.status}: ${repository.reason}`)]];
  }
  const reported = repository.branches
    .filter(({ outcome }) => !QUIET.has(outcome))
    .toSorted((one, other) => (other.behind_by ?? 0) - (one.behind_by ?? 0));
  const shown = reported.slice(0, reported.length > MAX_BRANCHES ? MAX_BRANCHES - 1 : MAX_BRANCHES);
  const counted = [...reported, ...repository.branches].filter((branch) => !shown.includes(branch));
  const rows = [
    ...shown.map((branch) => toRow(branch, printable(branch.name))),
    ...[...Map.groupBy(new Set(counted), ({ outcome }) => outcome).values()].flatMap(countRow),
  ];
  if (rows.length === 0) rows.push([styleText("gray", "no other branch"), "", "", ""]);
  const renamed = repository.renamed_to === undefined ? "" : `→ ${printable(repository.renamed_to)}`;
  if (renamed !== "" && rows.length === 1) rows.push(["", "", "", ""]);
  return rows.map((row, index) => [index === 0 ? name : index === 1 ? renamed : "", ...row]);
}

/** One row for branches that share an outcome. */
function countRow(branches: readonly SyncReportBranch[]): string[][] {
  const [first] = branches;
  if (first === undefined) return [];
  if (branches.length === 1) return [toRow(first, styleText("gray", printable(first.name)))];
  return [
    [styleText("gray", formatCount(branches.length, "branch", "branches")), "", "", styled(first.outcome)],
  ];
}

function toRow(branch: SyncReportBranch, name: string): string[] {
  const pullRequest = branch.pull_request === undefined ? "" : ` #${branch.pull_request.number}`;
  const counts = [branch.behind_by, branch.ahead_by].map((count) => String(count ?? ""));
  return [name, ...counts, `${styled(branch.outcome)}${pullRequest}`];
}

function styled(outcome: string): string {
  return styleText(OUTCOME_STYLES[outcome] ?? "gray", outcome);
}
