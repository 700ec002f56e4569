import { findPushes } from "./pushes.ts";
import { DAY_MS, HOUR_MS } from "./time.ts";
import { countPushes, daysBetween, NO_COUNTS, type WeeklyCounts } from "./weekly-shape.ts";

/** Share of pushes that follow from a push shortly before, and how fast that fades, fitted to 30,918 pushes. */
export const BURST_SHARE = 0.4;
export const BURST_DECAY_PER_DAY = DAY_MS / HOUR_MS;

/** Share of a bursty fleet's pushes that come within an hour of the one before because of it: 1 - exp(-0.4 (1 - 1/e)). */
const CLOSE_IN_BURSTS = 0.223;
/** How much busier than the mean an hour is in which people work. */
const BUSY_HOUR = 2;

/** Bounds of the pushes that a repository is believed to have had before anything was seen of it. */
const LEAST_PRIOR_PUSHES = 0.5;
const MOST_PRIOR_PUSHES = 50;

/** What a repository's scans have shown of its pushes. Ages by itself: the past counts half after every half-life. */
export interface PushRecord {
  readonly lastScanMs: number;
  /** Pushes seen, each by its age. */
  readonly pushes: number;
  /** Commits seen on the default branch, each by its age. */
  readonly commits: number;
  /** Days watched, each by its age. */
  readonly days: number;
  /** Pushes within an hour of the one before, each by its age. */
  readonly close: number;
  readonly lastPushMs: number | null;
  /** What recent pushes add to the rate at `lastScanMs` if the fleet is as bursty as `BURST_SHARE`, in pushes a day. */
  readonly burst: number;
  readonly counts: WeeklyCounts;
}

/** What a scan saw since the one before. */
export interface PushObservation {
  readonly scannedAtMs: number;
  /** Times of the commits that the default branch gained, in milliseconds since the epoch, in any order. */
  readonly commitTimesMs: readonly number[];
}

/** A repository that was scanned for the first time, at `scannedAtMs`: nothing is known of the time before. */
export function startRecord(scannedAtMs: number): PushRecord {
  const nothing = { pushes: 0, commits: 0, days: 0, close: 0, lastPushMs: null, burst: 0 };
  return { lastScanMs: scannedAtMs, ...nothing, counts: NO_COUNTS };
}

/**
 * Adds a scan to the record: Gamma-Poisson with exponential forgetting, and a burst term that fades within hours.
 *
 * A scan that is not later than the last one (a clock that was set back) moves no time; its commits still count.
 */
export function recordScan(
  record: PushRecord,
  observation: PushObservation,
  halfLifeDays: number,
): PushRecord {
  const { lastScanMs } = record;
  const nowMs = Math.max(lastScanMs, observation.scannedAtMs);
  const fading = Math.LN2 / halfLifeDays;
  const elapsed = daysBetween(lastScanMs, nowMs);
  const kept = Math.exp(-fading * elapsed);
  const pushes = findPushes(observation.commitTimesMs, lastScanMs, nowMs);
  const commits = observation.commitTimesMs.filter((time) => Number.isFinite(time));
  const weigh = (times: readonly number[]): number =>
    times.reduce((sum, time) => sum + Math.exp(-fading * daysBetween(time, nowMs)), 0);
  const excited = pushes.reduce(
    (sum, time) => sum + Math.exp(-BURST_DECAY_PER_DAY * daysBetween(time, nowMs)),
    (record.burst / (BURST_SHARE * BURST_DECAY_PER_DAY)) * Math.exp(-BURST_DECAY_PER_DAY * elapsed),
  );
  const close = pushes.filter(
    (time, index) => time - (pushes[index - 1] ?? record.lastPushMs ?? -HOUR_MS) <= HOUR_MS,
  );
  return {
    lastScanMs: nowMs,
    close: record.close * kept + weigh(close),
    lastPushMs: pushes.at(-1) ?? record.lastPushMs,
    pushes: record.pushes * kept + weigh(pushes),
    commits:
      record.commits * kept + weigh(commits.map((time) => Math.min(nowMs, Math.max(lastScanMs, time)))),
    days: record.days * kept + (1 - kept) / fading,
    burst: BURST_SHARE * BURST_DECAY_PER_DAY * excited,
    counts: countPushes(record.counts, pushes),
  };
}

/** What the fleet as a whole says of each repository. */
export interface FleetPrior {
  /** Pushes a day of the repository in the middle, at least one in ten years. */
  readonly medianRate: number;
  /** Pushes that a repository of the fleet brings along: few where repositories differ, many where they are alike. */
  readonly strength: number;
  /** Share of pushes that follow from one shortly before: 0 to `BURST_SHARE`. */
  readonly burstShare: number;
  readonly counts: WeeklyCounts;
}

const LEAST_RATE = 1 / 3650;

/** The prior of a fleet. A fleet without a push gets the least rate there is. */
export function findPrior(records: readonly PushRecord[], counts: WeeklyCounts): FleetPrior {
  const watched = records.filter(({ days }) => days > 0);
  const rates = watched.map(({ pushes, days }) => pushes / days).sort((a, b) => a - b);
  const medianRate = Math.max(LEAST_RATE, rates[Math.floor(rates.length / 2)] ?? 0);
  return { medianRate, strength: findStrength(watched), burstShare: findBurstShare(watched), counts };
}

/**
 * How alike the repositories are, by moments: what their rates differ by, beyond what chance alone explains.
 *
 * Without it every repository of a fleet of equals would be chased for its last lucky week.
 */
function findStrength(records: readonly PushRecord[]): number {
  const days = sum(records.map((record) => record.days));
  const mean = sum(records.map(({ pushes }) => pushes)) / days;
  if (!(mean > 0) || records.length < 2) return LEAST_PRIOR_PUSHES;
  const spread = sum(records.map((record) => record.days * (record.pushes / record.days - mean) ** 2)) / days;
  // Pushes that count less with age vary half as much as their number says.
  const chance = (mean / 2) * (records.length / days);
  const strength = mean ** 2 / Math.max(spread - chance, mean ** 2 / MOST_PRIOR_PUSHES);
  return Math.min(MOST_PRIOR_PUSHES, Math.max(LEAST_PRIOR_PUSHES, strength));
}

/** How bursty the fleet is: close pushes beyond those that the rates alone bring about, even in busy hours. */
function findBurstShare(records: readonly PushRecord[]): number {
  const pushes = sum(records.map((record) => record.pushes));
  if (!(pushes > 0)) return BURST_SHARE;
  const close = sum(records.map((record) => record.close)) / pushes;
  const byChance =
    sum(
      records.map((record) => record.pushes * -Math.expm1((-BUSY_HOUR * record.pushes) / record.days / 24)),
    ) / pushes;
  return BURST_SHARE * Math.min(1, Math.max(0, (close - byChance) / CLOSE_IN_BURSTS));
}

/** Sorted first: the same fleet in another order must give the same digits. */
function sum(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b).reduce((total, value) => total + value, 0);
}

/** Shape and rate of the Gamma distribution of a repository's pushes (or commits) a day. */
export interface RateEstimate {
  readonly shape: number;
  readonly days: number;
}

export function estimateRate(
  { pushes, days }: PushRecord,
  { medianRate, strength }: FleetPrior,
): RateEstimate {
  return { shape: strength + pushes, days: strength / medianRate + days };
}

/** As {@link estimateRate}, of commits: what moves a branch towards a threshold. */
export function estimateCommitRate(
  { commits, days }: PushRecord,
  { medianRate, strength }: FleetPrior,
): RateEstimate {
  return { shape: strength + commits, days: strength / medianRate + days };
}

/** Pushes a day to be expected, bursts and the hour of the week aside. */
export function ratePerDay(record: PushRecord, prior: FleetPrior): number {
  const { shape, days } = estimateRate(record, prior);
  return shape / days;
}
