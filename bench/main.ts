/**
 * `pnpm bench`: what a scan costs, beside what a per-branch script would pay, on one sandbox in one run.
 *
 * Prints a table, and writes it to docs/performance.md and bench/results.json. Nothing here is a test: the numbers are
 * of one machine on one day, the ratios are what to look at.
 */
import { readdir, readFile, stat, writeFile } from "node:fs/promises";
import { cpus, platform, release, totalmem } from "node:os";
import { join } from "node:path";
import { PROJECT_ROOT } from "../packages/cli/src/run-bundled-action.ts";
import { compareScans, type ScanComparison } from "./scan.ts";
import { measureStartUp, type StartUpCost } from "./start-up.ts";

const BRANCHES = 20;
const SIZES = process.argv.includes("--quick") ? [10, 100] : [10, 100, 1_000];

interface BundleSize {
  readonly file: string;
  readonly kilobytes: number;
}

const comparisons: ScanComparison[] = [];
for (const size of SIZES) {
  process.stderr.write(`scanning ${size} repositories x ${BRANCHES} branches ...\n`);
  comparisons.push(await compareScans(size, BRANCHES));
}
process.stderr.write("starting up ...\n");
const startUp = await measureStartUp(15);
const bundle = await measureBundle();

const table = renderTables(comparisons, startUp, bundle);
process.stdout.write(`${table}\n`);
if (!process.argv.includes("--quick")) {
  const machine = `${cpus().length} cores (${cpus()[0]?.model.trim()}), ${Math.round(totalmem() / 2 ** 30)} GiB, ${platform()} ${release()}, Node ${process.version}`;
  const measuredOn = new Date().toISOString().slice(0, 10);
  const results = { measured_on: measuredOn, machine, scans: comparisons, start_up: startUp, bundle };
  await writeFile(join(import.meta.dirname, "results.json"), `${JSON.stringify(results, null, 2)}\n`);
  await updateDocument(`Measured on ${measuredOn}: ${machine}.\n\n${table}`);
}

async function measureBundle(): Promise<readonly BundleSize[]> {
  const folder = join(PROJECT_ROOT, "actions", "sync-monitor", "dist");
  const files = (await readdir(folder)).filter((file) => file.endsWith(".js"));
  return Promise.all(
    files
      .toSorted((a, b) => Number(b === "index.js") - Number(a === "index.js"))
      .map(async (file) => ({ file, kilobytes: Math.round((await stat(join(folder, file))).size / 1000) })),
  );
}

function renderTables(
  scans: readonly ScanComparison[],
  start: StartUpCost,
  sizes: readonly BundleSize[],
): string {
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
    "",
    `Start-up until the inputs are read: ${start.bundleMs.toFixed(0)} ms, ${start.ratio.toFixed(1)} times an empty Node process (${start.emptyMs.toFixed(0)} ms), median of pairs.`,
    "",
    `Bundle: ${sizes.map(({ file, kilobytes }) => `\`${file}\` ${kilobytes} kB`).join(", ")} (chunks beside \`index.js\` load only when an artifact is uploaded).`,
  ].join("\n");
}

async function updateDocument(text: string): Promise<void> {
  const file = join(PROJECT_ROOT, "docs", "performance.md");
  const document = await readFile(file, "utf8");
  const [before, rest] = document.split("<!-- bench:start -->");
  const after = rest?.split("<!-- bench:end -->")[1];
  if (after === undefined) throw new Error(`${file} has no bench markers.`);
  await writeFile(file, `${before}<!-- bench:start -->\n${text}\n<!-- bench:end -->${after}`);
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
