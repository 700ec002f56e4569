/**
 * `node --conditions=source bench/start-up-table.ts`, a part of `pnpm bench`: from process start to the first request,
 * for each action. Writes a table to docs/performance.md.
 */
import { stat } from "node:fs/promises";
import { listStartFiles } from "../scripts/start-files.ts";
import { writeSection } from "./document.ts";
import { measureStartUp } from "./start-up.ts";

const ROUNDS = 21;

const { emptyMs, actions } = await measureStartUp(ROUNDS);
const rows = await Promise.all(
  actions.map(async ({ action, until, ms, ratio }) => {
    const sizes = await Promise.all(
      (await listStartFiles(action)).map(async (file) => (await stat(file)).size),
    );
    const size = sizes.reduce((sum, bytes) => sum + bytes, 0);
    return `| ${action} | the ${until} | ${ms.toFixed(0)} ms | ${ratio.toFixed(1)} | ${Math.round(size / 1000)} kB |`;
  }),
);
const table = [
  `An empty Node process takes ${emptyMs.toFixed(0)} ms. Medians of ${ROUNDS} rounds in which all take turns:`,
  "",
  "| Action | From process start until | Time | Times an empty process | Read at start |",
  "| --- | --- | --: | --: | --: |",
  ...rows,
].join("\n");
process.stdout.write(`${table}\n`);
await writeSection("start-up", table);
