/**
 * `node --conditions=source bench/history-year.ts`: what a year of runs every 15 minutes leaves in a history, and what
 * reading it costs; how often the checks that look back alarm in a year in which nothing is wrong, beside simple thresholds.
 *
 * The commits are those that record-history makes, put into a real git repository. Sizes and alarms are the same on every
 * machine, times are not.
 */
import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  createRecord,
  type HistoryRecord,
  readHistory,
  recordHistory,
  renderLine,
} from "@automation/core/history";
import type { Clock } from "@automation/core/ports";
import { MemoryHistoryStore } from "@automation/test-kit/memory-history-store";
import { Random } from "@automation/test-kit/random";
import { countQuietAlarms } from "./quiet-alarms.ts";
import { beta, binomial, normal, QUARTER_MS, START_MS, successRun } from "./simulated-runs.ts";

const DAY_MS = 96 * QUARTER_MS;
const DAYS = Number(process.argv[2] ?? 365);
const REPOSITORIES = 50;
const FAILING = 0.015;

const random = new Random(18);
/** A run in which a repository fails leaves a record of it. */
const FAILED_FOR_RUNS = 3;

interface SimulatedRun {
  readonly records: readonly HistoryRecord[];
  readonly seconds: number;
}

/**
 * One run: GitHub starts it up to three minutes late, each repository fails by chance, every three days one run goes badly,
 * and now and then a repository cannot be reached for three runs, or a run takes ten times as long as others.
 */
function simulate(number: number, unreachable: Map<string, number>): SimulatedRun {
  const startMs = START_MS + number * QUARTER_MS + Math.floor(random.next() * 180_000);
  const share = random.chance(1 / 288) ? 0.6 : beta(random, 1 - FAILING, 0.01);
  if (random.chance(1 / 96))
    unreachable.set(`acme/repository-${random.integer(1, REPOSITORIES)}`, FAILED_FOR_RUNS);
  const failed = new Set(unreachable.keys());
  for (const [name, left] of unreachable) {
    if (left === 1) unreachable.delete(name);
    else unreachable.set(name, left - 1);
  }
  const others = REPOSITORIES - failed.size;
  const bad = others - binomial(random, others, share);
  for (let count = 0; count < bad; count += 1)
    failed.add(`acme/repository-${random.integer(1, REPOSITORIES)}`);
  const good = REPOSITORIES - failed.size;
  const seconds = (random.chance(0.01) ? 400 : 40) * Math.exp(0.4 * normal(random));
  const simple = successRun(number, startMs, good, failed.size);
  const run = {
    ...simple,
    duration_seconds: Math.round(seconds * 1000) / 1000,
    branches_behind: random.integer(0, 20),
    api_calls_made: 12 + random.integer(0, 5),
    partial: false,
    outcomes: { "up-to-date": 180, "within-threshold": random.integer(0, 29), "already-open": 9 },
    rate_limit: { graphql: { limit: 5000, start: 4990, end: 4970 } },
    errors: failed.size === 0 ? {} : { "not-found": failed.size },
  };
  const origin = { run: run.run, atMs: Date.parse(run.ts) };
  const failures = [...failed].map((repository) =>
    createRecord("repositories", origin, `0a1b2c3d:${repository}`, {
      repository,
      status: "failed",
      behind: 0,
      due: 0,
      open: 0,
      conflicts: 0,
      changed: 0,
      outcomes: {},
      code: "not-found",
    }),
  );
  return { records: [run, ...failures], seconds };
}

const store = new MemoryHistoryStore();
const records: HistoryRecord[] = [];
const folder = mkdtempSync(join(tmpdir(), "history-year-"));
execFileSync("git", ["-C", folder, "init", "--quiet", "--bare"]);
const importer = spawn("git", ["-C", folder, "fast-import", "--quiet"], {
  stdio: ["pipe", "inherit", "inherit"],
});
const feed = async (commit: Buffer) => {
  if (!importer.stdin.write(commit)) await once(importer.stdin, "drain");
};
let nowMs = START_MS;
const clock: Clock = { now: () => nowMs, sleep: async () => undefined };
let mark = 0;
const unreachable = new Map<string, number>();
const failures: HistoryRecord[] = [];
const began = performance.now();
for (let number = 0; number < DAYS * 96; number += 1) {
  // GitHub drops three of a hundred starts, and those of a whole hour once a fortnight.
  const isDropped = random.chance(0.03) || number % (14 * 96) < 4;
  const { records: made } = simulate(number, unreachable);
  if (isDropped && number > 0) continue;
  const [run, ...rest] = made;
  if (run === undefined) continue;
  nowMs = Date.parse(run.ts);
  records.push(run);
  failures.push(...rest);
  const before = store.files;
  await recordHistory(store, made, { clock, random: () => random.next(), message: "Record 1 record" });
  mark += 1;
  await feed(renderCommit(mark, before ?? new Map(), store.files ?? new Map()));
}
const recordMs = (performance.now() - began) / records.length;

/** What changed, as git's fast-import takes it. */
function renderCommit(
  number: number,
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): Buffer {
  const changed = [...after].filter(([path, text]) => before.get(path) !== text);
  const date = `${Math.floor(nowMs / 1000)} +0000`;
  const files = changed.map(([path, text]) => `M 100644 inline ${path}\ndata ${text.length}\n${text}\n`);
  const head = `commit refs/heads/automation-data\nmark :${number}\ncommitter b <b@b> ${date}\ndata 15\nRecord 1 record\n`;
  return Buffer.from(`${head}${number > 1 ? `from :${number - 1}\n` : ""}${files.join("")}\n`);
}

try {
  const git = (...args: string[]) => execFileSync("git", ["-C", folder, ...args], { encoding: "utf8" });
  importer.stdin.end();
  await once(importer, "close");
  git("repack", "-adfq", "--window=50", "--depth=50");
  const sizes = git("count-objects", "-v");
  const packedMb = Number(/size-pack: (\d+)/.exec(sizes)?.[1] ?? 0) / 1024;
  const readBegan = performance.now();
  const query = { streams: ["runs"], fromMs: nowMs - 90 * DAY_MS, untilMs: nowMs } as const;
  const read = await readHistory(store, query);
  const readMs = performance.now() - readBegan;
  const rollup = store.files?.get("v1/rollup/days.json") ?? "";
  const rows = [
    ["runs recorded", records.length],
    [
      "bytes of a record",
      Math.round(records.reduce((sum, one) => sum + renderLine(one).length, 0) / records.length),
    ],
    ["packed by git, whole past", `${packedMb.toFixed(1)} MB`],
    [`rollup of ${DAYS} days`, `${(rollup.length / 1024).toFixed(0)} kB`],
    ["recording one run, without the network", `${recordMs.toFixed(1)} ms`],
    [`reading 90 days (${read.records.get("runs")?.length} records)`, `${readMs.toFixed(0)} ms`],
    ["peak memory", `${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`],
  ];
  const alarms = countQuietAlarms({ runs: records, failures, days: DAYS });
  process.stdout.write(`${rows.map(([what, value]) => `| ${what} | ${value} |`).join("\n")}\n\n${alarms}\n`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
