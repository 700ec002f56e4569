/**
 * Merges made-up histories of JSON and YAML and checks each result by rules that do not know how it was made. The tests do
 * this with some thousands; this looks longer. Exits with 1 when a result breaks a rule, and names the histories by their
 * seeds.
 *
 * Usage: pnpm exec node --conditions=source bench/merge-histories.ts [COUNT] [FIRST_SEED]
 */
import { DEFAULT_CONFLICT_POLICY, resolveConflict } from "@automation/core/conflict";
import { makeHistory } from "@automation/test-kit/merge-histories/history";
import { findFaults } from "@automation/test-kit/merge-histories/rules";

/** Faulty histories beyond which nothing new is learned. */
const MAX_SHOWN = 50;

const [count = 200_000, first = 0] = process.argv.slice(2).map(Number);
let [merged, faulty] = [0, 0];
for (let seed = first; seed < first + count; seed += 1) {
  const history = makeHistory(seed);
  const resolution = resolveConflict(history, DEFAULT_CONFLICT_POLICY);
  const swapped = resolveConflict(
    { ...history, ours: history.theirs, theirs: history.ours },
    DEFAULT_CONFLICT_POLICY,
  );
  const faults = resolution.status === "resolved" ? [...findFaults(history, resolution)] : [];
  if (swapped.status !== resolution.status)
    faults.push(`${resolution.status}, but ${swapped.status} with the sides in each other's place`);
  if (resolution.status === "resolved") merged += 1;
  if (faults.length === 0) continue;
  faulty += 1;
  if (faulty <= MAX_SHOWN) process.stdout.write(`seed ${seed}: ${faults.join("; ")}\n`);
}
process.stdout.write(`${count} histories, ${merged} merged, ${faulty} with a fault\n`);
process.exitCode = faulty === 0 ? 0 : 1;
