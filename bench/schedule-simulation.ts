/**
 * `node --conditions=source bench/schedule-simulation.ts`: how long a push waits to be seen, at an equal number of scans,
 * for each way to choose what is scanned. Prints a table and writes it to docs/performance.md; `--seeds N` plays fewer
 * fleets and writes nothing.
 *
 * Seeds 1, 2 and 3 judge; defaults were chosen on fleets with seeds from 101 on, and have to be. `--first-seed 101` plays those.
 *
 * Made-up fleets of 100 repositories, 18 months to learn from and six to be judged by. Nothing is random between runs and
 * no clock is read, so the numbers are the same on every machine.
 */
import { parseArgs } from "node:util";
import { ECOSYSTEM_DEFAULTS } from "@automation/core/config";
import {
  type Backtest,
  type BacktestResult,
  backtest,
  DAY_MS,
  HOUR_MS,
  MINUTE_MS,
  type SchedulePolicy,
  type ScheduleSettings,
} from "@automation/core/scheduling";
import { makePushHistories, makeUnevenHistories } from "@automation/test-kit/push-histories";
import { writeSection } from "./document.ts";

const START_MS = Date.UTC(2024, 0, 1);
const TRAINING_DAYS = 558;
const DAYS = 740;
const THRESHOLD = 10;
const MOST_SEEDS = 3;
const NO_CAP = 1e6;

/** One row for each policy; all rows of a group are beside the first. */
interface Group {
  readonly name: string;
  readonly hours: number;
  readonly threshold: number | null;
  readonly fleet: "usual" | "alike" | "uneven";
  readonly policies: readonly (readonly [string, SchedulePolicy])[];
}

function learn(hours: number, changes: Partial<ScheduleSettings> = {}): ScheduleSettings {
  const usual = {
    objective: "delay",
    maxIntervalFactor: ECOSYSTEM_DEFAULTS.maxIntervalFactor,
    maxIntervalHours: 24 * 365,
    fairness: ECOSYSTEM_DEFAULTS.fairness,
  } as const;
  return { ...usual, nominalIntervalMs: hours * HOUR_MS, ...changes };
}

const PLAIN = [
  ["uniform", "uniform"],
  ["proportional to the rate", "proportional"],
  ["AIMD, x0.8 and x1.4", "aimd"],
] as const;

function groupOfDelays(hours: number): Group {
  const policies = [
    ...PLAIN,
    ["**learned**", learn(hours)],
    ["learned, stale time", learn(hours, { objective: "stale_time" })],
    ["learned, factor 3", learn(hours, { maxIntervalFactor: 3 })],
    ["learned, fairness 0", learn(hours, { fairness: 0 })],
    ["learned, no longest interval, fairness 0", learn(hours, { maxIntervalFactor: NO_CAP, fairness: 0 })],
  ] as const;
  return {
    name: `every push, ${hours} h on average`,
    hours,
    threshold: null,
    fleet: "usual",
    policies,
  };
}

function groupOfThreshold(hours: number): Group {
  const policies = [
    ["uniform", "uniform"],
    ["learned, every push", learn(hours, { maxIntervalFactor: NO_CAP, fairness: 0 })],
    ["**learned, threshold**", learn(hours, { objective: "threshold" })],
  ] as const;
  const name = `a branch passes ${THRESHOLD} commits, ${hours} h on average`;
  return { name, hours, threshold: THRESHOLD, fleet: "usual", policies };
}

const GROUPS: readonly Group[] = [
  groupOfDelays(1),
  groupOfDelays(4),
  groupOfThreshold(1),
  groupOfThreshold(4),
  {
    ...groupOfDelays(1),
    name: "repositories that die, begin late, work once a week or in sprints, 1 h on average",
    fleet: "uneven",
  },
  { ...groupOfDelays(1), name: "all repositories alike, 1 h on average", fleet: "alike" },
];

const { values } = parseArgs({ options: { seeds: { type: "string" }, "first-seed": { type: "string" } } });
const first = Number(values["first-seed"] ?? 1);
const seeds = Array.from({ length: Number(values.seeds ?? MOST_SEEDS) }, (_, index) => first + index);
const isJudging = values.seeds === undefined && first === 1;
const rows = GROUPS.flatMap((group) => {
  process.stderr.write(`playing ${group.name} ...\n`);
  return renderGroup(group);
});
const table = [
  "| | Mean delay | p90 | p99 | Mean over repositories | Stale time | Longest gap, in intervals |",
  "| --- | --: | --: | --: | --: | --: | --: |",
  ...rows,
].join("\n");
process.stdout.write(`${table}\n`);
if (isJudging) await writeSection("schedule", table);

function renderGroup({ name, hours, threshold, fleet, policies }: Group): readonly string[] {
  const results = new Map<string, BacktestResult[]>();
  for (const seed of seeds) {
    const settings = { seed, repositories: 100, startMs: START_MS, days: DAYS };
    const histories =
      fleet === "uneven"
        ? makeUnevenHistories(settings)
        : makePushHistories({ ...settings, isHomogeneous: fleet === "alike" });
    const testMs = START_MS + TRAINING_DAYS * DAY_MS;
    const times = { startMs: START_MS, testMs, endMs: START_MS + DAYS * DAY_MS, tickMs: 5 * MINUTE_MS };
    const test: Backtest = { histories, ...times, intervalMs: hours * HOUR_MS, halfLifeDays: 14, threshold };
    for (const [policy, settings] of policies) {
      results.set(policy, [...(results.get(policy) ?? []), backtest(test, settings)]);
    }
  }
  const uniform = results.get("uniform") ?? [];
  const minutes = uniform.map(({ meanDelayMs }) => Math.round(meanDelayMs / MINUTE_MS));
  return [
    `| *${name}; uniform: ${span(minutes, 0)} min* | | | | | | |`,
    ...[...results].map(([policy, played]) => renderRow(policy, played, uniform, hours)),
  ];
}

function renderRow(
  policy: string,
  played: readonly BacktestResult[],
  uniform: readonly BacktestResult[],
  hours: number,
): string {
  const ratio = (key: Exclude<keyof BacktestResult, "worst">): string =>
    span(
      played.map((result, index) => result[key] / (uniform[index]?.[key] ?? Number.NaN)),
      2,
    );
  const keys = ["meanDelayMs", "p90DelayMs", "p99DelayMs", "meanOverRepositoriesMs", "staleShare"] as const;
  const gap = span(
    played.map(({ longestGapMs }) => longestGapMs / (hours * HOUR_MS)),
    1,
  );
  return `| ${[policy, ...keys.map(ratio), gap].join(" | ")} |`;
}

/** The least and the most over the seeds. */
function span(numbers: readonly number[], digits: number): string {
  const [least, most] = [Math.min(...numbers).toFixed(digits), Math.max(...numbers).toFixed(digits)];
  return least === most ? least : `${least} to ${most}`;
}
