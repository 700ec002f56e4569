/**
 * `node --conditions=source bench/start-up-table.ts`, a part of `pnpm bench`: from process start to the first request,
 * for each action. Writes a table to docs/performance.md.
 */
import { stat } from "node:fs/promises";
import { join } from "node:path";
import { PROJECT_ROOT } from "../packages/cli/src/run-bundled-action.ts";
import { writeSection } from "./document.ts";
import { measureStartUp } from "./start-up.ts";

const ROUNDS = 21;

const { emptyMs, actions } = await measureStartUp(ROUNDS);
const rows = await Promise.all(
  actions.map(async ({ action, until, ms, ratio }) => {
    const { size } = await stat(join(PROJECT_ROOT, "actions", action, "dist", "index.js"));
    return `| ${action} | the ${until} | ${ms.toFixed(0)} ms | ${ratio.toFixed(1)} | ${Math.round(size / 1000)} kB |`;
  }),
);
const table = [
  `An empty Node process takes ${emptyMs.toFixed(0)} ms. Medians of ${ROUNDS} rounds in which all take turns:`,
  "",
  "| Action | From process start until | Time | Times an empty process | `index.js` |",
  "| --- | --- | --: | --: | --: |",
  ...rows,
].join("\n");
process.stdout.write(`${table}\n`);
await writeSection("start-up", table);
