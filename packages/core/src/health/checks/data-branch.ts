import { formatCount } from "../format.ts";
import { type HealthCheck, ok, skipped } from "../health-check.ts";

const MEBIBYTE = 1024 * 1024;
const MAX_BYTES = 50 * MEBIBYTE;
const MAX_DUPLICATE_PERCENT = 5;
/** A line that a crash tore is no corruption: readers skip it. */
const MAX_UNREADABLE_PERCENT = 1;

/** DAT-001: the history is small, and what it holds can be read. */
export const dataBranch: HealthCheck<"history"> = {
  id: "DAT-001",
  name: "data.branch",
  severity: "high",
  needs: ["history"],
  evaluate({ history: { place, bytes, lines, damage } }) {
    if (lines === 0) return skipped("NoRecordsYet", `There is no record in ${place} yet.`);
    const percentOf = (count: number) => (100 * count) / lines;
    const unreadable = damage.unreadable + damage.torn;
    const shared = {
      value: Number((bytes / MEBIBYTE).toFixed(2)),
      unit: "MiB",
      threshold: { warning: MAX_BYTES / MEBIBYTE },
    };
    if (percentOf(unreadable) > MAX_UNREADABLE_PERCENT) {
      return {
        ...shared,
        status: "error",
        reason: "HistoryCorrupt",
        message: `${formatCount(unreadable, "line")} of ${lines} in ${place} cannot be read.`,
        remediation:
          "Look at the last commits of the branch: somebody or another tool wrote to it. Revert them; a ruleset should let only the automation write there.",
      };
    }
    const problems = [
      bytes > MAX_BYTES && `it holds ${shared.value} MiB`,
      percentOf(damage.duplicate) > MAX_DUPLICATE_PERCENT &&
        `${formatCount(damage.duplicate, "line")} of ${lines} repeat others`,
      damage.newer > 0 && `${formatCount(damage.newer, "line")} of ${lines} come from a later release`,
    ].filter((problem) => problem !== false);
    if (problems.length === 0) return ok("HistoryWell", `${place} can be read.`, shared);
    return {
      ...shared,
      status: "warning",
      reason: "HistoryUntidy",
      message: `${place}: ${problems.join("; ")}.`,
      remediation:
        "Too large: lower retention-days of record-history, or run `automation history compact`. Repeated lines: two jobs record the same reports; let one do it. A later release: use the same release of all actions.",
    };
  },
};
