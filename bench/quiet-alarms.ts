import { checkEcosystemConfig } from "@automation/core/config";
import {
  DEFAULT_HEALTH_SETTINGS,
  evaluateCheck,
  type FactReadings,
  HEALTH_CHECKS,
} from "@automation/core/health";
import { createRecord, type HistoryLook, type HistoryRecord, NO_DAMAGE } from "@automation/core/history";
import { Random } from "@automation/test-kit/random";
import { HOUR_MS, QUARTER_MS, START_MS } from "./simulated-runs.ts";

/** A time in which nothing was wrong for long. Records are oldest first. */
export interface QuietTime {
  readonly runs: readonly HistoryRecord[];
  readonly failures: readonly HistoryRecord[];
  readonly days: number;
}

const DAY_MS = 24 * HOUR_MS;
const CONFIG_TEXT = JSON.stringify({ repositories: ["acme/api"], sync_interval_minutes: 15 });
const CONFIG_FILE = "config/ecosystem-repos.json";
const CHECKS = ["MET-003", "RUN-002", "RUN-003", "RUN-004", "RUN-005", "DAT-001", "SLF-001"];

/** What somebody would write who has only the last run. */
const SIMPLE: Readonly<Record<string, readonly [string, (look: HistoryLook, nowMs: number) => boolean]>> = {
  "MET-003": [
    "a gap of more than two intervals in 6 h",
    ({ runs }, nowMs) => longestGap(runs, nowMs) > 2 * QUARTER_MS,
  ],
  "RUN-002": ["last run below 95 %", ({ runs }) => Number(runs.at(-1)?.success_rate) < 95],
  "RUN-003": ["last run below 90 %", ({ runs }) => Number(runs.at(-1)?.success_rate) < 90],
  "RUN-004": ["a repository failed in the last run", ({ runs }) => Number(runs.at(-1)?.repos_failed) > 0],
  "RUN-005": [
    "a run of the last 6 h took over 80 % of the interval",
    ({ runs }, nowMs) => longestRun(runs, nowMs) > 0.8 * 900,
  ],
  "DAT-001": ["a line cannot be read", ({ damage }) => damage.torn > 0],
  "SLF-001": [
    "the last health check is over 6 h ago",
    ({ health }, nowMs) => nowMs - Date.parse(health.at(-1)?.ts ?? "") > 6 * HOUR_MS,
  ],
};

function lastSixHours(runs: readonly HistoryRecord[], nowMs: number): readonly HistoryRecord[] {
  return runs.slice(-30).filter(({ ts }) => Date.parse(ts) > nowMs - 6 * HOUR_MS);
}

function longestGap(runs: readonly HistoryRecord[], nowMs: number): number {
  const starts = lastSixHours(runs, nowMs).map(({ start_time }) => Date.parse(String(start_time)));
  return Math.max(0, ...starts.slice(1).map((start, place) => start - (starts[place] ?? start)));
}

function longestRun(runs: readonly HistoryRecord[], nowMs: number): number {
  return Math.max(0, ...lastSixHours(runs, nowMs).map(({ duration_seconds }) => Number(duration_seconds)));
}

/**
 * Counts how often each check that looks back begins to alarm, with a health check every six hours that GitHub starts up to
 * 40 minutes late and drops one time in fifty; as a table.
 */
export function countQuietAlarms({ runs, failures, days }: QuietTime): string {
  const random = new Random(5);
  const counts = new Map<string, { warning: number; error: number; simple: number }>();
  const was = new Map<string, string | boolean>();
  const health: HistoryRecord[] = [];
  let looks = 0;
  let [from, until] = [0, 0];
  let [firstFailure, lastFailure] = [0, 0];
  for (let atMs = START_MS + 16 * DAY_MS; atMs < START_MS + days * DAY_MS; atMs += 6 * HOUR_MS) {
    if (random.chance(0.02)) continue;
    const nowMs = atMs + Math.floor(random.next() * 40 * 60_000);
    while (until < runs.length && timeOf(runs[until]) <= nowMs) until += 1;
    while (timeOf(runs[from]) < nowMs - 31 * DAY_MS) from += 1;
    while (lastFailure < failures.length && timeOf(failures[lastFailure]) <= nowMs) lastFailure += 1;
    while (timeOf(failures[firstFailure]) < nowMs - 2 * DAY_MS) firstFailure += 1;
    const look: HistoryLook = {
      place: "the branch automation-data",
      runs: runs.slice(from, until),
      failures: failures.slice(firstFailure, lastFailure),
      deliveries: [],
      health: health.slice(-32),
      lines: until - from,
      // A crash tears a line once a month.
      damage: { ...NO_DAMAGE, torn: looks % 120 === 60 ? 1 : 0 },
      days: new Map(),
      bytes: 4_000_000,
    };
    if (health.length > 0) judgeAll(look, nowMs, counts, was);
    looks += 1;
    const run = {
      id: String(looks),
      attempt: 1,
      workflow: "Health",
      repository: "acme/ops",
      event: "schedule",
    };
    health.push(createRecord("health", { run, atMs: nowMs }, "0", {}));
  }
  const months = (days - 16) / 30;
  const rows = CHECKS.map((id) => {
    const { warning, error, simple } = counts.get(id) ?? { warning: 0, error: 0, simple: 0 };
    const cells = [warning, error].map((count) => (count / months).toFixed(2));
    return `| **${id}** | ${cells.join(" | ")} | ${SIMPLE[id]?.[0]} | ${(simple / months).toFixed(1)} |`;
  });
  const head = ["Check", "Warnings in 30 days", "Errors in 30 days", "Simple threshold", "Alarms in 30 days"];
  return [`| ${head.join(" | ")} |`, "| --- | --: | --: | --- | --: |", ...rows].join("\n");
}

function judgeAll(
  look: HistoryLook,
  nowMs: number,
  counts: Map<string, { warning: number; error: number; simple: number }>,
  was: Map<string, string | boolean>,
): void {
  const file = CONFIG_FILE;
  const config = { status: "read", file, check: checkEcosystemConfig(CONFIG_TEXT, { file }) };
  const readings = {
    history: { status: "known", value: look },
    config: { status: "known", value: config },
  } as FactReadings;
  for (const id of CHECKS) {
    const check = HEALTH_CHECKS.find((candidate) => candidate.id === id);
    if (check === undefined) throw new Error(`There is no check ${id}.`);
    const { status } = evaluateCheck(check, readings, { settings: DEFAULT_HEALTH_SETTINGS, nowMs });
    const count = counts.get(id) ?? { warning: 0, error: 0, simple: 0 };
    counts.set(id, count);
    if ((status === "warning" || status === "error") && was.get(id) !== status) count[status] += 1;
    was.set(id, status);
    const isSimple = SIMPLE[id]?.[1](look, nowMs) === true;
    if (isSimple && was.get(`${id} simple`) !== true) count.simple += 1;
    was.set(`${id} simple`, isSimple);
  }
}

function timeOf(record: HistoryRecord | undefined): number {
  return record === undefined ? Number.POSITIVE_INFINITY : Date.parse(record.ts);
}
