import type { ChartId, DashboardModel } from "@automation/core/dashboard-page";

/** A sign of a chart and what it stands for. `kind` is a class of the style sheet, which draws the sign. */
export interface LegendEntry {
  readonly kind: string;
  readonly text: string;
}

/** What the signs of a chart stand for; none for a chart that needs no words. */
export function legendOf(
  id: ChartId,
  { interval_seconds, series, experiment_results }: DashboardModel,
): readonly LegendEntry[] {
  const entries = LEGENDS[id] ?? [];
  if (id === "experiments" && experiment_results.length === 0) return [];
  if (id !== "duration") return entries;
  const longest = Math.max(1, ...series.days.columns.duration_max.map((value) => value ?? 0));
  const isShown = interval_seconds !== null && interval_seconds < 6 * longest;
  return isShown ? entries : entries.filter(({ text }) => text !== "Interval");
}

const LEGENDS: Readonly<Partial<Record<ChartId, readonly LegendEntry[]>>> = {
  success: [
    { kind: "line s1", text: "Success" },
    { kind: "band s1", text: "Down to the worst run" },
    { kind: "dash bad", text: "Objective" },
  ],
  budget: [
    { kind: "line s1", text: "Left" },
    { kind: "band bad", text: "Overdrawn" },
  ],
  branches: [
    { kind: "line s1", text: "Behind" },
    { kind: "bar s2", text: "Opened" },
    { kind: "bar s3", text: "Merged or closed" },
  ],
  conflicts: [
    { kind: "line s2", text: "Left" },
    { kind: "bar s3", text: "Resolved" },
  ],
  duration: [
    { kind: "line s1", text: "Median" },
    { kind: "dash s2", text: "90 % below" },
    { kind: "cross s2", text: "Longest" },
    { kind: "dash bad", text: "Interval" },
  ],
  "calls-left": [
    { kind: "line s3", text: "Least left" },
    { kind: "dash bad", text: "Error below" },
  ],
  runs: [
    { kind: "bar s1", text: "Actual" },
    { kind: "line s2", text: "Expected" },
  ],
  checks: [
    { kind: "thin ok", text: "OK" },
    { kind: "triangle warn", text: "Warning" },
    { kind: "full bad", text: "Error" },
    { kind: "dot muted", text: "Unknown" },
  ],
  repositories: [
    { kind: "dot s1", text: "Behind" },
    { kind: "diamond warn", text: "Conflict" },
    { kind: "full bad", text: "Failed" },
  ],
  incidents: [
    { kind: "line s1", text: "Recovered" },
    { kind: "triangle bad", text: "Open" },
  ],
  experiments: [
    { kind: "line s1", text: "Variant minus control" },
    { kind: "band s1", text: "Interval that holds at every look" },
    { kind: "dash axis", text: "No difference" },
  ],
  deliveries: [
    { kind: "bar s1", text: "Sent" },
    { kind: "bar bad", text: "Failed" },
  ],
};
