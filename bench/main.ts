/**
 * `pnpm bench`: what a scan costs, beside what a per-branch script would pay, on one sandbox in one run.
 *
 * `--quick` stops at 100 repositories and writes nothing; `--scans` leaves the start-up as it was measured before.
 *
 * Prints a table, and writes it to docs/performance.md and bench/results.json. Nothing here is a test: the numbers are
 * of one machine on one day, the ratios are what to look at.
 */
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describeMachine, today, writeSection } from "./document.ts";
import { CHURN, compareScans, type ScanComparison, type ScanCost } from "./scan.ts";

const BRANCHES = 20;
const SIZES = process.argv.includes("--quick") ? [10, 100] : [10, 100, 1_000, 10_000];
/** Beyond it the baseline would run for minutes to show what the sizes below it show. */
const LARGEST_NAIVE = 1_000;

const comparisons: ScanComparison[] = [];
for (const size of SIZES) {
  process.stderr.write(`scanning ${size} repositories x ${BRANCHES} branches ...\n`);
  comparisons.push(await compareScans(size, BRANCHES, size <= LARGEST_NAIVE));
}
const table = renderTable(comparisons);
process.stdout.write(`${table}\n`);
if (!process.argv.includes("--quick")) {
  const results = { measured_on: today(), machine: describeMachine(), scans: comparisons };
  await writeFile(join(import.meta.dirname, "results.json"), `${JSON.stringify(results, null, 2)}\n`);
  await writeSection("bench", table);
  if (!process.argv.includes("--scans")) await import("./start-up-table.ts");
}

function renderTable(scans: readonly ScanComparison[]): string {
  const rows = scans.flatMap((scan) => {
    const contenders = [
      ["per-branch script", scan.naive],
      ["**sync-monitor**, first run", scan.syncMonitor],
      [`**sync-monitor**, ${CHURN * 100} % moved`, scan.remembering],
    ] as const;
    return contenders.map(([name, cost], index) =>
      describeCost(index === 0 ? `${scan.repositories} x ${scan.branches}` : "", name, cost, scan.naive),
    );
  });
  return [
    row(["Repositories x branches", "", "API calls", "Wall time", "Peak memory", "Stale found", "Calls"]),
    row(["---", "---", "--:", "--:", "--:", "--:", "---"]),
    ...rows,
  ].join("\n");
}

function describeCost(size: string, name: string, cost: ScanCost | null, naive: ScanCost | null): string {
  if (cost === null) return row([size, name, "not run", "", "", "", ""]);
  const times =
    naive === null || cost === naive ? "" : `**${round(naive.requests / cost.requests)} times fewer**`;
  return row([size, name, cost.requests, seconds(cost.wallMs), mib(cost.peakMiB), cost.stale, times]);
}

function round(value: number): string {
  return value < 100 ? value.toFixed(1) : value.toFixed(0);
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
