import type { RollbackReport } from "@automation/core/rollback";
import { formatCount } from "@automation/core/text";

/** Renders a rollback for a person at a terminal: each operation, what stays for good, and the counts. */
export function renderRollback({ mode, operations, summary, stopped_by: stoppedBy }: RollbackReport): string {
  if (operations.length === 0) return "There is nothing to undo.";
  const rows = operations.map(({ repository, operation, target, status, reason }) => {
    const what = [repository, operation, target ?? ""].filter((part) => part !== "").join(" ");
    return `${status.padEnd(25)}  ${what}${reason === "" ? "" : `: ${reason}`}`;
  });
  const residue = [...new Set(operations.flatMap((operation) => operation.residue))];
  const counts = `${summary.compensated} undone, ${summary.already_gone} already gone, ${summary.skipped} left to people, ${summary.irreversible} irreversible, ${summary.failed} failed`;
  return [
    ...rows,
    ...(residue.length === 0 ? [] : ["", "What stays for good:", ...residue.map((one) => `  ${one}`)]),
    "",
    mode === "plan"
      ? `${formatCount(summary.planned, "operation")} would be undone. --apply does it.`
      : `${counts}.`,
    ...(stoppedBy === null ? [] : [`Stopped: ${stoppedBy}.`]),
  ].join("\n");
}
