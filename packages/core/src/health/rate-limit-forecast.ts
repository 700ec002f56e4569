import type { LimitReading } from "../ports/health-sources.ts";
import { HOUR_MS } from "./format.ts";
import type { MergedMetrics } from "./merged-metrics.ts";

/** sync-monitor waits so long for a reset by itself (`max-wait-minutes`): a reset that is nearer keeps no run from anything. */
export const RUN_WAITS_MS = 5 * 60_000;

/** What is left must be more than the pace of the hour needs by this factor: pace is never even. */
const MARGIN = 1.5;

/**
 * How many calls are likely to be made until a limit resets, from what was made of it since the last reset, and from what
 * the last run took. Infinite where the hour has only begun: then nothing shows the pace.
 *
 * @param resource GitHub's name of the limit
 */
export function forecastCalls(
  { limit, remaining, resetAtMs }: LimitReading,
  metrics: MergedMetrics,
  resource: string,
  nowMs: number,
): number {
  const leftMs = Math.max(0, resetAtMs - nowMs);
  const passedMs = HOUR_MS - leftMs;
  const used = limit - remaining;
  const byPace = passedMs <= 0 ? Number.POSITIVE_INFINITY : MARGIN * used * (leftMs / passedMs);
  // A run that begins so shortly before the reset waits for it.
  return leftMs <= RUN_WAITS_MS ? byPace : Math.max(byPace, callsOfLastRun(metrics, resource));
}

/** What the last run took of a limit, over all shards; every request of it where the file does not say. */
function callsOfLastRun({ records }: MergedMetrics, resource: string): number {
  return records.reduce((sum, { data }) => sum + (takenOf(data.rate_limit, resource) ?? requestsOf(data)), 0);
}

/** `null` where the file does not say, or the limit was reset in between. */
function takenOf(spans: unknown, resource: string): number | null {
  if (!isRecord(spans) || !isRecord(spans[resource])) return null;
  const { start, end } = spans[resource];
  return typeof start === "number" && typeof end === "number" && start >= end ? start - end : null;
}

function requestsOf(data: Readonly<Record<string, unknown>>): number {
  return typeof data.api_calls_made === "number" ? data.api_calls_made : 0;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
