import { type FleetPrior, type PushRecord, ratePerDay } from "./push-rate.ts";
import type { ScheduleObjective } from "./schedule-options.ts";
import { DAY_MS, HOUR_MS } from "./time.ts";
import {
  createWaitingModel,
  MIN_CALLS,
  pendingIndex,
  scanIndex,
  startWaiting,
  wait,
} from "./waiting-cost.ts";

/** How scans are scheduled. */
export interface ScheduleSettings {
  readonly objective: ScheduleObjective;
  /** The interval that the configuration names: what a repository would get if all were alike. */
  readonly nominalIntervalMs: number;
  /** A repository is scanned after this many nominal intervals at the latest. At least 1. */
  readonly maxIntervalFactor: number;
  /** And after this many hours, whatever the factor says. */
  readonly maxIntervalHours: number;
  /** 0 to 1; see `WaitingModel`. */
  readonly fairness: number;
}

/** A repository that may be scanned now. */
export interface ScanCandidate {
  /** `owner/name` in lower case. */
  readonly key: string;
  /** `null`: never scanned, or nothing is known of it any more. */
  readonly record: PushRecord | null;
  /** What its scan costs in calls, above 0. */
  readonly calls: number;
  readonly weight: number;
  readonly commitsToThreshold: number | null;
  /** Somebody asked for it. */
  readonly isRequested: boolean;
  /** Times of the commits that are known to wait for a scan; absent where nobody has looked. */
  readonly pendingMs?: readonly number[];
}

/** Why a repository is scanned now, or is not. */
export type ScanReason = "requested" | "new" | "forced" | "index" | "not-due";

export interface ScanDecision {
  readonly key: string;
  readonly reason: ScanReason;
  /** What the scan is worth per call, in days of waiting saved; 0 where nothing is known. */
  readonly index: number;
  /** Pushes a day to be expected; `null` for a repository that is new. */
  readonly ratePerDay: number | null;
  /** Time since the last scan; `null` for a repository that is new. */
  readonly waitedMs: number | null;
  /** When it will be scanned at the latest, if runs come; `null` for what is scanned now. */
  readonly dueAtMs: number | null;
}

export interface ScanSchedule {
  readonly scans: readonly ScanDecision[];
  readonly waiting: readonly ScanDecision[];
  /** Calls that are left (above 0) or were taken in advance (below 0). */
  readonly carried: number;
}

const ORDER: Readonly<Record<ScanReason, number>> = {
  requested: 0,
  new: 1,
  forced: 2,
  index: 3,
  "not-due": 4,
};

/** What is scanned whatever is left: it was asked for, or it is scanned as without a schedule. */
const UNCONDITIONAL: ReadonlySet<ScanReason> = new Set(["requested", "new"]);

/** A decision before the budget is asked: `index` stands for "if there are calls left". */
export interface JudgedCandidate {
  readonly decision: ScanDecision;
  readonly calls: number;
  /** When it must be scanned at the latest, in milliseconds since the epoch. */
  readonly latestMs: number;
}

/**
 * Decides which repositories are scanned now: what was asked for and what is new, whatever it costs; then, until the
 * budget is spent, what may not wait longer, and what a scan is worth most for.
 *
 * The same arguments give the same schedule. The last scan may cost more than was left: the next run has that much less.
 */
export function planScans(
  candidates: readonly ScanCandidate[],
  prior: FleetPrior,
  settings: ScheduleSettings,
  nowMs: number,
  budget: number,
): ScanSchedule {
  return chooseScans(
    candidates.map((candidate) => judgeCandidate(candidate, prior, settings, nowMs)),
    budget,
  );
}

/** Takes the candidates in their order of urgency until the budget is spent, and what is taken whatever is left. */
export function chooseScans(judged: readonly JudgedCandidate[], budget: number): ScanSchedule {
  const scans: ScanDecision[] = [];
  const waiting: ScanDecision[] = [];
  let left = budget;
  for (const { decision, calls, latestMs } of [...judged].sort(compareUrgency)) {
    const isUnconditional = UNCONDITIONAL.has(decision.reason);
    // Many that may not wait longer come at once: they borrow from the next run, as much again at most.
    const isTaken =
      isUnconditional ||
      (decision.reason === "forced" ? left > Math.min(0, -budget) : left > 0 && decision.index > 0);
    if (isTaken) {
      // What is scanned in any case leaves no debt to those that have to wait.
      left = isUnconditional ? Math.max(Math.min(left, 0), left - calls) : left - calls;
      scans.push(decision);
    } else {
      waiting.push({ ...decision, reason: "not-due", dueAtMs: latestMs });
    }
  }
  return { scans, waiting, carried: left };
}

function judgeCandidate(
  candidate: ScanCandidate,
  prior: FleetPrior,
  settings: ScheduleSettings,
  nowMs: number,
): JudgedCandidate {
  const { key, record, calls, isRequested } = candidate;
  if (record === null) {
    const reason = isRequested ? "requested" : "new";
    const decision = { key, reason, index: 0, ratePerDay: null, waitedMs: null, dueAtMs: null } as const;
    return { decision, calls, latestMs: nowMs };
  }
  const { objective, fairness } = settings;
  const { weight, commitsToThreshold } = candidate;
  const model = createWaitingModel({ objective, record, prior, weight, fairness, commitsToThreshold });
  const index =
    candidate.pendingMs === undefined
      ? scanIndex(model, wait(model, startWaiting(model), nowMs), calls)
      : pendingIndex(model, candidate.pendingMs, nowMs) / Math.max(MIN_CALLS, calls);
  const waitedMs = Math.max(0, nowMs - record.lastScanMs);
  const latestMs = Math.max(nowMs, record.lastScanMs + longestWaitMs(settings));
  const reason = isRequested ? "requested" : waitedMs >= longestWaitMs(settings) ? "forced" : "index";
  const decision = {
    key,
    reason,
    index,
    ratePerDay: ratePerDay(record, prior),
    waitedMs,
    dueAtMs: null,
  } as const;
  return { decision, calls, latestMs };
}

/** The longest that a repository waits. A threshold that is far away may be left alone longer than a push. */
export function longestWaitMs(settings: ScheduleSettings): number {
  const { nominalIntervalMs, maxIntervalFactor, maxIntervalHours, objective } = settings;
  const byFactor =
    objective === "threshold"
      ? Math.max(DAY_MS, 4 * nominalIntervalMs)
      : Math.max(1, maxIntervalFactor) * nominalIntervalMs;
  return Math.max(nominalIntervalMs, Math.min(byFactor, maxIntervalHours * HOUR_MS));
}

function compareUrgency({ decision: a }: JudgedCandidate, { decision: b }: JudgedCandidate): number {
  const waitedA = a.waitedMs ?? Number.POSITIVE_INFINITY;
  const waitedB = b.waitedMs ?? Number.POSITIVE_INFINITY;
  const byOrder = ORDER[a.reason] - ORDER[b.reason];
  if (byOrder !== 0) return byOrder;
  if (a.reason === "index" && a.index !== b.index) return b.index - a.index;
  if (waitedA !== waitedB) return waitedB - waitedA;
  return a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
}
