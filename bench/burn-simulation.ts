/**
 * `node --conditions=source bench/burn-simulation.ts`: how often RUN-002 alarms falsely, and how soon it sees an outage, by the size of
 * the ecosystem and the interval, with several least numbers of attempts, and worst runs left out. Decision 0142 rests on it.
 *
 * 98.5 % of the attempts succeed, one run of every three days goes badly, health is checked every six hours for 90 days. The
 * results are the same on every machine.
 */
import { createRecord, type HistoryRecord, judgeBurn, measureBurn } from "@automation/core/history";
import { Random } from "@automation/test-kit/random";

const START_MS = Date.parse("2026-01-01T00:00:00Z");
const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAYS = 90;
const TRIALS = 3;

function simulate(
  repositories: number,
  minutes: number,
  outageFromMs: number,
  chance: Random,
): HistoryRecord[] {
  const count = Math.floor((DAYS * 24 * 60) / minutes);
  return Array.from({ length: count }, (_, number) => {
    const atMs = START_MS + number * minutes * MINUTE_MS;
    const isBad = chance.next() < minutes / (3 * 24 * 60);
    const share = atMs >= outageFromMs ? 0.5 : isBad ? 0.4 : 0.015 * (0.5 + chance.next());
    const failed = Array.from({ length: repositories }).filter(() => chance.next() < share).length;
    const run = {
      id: String(number + 1),
      attempt: 1,
      workflow: "Sync",
      repository: "acme/ops",
      event: "schedule",
    };
    const good = repositories - failed;
    const members = { repos_scanned: good, repos_failed: failed, success_rate: (100 * good) / repositories };
    return createRecord("runs", { run, atMs }, "0", members);
  });
}

/** Alarms of each severity, counted when they begin; the first moment of each. */
function play(records: readonly HistoryRecord[], attempts: number, blips: number, fromMs = START_MS) {
  const alarms = { error: 0, warning: 0 };
  const last = { error: false, warning: false };
  let firstMs: number | null = null;
  let from = 0;
  for (let atMs = START_MS + 3 * 24 * HOUR_MS; atMs < START_MS + DAYS * 24 * HOUR_MS; atMs += 6 * HOUR_MS) {
    while (Date.parse(records[from]?.ts ?? "") < atMs - 73 * HOUR_MS) from += 1;
    const verdict = judgeBurn(measureBurn(records.slice(from, from + 320), atMs, { attempts, blips }));
    for (const kind of ["error", "warning"] as const) {
      if (verdict === kind && !last[kind]) alarms[kind] += 1;
      last[kind] = verdict === kind;
    }
    if (atMs >= fromMs && (verdict === "error" || verdict === "warning")) firstMs ??= atMs;
  }
  return { ...alarms, firstMs };
}

const rows: string[][] = [];
for (const [repositories, minutes] of [
  [1, 60],
  [5, 360],
  [20, 360],
  [50, 60],
  [50, 15],
] as const) {
  for (const [attempts, blips] of [
    [1, 0],
    [20, 0],
    [20, 1],
    [100, 1],
    [20, 2],
  ] as const) {
    let [errors, warnings, delay, seen] = [0, 0, 0, 0];
    for (let trial = 0; trial < TRIALS; trial += 1) {
      const never = simulate(repositories, minutes, Number.POSITIVE_INFINITY, new Random(trial + 1));
      const quiet = play(never, attempts, blips);
      errors += quiet.error;
      warnings += quiet.warning;
      const outageMs = START_MS + 80 * 24 * HOUR_MS;
      const broken = simulate(repositories, minutes, outageMs, new Random(trial + 1)).filter(
        ({ ts }) => Date.parse(ts) >= outageMs - 4 * 24 * HOUR_MS,
      );
      const found = play(broken, attempts, blips, outageMs).firstMs;
      if (found !== null) {
        seen += 1;
        delay += (found - outageMs) / HOUR_MS;
      }
    }
    const months = (TRIALS * DAYS) / 30;
    rows.push([
      `${repositories} every ${minutes} min`,
      `${attempts} attempts, ${blips} runs left out`,
      (errors / months).toFixed(2),
      (warnings / months).toFixed(2),
      seen === 0 ? "-" : `${(delay / seen).toFixed(0)} h (${seen}/${TRIALS})`,
    ]);
  }
}
console.log(
  "| Ecosystem | Least | Errors a month | Warnings a month | Outage of half seen after |\n| --- | --- | --- | --- | --- |",
);
for (const row of rows) console.log(`| ${row.join(" | ")} |`);
