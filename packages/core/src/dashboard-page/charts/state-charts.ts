import type { DashboardChart } from "../dashboard-model.ts";
import { formatDays, formatNumber, formatSpan, formatTime, wordCount } from "../dashboard-words.ts";
import { meanRecoveryMs } from "../incident-spans.ts";
import type { DashboardHistory } from "../read-dashboard-history.ts";

/** Checks, repositories, incidents and learned intervals. */
export function createStateCharts(history: DashboardHistory): readonly DashboardChart[] {
  return [checks(history), repositories(history), incidents(history), learnedIntervals(history)];
}

function checks({ checks: { rows } }: DashboardHistory): DashboardChart {
  const bad = rows.filter(({ errors, warnings }) => errors + warnings > 0);
  const worst = bad[0];
  return {
    id: "checks",
    title: "Health checks by day",
    sentence:
      rows.length === 0
        ? "No health report was recorded in these days."
        : worst === undefined
          ? `Without a warning or an error: all of ${wordCount(rows.length, "check")}.`
          : `With a warning or an error: ${formatNumber(bad.length)} of ${wordCount(rows.length, "check")}. Most often ${worst.id}: ` +
            `${formatDays(worst.errors)} with an error, ${formatDays(worst.warnings)} with a warning.`,
    ...(rows.length === 0 && {
      empty: {
        why: "No health report was recorded in these days.",
        fill: "Run health-check, and record-history after it.",
      },
    }),
    table: {
      columns: ["Check", "Days with an error", "Days with a warning"],
      rows: rows.map(({ id, errors, warnings }) => [id, errors, warnings]),
    },
  };
}

function repositories({ repositories: rows }: DashboardHistory): DashboardChart {
  const failing = rows.filter(({ code }) => code !== null).length;
  const worst = rows[0];
  return {
    id: "repositories",
    title: "Repositories by day",
    sentence:
      worst === undefined
        ? "No repository had anything to report in these days."
        : `With something to report: ${wordCount(rows.length, "repository", "repositories")}; failing now: ${formatNumber(failing)}. ` +
          `The worst is ${worst.repository}: ${formatDays(worst.failed)} with a failure, ` +
          `${formatDays(worst.conflicts)} with a conflict, ${formatDays(worst.behind_days)} behind.`,
    ...(worst === undefined && {
      empty: {
        why: "No repository had anything to report in these days.",
        fill: "A repository is recorded when a run fails in it, or finds a branch to sync.",
      },
    }),
    // The page has the table of all repositories beside the chart.
    table: { columns: [], rows: [] },
  };
}

function incidents({ incidents: spans }: DashboardHistory): DashboardChart {
  const open = spans.filter(({ recovered_at }) => recovered_at === null).length;
  const mean = meanRecoveryMs(spans);
  return {
    id: "incidents",
    title: "Incidents",
    sentence:
      spans.length === 0
        ? "No incident was recorded in these days."
        : `${wordCount(spans.length, "incident")}, ${formatNumber(open)} open. ` +
          (mean === null ? "None has recovered yet." : `Mean time to recovery (MTTR): ${formatSpan(mean)}.`),
    ...(spans.length === 0 && {
      empty: {
        why: "No incident was recorded in these days.",
        fill: "report-incident opens one when a check fails; record-history records its report.",
      },
    }),
    table: {
      columns: ["Incident", "Opened", "Recovered", "Lasted", "Issue"],
      rows: spans.map(({ key, opened_at, recovered_at, issue }) => {
        const openedMs = Date.parse(opened_at);
        const recoveredMs = recovered_at === null ? null : Date.parse(recovered_at);
        return [
          key,
          formatTime(openedMs),
          recoveredMs === null ? "open" : formatTime(recoveredMs),
          recoveredMs === null ? null : formatSpan(recoveredMs - openedMs),
          issue === null ? null : `#${issue}`,
        ];
      }),
    },
  };
}

function learnedIntervals({ intervals }: DashboardHistory): DashboardChart {
  const [first, last] = [intervals[0], intervals.at(-1)];
  return {
    id: "intervals",
    title: "Learned intervals",
    sentence:
      first === undefined || last === undefined
        ? "No schedule is learned: every run scans every repository."
        : `Repositories are scanned every ${formatSpan(first.minutes * 60_000)} (${first.repository}) to every ` +
          `${formatSpan(last.minutes * 60_000)} (${last.repository}).`,
    ...(first === undefined && {
      empty: {
        why: "No schedule is learned: every run scans every repository.",
        fill: "Set `scheduling` in the configuration to `learned` or `shadow`.",
      },
    }),
    table: {
      columns: ["Repository", "Minutes between scans"],
      rows: intervals.map(({ repository, minutes }) => [repository, minutes]),
    },
  };
}
