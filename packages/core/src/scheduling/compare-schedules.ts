import {
  type Backtest,
  type BacktestResult,
  backtest,
  type PushHistory,
  type SchedulePolicy,
} from "./backtest.ts";
import type { ScheduleSettings } from "./plan-scans.ts";
import { findPushes } from "./pushes.ts";
import { DAY_MS, MINUTE_MS } from "./time.ts";

/** A fleet's past, and the schedule that is thought of. */
export interface ScheduleComparisonFacts {
  /** Commit times. */
  readonly histories: readonly PushHistory[];
  /** The time that was watched, in milliseconds since the epoch. */
  readonly fromMs: number;
  readonly untilMs: number;
  /** Time between two runs; `null` where nobody knows. */
  readonly tickMs: number | null;
  readonly settings: ScheduleSettings;
  readonly halfLifeDays: number;
  /** Commits over which a branch is stale. */
  readonly threshold: number;
}

/** A schedule beside the uniform one: below 1 is better. */
export interface ScheduleRatios {
  readonly meanDelay: number;
  readonly p90Delay: number;
  readonly p99Delay: number;
  readonly meanOverRepositories: number;
  readonly staleTime: number;
}

/** What each schedule would have come to. */
export interface ScheduleComparison {
  readonly status: "compared";
  readonly repositories: number;
  readonly events: number;
  readonly days: number;
  readonly tickMs: number;
  readonly rows: readonly {
    readonly policy: string;
    readonly result: BacktestResult;
    readonly ratios: ScheduleRatios;
  }[];
  /** The learned schedule of `rows` that fits the objective. */
  readonly learned: ScheduleRatios;
  readonly isWorthIt: boolean;
}

/** Nothing can be said; `why` is a sentence. */
export interface NoComparison {
  readonly status: "too-little";
  readonly why: string;
}

const MIN_DAYS = 7;
const MIN_EVENTS = 20;
/** The last part of the time is played, the rest is known before. */
const TEST_SHARE = 1 / 3;
/** A schedule that chooses needs runs between two scans of a repository. */
const LEAST_RUNS_PER_INTERVAL = 4;
/** More repositories say nothing more, and take long. */
const MOST_REPOSITORIES = 300;
const LONGEST_TEST_MS = 90 * DAY_MS;
/** Above it the gain is not worth a schedule that somebody has to understand. */
const WORTH_IT = 0.9;

/** Plays each schedule on a fleet's own past, at an equal number of scans. */
export function compareSchedules(facts: ScheduleComparisonFacts): ScheduleComparison | NoComparison {
  const { settings, fromMs, untilMs } = facts;
  const days = (untilMs - fromMs) / DAY_MS;
  if (days < MIN_DAYS) {
    return {
      status: "too-little",
      why: `The pushes of ${days.toFixed(1)} d are known; those of ${MIN_DAYS} d are needed.`,
    };
  }
  const test = createTest(facts);
  const uniform = backtest(test, "uniform");
  if (uniform.events < MIN_EVENTS) {
    const why = `Only ${uniform.events} events fall into the time that is played; ${MIN_EVENTS} are needed.`;
    return { status: "too-little", why };
  }
  const policies: readonly (readonly [string, SchedulePolicy])[] = [
    ["proportional", "proportional"],
    ["AIMD", "aimd"],
    ["learned", settings],
  ];
  const rows = policies.map(([policy, play]) => {
    const result = backtest(test, play);
    return { policy, result, ratios: compare(result, uniform) };
  });
  const learned = rows.at(-1)?.ratios ?? compare(uniform, uniform);
  const gain = settings.objective === "stale_time" ? learned.staleTime : learned.meanDelay;
  return {
    status: "compared",
    repositories: test.histories.length,
    events: uniform.events,
    days,
    tickMs: test.tickMs,
    rows: [{ policy: "uniform", result: uniform, ratios: compare(uniform, uniform) }, ...rows],
    learned,
    isWorthIt: gain <= WORTH_IT,
  };
}

function createTest(facts: ScheduleComparisonFacts): Backtest {
  const { settings, fromMs, untilMs, halfLifeDays, threshold } = facts;
  const intervalMs = settings.nominalIntervalMs;
  const often = intervalMs / LEAST_RUNS_PER_INTERVAL;
  const isThreshold = settings.objective === "threshold";
  return {
    histories: sample(facts.histories).map(({ key, pushesMs }) => ({
      key,
      pushesMs: isThreshold ? pushesMs : findPushes(pushesMs, fromMs, untilMs),
    })),
    startMs: fromMs,
    testMs: Math.max(untilMs - (untilMs - fromMs) * TEST_SHARE, untilMs - LONGEST_TEST_MS),
    endMs: untilMs,
    tickMs: Math.max(MINUTE_MS, Math.min(facts.tickMs ?? often, often)),
    intervalMs,
    halfLifeDays,
    threshold: isThreshold ? threshold : null,
  };
}

/** Evenly from all, by name, so that the same fleet gives the same sample. */
function sample(histories: readonly PushHistory[]): readonly PushHistory[] {
  if (histories.length <= MOST_REPOSITORIES) return histories;
  const step = histories.length / MOST_REPOSITORIES;
  return Array.from({ length: MOST_REPOSITORIES }, (_, index) => histories[Math.floor(index * step)]).filter(
    (history) => history !== undefined,
  );
}

function compare(result: BacktestResult, uniform: BacktestResult): ScheduleRatios {
  const ratio = (a: number, b: number): number => (b === 0 ? 1 : a / b);
  return {
    meanDelay: ratio(result.meanDelayMs, uniform.meanDelayMs),
    p90Delay: ratio(result.p90DelayMs, uniform.p90DelayMs),
    p99Delay: ratio(result.p99DelayMs, uniform.p99DelayMs),
    meanOverRepositories: ratio(result.meanOverRepositoriesMs, uniform.meanOverRepositoriesMs),
    staleTime: ratio(result.staleShare, uniform.staleShare),
  };
}
