import { formatCount, lineProse, markdownTable, tableCode, tableProse } from "../text/index.ts";
import { countStatuses, listOperations, type RollbackRun } from "./rollback-report.ts";

/** Rows of the table in the job summary; the report has all of them. */
const MAX_ROWS = 200;

/** Renders a rollback for the job summary: what is done, what stays for good, and each operation. */
export function renderRollbackSummary(rollback: RollbackRun): string {
  const operations = listOperations(rollback);
  const counts = countStatuses(operations);
  const isPlan = rollback.mode === "plan";
  const title = isPlan ? "## Rollback: the plan" : "## Rollback";
  const lead = isPlan
    ? `${formatCount(counts.planned, "operation")} would be undone. Nothing was written; the mode \`apply\` does it.`
    : `${formatCount(counts.compensated, "operation")} undone, ${counts.already_gone} already gone, ${counts.skipped} left to people, ${counts.irreversible} irreversible, ${counts.failed} failed.`;
  const residue = [...new Set(operations.flatMap(({ residue: left }) => left))];
  const notes = [
    ...rollback.notes,
    ...(rollback.stoppedBy === undefined ? [] : [`Stopped: ${rollback.stoppedBy}`]),
  ];
  const rows = operations
    .slice(0, MAX_ROWS)
    .map(({ repository, operation, target, status, reason }) => [
      ...[tableProse(repository), tableProse(operation), tableCode(target ?? ""), status, tableProse(reason)],
    ]);
  const table =
    rows.length === 0
      ? "There is nothing to undo."
      : markdownTable(["Repository", "Operation", "Target", "Status", "Detail"], rows);
  return [
    title,
    lead,
    ...(residue.length === 0
      ? []
      : [`**What stays for good:**\n\n${residue.map((one) => `- ${lineProse(one)}`).join("\n")}`]),
    ...notes.map((note) => `> ${lineProse(note)}`),
    table,
    ...(operations.length > MAX_ROWS
      ? [`${formatCount(operations.length - MAX_ROWS, "more operation")} in the report.`]
      : []),
    "",
  ].join("\n\n");
}
