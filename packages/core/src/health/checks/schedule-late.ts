import { DAY_MS, formatCount, formatDuration, formatList, formatMoment, HOUR_MS } from "../format.ts";
import { type CheckFinding, type HealthCheck, ok, skipped, unknown } from "../health-check.ts";
import type { ScheduleFact } from "../health-facts.ts";

type Scheduled = ScheduleFact & { readonly timing: { readonly status: "scheduled" } };

/**
 * SCH-002: schedules start when they should. GitHub delays and drops starts under load, so a start counts as late after
 * twice its interval (an hour at least, a day at most), and as missing after a day.
 *
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#schedule
 */
export const scheduleLate: HealthCheck<"schedules"> = {
  id: "SCH-002",
  name: "schedule.late",
  severity: "high",
  needs: ["schedules"],
  dependsOn: ["AUT-001"],
  evaluate({ schedules }, { nowMs }) {
    const active = schedules.filter(({ workflow }) => workflow.state === "active");
    const scheduled = active.filter(isScheduled);
    const unreadable = active.flatMap(({ workflow, timing }) =>
      timing.status === "unreadable" ? [`${workflow.path}: ${timing.message}`] : [],
    );
    const late = scheduled
      .map((fact) => ({ fact, lateMs: nowMs - fact.timing.dueAtMs, graceMs: graceOf(fact) }))
      .filter(({ lateMs, graceMs }) => lateMs > graceMs)
      .toSorted((a, b) => b.lateMs - a.lateMs);
    const [worst] = late;
    if (worst !== undefined) {
      return describeLate(
        late.map(({ fact }) => fact),
        worst.lateMs,
        worst.graceMs,
      );
    }
    if (unreadable.length > 0) {
      return unknown("ScheduleUnreadable", formatList(unreadable), {
        remediation:
          "Run actions/checkout of the default branch before this step, and fix the cron expression.",
      });
    }
    if (scheduled.length === 0) {
      return skipped("NothingScheduled", "No enabled watched workflow has a schedule.");
    }
    return ok("SchedulesOnTime", `${formatCount(scheduled.length, "schedule")} on time.`);
  },
};

function isScheduled(fact: ScheduleFact): fact is Scheduled {
  return fact.timing.status === "scheduled";
}

function graceOf({ timing }: Scheduled): number {
  return Math.min(DAY_MS, Math.max(HOUR_MS, 2 * timing.intervalMs));
}

function describeLate(facts: readonly Scheduled[], lateMs: number, graceMs: number): CheckFinding {
  const [first] = facts;
  const words = facts.map(({ workflow, timing, lastRun }) =>
    lastRun === null
      ? `${workflow.path} never ran on its schedule; it was due ${formatMoment(timing.dueAtMs)}`
      : `${workflow.path} was due ${formatMoment(timing.dueAtMs)} and last started ${formatMoment(lastRun.createdAtMs)}`,
  );
  const isError = lateMs > DAY_MS;
  return {
    status: isError ? "error" : "warning",
    reason: first?.lastRun === null ? "ScheduleNeverRan" : isError ? "ScheduleStopped" : "ScheduleLate",
    message: `${formatList(words, 3)} (${formatDuration(lateMs)} late).`,
    value: Number((lateMs / HOUR_MS).toFixed(1)),
    unit: "hours",
    threshold: { warning: Number((graceMs / HOUR_MS).toFixed(1)), error: 24 },
    ...(first !== undefined && { sinceMs: first.timing.dueAtMs }),
    subjects: facts.map(({ workflow }) => workflow.path),
    remediation:
      "Run the workflow manually now. Then check that the file is on the default branch and that the account that last edited the cron expression still exists. Avoid the start of the hour, when GitHub drops scheduled runs. Editing the cron expression restarts the schedule.",
    evidence: facts.map(({ workflow }) => workflow.url),
  };
}
