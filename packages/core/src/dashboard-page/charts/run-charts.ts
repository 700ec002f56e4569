import type { DashboardChart, RunSeries } from "../dashboard-model.ts";
import {
  formatDay,
  formatDays,
  formatNumber,
  formatPercent,
  formatSpan,
  wordCount,
} from "../dashboard-words.ts";
import { dailyRows, extremes, pointsOf, sumOf } from "../series-facts.ts";

/** What charts of runs are made of: the days that are shown. */
export interface RunChartFacts {
  readonly days: RunSeries;
  readonly objective: number;
  readonly intervalMs: number | null;
  /** Percent of success of everything that was attempted; `null` where nothing was. */
  readonly success: number | null;
}

const RECORD = "Run record-history after sync-monitor; the chart begins with the first recorded run.";
const NO_RUN = "No run was recorded in these days.";

/** Success, error budget, duration, calls, calls left, and runs. */
export function createRunCharts(facts: RunChartFacts): readonly DashboardChart[] {
  return [success(facts), budget(facts), duration(facts), calls(facts), callsLeft(facts), runs(facts)];
}

function emptyUnless(hasData: boolean, why = NO_RUN, fill = RECORD) {
  return hasData ? {} : { empty: { why, fill } };
}

function success({ days, objective, success: mean }: RunChartFacts): DashboardChart {
  const points = pointsOf(days, "success");
  const low = extremes(points)?.low;
  const below = points.filter(({ value }) => value < objective).length;
  return {
    id: "success",
    title: "Success rate",
    sentence:
      low === undefined || mean === null
        ? NO_RUN
        : `Of the repositories that runs attempted, ${formatPercent(mean)} had no error; the objective is ` +
          `${formatPercent(objective)}. The worst day was ${formatDay(low.atMs)} with ${formatPercent(low.value)}. ` +
          `Below the objective: ${formatNumber(below)} of ${formatDays(points.length)}.`,
    ...emptyUnless(points.length > 0),
    table: {
      columns: ["Day (UTC)", "Success, %", "Worst run, %"],
      rows: dailyRows(days, ["success", "worst"]),
    },
  };
}

function budget({ days, objective }: RunChartFacts): DashboardChart {
  const points = pointsOf(days, "budget");
  const last = points.at(-1);
  const low = extremes(points)?.low;
  return {
    id: "budget",
    title: "Error budget",
    sentence:
      last === undefined || low === undefined
        ? NO_RUN
        : `${last.value < 0 ? "The error budget is overdrawn" : `${formatPercent(last.value)} of the error budget is left`}. ` +
          `In 30 days ${formatPercent(100 - objective)} may fail. ` +
          `Its lowest was ${formatPercent(low.value)} on ${formatDay(low.atMs)}.`,
    ...emptyUnless(points.length > 0),
    table: { columns: ["Day (UTC)", "Budget left, %"], rows: dailyRows(days, ["budget"]) },
  };
}

function duration({ days, intervalMs }: RunChartFacts): DashboardChart {
  const longest = extremes(pointsOf(days, "duration_max"))?.high;
  const last = pointsOf(days, "duration_p90").at(-1);
  const interval = intervalMs === null ? "" : ` Runs start every ${formatSpan(intervalMs)}.`;
  return {
    id: "duration",
    title: "Duration of runs",
    sentence:
      longest === undefined || last === undefined
        ? NO_RUN
        : `Nine of ten runs of the last day took at most ${formatSpan(last.value * 1000)}.${interval} ` +
          `The longest run took ${formatSpan(longest.value * 1000)} on ${formatDay(longest.atMs)}.`,
    ...emptyUnless(longest !== undefined),
    table: {
      columns: ["Day (UTC)", "Median, s", "90 % below, s", "Longest, s"],
      rows: dailyRows(days, ["duration_p50", "duration_p90", "duration_max"]),
    },
  };
}

function calls({ days }: RunChartFacts): DashboardChart {
  const points = pointsOf(days, "calls");
  const high = extremes(points)?.high;
  const runs = sumOf(days, "runs");
  return {
    id: "calls",
    title: "API calls",
    sentence:
      high === undefined || runs === 0
        ? NO_RUN
        : `Runs sent ${wordCount(sumOf(days, "calls"), "request")}, ` +
          `${formatNumber(sumOf(days, "calls") / runs, 1)} per run. ` +
          `Most were sent on ${formatDay(high.atMs)}: ${formatNumber(high.value)}.`,
    ...emptyUnless(points.length > 0),
    table: { columns: ["Day (UTC)", "Calls"], rows: dailyRows(days, ["calls"]) },
  };
}

function callsLeft({ days }: RunChartFacts): DashboardChart {
  const points = pointsOf(days, "left");
  const [last, low] = [points.at(-1), extremes(points)?.low];
  return {
    id: "calls-left",
    title: "Calls left",
    sentence:
      last === undefined || low === undefined
        ? "No run recorded how many calls were left."
        : `On the last day at least ${formatPercent(last.value)} of the rate limit was left after each run. ` +
          `The lowest was ${formatPercent(low.value)} on ${formatDay(low.atMs)}.`,
    ...emptyUnless(
      points.length > 0,
      "No run recorded how many calls were left.",
      "GitHub tells it with each answer; a GitHub Enterprise Server without rate limits does not.",
    ),
    table: { columns: ["Day (UTC)", "Lowest, % left"], rows: dailyRows(days, ["left"]) },
  };
}

function runs({ days, intervalMs }: RunChartFacts): DashboardChart {
  const [actual, expected] = [sumOf(days, "runs"), Math.round(sumOf(days, "expected"))];
  const missing = Math.max(0, expected - actual);
  return {
    id: "runs",
    title: "Runs, expected and actual",
    sentence:
      actual === 0
        ? NO_RUN
        : intervalMs === null
          ? `Recorded: ${wordCount(actual, "run")}, too few to tell how many there should be.`
          : `Recorded: ${wordCount(actual, "run")}; one every ${formatSpan(intervalMs)} makes ` +
            `${formatNumber(expected)}. ${missing === 0 ? "None is missing." : `Missing: ${formatNumber(missing)}.`}`,
    ...emptyUnless(actual > 0),
    table: { columns: ["Day (UTC)", "Runs", "Expected"], rows: dailyRows(days, ["runs", "expected"]) },
  };
}
