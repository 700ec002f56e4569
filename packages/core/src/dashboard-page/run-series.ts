import { quantile } from "../history/fold-day.ts";
import { SUCCESS_OBJECTIVE } from "../history/run-statistics.ts";
import { type RunSeries, SERIES_COLUMNS, type SeriesColumn } from "./dashboard-model.ts";
import type { EventPoint } from "./event-points.ts";
import type { PastDay } from "./past-days.ts";
import type { RunPoint } from "./run-points.ts";

/** Everything that is counted into steps, oldest first. */
export interface SeriesFacts {
  readonly runs: readonly RunPoint[];
  /** Changes of pull requests, and deliveries. */
  readonly events: readonly EventPoint[];
  /** Days of which only the sums are left. */
  readonly pastDays: readonly PastDay[];
  /** Usual time between two runs; `null` where it is not known. */
  readonly intervalMs: number | null;
}

/** Where steps begin and end. */
export interface SeriesSpan {
  /** In milliseconds since the epoch; rounded down to a step. */
  readonly fromMs: number;
  readonly untilMs: number;
  readonly stepMs: number;
}

type Step = Partial<Record<SeriesColumn, number | null>>;

const BUDGET_MS = 30 * 24 * 60 * 60 * 1000;

/**
 * Counts runs into steps of the same length. A step keeps the worst beside the usual: the lowest success, the longest
 * duration, the fewest calls left, so that a spike of one run is there at every range.
 */
export function createSeries(facts: SeriesFacts, span: SeriesSpan): RunSeries {
  const { stepMs } = span;
  const first = Math.floor(span.fromMs / stepMs);
  const count = Math.max(1, Math.floor(span.untilMs / stepMs) - first + 1);
  const placeOf = (atMs: number) => Math.floor(atMs / stepMs) - first;
  const runs = group(facts.runs, count, ({ endMs }) => placeOf(endMs));
  const events = group(facts.events, count, ({ atMs }) => placeOf(atMs));
  const past = new Map(facts.pastDays.map((day) => [placeOf(day.atMs), day]));
  const budgetAt = trackBudget(facts);
  const sinceMs = Math.min(
    facts.runs[0]?.startMs ?? Number.POSITIVE_INFINITY,
    facts.pastDays[0]?.atMs ?? Number.POSITIVE_INFINITY,
  );
  const steps = Array.from({ length: count }, (_, place): Step => {
    const [startMs, endMs] = [(first + place) * stepMs, (first + place + 1) * stepMs];
    const day = past.get(place);
    const own = runs.get(place) ?? [];
    const base = own.length === 0 && day !== undefined ? stepOfDay(day) : stepOfRuns(own);
    const openMs = Math.min(endMs, span.untilMs) - Math.max(startMs, sinceMs);
    const hasRuns = (base.runs ?? 0) > 0;
    return {
      ...base,
      ...countEvents(events.get(place) ?? [], day, hasRuns),
      expected: facts.intervalMs && openMs > 0 ? round(openMs / facts.intervalMs, 1) : null,
      budget: hasRuns ? budgetAt(Math.min(endMs, span.untilMs)) : null,
    };
  });
  const columns = SERIES_COLUMNS.map((name) => [name, steps.map((step) => step[name] ?? null)] as const);
  return {
    start: (first * stepMs) / 1000,
    step_seconds: stepMs / 1000,
    columns: Object.fromEntries(columns) as unknown as RunSeries["columns"],
  };
}

function group<Item>(items: readonly Item[], count: number, placeOf: (item: Item) => number) {
  const groups = new Map<number, Item[]>();
  for (const item of items) {
    const place = placeOf(item);
    if (place < 0 || place >= count) continue;
    const found = groups.get(place);
    if (found === undefined) groups.set(place, [item]);
    else found.push(item);
  }
  return groups;
}

function stepOfRuns(runs: readonly RunPoint[]): Step {
  if (runs.length === 0) return {};
  const attempted = runs.reduce((sum, run) => sum + run.attempted, 0);
  const good = runs.reduce((sum, run) => sum + run.good, 0);
  const shares = runs.flatMap((run) => (run.attempted === 0 ? [] : [(100 * run.good) / run.attempted]));
  const durations = runs.map(({ durationSeconds }) => durationSeconds);
  const left = runs.flatMap(({ leftPercent }) => leftPercent ?? []);
  const last = runs.at(-1);
  return {
    runs: runs.length,
    success: attempted === 0 ? null : round((100 * good) / attempted, 2),
    worst: shares.length === 0 ? null : round(Math.min(...shares), 2),
    behind: last?.behind ?? null,
    conflicts: last?.conflicts ?? null,
    duration_p50: roundUp(quantile(durations, 0.5)),
    duration_p90: roundUp(quantile(durations, 0.9)),
    duration_max: roundUp(quantile(durations, 1)),
    calls: runs.reduce((sum, run) => sum + run.calls, 0),
    left: left.length === 0 ? null : round(Math.min(...left), 1),
  };
}

function stepOfDay(day: PastDay): Step {
  if (day.runs === 0) return {};
  return {
    runs: day.runs,
    success: day.attempted === 0 ? null : round((100 * day.good) / day.attempted, 2),
    behind: day.behind,
    duration_p50: day.durationP50,
    duration_p90: day.durationP90,
    duration_max: day.durationMax,
    calls: day.calls,
  };
}

const CHANGES = ["opened", "merged", "closed", "resolved"] as const;
const DELIVERIES = ["sent", "undelivered"] as const;

function countEvents(events: readonly EventPoint[], day: PastDay | undefined, hasRuns: boolean): Step {
  const count = (kind: string) => events.filter((event) => event.kind === kind).length;
  // A day with runs and without a change had none; one without runs is not known.
  const known = (number: number) => (number > 0 || hasRuns ? number : null);
  const changes = CHANGES.map((kind) => [kind, known(count(kind) + (day?.changes[kind] ?? 0))] as const);
  const deliveries = DELIVERIES.map((kind) => [kind, count(kind)] as const);
  return Object.fromEntries([...changes, ...deliveries]);
}

/** What is left of the error budget of the 30 days before a moment, in percent: below 0 it is overdrawn. */
function trackBudget({ runs, pastDays }: SeriesFacts): (atMs: number) => number | null {
  const points = [
    ...pastDays.map(({ atMs, attempted, good }) => ({ atMs: atMs + 1, attempted, good })),
    ...runs.map(({ endMs, attempted, good }) => ({ atMs: endMs, attempted, good })),
  ].toSorted((a, b) => a.atMs - b.atMs);
  const sums = [{ attempted: 0, good: 0 }];
  for (const { attempted, good } of points) {
    const last = sums.at(-1) ?? { attempted: 0, good: 0 };
    sums.push({ attempted: last.attempted + attempted, good: last.good + good });
  }
  const countBefore = (atMs: number) => {
    let [low, high] = [0, points.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((points[middle]?.atMs ?? 0) <= atMs) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return (atMs) => {
    const [from, until] = [sums[countBefore(atMs - BUDGET_MS)], sums[countBefore(atMs)]];
    if (from === undefined || until === undefined || until.attempted === from.attempted) return null;
    const attempted = until.attempted - from.attempted;
    const bad = attempted - (until.good - from.good);
    return round(100 * (1 - bad / (attempted * (1 - SUCCESS_OBJECTIVE))), 1);
  };
}

function roundUp(value: number | null): number | null {
  return value === null ? null : round(value, 1);
}

function round(value: number, digits: number): number {
  const factor = 10 ** digits;
  return Math.round(value * factor) / factor;
}
