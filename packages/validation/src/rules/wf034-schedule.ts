import { findCronProblem, shortestGapMinutes } from "@automation/core/cron";
import { formatCount } from "@automation/core/text";
import type { Report, Rule } from "../rule.ts";
import type { WorkflowFile } from "../workflow/model.ts";
import { eventOf } from "../workflow/workflow-file.ts";
import { entryOf, isPresent, itemsOf, scalarOf, valueAt, type YamlScalar } from "../yaml/yaml-node.ts";

/** Shortest time between two scheduled runs. https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#schedule */
const MIN_GAP_MINUTES = 5;

/** Schedules that GitHub does not take, or does not keep. */
export const scheduleRule: Rule = {
  id: "WF034",
  severity: "error",
  title: "Schedules are valid and not too frequent",
  checkWorkflow(file: WorkflowFile, report) {
    const schedule = eventOf(file, "schedule");
    if (schedule === undefined) return;
    if (
      !isPresent(schedule.config) ||
      (schedule.config.kind === "sequence" && schedule.config.items.length === 0)
    ) {
      report(schedule.at, "`schedule` needs a list of `cron` entries.");
    }
    for (const item of itemsOf(schedule.config)) {
      const cron = scalarOf(item, "cron");
      if (cron !== undefined) checkCron(cron, report);
      const zone = entryOf(item, "timezone");
      if (zone !== undefined) checkZone(zone.value.kind === "scalar" ? zone.value : zone.key, report);
      if (item.kind === "mapping" && valueAt(item, "cron") === undefined)
        report(item, "A schedule needs `cron`.");
    }
  },
};

function checkCron(cron: YamlScalar, report: Report): void {
  const problem = findCronProblem(cron.text);
  if (problem !== null) {
    report(cron, `The schedule ${JSON.stringify(cron.text)} is not valid: ${problem}.`);
    return;
  }
  const gap = shortestGapMinutes(cron.text);
  if (gap < MIN_GAP_MINUTES) {
    report(
      cron,
      `The schedule would run every ${formatCount(gap, "minute")}; GitHub runs a schedule at most every ${MIN_GAP_MINUTES} minutes.`,
      { severity: "warning" },
    );
  }
}

function checkZone(zone: YamlScalar, report: Report): void {
  try {
    new Intl.DateTimeFormat("en", { timeZone: zone.text });
  } catch {
    report(zone, `${JSON.stringify(zone.text)} is not an IANA time zone, such as "Europe/Berlin".`);
  }
}
