import type { ExperimentMetric } from "../config/experiments/experiment-config.ts";
import { formatCount } from "../text/plural.ts";
import type { Comparison } from "./evaluate-experiment.ts";

/** `9 percentage points`. */
export function formatShare(share: number): string {
  return formatCount(Math.abs(Math.round(share * 1000) / 10), "percentage point");
}

/** `+9 pp (95 % interval +2 to +16)`. */
export function formatDifference({ delta, interval, alpha }: Comparison): string {
  if (delta === null) return "no results yet";
  const range =
    interval === null
      ? "no interval yet"
      : `${Math.round((1 - alpha) * 1000) / 10} % interval ${signed(interval[0])} to ${signed(interval[1])}`;
  return `${signed(delta)} pp (${range})`;
}

function signed(share: number): string {
  const points = Math.round(Math.min(1, Math.max(-1, share)) * 1000) / 10;
  return points > 0 ? `+${points}` : points < 0 ? `−${Math.abs(points)}` : "0";
}

/** A metric's value in its unit; `unknown` where there is none. */
export function formatMetric(metric: ExperimentMetric, value: number | null): string {
  if (value === null) return "unknown";
  switch (metric) {
    case "time_to_merge_p50_h":
      return `${round(value)} h`;
    case "duration_seconds":
      return `${round(value)} s`;
    case "api_calls_per_scan":
      return String(round(value));
    default:
      return `${round(value * 100)} %`;
  }
}

const round = (value: number) => Math.round(value * 10) / 10;
