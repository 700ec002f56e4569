import type { AgeBand, DashboardChart, RunSeries } from "../dashboard-model.ts";
import { formatDay, formatNumber, wordCount } from "../dashboard-words.ts";
import { dailyRows, extremes, pointsOf, sumOf } from "../series-facts.ts";

/** Branches and pull requests, the ages of those that are open, conflicts, and deliveries. */
export function createChangeCharts(days: RunSeries, ages: readonly AgeBand[]): readonly DashboardChart[] {
  return [branches(days), pullRequestAges(ages), conflicts(days), deliveries(days)];
}

function branches(days: RunSeries): DashboardChart {
  const behind = pointsOf(days, "behind");
  const [last, high] = [behind.at(-1), extremes(behind)?.high];
  const [opened, merged, closed] = (["opened", "merged", "closed"] as const).map((name) =>
    formatNumber(sumOf(days, name)),
  );
  return {
    id: "branches",
    title: "Branches behind and sync pull requests",
    sentence:
      last === undefined || high === undefined
        ? "No run was recorded in these days."
        : `Behind by more than their threshold: ${wordCount(last.value, "branch", "branches")}; the most were ` +
          `${formatNumber(high.value)} on ${formatDay(high.atMs)}. ` +
          `Sync pull requests: ${opened} opened, ${merged} merged, ${closed} closed without a merge.`,
    ...(last === undefined && {
      empty: {
        why: "No run was recorded in these days.",
        fill: "Run record-history after sync-monitor.",
      },
    }),
    table: {
      columns: ["Day (UTC)", "Behind", "Opened", "Merged", "Closed"],
      rows: dailyRows(days, ["behind", "opened", "merged", "closed"]),
    },
  };
}

function pullRequestAges(ages: readonly AgeBand[]): DashboardChart {
  const all = ages.reduce((sum, { count }) => sum + count, 0);
  const old = ages.slice(-3).reduce((sum, { count }) => sum + count, 0);
  return {
    id: "pull-request-age",
    title: "Age of open sync pull requests",
    sentence:
      all === 0
        ? "No sync pull request of these days is open."
        : `Open: ${wordCount(all, "sync pull request")}; ${formatNumber(old)} of them for 7 days or more.`,
    ...(all === 0 && {
      empty: {
        why: "No sync pull request that was opened in these days is open.",
        fill: "sync-monitor opens them with `mode: pull-request`; record-history tells the page about them.",
      },
    }),
    table: { columns: ["Age", "Open"], rows: ages.map(({ label, count }) => [label, count]) },
  };
}

function conflicts(days: RunSeries): DashboardChart {
  const left = pointsOf(days, "conflicts");
  const resolved = sumOf(days, "resolved");
  const [last, high] = [left.at(-1), extremes(left)?.high];
  const hasAny = resolved > 0 || (high?.value ?? 0) > 0;
  return {
    id: "conflicts",
    title: "Conflicts",
    sentence:
      hasAny && last !== undefined && high !== undefined
        ? `Resolved automatically: ${wordCount(resolved, "conflict")}. Left: ${formatNumber(last.value)}; ` +
          `the most were ${formatNumber(high.value)} on ${formatDay(high.atMs)}.`
        : "No sync pull request had a conflict in these days.",
    ...(!hasAny && {
      empty: {
        why: "No sync pull request had a conflict in these days.",
        fill: "Conflicts are counted by sync-monitor; resolve-conflicts resolves them.",
      },
    }),
    table: {
      columns: ["Day (UTC)", "Resolved", "Left"],
      rows: dailyRows(days, ["resolved", "conflicts"]),
    },
  };
}

function deliveries(days: RunSeries): DashboardChart {
  const [sent, failed] = [sumOf(days, "sent"), sumOf(days, "undelivered")];
  return {
    id: "deliveries",
    title: "Notifications",
    sentence:
      sent + failed === 0
        ? "No notification was sent in these days."
        : `Sent: ${wordCount(sent, "notification")}. Failed: ${wordCount(failed, "attempt")}.`,
    ...(sent + failed === 0 && {
      empty: {
        why: "No notification was sent in these days.",
        fill: "send-notifications sends them; record-history records its report.",
      },
    }),
    table: {
      columns: ["Day (UTC)", "Sent", "Failed"],
      rows: dailyRows(days, ["sent", "undelivered"]).filter(
        ([, a, b]) => Number(a ?? 0) + Number(b ?? 0) > 0,
      ),
    },
  };
}
