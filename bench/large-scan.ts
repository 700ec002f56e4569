/**
 * `node --conditions=source bench/large-scan.ts [--write]`: 10,000 repositories on a server that answers after 40 ms, however
 * much it is asked: what a scan takes beyond waiting for answers. `--write` puts the table into docs/performance.md.
 */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { scaleSeed, startSandbox } from "@automation/github-sandbox";
import { PROJECT_ROOT } from "../packages/cli/src/run-bundled-action.ts";
import { churn } from "./churn.ts";
import { writeSection } from "./document.ts";
import { CHURN, type ScanCost, scanWithAction } from "./scan.ts";

const REPOSITORIES = 10_000;
const BRANCHES = 20;
const LATENCY_MS = 40;
/** The action's default. */
const CONCURRENCY = 8;

const { values } = parseArgs({ options: { write: { type: "boolean", default: false } } });
const limits = {
  primary: { core: 10_000_000, graphql: 10_000_000 },
  secondary: false,
  serverTime: { queryMs: LATENCY_MS, repositoryMs: 0, comparisonMs: 0, commitMs: 0 },
} as const;
const shares = { stale: 0.2, diverged: 0, conflicting: 0, bot: 0 };
const seed = scaleSeed({ repositories: REPOSITORIES, branches: BRANCHES, shares });
const sandbox = await startSandbox({ seed, backend: "synthetic", limits });
const workspace = await mkdtemp(join(tmpdir(), "automation-bench-"));
try {
  const names = seed.repositories.map(({ repository }) => repository);
  const first = await scanWithAction(sandbox, workspace, names, PROJECT_ROOT);
  await churn(sandbox, CHURN);
  const next = await scanWithAction(sandbox, workspace, names, PROJECT_ROOT);
  const table = [
    "| Run | Calls | Waiting for answers | Wall time | CPU | Peak memory |",
    "| --- | --: | --: | --: | --: | --: |",
    describe("first", first),
    describe(`${CHURN * 100} % moved`, next),
  ].join("\n");
  process.stdout.write(`${table}\n`);
  if (values.write) await writeSection("large-scan", table);
} finally {
  await sandbox.close();
  await rm(workspace, { recursive: true, force: true });
}

function describe(run: string, { requests, wallMs, cpuMs, peakMiB }: ScanCost): string {
  const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`;
  const boundMs = (requests * LATENCY_MS) / CONCURRENCY;
  const cells = [
    run,
    requests,
    seconds(boundMs),
    seconds(wallMs),
    seconds(cpuMs),
    `${Math.round(peakMiB)} MiB`,
  ];
  return `| ${cells.join(" | ")} |`;
}
