import { DAY_MS } from "./time.ts";

/** The start of a run. */
export interface Tick {
  /** Milliseconds since the epoch. */
  readonly startMs: number;
  /** The workflow's own count of its runs; `null` where there is none. */
  readonly number: number | null;
}

/** Time between the starts of runs, in milliseconds. */
export interface TickGaps {
  readonly p50: number;
  readonly p95: number;
  readonly max: number;
  /** Gaps that they are of. */
  readonly count: number;
}

/** Starts that are kept: two days of them at a quarter of an hour, and none that is older than two weeks. */
const MOST_TICKS = 200;
const OLDEST_TICK_MS = 14 * DAY_MS;
/** Runs that one gap may stand for: beyond it the workflow was another one. */
const MOST_RUNS_BETWEEN = 1_000;
const SECOND_MS = 1000;

/** The starts with one more, the newest last. A start that is not later than the last one begins a new list: the clock was set back. */
export function addTick(ticks: readonly Tick[], tick: Tick): readonly Tick[] {
  const last = ticks.at(-1);
  if (last !== undefined && last.number !== null && last.number === tick.number) return ticks;
  if (last !== undefined && tick.startMs <= last.startMs) return [tick];
  return [...ticks.filter(({ startMs }) => startMs > tick.startMs - OLDEST_TICK_MS), tick].slice(-MOST_TICKS);
}

/**
 * The time between runs; `null` before the second run. Where runs in between left no trace (only a run that learned
 * something keeps its state), the workflow's count tells how many there were, and they share the time alike.
 */
export function findTickGaps(ticks: readonly Tick[]): TickGaps | null {
  const gaps = ticks
    .flatMap((tick, index) => {
      const before = ticks[index - 1];
      if (before === undefined) return [];
      const runs = countRuns(before, tick);
      return Array<number>(runs).fill((tick.startMs - before.startMs) / runs);
    })
    .sort((a, b) => a - b);
  const at = (share: number): number =>
    gaps[Math.min(gaps.length - 1, Math.ceil(share * gaps.length) - 1)] ?? 0;
  return gaps.length === 0 ? null : { p50: at(0.5), p95: at(0.95), max: at(1), count: gaps.length };
}

function countRuns(before: Tick, after: Tick): number {
  if (before.number === null || after.number === null) return 1;
  const runs = after.number - before.number;
  return runs >= 1 && runs <= MOST_RUNS_BETWEEN ? runs : 1;
}

/** As plain JSON data: seconds since the epoch, and the count. */
export function storeTicks(ticks: readonly Tick[]): unknown {
  return ticks.map(({ startMs, number }) => [Math.round(startMs / SECOND_MS), number]);
}

/** Reads what {@link storeTicks} wrote; none where it makes no sense. */
export function readTicks(stored: unknown): readonly Tick[] {
  if (!Array.isArray(stored) || stored.length > MOST_TICKS) return [];
  const ticks = stored.flatMap((item: unknown) => {
    const [seconds, number] = Array.isArray(item) ? (item as readonly unknown[]) : [];
    const isTick = Number.isSafeInteger(seconds) && (number === null || Number.isSafeInteger(number));
    return isTick ? [{ startMs: (seconds as number) * SECOND_MS, number: number as number | null }] : [];
  });
  return ticks.length === stored.length ? ticks : [];
}
