/**
 * How often the conflict resolver does what people did: replays real conflicts, and compares with the file in the merge
 * commit that people made. Prints coverage and precision together, by type and by confidence; either alone says nothing.
 *
 * Usage: pnpm exec node --conditions=source bench/merge-replay.ts CASES.jsonl | REPOSITORY [--json] [--wrong]
 *   CASES.jsonl: a line each `{path, base, ours, theirs, human}`, texts, `base` empty or null where there is none.
 *   REPOSITORY: a clone, bare or not; every two-parent merge in it that git cannot do alone is replayed.
 */
import { stat } from "node:fs/promises";
import { DEFAULT_CONFLICT_POLICY, type Resolution, resolveConflict } from "@automation/core";
import { type ReplayCase, readCaseFile, readRepository } from "./merge-replay-cases.ts";
import { compareWithHuman, type Judgement } from "./merge-replay-judge.ts";
import { renderReplayTable, summarizeReplay } from "./merge-replay-table.ts";

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
}[] = [];
const seen = new Set<string>();
for await (const replay of cases) {
  const key = JSON.stringify([replay.base, replay.ours, replay.theirs]);
  if (seen.has(key)) continue;
  seen.add(key);
  const resolution = resolveConflict(replay, policy);
  const judgement = compareWithHuman(replay, resolution);
  judged.push({ replay, resolution, judgement });
  if (flags.includes("--wrong") && judgement === "wrong") {
    process.stderr.write(`${replay.origin} ${replay.path}\n`);
  }
}
const summary = summarizeReplay(
  judged.map(({ replay, resolution, judgement }) => ({
    path: replay.path,
    repository: replay.repository,
    resolution,
    judgement,
  })),
);
process.stdout.write(
  flags.includes("--json") ? `${JSON.stringify(summary, null, 2)}\n` : `${renderReplayTable(summary)}\n`,
);
