import { regularizedBeta } from "../statistics/beta.ts";
import {
  BURST_DECAY_PER_DAY,
  BURST_SHARE,
  estimateCommitRate,
  estimateRate,
  type FleetPrior,
  type PushRecord,
} from "./push-rate.ts";
import { findPushes } from "./pushes.ts";
import type { ScheduleObjective } from "./schedule-options.ts";
import {
  daysBetween,
  endOfHour,
  FLAT_SHAPE,
  findShape,
  hourOfWeek,
  type WeeklyShape,
} from "./weekly-shape.ts";

/** How fast the burst after a push fades, with what it brings about itself. */
const BURST_FADING_PER_DAY = BURST_DECAY_PER_DAY * (1 - BURST_SHARE);

/** A scan in a batch is a part of a call; below this it is as good as free. */
export const MIN_CALLS = 1 / 1000;

/** Weight of "any push may be the start of a burst that passes the threshold": without it bursts are seen late. */
const BURST_HEDGE = 0.02;

/** Everything that the cost of waiting for one repository depends on. */
export interface WaitingModel {
  readonly objective: ScheduleObjective;
  readonly record: PushRecord;
  readonly prior: FleetPrior;
  readonly shape: WeeklyShape;
  /** Importance of the repository; 1 is ordinary. */
  readonly weight: number;
  /** 0: time of all pushes alike; 1: of all repositories alike. */
  readonly fairness: number;
  /** Commits that the nearest branch is from passing its threshold; `null`: none can pass it. */
  readonly commitsToThreshold: number | null;
}

/** What was waited since a scan, up to `atMs`. */
export interface Waiting {
  readonly atMs: number;
  /** Days, each as much as its hour of the week is busy. */
  readonly exposure: number;
  /** Pushes to be expected since the scan. */
  readonly pushes: number;
  /** Cost of the next moment. */
  readonly rate: number;
  /** Cost so far: the integral of `rate`, in days. */
  readonly cost: number;
}

/** Makes the model of one repository; `hasShape: false` takes all hours alike. */
export function createWaitingModel(facts: Omit<WaitingModel, "shape">, hasShape = true): WaitingModel {
  return { ...facts, shape: hasShape ? findShape(facts.record.counts, facts.prior.counts) : FLAT_SHAPE };
}

/** Nothing was waited yet: the moment of the last scan. */
export function startWaiting({ record }: WaitingModel): Waiting {
  return { atMs: record.lastScanMs, exposure: 0, pushes: 0, rate: 0, cost: 0 };
}

/** Goes on waiting until `untilMs`, hour by hour; an earlier time changes nothing. */
export function wait(model: WaitingModel, from: Waiting, untilMs: number): Waiting {
  const { record, shape } = model;
  const { burstShare } = model.prior;
  const { shape: seen, days } = estimateRate(record, model.prior);
  const steady = (seen / days) * (1 - burstShare);
  const bursting = (burstShare / BURST_SHARE) * (record.burst / BURST_FADING_PER_DAY);
  let waiting = from;
  while (waiting.atMs < untilMs) {
    const toMs = Math.min(untilMs, endOfHour(waiting.atMs));
    const step = daysBetween(waiting.atMs, toMs);
    const intensity = shape[hourOfWeek(waiting.atMs)] ?? 1;
    const before = daysBetween(record.lastScanMs, waiting.atMs);
    const burst =
      bursting *
      (Math.exp(-BURST_FADING_PER_DAY * before) - Math.exp(-BURST_FADING_PER_DAY * (before + step)));
    const exposure = waiting.exposure + step * intensity;
    const pushes = waiting.pushes + (steady * step + burst) * intensity;
    const rate = findCostRate(model, exposure, pushes, seen / days);
    waiting = { atMs: toMs, exposure, pushes, rate, cost: waiting.cost + ((waiting.rate + rate) / 2) * step };
  }
  return waiting;
}

/**
 * What a scan now is worth: the cost that waiting on would add, less what was paid already, per call.
 *
 * An index policy: whoever scans the highest first needs no plan ahead, and late runs and changed budgets change nothing
 * else. For `delay` and a steady rate it equals the square-root rule, for `stale_time` the marginal value of Cho and
 * Garcia-Molina, https://doi.org/10.1145/958942.958945.
 */
export function scanIndex(model: WaitingModel, waiting: Waiting, calls: number): number {
  const elapsed = daysBetween(model.record.lastScanMs, waiting.atMs);
  return Math.max(0, elapsed * waiting.rate - waiting.cost) / Math.max(MIN_CALLS, calls);
}

/**
 * What a scan is worth where it is known what waits: the cost that has come together already, in days. Something is waiting
 * even where no commit is known: a branch that moved by itself.
 */
export function pendingIndex(model: WaitingModel, commitTimesMs: readonly number[], nowMs: number): number {
  const { objective, weight, fairness, commitsToThreshold, record, prior } = model;
  const times = commitTimesMs
    .map((time) => Math.min(nowMs, Math.max(record.lastScanMs, time)))
    .sort((a, b) => a - b);
  const waited = (sinceMs: number | undefined): number =>
    sinceMs === undefined ? 0 : daysBetween(sinceMs, nowMs);
  const anything = BURST_HEDGE * waited(times[0] ?? record.lastScanMs);
  if (objective === "stale_time") return weight * Math.max(anything, waited(times[0]));
  if (objective === "threshold") {
    const passed = commitsToThreshold === null ? undefined : times[Math.max(1, commitsToThreshold) - 1];
    return weight * ((1 - BURST_HEDGE) * waited(passed) + anything);
  }
  const { shape, days } = estimateRate(record, prior);
  const pushes = findPushes(times, record.lastScanMs, nowMs);
  const sum = pushes.reduce((total, time) => total + waited(time), 0);
  return weight * Math.max(anything, sum * (fairness === 0 ? 1 : (shape / days) ** -fairness));
}

function findCostRate(model: WaitingModel, exposure: number, pushes: number, perDay: number): number {
  const { weight, fairness, objective } = model;
  const expected = fairness === 0 ? pushes : pushes * perDay ** -fairness;
  if (objective === "delay") return weight * expected;
  if (objective === "stale_time") return weight * -Math.expm1(-expected);
  return weight * passingProbability(model, exposure);
}

/** How likely it is that a branch has passed its threshold meanwhile: Gamma-Poisson, with a hedge against bursts. */
function passingProbability({ record, prior, commitsToThreshold }: WaitingModel, exposure: number): number {
  if (commitsToThreshold === null || exposure <= 0) return 0;
  const { shape, days } = estimateCommitRate(record, prior);
  const share = exposure / (days + exposure);
  const passed = commitsToThreshold <= 0 ? 1 : regularizedBeta(share, commitsToThreshold, shape);
  const anyPush = -Math.expm1(shape * Math.log(days / (days + exposure)));
  return (1 - BURST_HEDGE) * passed + BURST_HEDGE * anyPush;
}
