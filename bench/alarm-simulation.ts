/**
 * `node --conditions=source bench/alarm-simulation.ts [trials]`: how often the checks of the success rate alarm while
 * nothing is wrong, and how long they take to see what is, beside simple thresholds.
 *
 * 50 repositories, a run every 15 minutes, 98.5 % success with over-dispersion 0.01, one bad run every three days; the
 * checks look every six hours. The numbers are the same on every machine.
 */
import {
  type HistoryRecord,
  judgeBurn,
  measureBurn,
  measureDrift,
  pooledSuccess,
  within,
} from "@automation/core/history";
import { Random } from "@automation/test-kit/random";
import { beta, binomial, HOUR_MS, QUARTER_MS, START_MS, successRun } from "./simulated-runs.ts";

const TRIALS = Number(process.argv[2] ?? 100);
const BASELINE_DAYS = 15;
const [QUIET_DAYS, FAULT_DAYS] = [30, 12];
const RUNS_A_DAY = 96;
const [REPOSITORIES, WELL, DISPERSION] = [50, 0.985, 0.01];

type Detector = (known: readonly HistoryRecord[], nowMs: number) => boolean;

const lastRun = (known: readonly HistoryRecord[]) => Number(known.at(-1)?.success_rate ?? 100);

function isFarBelow(known: readonly HistoryRecord[], nowMs: number): boolean {
  const byAge = Map.groupBy(known, ({ ts }) => Math.floor((nowMs - Date.parse(ts)) / (6 * HOUR_MS)));
  const window = (age: number) => pooledSuccess(byAge.get(age) ?? []) ?? 100;
  const before = Array.from({ length: 56 }, (_, age) => window(age + 1));
  const mean = before.reduce((sum, value) => sum + value, 0) / before.length;
  const spread = Math.sqrt(before.reduce((sum, value) => sum + (value - mean) ** 2, 0) / before.length);
  return window(0) < mean - 3 * spread;
}

/** The runs that the error budget is measured by: three days. */
const recent = (known: readonly HistoryRecord[]) => known.slice(-3 * RUNS_A_DAY - 1);
const burn = (known: readonly HistoryRecord[], nowMs: number) => judgeBurn(measureBurn(recent(known), nowMs));

const DETECTORS: readonly (readonly [string, Detector])[] = [
  ["last run below 90 %", (known) => lastRun(known) < 90],
  ["last run below 95 %", (known) => lastRun(known) < 95],
  [
    "24 h together below 90 %",
    (known, now) => (pooledSuccess(within(recent(known), now - 24 * HOUR_MS, now)) ?? 100) < 90,
  ],
  ["six hours 3 standard deviations below the mean of 14 days", isFarBelow],
  ["**RUN-002**, error: the budget burns fast", (known, now) => burn(known, now) === "error"],
  ["**RUN-002**, warning or error", (known, now) => ["warning", "error"].includes(burn(known, now))],
  ["**RUN-003**: drift", (known, now) => measureDrift(known, now)?.isDrifting === true],
];

/** Success that is to be expected of a run, by the days since the fault began. */
type Fault = (days: number) => number;

const FAULTS: readonly (readonly [string, Fault])[] = [
  ["98.5 → 93 %", () => 0.93],
  ["98.5 → 85 %", () => 0.85],
  ["to 93 % in 10 days", (days) => WELL - (WELL - 0.93) * Math.min(1, days / 10)],
];

function simulate(random: Random, days: number, expect: (day: number) => number): readonly HistoryRecord[] {
  return random.times(days * RUNS_A_DAY, (number) => {
    const isBad = random.chance(1 / (3 * RUNS_A_DAY));
    const share = isBad ? 0.6 : beta(random, expect(number / RUNS_A_DAY), DISPERSION);
    const good = binomial(random, REPOSITORIES, share);
    return successRun(number, START_MS + number * QUARTER_MS, good, REPOSITORIES - good);
  });
}

/** The moments at which the checks look after the baseline, with what is known then. */
function* looks(records: readonly HistoryRecord[]) {
  for (let end = BASELINE_DAYS * RUNS_A_DAY; end <= records.length; end += RUNS_A_DAY / 4) {
    const known = records.slice(end - BASELINE_DAYS * RUNS_A_DAY, end);
    yield { known, nowMs: Date.parse(known.at(-1)?.ts ?? ""), end };
  }
}

function countAlarms(detect: Detector, records: readonly HistoryRecord[]): number {
  let [alarms, was] = [0, false];
  for (const { known, nowMs } of looks(records)) {
    const is = detect(known, nowMs);
    if (is && !was) alarms += 1;
    was = is;
  }
  return alarms;
}

/** Hours from the start of a fault to the first alarm; `null`: none. */
function findDelay(detect: Detector, records: readonly HistoryRecord[]): number | null {
  for (const { known, nowMs, end } of looks(records)) {
    const runsSince = end - BASELINE_DAYS * RUNS_A_DAY;
    if (runsSince > 0 && detect(known, nowMs)) return runsSince / 4;
  }
  return null;
}

function describeDelays(delays: readonly (number | null)[]): string {
  const seen = delays.flatMap((delay) => delay ?? []).toSorted((a, b) => a - b);
  const missed = delays.length - seen.length;
  if (2 * missed > delays.length) return "not seen";
  const share = missed === 0 ? "" : ` (${Math.round((100 * missed) / delays.length)} % not seen)`;
  return `${seen[seen.length >> 1]} h${share}`;
}

const trials = Array.from({ length: TRIALS }, (_, trial) => {
  const random = new Random(trial + 1);
  const quiet = simulate(random, BASELINE_DAYS + QUIET_DAYS, () => WELL);
  const faults = FAULTS.map(([, fault]) =>
    simulate(random, BASELINE_DAYS + FAULT_DAYS, (day) =>
      day < BASELINE_DAYS ? WELL : fault(day - BASELINE_DAYS),
    ),
  );
  return { quiet, faults };
});
const rows = DETECTORS.map(([name, detect]) => {
  const alarms = trials.reduce((sum, { quiet }) => sum + countAlarms(detect, quiet), 0) / TRIALS;
  const delays = FAULTS.map((_, place) =>
    describeDelays(trials.map(({ faults }) => findDelay(detect, faults[place] ?? []))),
  );
  return [name, alarms.toFixed(2), ...delays];
});
const head = ["Rule", "False alarms in 30 days", ...FAULTS.map(([name]) => `${name}, seen after`)];
const lines = [head, head.map((_, place) => (place === 0 ? "---" : "--:")), ...rows];
process.stdout.write(`${lines.map((cells) => `| ${cells.join(" | ")} |`).join("\n")}\n`);
