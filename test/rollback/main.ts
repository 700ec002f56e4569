/**
 * `pnpm chaos-rollback [--runs N] [--seed S]`: plays N seeded stories of a run, people in between, and its rollback, and looks
 * whether anything of theirs was lost. Ends with 1 where anything was, and prints the seed that plays it again.
 */
import { parseArgs } from "node:util";
import { playSeed } from "./play-seed.ts";

const { values } = parseArgs({ options: { runs: { type: "string" }, seed: { type: "string" } } });
const first = Number(values.seed ?? "1");
const runs = Number(values.runs ?? (values.seed === undefined ? "2000" : "1"));
let failed = 0;
for (let seed = first; seed < first + runs; seed += 1) {
  const { flow, deeds, violations } = await playSeed(seed);
  if (violations.length > 0) {
    failed += 1;
    process.stdout.write(`Seed ${seed} (${flow}; ${deeds.join(", ")}): ${violations.join("; ")}\n`);
  }
}
process.stdout.write(`${runs} rollbacks, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;
