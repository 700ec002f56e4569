/**
 * `node --conditions=source bench/schedule-goals.ts`: holds the learned schedule to its goals on small fleets, in some
 * seconds: what it gains, what it costs whom, its budget, that it is the same each time, how long 10,000 repositories take,
 * and that nothing strange makes it fail. Exits with 1 where a goal is missed. `bench/schedule-simulation.ts` plays the
 * full fleets.
 */
import { ECOSYSTEM_DEFAULTS } from "@automation/core/config";
import {
  type Backtest,
  type BacktestResult,
  backtest,
  DAY_MS,
  findPrior,
  HOUR_MS,
  MINUTE_MS,
  type PushHistory,
  planScans,
  recordScan,
  type ScanCandidate,
  type ScheduleSettings,
  startRecord,
  sumCounts,
} from "@automation/core/scheduling";
import { makePushHistories, makeUnevenHistories } from "@automation/test-kit/push-histories";

const START_MS = Date.UTC(2025, 0, 1);
const [TRAINING_DAYS, DAYS] = [200, 260];
const TICK_MS = 15 * MINUTE_MS;
const SEEDS = [1, 2, 3];

interface Goal {
  readonly name: string;
  readonly value: number;
  readonly most: number;
}

function learn(hours: number, changes: Partial<ScheduleSettings> = {}): ScheduleSettings {
  const { maxIntervalFactor, fairness } = ECOSYSTEM_DEFAULTS;
  const usual = { objective: "delay", maxIntervalFactor, maxIntervalHours: 24 * 365, fairness } as const;
  return { ...usual, nominalIntervalMs: hours * HOUR_MS, ...changes };
}

function play(histories: readonly PushHistory[], hours: number, threshold: number | null = null): Backtest {
  const times = {
    startMs: START_MS,
    testMs: START_MS + TRAINING_DAYS * DAY_MS,
    endMs: START_MS + DAYS * DAY_MS,
    tickMs: TICK_MS,
  };
  return { histories, ...times, intervalMs: hours * HOUR_MS, halfLifeDays: 14, threshold };
}

/** G1 and G3: what is gained at an equal budget, and what it costs. */
function judgeDelays(
  name: string,
  histories: readonly PushHistory[],
  hours: number,
  mostMean: number,
): readonly Goal[] {
  const test = play(histories, hours);
  const settings = learn(hours);
  const [uniform, learned] = [backtest(test, "uniform"), backtest(test, settings)];
  const ratio = (key: Exclude<keyof BacktestResult, "worst">): number => learned[key] / uniform[key];
  const longest = settings.maxIntervalFactor * settings.nominalIntervalMs + TICK_MS;
  return [
    { name: `${name}: mean delay, beside uniform`, value: ratio("meanDelayMs"), most: mostMean },
    { name: `${name}: p99`, value: ratio("p99DelayMs"), most: 1.3 },
    { name: `${name}: mean over repositories`, value: ratio("meanOverRepositoriesMs"), most: 1 },
    { name: `${name}: scans off the budget`, value: Math.abs(ratio("scans") - 1), most: 0.01 },
    { name: `${name}: longest gap, of what is allowed`, value: learned.longestGapMs / longest, most: 1 },
  ];
}

/** G2: how soon a branch that passes its threshold is seen. */
function judgeThreshold(histories: readonly PushHistory[], seed: number): Goal {
  const test = play(histories, 1, 10);
  const learned = backtest(test, learn(1, { objective: "threshold" }));
  const value = learned.meanDelayMs / backtest(test, "uniform").meanDelayMs;
  return { name: `threshold, seed ${seed}: mean delay, beside uniform`, value, most: 0.3 };
}

function judgeFleets(): readonly Goal[] {
  const settings = { repositories: 50, startMs: START_MS, days: DAYS };
  return SEEDS.flatMap((seed) => {
    const usual = makePushHistories({ ...settings, seed });
    const alike = play(makePushHistories({ ...settings, seed, isHomogeneous: true }), 1);
    return [
      ...judgeDelays(`1 h, seed ${seed}`, usual, 1, 0.6),
      ...judgeDelays(`4 h, seed ${seed}`, usual, 4, 0.65),
      ...judgeDelays(`uneven, seed ${seed}`, makeUnevenHistories({ ...settings, seed }), 1, 0.6),
      judgeThreshold(usual, seed),
      {
        name: `all alike, seed ${seed}: mean delay, beside uniform`,
        value: backtest(alike, learn(1)).meanDelayMs / backtest(alike, "uniform").meanDelayMs,
        most: 1.02,
      },
    ];
  });
}

function makeCandidates(count: number): readonly ScanCandidate[] {
  return Array.from({ length: count }, (_, index) => {
    const startMs = START_MS - 30 * DAY_MS;
    const every = DAY_MS / (0.1 + (index % 37) / 4);
    const commitTimesMs = Array.from({ length: index % 40 }, (__, push) => START_MS - push * every);
    const scannedAtMs = START_MS - (index % 90) * MINUTE_MS;
    const record = recordScan(startRecord(startMs), { scannedAtMs, commitTimesMs }, 14);
    const key = `acme/r${index}`;
    return { key, record, calls: 1, weight: 1, commitsToThreshold: 1 + (index % 11), isRequested: false };
  });
}

/** G4 and G5: the same each time, and 10,000 repositories within a second. */
function judgePlanning(): readonly Goal[] {
  const candidates = makeCandidates(10_000);
  return (["delay", "threshold"] as const).flatMap((objective) => {
    const settings = learn(1, { objective });
    const plan = () => {
      const records = candidates.flatMap(({ record }) => (record === null ? [] : [record]));
      const prior = findPrior(records, sumCounts(records.map(({ counts }) => counts)));
      return planScans(candidates, prior, settings, START_MS, 2_500);
    };
    const first = JSON.stringify(plan());
    // Time of the processor: what else runs on the machine says nothing about the plan.
    const began = process.cpuUsage();
    const second = JSON.stringify(plan());
    const { user, system } = process.cpuUsage(began);
    const seconds = (user + system) / 1e6;
    return [
      { name: `10,000 repositories planned (${objective}), seconds`, value: seconds, most: 1 },
      { name: `two plans that differ (${objective})`, value: first === second ? 0 : 1, most: 0 },
    ];
  });
}

/** G6: no push at all, one ever, 10,000 a day, a clock that was set back, six hours without a run. */
function judgeStrange(): readonly Goal[] {
  const many = Array.from(
    { length: 30_000 },
    (_, index) => START_MS + (DAYS - 3) * DAY_MS + index * (DAY_MS / 10_000),
  );
  const histories = [
    { key: "acme/never", pushesMs: [] },
    { key: "acme/once", pushesMs: [START_MS + DAY_MS] },
    { key: "acme/mad", pushesMs: many },
  ];
  const played = backtest(play(histories, 1), learn(1));
  const numbers = [played.meanDelayMs, played.p99DelayMs, played.staleShare, played.longestGapMs];
  const candidates = makeCandidates(300);
  const prior = findPrior([], sumCounts([]));
  const plans = [-6 * HOUR_MS, 0, 6 * HOUR_MS].map((shiftMs) =>
    planScans(candidates, prior, learn(1), START_MS + shiftMs, shiftMs > 0 ? 1_000 : 10),
  );
  const indexes = plans.flatMap(({ scans, waiting }) => [...scans, ...waiting].map(({ index }) => index));
  const left = plans.at(-1)?.waiting.length ?? 300;
  return [
    {
      name: "strange fleets: numbers that are none",
      value: count([...numbers, ...indexes], Number.isNaN),
      most: 0,
    },
    { name: "repositories left after six hours without a run", value: left, most: 0 },
  ];
}

function count(numbers: readonly number[], is: (number: number) => boolean): number {
  return numbers.filter(is).length;
}

const goals = [...judgeFleets(), ...judgePlanning(), ...judgeStrange()];
for (const { name, value, most } of goals) {
  process.stdout.write(
    `${value <= most ? "ok    " : "MISSED"}  ${name}: ${value.toFixed(3)} (at most ${most})\n`,
  );
}
process.exitCode = goals.every(({ value, most }) => value <= most) ? 0 : 1;
