/**
 * `node --conditions=source bench/server-speeds.ts [--beside CHECKOUT] [--repositories N] [--write]`: how many calls a scan
 * takes, and how long, on a fast, a normal and a slow server. `CHECKOUT` is a folder with another version of this project,
 * built, which is measured in the same way; `--write` puts the table into docs/performance.md.
 */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { SERVER_SPEEDS, scaleSeed, startSandbox } from "@automation/github-sandbox";
import { PROJECT_ROOT } from "../packages/cli/src/run-bundled-action.ts";
import { churn } from "./churn.ts";
import { writeSection } from "./document.ts";
import { CHURN, type ScanCost, scanWithAction } from "./scan.ts";

const BRANCHES = 20;
const LIMITS = { primary: { core: 10_000_000, graphql: 10_000_000 }, secondary: false } as const;

const { values } = parseArgs({
  options: {
    beside: { type: "string" },
    repositories: { type: "string", default: "1000" },
    speeds: { type: "string", default: Object.keys(SERVER_SPEEDS).join(",") },
    write: { type: "boolean", default: false },
  },
});

interface SpeedCost {
  readonly version: string;
  readonly first: ScanCost;
  readonly next: ScanCost;
}

/** A first scan with nothing remembered, and the one after it. */
async function measure(speed: keyof typeof SERVER_SPEEDS, version: string, root: string): Promise<SpeedCost> {
  const shares = { stale: 0.2, diverged: 0.05, conflicting: 0, bot: 0 };
  const seed = scaleSeed({ repositories: Number(values.repositories), branches: BRANCHES, shares });
  const limits = { ...LIMITS, serverTime: SERVER_SPEEDS[speed] };
  const sandbox = await startSandbox({ seed, backend: "synthetic", limits });
  const workspace = await mkdtemp(join(tmpdir(), "automation-bench-"));
  try {
    const names = seed.repositories.map(({ repository }) => repository);
    const first = await scanWithAction(sandbox, workspace, names, root);
    await churn(sandbox, CHURN);
    return { version, first, next: await scanWithAction(sandbox, workspace, names, root) };
  } finally {
    await sandbox.close();
    await rm(workspace, { recursive: true, force: true });
  }
}

function describe(speed: string, { version, first, next }: SpeedCost): string {
  const cells = [first, next].flatMap(({ requests, wallMs }) => [
    requests,
    `${(wallMs / 1000).toFixed(1)} s`,
  ]);
  return `| ${[speed, version, ...cells].join(" | ")} |`;
}

const rows: string[] = [];
for (const speed of values.speeds.split(",") as (keyof typeof SERVER_SPEEDS)[]) {
  const { queryMs, repositoryMs, comparisonMs, commitMs } = SERVER_SPEEDS[speed];
  const server = `${speed}: ${comparisonMs} ms a comparison, ${commitMs} ms a commit in it, ${repositoryMs} ms a repository, ${queryMs} ms a query`;
  const versions = [["this version", PROJECT_ROOT], ...(values.beside ? [["before", values.beside]] : [])];
  const costs: SpeedCost[] = [];
  for (const [version = "", root = ""] of versions) {
    process.stderr.write(`${speed}, ${version} ...\n`);
    costs.push(await measure(speed, version, root));
  }
  const found = new Set(costs.map(({ first, next }) => `${first.stale} ${next.stale}`));
  if (found.size > 1)
    throw new Error(`The versions found different stale branches: ${[...found].join(", ")}.`);
  rows.push(...costs.map((cost, index) => describe(index === 0 ? server : "", cost)));
}
const table = [
  `| Server | | Calls, first run | | Calls, ${CHURN * 100} % moved | |`,
  "| --- | --- | --: | --: | --: | --: |",
  ...rows,
].join("\n");
process.stdout.write(`${values.repositories} x ${BRANCHES}\n${table}\n`);
if (values.write) await writeSection("server-speeds", table);
