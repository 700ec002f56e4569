import { type CronEntry, expandSteps, findCronProblem, readSchedule } from "@automation/core/cron";
import type { ScheduleFact } from "@automation/core/health";
import { Cron } from "croner";

/** Starts looked at to find the longest time between two. */
const LOOK_AHEAD = 24;

/**
 * Tells when a workflow should have started next after a moment, from the text of its file.
 *
 * @param fromMs its last start, or when it came to be
 */
export function readTiming(text: string, fromMs: number): ScheduleFact["timing"] {
  const schedule = readSchedule(text);
  if (schedule.status === "unreadable") return schedule;
  if (schedule.entries.length === 0) return { status: "unscheduled" };
  const problem = schedule.entries.map(({ cron }) => findCronProblem(cron)).find((found) => found !== null);
  if (problem !== undefined)
    return { status: "unreadable", message: `The cron expression is invalid: ${problem}.` };
  try {
    const starts = listStarts(schedule.entries, new Date(fromMs));
    const [dueAtMs] = starts;
    if (dueAtMs === undefined) return { status: "unreadable", message: "The cron expression never matches." };
    const gaps = starts.slice(1).map((start, index) => start - (starts[index] ?? start));
    return { status: "scheduled", dueAtMs, intervalMs: Math.max(0, ...gaps) };
  } catch (error) {
    // croner throws for a time zone that it does not know.
    const why = error instanceof Error ? error.message : String(error);
    return { status: "unreadable", message: `The cron expression is invalid: ${why}` };
  }
}

/** The next starts of all lines together, in order. */
function listStarts(entries: readonly CronEntry[], from: Date): readonly number[] {
  const starts = entries.flatMap(({ cron, timezone }) =>
    new Cron(expandSteps(cron), { mode: "5-part", timezone })
      .nextRuns(LOOK_AHEAD, from)
      .map((date) => date.getTime()),
  );
  return [...new Set(starts)].toSorted((a, b) => a - b).slice(0, LOOK_AHEAD);
}
