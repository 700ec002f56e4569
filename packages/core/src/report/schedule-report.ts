import type { ScanReason } from "../scheduling/plan-scans.ts";
import type { Detection, ScheduleObjective } from "../scheduling/schedule-options.ts";
import type { ScheduleRun } from "../scheduling/schedule-run.ts";
import { HOUR_MS } from "../scheduling/time.ts";
import { formatCount } from "../text/plural.ts";

/** A decision in the report file. */
export interface ScheduleReportDecision {
  readonly repository: string;
  readonly reason: ScanReason;
  /** What a scan was worth, in days of waiting saved per call. */
  readonly index: number;
  readonly rate_per_day: number | null;
  readonly waited_hours: number | null;
  /** When it is scanned at the latest; absent for what was scanned. */
  readonly next_scan_at?: string;
}

/** The part of the report file about the schedule. */
export interface ScheduleReport {
  readonly mode: ScheduleRun["mode"];
  readonly objective: ScheduleObjective;
  readonly detection: Detection;
  readonly full_scan: boolean;
  readonly budget_calls: number;
  readonly carried_calls: number;
  readonly due: number;
  readonly not_due: number;
  readonly unchanged: number;
  readonly decisions: readonly ScheduleReportDecision[];
  /** Commit times, ISO 8601, by repository. */
  readonly commits: Readonly<Record<string, readonly string[]>>;
}

/** Commit times of one repository in the report: the newest. */
const MOST_TIMES = 500;

/** Writes the schedule of a run down. */
export function createScheduleReport(run: ScheduleRun): ScheduleReport {
  const notDue = countNotDue(run);
  return {
    mode: run.mode,
    objective: run.objective,
    detection: run.detection,
    full_scan: run.isFullScan,
    budget_calls: round(run.budget),
    carried_calls: round(run.carried),
    due: run.decisions.length - notDue,
    not_due: notDue,
    unchanged: run.unchanged,
    decisions: run.decisions.map(reportDecision),
    commits: Object.fromEntries(
      [...run.commits].map(([name, times]) => [
        name,
        times
          .toSorted((a, b) => a - b)
          .slice(-MOST_TIMES)
          .map((time) => new Date(time).toISOString()),
      ]),
    ),
  };
}

function reportDecision({
  repository,
  reason,
  index,
  ratePerDay,
  waitedMs,
  dueAtMs,
}: ScheduleRun["decisions"][number]): ScheduleReportDecision {
  return {
    repository,
    reason,
    index: round(index),
    rate_per_day: ratePerDay === null ? null : round(ratePerDay),
    waited_hours: waitedMs === null ? null : round(waitedMs / HOUR_MS),
    ...(dueAtMs !== null && { next_scan_at: new Date(dueAtMs).toISOString() }),
  };
}

/** One sentence about the schedule of a run, for log and summary. */
export function describeSchedule(run: ScheduleRun): string {
  if (run.isFullScan) return "Schedule: every repository was scanned, as asked for.";
  const notDue = countNotDue(run);
  const scanned = run.decisions.length - notDue;
  const names = (count: number): string => formatCount(count, "repository", "repositories");
  const unchanged = run.unchanged === 0 ? "" : ` ${names(run.unchanged)} had not changed.`;
  if (run.mode === "shadow") {
    return `Schedule (shadow): a learned schedule would have scanned ${names(scanned)} and left ${notDue} to a later run.${unchanged}`;
  }
  return `Schedule: ${names(scanned)} scanned, ${notDue} not due yet.${unchanged}`;
}

function countNotDue({ decisions }: ScheduleRun): number {
  return decisions.filter(({ reason }) => reason === "not-due").length;
}

function round(value: number): number {
  return Number(value.toPrecision(4));
}
