import type { ChartId, DashboardModel } from "@automation/core/dashboard-page";
import { drawBranches, drawConflicts, drawDeliveries } from "./change-charts.ts";
import { type ChartContext, createContext, type DrawnChart, type DrawOptions } from "./chart-context.ts";
import { drawChecks, drawRepositories } from "./day-charts.ts";
import { drawExperiments } from "./experiment-chart.ts";
import { drawBudget, drawCalls, drawCallsLeft, drawDuration, drawRuns, drawSuccess } from "./run-charts.ts";
import { drawIncidents, drawIntervals, drawPullRequestAges } from "./state-charts.ts";

const CHARTS: Readonly<Record<ChartId, (context: ChartContext) => DrawnChart | null>> = {
  success: drawSuccess,
  budget: drawBudget,
  branches: drawBranches,
  "pull-request-age": drawPullRequestAges,
  conflicts: drawConflicts,
  duration: drawDuration,
  calls: drawCalls,
  "calls-left": drawCallsLeft,
  runs: drawRuns,
  checks: drawChecks,
  repositories: drawRepositories,
  incidents: drawIncidents,
  experiments: drawExperiments,
  intervals: drawIntervals,
  deliveries: drawDeliveries,
};

/** Draws a chart that is not empty; `null` where the range has nothing of it. */
export function drawChart(id: ChartId, model: DashboardModel, options: DrawOptions): DrawnChart | null {
  return CHARTS[id](createContext(model, options));
}

export type { ChartStop, DrawnChart, DrawOptions } from "./chart-context.ts";
export * from "./ranges.ts";
