/**
 * `node --conditions=source bench/history-year.ts`: what a year of runs every 15 minutes leaves in a history, and what
 * reading it costs; how often the statistics of runs raise a false alarm, beside the rule "the last run below 90 %".
 *
 * The commits are those that record-history makes, put into a real git repository. Sizes and alarms are the same on every
 * machine, times are not.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  createRecord,
  type HistoryRecord,
  judgeBurn,
  measureBurn,
  measureDrift,
  readHistory,
  recordHistory,
  renderLine,
} from "@automation/core/history";
import type { Clock } from "@automation/core/ports";
import { MemoryHistoryStore } from "@automation/test-kit/memory-history-store";
import { Random } from "@automation/test-kit/random";

const START_MS = Date.parse("2026-01-01T00:00:00Z");
const QUARTER_MS = 15 * 60_000;
const DAY_MS = 96 * QUARTER_MS;
const DAYS = Number(process.argv[2] ?? 365);
const REPOSITORIES = 50;
const FAILING = 0.015;

const chance = new Random(18);
const random = () => chance.next();

/** One run: each repository fails by chance, and every three days one run goes badly. */
function simulate(number: number): HistoryRecord {
  const atMs = START_MS + number * QUARTER_MS + Math.floor(random() * 60_000);
  const share = random() < 1 / 288 ? 0.4 : FAILING * (0.5 + random());
  const failed = Array.from({ length: REPOSITORIES }).filter(() => random() < share).length;
  const run = {
    id: String(9_000_000_000 + number),
    attempt: 1,
    workflow: "Ecosystem sync",
    repository: "acme/ops",
    event: "schedule",
  };
  const members = {
    start_time: new Date(atMs).toISOString(),
    duration_seconds: Math.round(20_000 + random() * 20_000) / 1000,
    repos_scanned: REPOSITORIES - failed,
    repos_failed: failed,
    branches_behind: Math.floor(random() * 20),
    success_rate: (100 * (REPOSITORIES - failed)) / REPOSITORIES,
    api_calls_made: 12 + Math.floor(random() * 6),
    partial: false,
    outcomes: { "up-to-date": 180, "within-threshold": Math.floor(random() * 30), "already-open": 9 },
    rate_limit: { graphql: { limit: 5000, start: 4990, end: 4970 } },
    errors: failed === 0 ? {} : { "not-found": failed },
  };
  return createRecord("runs", { run, atMs: atMs + 40_000 }, "0", members);
}

const store = new MemoryHistoryStore();
const records: HistoryRecord[] = [];
const stream: Buffer[] = [];
let nowMs = START_MS;
const clock: Clock = { now: () => nowMs, sleep: async () => undefined };
let mark = 0;
const began = performance.now();
for (let number = 0; number < DAYS * 96; number += 1) {
  const record = simulate(number);
  nowMs = Date.parse(record.ts);
  records.push(record);
  const before = store.files;
  await recordHistory(store, [record], { clock, random, message: "Record 1 record" });
  mark += 1;
  stream.push(renderCommit(mark, before ?? new Map(), store.files ?? new Map()));
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

const folder = mkdtempSync(join(tmpdir(), "history-year-"));
try {
  const git = (...args: string[]) => execFileSync("git", ["-C", folder, ...args], { encoding: "utf8" });
  git("init", "--quiet", "--bare");
  execFileSync("git", ["-C", folder, "fast-import", "--quiet"], { input: Buffer.concat(stream) });
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
    ...countAlarms(),
  ];
  process.stdout.write(`${rows.map(([what, value]) => `| ${what} | ${value} |`).join("\n")}\n`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Alarms that begin, each 30 days, evaluated every six hours. Nothing was wrong all year, so all are false. */
function countAlarms(): readonly (readonly [string, string])[] {
  const judges: readonly (readonly [string, (now: number, known: readonly HistoryRecord[]) => boolean])[] = [
    ["false alarms in 30 days: last run below 90 %", (_, known) => Number(known.at(-1)?.success_rate) < 90],
    ["… error budget, fast (RUN-002, error)", (now, known) => judgeBurn(measureBurn(known, now)) === "error"],
    [
      "… error budget, slow (RUN-002, warning)",
      (now, known) => judgeBurn(measureBurn(known, now)) === "warning",
    ],
    ["… drift (RUN-003)", (now, known) => measureDrift(known, now)?.isDrifting === true],
  ];
  const wasRaised = judges.map(() => false);
  const alarms = judges.map(() => 0);
  for (let end = 16 * 96; end <= records.length; end += 24) {
    const known = records.slice(Math.max(0, end - 16 * 96), end);
    const now = Date.parse(known.at(-1)?.ts ?? "");
    for (const [place, [, judge]] of judges.entries()) {
      const isRaised = judge(now, known);
      if (isRaised && !wasRaised[place]) alarms[place] = (alarms[place] ?? 0) + 1;
      wasRaised[place] = isRaised;
    }
  }
  return judges.map(([name], place) => [name, (((alarms[place] ?? 0) * 30) / DAYS).toFixed(2)]);
}
