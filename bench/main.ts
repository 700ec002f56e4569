/**
 * `pnpm bench`: what a scan costs, beside what a per-branch script would pay, on one sandbox in one run.
 *
 * Prints a table, and writes it to docs/performance.md and bench/results.json. Nothing here is a test: the numbers are
 * of one machine on one day, the ratios are what to look at.
 */
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describeMachine, today, writeSection } from "./document.ts";
import { compareScans, type ScanComparison } from "./scan.ts";

const BRANCHES = 20;
const SIZES = process.argv.includes("--quick") ? [10, 100] : [10, 100, 1_000];

const comparisons: ScanComparison[] = [];
for (const size of SIZES) {
  process.stderr.write(`scanning ${size} repositories x ${BRANCHES} branches ...\n`);
  comparisons.push(await compareScans(size, BRANCHES));
}
const table = renderTable(comparisons);
process.stdout.write(`${table}\n`);
if (!process.argv.includes("--quick")) {
  const results = { measured_on: today(), machine: describeMachine(), scans: comparisons };
  await writeFile(join(import.meta.dirname, "results.json"), `${JSON.stringify(results, null, 2)}\n`);
  await writeSection("bench", table);
  await import("./start-up-table.ts");
}

function renderTable(scans: readonly ScanComparison[]): string {
  const rows = scans.flatMap(({ repositories, branches, naive, syncMonitor }) => [
    row([
      `${repositories} x ${branches}`,
      "per-branch script",
      naive.requests,
      seconds(naive.wallMs),
      mib(naive.peakMiB),
      naive.stale,
      "",
    ]),
    row([
      "",
      "**sync-monitor**",
      syncMonitor.requests,
      seconds(syncMonitor.wallMs),
      mib(syncMonitor.peakMiB),
      syncMonitor.stale,
      `**${(naive.requests / syncMonitor.requests).toFixed(1)} times fewer**`,
    ]),
  ]);
  return [
    row(["Repositories x branches", "", "API calls", "Wall time", "Peak memory", "Stale found", "Calls"]),
    row(["---", "---", "--:", "--:", "--:", "--:", "---"]),
    ...rows,
  ].join("\n");
}

function row(cells: readonly (string | number)[]): string {
  return `| ${cells.join(" | ")} |`;
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`;
}

function mib(value: number): string {
  return `${Math.round(value)} MiB`;
}
