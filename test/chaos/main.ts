/**
 * `pnpm chaos [--runs N] [--seed S] [--jobs J]`: plays seeded scenarios against the bundled sync-monitor until N of its
 * processes have run, and looks at what is left of GitHub after each. `--seed S` without `--runs` plays that one.
 *
 * `--log` prints the last process's log of a failure; `--bundle FILE` plays with another bundle, to see what is found in it.
 *
 * `--record` writes the figures to docs/performance.md.
 *
 * Ends with 1 where anything did not hold, and prints for each such scenario a line that plays it again.
 */
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { writeSection } from "../../bench/document.ts";
import { PROJECT_ROOT } from "../../packages/cli/src/run-bundled-action.ts";
import { type Play, play } from "./play.ts";
import { makeScenario } from "./scenario.ts";
import { shrink } from "./shrink.ts";

/** Scenarios played at most to make a failing one smaller. */
const SHRINKING = 40;

/** Failures after which there is enough to look at. */
const MOST_FAILURES = 5;

const { values } = parseArgs({
  options: {
    runs: { type: "string" },
    seed: { type: "string" },
    jobs: { type: "string" },
    log: { type: "boolean" },
    bundle: { type: "string" },
    record: { type: "boolean" },
  },
});
const first = toNumber("seed", values.seed ?? "1");
const wanted = toNumber("runs", values.runs ?? (values.seed === undefined ? "2000" : "1"));
const jobs = toNumber("jobs", values.jobs ?? String(3 * availableParallelism()));

// Thousands of processes run one bundle: it is compiled once.
process.env.NODE_COMPILE_CACHE ??= join(PROJECT_ROOT, "node_modules", ".cache", "node-compile");

const plays: Play[] = [];
const startedAt = performance.now();
let next = first;
let seen = 0;
await Promise.all(Array.from({ length: Math.min(jobs, wanted) }, work));
const failed = plays
  .filter(({ violations }) => violations.length > 0)
  .toSorted((a, b) => a.scenario.seed - b.scenario.seed);
for (const failure of failed) await explain(failure);
print(summarize());
if (values.record) await writeSection("chaos", renderTable());
process.exitCode = failed.length === 0 ? 0 : 1;

async function work(): Promise<void> {
  while (seen < wanted && plays.filter(({ violations }) => violations.length > 0).length < MOST_FAILURES) {
    const seed = next;
    next += 1;
    const played = await play(makeScenario(seed), values.bundle);
    plays.push(played);
    if (played.violations.length > 0) tell(played);
    const before = seen;
    seen += played.runs;
    if (Math.floor(before / 200) < Math.floor(seen / 200)) print(summarize());
    if (values.seed !== undefined && values.runs === undefined) return;
  }
}

function tell({ scenario, violations }: Play): void {
  print(`\nSeed ${scenario.seed} failed. Again: pnpm chaos --seed ${scenario.seed}`);
  for (const violation of violations) print(`  ${violation}`);
}

/** Says how little it takes. */
async function explain({ scenario, lastLog }: Play): Promise<void> {
  const fails = async (candidate: typeof scenario) =>
    (await play(candidate, values.bundle)).violations.length > 0;
  const smallest = await shrink(scenario, fails, SHRINKING);
  print(`\nSeed ${scenario.seed}, as small as it was found to fail still:`);
  print(
    `  mode ${smallest.mode}, head ${smallest.head}, ${JSON.stringify(smallest.config)}, ${smallest.backend}`,
  );
  for (const repository of smallest.ecosystem.repositories) print(`  ${JSON.stringify(repository)}`);
  for (const step of smallest.steps) print(`  ${JSON.stringify(step)}`);
  if (values.log) print(lastLog);
}

function sum(pick: (played: Play) => number): number {
  return plays.reduce((total, played) => total + pick(played), 0);
}

function renderTable(): string {
  const last = Math.max(...plays.map(({ scenario }) => scenario.seed));
  return [
    "| Seeds | Scenarios | Runs | Killed | Faults that struck | Requests | Scenarios in which something did not hold |",
    "| --- | --: | --: | --: | --: | --: | --: |",
    `| ${first} to ${last} | ${plays.length} | ${sum(({ runs }) => runs)} | ${sum(({ killed }) => killed)} | ${sum(({ faults }) => faults)} | ${sum(({ requests }) => requests)} | ${failed.length} |`,
  ].join("\n");
}

function summarize(): string {
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(0);
  return `${sum(({ runs }) => runs)} runs in ${plays.length} scenarios, ${sum(({ killed }) => killed)} killed, ${sum(({ faults }) => faults)} faults struck, ${sum(({ merges }) => merges)} merges by people, ${sum(({ requests }) => requests)} requests, ${plays.filter(({ violations }) => violations.length > 0).length} failed, ${seconds} s`;
}

function toNumber(name: string, text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new Error(`--${name} must be a whole number, but is ${text}.`);
  return Number(text);
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
