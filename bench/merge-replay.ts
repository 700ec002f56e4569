/**
 * How often the conflict resolver does what people did: replays real conflicts, and compares with the file in the merge
 * commit that people made. Prints coverage and precision together, by type and by confidence; either alone says nothing.
 * Beside it, what simpler ways do with the same conflicts: only together do they tell how good a resolver is.
 *
 * Usage: pnpm exec node --conditions=source bench/merge-replay.ts CASES.jsonl | REPOSITORY [--json] [--wrong] [--document]
 *   CASES.jsonl: a line each `{path, base, ours, theirs, human}`, texts, `base` empty or null where there is none.
 *   REPOSITORY: a clone, bare or not; every two-parent merge in it that git cannot do alone is replayed.
 *   --wrong names the conflicts with another answer than people's; --document writes the tables into docs/performance.md.
 */
import { stat } from "node:fs/promises";
import { DEFAULT_CONFLICT_POLICY, type Resolution, resolveConflict } from "@automation/core/conflict";
import { writeSection } from "./document.ts";
import { BASELINES } from "./merge-baselines.ts";
import { type ReplayCase, readCaseFile, readRepository } from "./merge-replay-cases.ts";
import { compareText, compareWithHuman, type Judgement } from "./merge-replay-judge.ts";
import {
  renderGoalTable,
  renderReplayTable,
  renderWaysTable,
  summarizeReplay,
  summarizeWays,
} from "./merge-replay-table.ts";

const [source, ...flags] = process.argv.slice(2);
if (source === undefined) {
  process.stderr.write("Give a file of cases or a git repository.\n");
  process.exit(2);
}

const cases = (await stat(source)).isDirectory() ? readRepository(source) : readCaseFile(source);
const policy = { ...DEFAULT_CONFLICT_POLICY, mergesSensitiveFiles: true };
const judged: {
  readonly replay: ReplayCase;
  readonly resolution: Resolution;
  readonly judgement: Judgement;
  readonly byBaseline: readonly Judgement[];
}[] = [];
const seen = new Set<string>();
for await (const replay of cases) {
  const key = JSON.stringify([replay.base, replay.ours, replay.theirs]);
  if (seen.has(key)) continue;
  seen.add(key);
  const resolution = resolveConflict(replay, policy);
  const judgement = compareWithHuman(replay, resolution);
  const byBaseline = BASELINES.map(({ resolve }) => compareText(replay, resolve(replay) ?? undefined));
  judged.push({ replay, resolution, judgement, byBaseline });
  if (flags.includes("--wrong") && judgement === "wrong") {
    process.stderr.write(`${replay.origin} ${replay.path}\n`);
  }
}
const compared = judged.map(({ replay, resolution, judgement, byBaseline }) => ({
  path: replay.path,
  repository: replay.repository,
  resolution,
  judgement,
  byBaseline,
}));
const summary = summarizeReplay(compared);
const ways = summarizeWays(compared, ["this resolver", ...BASELINES.map(({ name }) => name)]);
const tables = [renderReplayTable(summary), renderGoalTable(compared), renderWaysTable(ways)].join("\n\n");
if (flags.includes("--document")) await writeSection("conflicts", tables);
process.stdout.write(
  flags.includes("--json") ? `${JSON.stringify({ rows: summary, ways }, null, 2)}\n` : `${tables}\n`,
);
