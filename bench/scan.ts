import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { RunMetrics } from "@automation/core/metrics";
import { type Sandbox, scaleSeed, startSandbox } from "@automation/github-sandbox";
import { PROJECT_ROOT } from "../packages/cli/src/run-bundled-action.ts";
import { churn } from "./churn.ts";
import { runChild } from "./run-child.ts";

/** One contender at one size. */
export interface ScanCost {
  /** Requests that the sandbox saw. */
  readonly requests: number;
  readonly wallMs: number;
  readonly peakMiB: number;
  readonly cpuMs: number;
  /** Branches that it found to be stale: both must find the same. */
  readonly stale: number;
}

export interface ScanComparison {
  readonly repositories: number;
  readonly branches: number;
  /** `null` where it was not run: it takes ten times as long as at the size before. */
  readonly naive: ScanCost | null;
  /** With nothing remembered. */
  readonly syncMonitor: ScanCost;
  /** The run after it, when `CHURN` of the branches' distances have changed. */
  readonly remembering: ScanCost;
}

/** What may change in a quarter of an hour. */
export const CHURN = 0.02;

/** Limits far away: the baseline alone would use up several hours of a real token. */
const GENEROUS = { primary: { core: 10_000_000, graphql: 10_000_000 }, secondary: false } as const;

/** Scans one generated ecosystem with both contenders, one after the other, on the same sandbox. */
export async function compareScans(
  repositories: number,
  branches: number,
  isNaiveRun: boolean,
): Promise<ScanComparison> {
  // Every branch is only behind or within the threshold, so that "stale" means the same to both.
  const shares = { stale: 0.2, diverged: 0, conflicting: 0, bot: 0 };
  const seed = scaleSeed({ repositories, branches, shares });
  const sandbox = await startSandbox({ seed, backend: "synthetic", limits: GENEROUS });
  const workspace = await mkdtemp(join(tmpdir(), "automation-bench-"));
  try {
    const names = seed.repositories.map((repository) => repository.repository);
    const naive = isNaiveRun ? await scanNaively(sandbox, workspace, names) : null;
    const syncMonitor = await scanWithAction(sandbox, workspace, names);
    await churn(sandbox, CHURN);
    const remembering = await scanWithAction(sandbox, workspace, names);
    return { repositories, branches, naive, syncMonitor, remembering };
  } finally {
    await sandbox.close();
    await rm(workspace, { recursive: true, force: true });
  }
}

async function scanNaively(sandbox: Sandbox, workspace: string, names: readonly string[]): Promise<ScanCost> {
  const file = join(workspace, "repositories.json");
  await writeFile(file, JSON.stringify(names));
  sandbox.clearJournal();
  const cost = await runChild(join(import.meta.dirname, "naive-scan.ts"), {
    args: [file],
    env: { ...sandbox.environment() },
  });
  if (cost.exitCode !== 0) throw new Error("The baseline failed.");
  const { stale } = JSON.parse(cost.stdout);
  return {
    requests: sandbox.journal().length,
    wallMs: cost.wallMs,
    peakMiB: cost.peakMiB,
    cpuMs: cost.cpuMs,
    stale,
  };
}

/**
 * Scans with the bundled action as a runner starts it. What it remembers is in the workspace.
 *
 * @param root the project, or another checkout of it
 */
export async function scanWithAction(
  sandbox: Sandbox,
  workspace: string,
  names: readonly string[],
  root = PROJECT_ROOT,
): Promise<ScanCost> {
  await mkdir(join(workspace, "config"), { recursive: true });
  await writeFile(join(workspace, "config", "ecosystem-repos.json"), JSON.stringify({ repositories: names }));
  sandbox.clearJournal();
  const cost = await runChild(join(root, "actions", "sync-monitor", "dist", "index.js"), {
    cwd: workspace,
    env: {
      ...sandbox.environment(),
      GITHUB_WORKSPACE: workspace,
      "INPUT_GITHUB-TOKEN": "bench",
      INPUT_MODE: "report",
      "INPUT_ARTIFACT-NAME": "",
    },
  });
  if (cost.exitCode !== 0) throw new Error(`sync-monitor failed:\n${cost.stdout.slice(-2000)}`);
  const metrics: RunMetrics = JSON.parse(await readFile(join(workspace, "automation_metrics.json"), "utf8"));
  const requests = sandbox.journal().length;
  if (requests !== metrics.api_calls_made) {
    throw new Error(
      `sync-monitor counted ${metrics.api_calls_made} requests and the sandbox saw ${requests}.`,
    );
  }
  return {
    requests,
    wallMs: cost.wallMs,
    peakMiB: cost.peakMiB,
    cpuMs: cost.cpuMs,
    stale: metrics.branches_behind,
  };
}
