import { isObject } from "../history/history-record.ts";
import { readText } from "../history/report-values.ts";
import { formatCount } from "../text/plural.ts";
import type { Attention, DashboardStatus, DashboardTile, RunSeries } from "./dashboard-model.ts";
import { formatNumber, formatPercent, formatSpan, formatTime } from "./dashboard-words.ts";
import type { DashboardHistory } from "./read-dashboard-history.ts";
import type { RunPoint } from "./run-points.ts";

const DAY_MS = 24 * 60 * 60 * 1000;
/** Below these shares, in percent, a figure is a warning and an error: the defaults of health-check. */
const SUCCESS = { warning: 90, error: 70 };
const LEFT = { warning: 50, error: 20 };
const MAX_ATTENTION = 8;

/** What the status is judged by. */
export interface StatusFacts {
  readonly history: DashboardHistory;
  readonly days: RunSeries;
  readonly intervalMs: number | null;
  readonly nowMs: number;
}

/** The status, and what is above the fold. */
export interface StatusReading {
  readonly status: DashboardStatus;
  readonly sentence: string;
  readonly tiles: readonly DashboardTile[];
  readonly attention: readonly Attention[];
}

/** Judges the status now: by the newest health report, open incidents and the last run. The worst counts. */
export function judgeStatus(facts: StatusFacts): StatusReading {
  const tiles = [
    lastRunTile(facts),
    successTile(facts),
    callsLeftTile(facts),
    incidentsTile(facts),
    behindTile(facts),
  ];
  const attention = listAttention(facts);
  const health = readHealthStatus(facts.history);
  const status =
    facts.history.runs.length === 0 && health === null
      ? "unknown"
      : worst([health, ...attention.map((item) => item.status)]);
  const sentence = describeStatus(status, attention, facts.history);
  const tile: DashboardTile = {
    id: "status",
    label: "Status",
    value: STATUS_WORDS[status],
    status,
    detail: sentence,
  };
  return { status, sentence, tiles: [tile, ...tiles], attention };
}

/** The word for each status. */
export const STATUS_WORDS: Readonly<Record<DashboardStatus, string>> = {
  ok: "OK",
  warning: "Warning",
  error: "Error",
  unknown: "Unknown",
};

const WEIGHT: Readonly<Record<DashboardStatus, number>> = { ok: 0, unknown: 1, warning: 2, error: 3 };

function worst(statuses: readonly (DashboardStatus | null)[]): DashboardStatus {
  const known = statuses.flatMap((status) => status ?? []);
  return known.toSorted((a, b) => WEIGHT[b] - WEIGHT[a])[0] ?? "ok";
}

function readHealthStatus({ health }: DashboardHistory): DashboardStatus | null {
  const status = readText(health?.status);
  return (["ok", "warning", "error", "unknown"] as const).find((known) => known === status) ?? null;
}

function describeStatus(
  status: DashboardStatus,
  attention: readonly Attention[],
  { runs }: DashboardHistory,
): string {
  if (runs.length === 0 && status === "unknown") return "No run was recorded in these days.";
  const [first, ...others] = attention;
  if (first === undefined) return "Nothing needs attention.";
  return others.length === 0 ? first.text : `${first.text} ${formatCount(others.length, "more item")} below.`;
}

function lastRunTile({ history, intervalMs, nowMs }: StatusFacts): DashboardTile {
  const last = history.runs.at(-1);
  const every = intervalMs === null ? "" : `Usually one every ${formatSpan(intervalMs)}.`;
  if (last === undefined) {
    return {
      id: "last-run",
      label: "Last run",
      value: "None",
      status: "unknown",
      detail: "No run was recorded.",
    };
  }
  const isLate = intervalMs !== null && nowMs - last.endMs > 2 * intervalMs;
  return {
    id: "last-run",
    label: "Last run",
    value: `${formatSpan(nowMs - last.endMs)} before this page`,
    status: isLate ? "warning" : "ok",
    detail: every,
    at: new Date(last.endMs).toISOString(),
  };
}

function successTile({ history: { runs }, nowMs }: StatusFacts): DashboardTile {
  const week = pooled(runs, nowMs - 7 * DAY_MS, nowMs);
  const before = pooled(runs, nowMs - 14 * DAY_MS, nowMs - 7 * DAY_MS);
  const label = "Success, 7 days";
  if (week === null)
    return { id: "success", label, value: "–", status: "unknown", detail: "No run in 7 days." };
  return {
    id: "success",
    label,
    value: formatPercent(week),
    status: judge(week, SUCCESS),
    detail:
      before === null
        ? "No run in the 7 days before."
        : `${formatChange(week - before)} than in the 7 days before.`,
  };
}

function formatChange(points: number): string {
  const shown = formatNumber(Math.abs(points), 2);
  return shown === "0" ? "No better or worse" : `${points > 0 ? "Better" : "Worse"} by ${shown}`;
}

function callsLeftTile({ history: { runs } }: StatusFacts): DashboardTile {
  const left = runs.at(-1)?.leftPercent ?? null;
  const label = "Calls left";
  if (left === null)
    return { id: "calls-left", label, value: "–", status: "unknown", detail: "GitHub did not tell." };
  const status = judge(left, LEFT);
  return {
    id: "calls-left",
    label,
    value: formatPercent(Math.round(left)),
    status,
    detail: "Of the rate limit, after the last run.",
  };
}

function incidentsTile({ history: { incidents } }: StatusFacts): DashboardTile {
  const open = incidents.filter(({ recovered_at }) => recovered_at === null);
  const oldest = open.at(-1);
  return {
    id: "incidents",
    label: "Open incidents",
    value: formatNumber(open.length),
    status: open.length > 0 ? "error" : "ok",
    detail:
      oldest === undefined
        ? `${formatCount(incidents.length, "incident")} in these days.`
        : `The oldest since ${formatTime(Date.parse(oldest.opened_at))}.`,
  };
}

function behindTile({ history: { runs } }: StatusFacts): DashboardTile {
  const last = runs.at(-1);
  const label = "Branches behind";
  if (last === undefined)
    return { id: "behind", label, value: "–", status: "unknown", detail: "No run was recorded." };
  return {
    id: "behind",
    label,
    value: formatNumber(last.behind),
    status: last.conflicts > 0 ? "warning" : "ok",
    detail: `${formatCount(last.conflicts, "conflict")}, ${formatCount(last.repositories, "repository", "repositories")}.`,
  };
}

function judge(value: number, limits: { readonly warning: number; readonly error: number }): DashboardStatus {
  if (value < limits.error) return "error";
  return value < limits.warning ? "warning" : "ok";
}

/** Percent of success of the runs after one moment and up to another; `null` without an attempt. */
export function pooled(
  runs: readonly Pick<RunPoint, "endMs" | "attempted" | "good">[],
  afterMs: number,
  untilMs: number,
): number | null {
  let [attempted, good] = [0, 0];
  for (const run of runs) {
    if (run.endMs <= afterMs || run.endMs > untilMs) continue;
    attempted += run.attempted;
    good += run.good;
  }
  return attempted === 0 ? null : (100 * good) / attempted;
}

function listAttention(facts: StatusFacts): readonly Attention[] {
  const { history, days } = facts;
  const found: Attention[] = [];
  for (const { key, opened_at, recovered_at } of history.incidents) {
    if (recovered_at !== null) continue;
    const text = `Incident open since ${formatTime(Date.parse(opened_at))}: ${key}.`;
    found.push({ status: "error", text, chart: "incidents" });
  }
  found.push(...checkAttention(history), ...runAttention(facts));
  const failing = history.repositories.filter(({ code }) => code !== null);
  if (failing.length > 0) {
    const text = `${formatCount(failing.length, "repository fails", "repositories fail")} now, the worst: ${failing[0]?.repository} (${failing[0]?.code}).`;
    found.push({ status: "warning", text, chart: "repositories" });
  }
  const budget = days.columns.budget.findLast((value) => value !== null) ?? null;
  if (budget !== null && budget < 0) {
    found.push({ status: "warning", text: "The error budget of 30 days is used up.", chart: "budget" });
  }
  const conflicts = history.runs.at(-1)?.conflicts ?? 0;
  if (conflicts > 0) {
    const text = `${formatCount(conflicts, "sync pull request has", "sync pull requests have")} a conflict.`;
    found.push({ status: "warning", text, chart: "conflicts" });
  }
  return found.toSorted((a, b) => WEIGHT[b.status] - WEIGHT[a.status]).slice(0, MAX_ATTENTION);
}

function checkAttention({ health }: DashboardHistory): readonly Attention[] {
  if (!isObject(health?.checks)) return [];
  const failing = (wanted: string) =>
    Object.entries(health.checks as object).flatMap(([id, check]) =>
      isObject(check) && check.status === wanted ? [id] : [],
    );
  return (["error", "warning"] as const).flatMap((status): readonly Attention[] => {
    const ids = failing(status);
    if (ids.length === 0) return [];
    const shown =
      ids.length > 5 ? `${ids.slice(0, 5).join(", ")} and ${ids.length - 5} more` : ids.join(", ");
    const text = `${formatCount(ids.length, "check reports", "checks report")} ${status === "error" ? "an error" : "a warning"}: ${shown}.`;
    return [{ status, text, chart: "checks" }];
  });
}

function runAttention({ history: { runs }, intervalMs, nowMs }: StatusFacts): readonly Attention[] {
  const last = runs.at(-1);
  if (last === undefined) return [];
  const found: Attention[] = [];
  const success = last.attempted === 0 ? null : (100 * last.good) / last.attempted;
  const status = success === null ? "ok" : judge(success, SUCCESS);
  if (success !== null && status !== "ok") {
    found.push({
      status,
      text: `In the last run ${formatPercent(success)} succeeded.`,
      chart: "success",
    });
  }
  if (last.leftPercent !== null && judge(last.leftPercent, LEFT) !== "ok") {
    const text = `Calls left: ${formatPercent(Math.round(last.leftPercent))}.`;
    found.push({ status: judge(last.leftPercent, LEFT), text, chart: "calls-left" });
  }
  if (last.earlyEnd !== null) {
    found.push({ status: "warning", text: `The last run ended early: ${last.earlyEnd}.`, chart: "runs" });
  }
  if (intervalMs !== null && nowMs - last.endMs > 2 * intervalMs) {
    const text = `No run for ${formatSpan(nowMs - last.endMs)}; usually there is one every ${formatSpan(intervalMs)}.`;
    found.push({ status: "warning", text, chart: "runs" });
  }
  return found;
}
