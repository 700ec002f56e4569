import { chooseScans, type JudgedCandidate, longestWaitMs, type ScheduleSettings } from "./plan-scans.ts";
import { type FleetPrior, findPrior, type PushRecord, recordScan, startRecord } from "./push-rate.ts";
import { DAY_MS } from "./time.ts";
import {
  createWaitingModel,
  scanIndex,
  startWaiting,
  type Waiting,
  type WaitingModel,
  wait,
} from "./waiting-cost.ts";
import { sumCounts } from "./weekly-shape.ts";

/** When the default branch of one repository gained commits, in milliseconds since the epoch, oldest first. */
export interface PushHistory {
  readonly key: string;
  readonly pushesMs: readonly number[];
}

/**
 * A way to choose what is scanned: `uniform` takes who waited longest, `proportional` scans as often as something is
 * pushed, `aimd` shortens an interval after a find and lengthens it after none, and settings are our own.
 */
export type SchedulePolicy = "uniform" | "proportional" | "aimd" | ScheduleSettings;

/** A fleet's past, and how it is played. */
export interface Backtest {
  readonly histories: readonly PushHistory[];
  /** What lies between `startMs` and `testMs` is known when the test begins. */
  readonly startMs: number;
  readonly testMs: number;
  readonly endMs: number;
  readonly tickMs: number;
  /** Every policy gets as many scans as scanning everything at this interval takes. */
  readonly intervalMs: number;
  readonly halfLifeDays: number;
  /** A number: what counts is when a branch passes it, and seeing that sets it back to 0. `null`: every push counts. */
  readonly threshold: number | null;
}

/** What came of a policy. Times in milliseconds. */
export interface BacktestResult {
  readonly scans: number;
  /** Events that were seen: pushes, or branches that passed the threshold. */
  readonly events: number;
  /** From an event to the scan that saw it. */
  readonly meanDelayMs: number;
  readonly p90DelayMs: number;
  readonly p99DelayMs: number;
  /** Mean over the repositories of their own means; those without an event are left out. */
  readonly meanOverRepositoriesMs: number;
  /** Share of all repositories' time in which something waited to be seen. */
  readonly staleShare: number;
  readonly longestGapMs: number;
  /** The repository whose events waited longest on average; `null` without an event. */
  readonly worst: { readonly key: string; readonly meanDelayMs: number } | null;
}

interface Repository {
  readonly key: string;
  readonly pushesMs: readonly number[];
  readonly delays: number[];
  record: PushRecord;
  /** First push that no scan has seen. */
  next: number;
  /** Pushes since the threshold was last seen passed. */
  behindBy: number;
  staleMs: number;
  longestGapMs: number;
  model: WaitingModel | null;
  waiting: Waiting | null;
  /** Only of `aimd`. */
  intervalMs: number;
  /** Only of `proportional`: pushes a day, as the time before the test has it. */
  readonly staticRate: number;
}

/** Plays a policy on a fleet's past. Nothing is random: the same past gives the same result. */
export function backtest(test: Backtest, policy: SchedulePolicy): BacktestResult {
  const { length } = test.histories;
  const fleet = test.histories.map((history, index) => {
    // As if everything had been scanned in turn until now: nobody starts a fleet's scans all at once.
    const lastScanMs = test.testMs - Math.floor((index / length) * test.intervalMs);
    return train(history, test, lastScanMs);
  });
  const scansPerTick = (fleet.length * test.tickMs) / test.intervalMs;
  let prior = priorOf(fleet);
  let priorMs = test.testMs;
  let budget = 0;
  let scans = 0;
  for (let nowMs = test.testMs + test.tickMs; nowMs <= test.endMs; nowMs += test.tickMs) {
    if (nowMs - priorMs >= DAY_MS) {
      prior = priorOf(fleet);
      priorMs = nowMs;
    }
    budget += scansPerTick;
    const byKey = new Map(fleet.map((repository) => [repository.key, repository]));
    const judged = fleet.map((repository) => judge(repository, policy, prior, test, nowMs));
    const chosen = chooseScans(judged, budget);
    budget = chosen.carried;
    for (const { key } of chosen.scans) {
      const repository = byKey.get(key);
      if (repository === undefined) continue;
      scan(repository, test, nowMs);
      scans += 1;
    }
  }
  return summarize(fleet, test, scans);
}

function train({ key, pushesMs }: PushHistory, test: Backtest, lastScanMs: number): Repository {
  const next = pushesMs.findIndex((time) => time > lastScanMs);
  const first = next < 0 ? pushesMs.length : next;
  const seen = pushesMs.slice(0, first).filter((time) => time > test.startMs);
  const started = startRecord(test.startMs);
  const record = recordScan(started, { scannedAtMs: lastScanMs, commitTimesMs: seen }, test.halfLifeDays);
  const staticRate = (seen.length + 0.5) / ((lastScanMs - test.startMs) / DAY_MS);
  const counters = { next: first, behindBy: 0, staleMs: 0, longestGapMs: 0, intervalMs: test.intervalMs };
  return { key, pushesMs, delays: [], record, ...counters, model: null, waiting: null, staticRate };
}

function priorOf(fleet: readonly Repository[]): FleetPrior {
  const records = fleet.map(({ record }) => record);
  return findPrior(records, sumCounts(records.map(({ counts }) => counts)));
}

function judge(
  repository: Repository,
  policy: SchedulePolicy,
  prior: FleetPrior,
  test: Backtest,
  nowMs: number,
): JudgedCandidate {
  const { key, record } = repository;
  const waitedMs = nowMs - record.lastScanMs;
  const isOurs = typeof policy !== "string";
  const index = isOurs
    ? learnedIndex(repository, policy, prior, test, nowMs)
    : plainIndex(repository, policy, waitedMs);
  const isForced = isOurs && waitedMs >= longestWaitMs(policy);
  const reason = isForced ? "forced" : "index";
  const decision = { key, reason, index, ratePerDay: null, waitedMs, dueAtMs: null } as const;
  return { decision, calls: 1, latestMs: nowMs };
}

function plainIndex(
  repository: Repository,
  policy: Exclude<SchedulePolicy, object>,
  waitedMs: number,
): number {
  if (policy === "uniform") return waitedMs;
  return policy === "proportional" ? waitedMs * repository.staticRate : waitedMs / repository.intervalMs;
}

function learnedIndex(
  repository: Repository,
  settings: ScheduleSettings,
  prior: FleetPrior,
  test: Backtest,
  nowMs: number,
): number {
  const { objective, fairness } = settings;
  const commitsToThreshold = test.threshold === null ? null : test.threshold + 1 - repository.behindBy;
  const { record } = repository;
  repository.model ??= createWaitingModel({
    objective,
    record,
    prior,
    weight: 1,
    fairness,
    commitsToThreshold,
  });
  repository.waiting = wait(repository.model, repository.waiting ?? startWaiting(repository.model), nowMs);
  return scanIndex(repository.model, repository.waiting, 1);
}

function scan(repository: Repository, test: Backtest, nowMs: number): void {
  const { pushesMs, record } = repository;
  const first = repository.next;
  while ((pushesMs[repository.next] ?? Number.POSITIVE_INFINITY) <= nowMs) repository.next += 1;
  const found = pushesMs.slice(first, repository.next);
  const delays =
    test.threshold === null ? found.map((time) => nowMs - time) : findPassed(repository, found, test, nowMs);
  repository.delays.push(...delays);
  repository.staleMs += delays[0] ?? 0;
  repository.longestGapMs = Math.max(repository.longestGapMs, nowMs - record.lastScanMs);
  const step = found.length > 0 ? 0.8 : 1.4;
  const { intervalMs } = test;
  repository.intervalMs = Math.min(8 * intervalMs, Math.max(intervalMs / 8, repository.intervalMs * step));
  repository.record = recordScan(record, { scannedAtMs: nowMs, commitTimesMs: found }, test.halfLifeDays);
  repository.model = null;
  repository.waiting = null;
}

/** When the threshold was passed among what was found; being seen sets the branch back. */
function findPassed(
  repository: Repository,
  found: readonly number[],
  test: Backtest,
  nowMs: number,
): readonly number[] {
  const missing = (test.threshold ?? 0) + 1 - repository.behindBy;
  const passedMs = found[missing - 1];
  repository.behindBy = passedMs === undefined ? repository.behindBy + found.length : 0;
  return passedMs === undefined ? [] : [nowMs - passedMs];
}

function summarize(fleet: readonly Repository[], test: Backtest, scans: number): BacktestResult {
  const delays = fleet.flatMap((repository) => repository.delays).sort((a, b) => a - b);
  const means = fleet.flatMap(({ delays: own }) => (own.length === 0 ? [] : [mean(own)]));
  const slowest = fleet
    .filter(({ delays: own }) => own.length > 0)
    .map(({ key, delays: own }) => ({ key, meanDelayMs: mean(own) }))
    .sort((a, b) => b.meanDelayMs - a.meanDelayMs || (a.key < b.key ? -1 : 1));
  const watchedMs = fleet.length * (test.endMs - test.testMs);
  return {
    scans,
    events: delays.length,
    meanDelayMs: mean(delays),
    p90DelayMs: quantile(delays, 0.9),
    p99DelayMs: quantile(delays, 0.99),
    meanOverRepositoriesMs: mean(means),
    staleShare: watchedMs === 0 ? 0 : fleet.reduce((sum, { staleMs }) => sum + staleMs, 0) / watchedMs,
    longestGapMs: Math.max(0, ...fleet.map(({ longestGapMs }) => longestGapMs)),
    worst: slowest[0] ?? null,
  };
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Of sorted values; 0 for none. */
function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}
