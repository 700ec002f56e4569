import type { TracedExperiment } from "../experiment/index.ts";
import { SUCCESS_OBJECTIVE } from "../history/run-statistics.ts";
import { dayOf } from "../history/shard-path.ts";
import { printable } from "../text/printable.ts";
import { listAnnotations } from "./annotations.ts";
import { createChangeCharts } from "./charts/change-charts.ts";
import { createExperimentChart } from "./charts/experiment-chart.ts";
import { createRunCharts } from "./charts/run-charts.ts";
import { createStateCharts } from "./charts/state-charts.ts";
import { CHART_IDS, DASHBOARD_VERSION, type DashboardModel } from "./dashboard-model.ts";
import { judgeStatus, pooled } from "./dashboard-status.ts";
import { toExperimentResults } from "./experiment-results.ts";
import type { DashboardHistory } from "./read-dashboard-history.ts";
import { usualIntervalMs } from "./run-points.ts";
import { createSeries } from "./run-series.ts";

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;
/** How far back each step reaches: a longer range is shown in longer steps. */
const RECENT_MS = 48 * HOUR_MS;
const HOURS_MS = 30 * DAY_MS;
const DAYS_MS = 400 * DAY_MS;
const RECENT_STEP_MS = 15 * MINUTE_MS;

/** What the page says about itself. */
export interface DashboardSettings {
  readonly title: string;
  readonly nowMs: number;
  /** `owner/name` of the automation; `null` where it is not known, or not to be named. */
  readonly repository: string | null;
  readonly note?: string | undefined;
  /** What the analysis says of experiments; absent where their configuration is not known. */
  readonly experiments?: readonly TracedExperiment[] | undefined;
}

/** Makes everything that the page shows of what the history has. Pure: the same arguments give the same model. */
export function buildDashboard(history: DashboardHistory, settings: DashboardSettings): DashboardModel {
  const { title, nowMs, repository, note } = settings;
  const { firstMs, runs } = history;
  const intervalMs = usualIntervalMs(runs);
  const facts = { runs, events: history.events, pastDays: history.pastDays, intervalMs };
  const starts = [runs[0]?.endMs, history.pastDays[0]?.atMs, history.events[0]?.atMs];
  const firstKnownMs = Math.min(nowMs, ...starts.flatMap((atMs) => atMs ?? []));
  const seriesOf = (fromMs: number, stepMs: number) =>
    createSeries(facts, { fromMs: Math.max(firstKnownMs, fromMs), untilMs: nowMs, stepMs });
  const days = seriesOf(firstMs, DAY_MS);
  const objective = 100 * SUCCESS_OBJECTIVE;
  const results = toExperimentResults(settings.experiments ?? []);
  const charts = [
    ...createRunCharts({ days, objective, intervalMs, success: pooledAll(history, nowMs) }),
    ...createChangeCharts(days, history.pullRequestAges),
    ...createStateCharts(history),
    createExperimentChart(history.experiments, results),
  ].toSorted((a, b) => CHART_IDS.indexOf(a.id) - CHART_IDS.indexOf(b.id));
  const lastCount = runs.at(-1)?.repositories ?? 0;
  return printableTexts<DashboardModel>({
    schema_version: DASHBOARD_VERSION,
    title,
    generated_at: new Date(nowMs).toISOString(),
    repository,
    ...(note !== undefined && { note }),
    days: history.days,
    interval_seconds: intervalMs === null ? null : Math.round(intervalMs / 1000),
    objective,
    records: history.records,
    unreadable: history.unreadable,
    ...judgeStatus({ history, days, intervalMs, nowMs }),
    charts,
    series: {
      recent: seriesOf(nowMs - RECENT_MS, RECENT_STEP_MS),
      hours: seriesOf(nowMs - HOURS_MS, HOUR_MS),
      days: seriesOf(nowMs - DAYS_MS, DAY_MS),
    },
    annotations: listAnnotations(runs, history.incidents, firstMs),
    checks: { first_day: dayOf(history.checks.firstMs), rows: history.checks.rows },
    repositories: {
      first_day: dayOf(firstMs),
      rows: history.repositories,
      unnamed: Math.max(0, lastCount - history.repositories.length),
    },
    incidents: history.incidents,
    experiments: history.experiments,
    experiment_results: results,
    intervals: history.intervals,
    pull_request_ages: history.pullRequestAges,
  });
}

function pooledAll({ runs, pastDays, firstMs }: DashboardHistory, nowMs: number): number | null {
  const past = pastDays.map(({ atMs, attempted, good }) => ({ endMs: atMs, attempted, good }));
  const all = [...past, ...runs].map(({ endMs, attempted, good }) => ({ endMs, attempted, good }));
  return pooled(all, firstMs - 1, nowMs);
}

/** Names come from outside: what cannot be seen, or turns the direction of a text, is taken out of all of them. */
function printableTexts<Data>(data: Data): Data {
  if (typeof data === "string") return printable(data) as Data;
  if (Array.isArray(data)) return data.map(printableTexts) as Data;
  if (typeof data !== "object" || data === null) return data;
  return Object.fromEntries(
    Object.entries(data).map(([key, value]) => [
      key,
      typeof value === "number" ? value : printableTexts(value),
    ]),
  ) as Data;
}
