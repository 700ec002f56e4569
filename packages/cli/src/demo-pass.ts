import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { RunMetrics } from "@automation/core/metrics";
import type { SyncReport } from "@automation/core/report";
import { isProblemLine, toTerminalLine } from "./action-output.ts";
import type { ConflictReport } from "./conflict-lines.ts";
import { runBundledAction } from "./run-bundled-action.ts";

/** One pass of the action and what it wrote. */
export interface DemoPass {
  readonly exitCode: number;
  readonly report: SyncReport;
  readonly metrics: RunMetrics;
}

/** Writes the configuration of the demo's ecosystem where the action looks for it. */
export async function writeDemoConfig(workspace: string, repositories: readonly string[]): Promise<void> {
  await mkdir(join(workspace, "config"), { recursive: true });
  // Two teams want pull requests for branches that they work on, too: one merges cleanly and two conflict.
  const isSynced = (name: string) => name === "acme/mobile" || name === "acme/search";
  const config = {
    repositories: repositories.map((name) =>
      isSynced(name) ? { repository: name, diverged: "sync" } : name,
    ),
    auto_merge_threshold_commits: 10,
    sync: { mode: "pull-request" },
  };
  await writeFile(join(workspace, "config", "ecosystem-repos.json"), `${JSON.stringify(config, null, 2)}\n`);
}

type Environment = Readonly<Record<string, string>>;

/** Runs sync-monitor once. Throws when it was interrupted or wrote no report. */
export async function runPass(environment: Environment, workspace: string): Promise<DemoPass> {
  // The ecosystem has broken repositories on purpose.
  const inputs = { "min-success-rate": "0", "artifact-name": "none" };
  const exitCode = await runAction("sync-monitor", inputs, environment, workspace);
  return {
    exitCode,
    report: await readJson(workspace, "automation_sync.json"),
    metrics: await readJson(workspace, "automation_metrics.json"),
  };
}

/** Runs resolve-conflicts on what sync-monitor left in conflict. Throws when it was interrupted or wrote no report. */
export async function runResolution(environment: Environment, workspace: string): Promise<ConflictReport> {
  const inputs = {
    config: "config/ecosystem-repos.json",
    "sync-report-files": "automation_sync.json",
    "dry-run": "false",
  };
  await runAction("resolve-conflicts", inputs, environment, workspace);
  return readJson(workspace, "automation_conflicts.json");
}

/** Records what the last run and the last resolution reported. Throws when that was interrupted or failed. */
export async function recordPass(environment: Environment, workspace: string): Promise<void> {
  const { exitCode, outputs } = await runToEnd("record-history", { folder: HISTORY }, environment, workspace);
  if (exitCode !== 0 || outputs.spilled !== "false") throw new Error("The history could not be written.");
}

/** Folder of the demo's history, in its workspace. */
export const HISTORY = "history";

async function runAction(
  action: string,
  inputs: Readonly<Record<string, string>>,
  environment: Environment,
  workspace: string,
): Promise<number> {
  const { exitCode, outputs, problems } = await runToEnd(action, inputs, environment, workspace);
  if (outputs["report-file"] === undefined) {
    throw new Error(`${action} wrote no report (exit code ${exitCode}).\n${problems.join("\n")}`);
  }
  return exitCode;
}

async function runToEnd(
  action: string,
  inputs: Readonly<Record<string, string>>,
  environment: Environment,
  workspace: string,
) {
  const problems: string[] = [];
  const { wasInterrupted, ...end } = await runBundledAction({
    action,
    workspace,
    environment,
    // Pacing is for GitHub, not for a local one.
    inputs: { "github-token": "demo-token", "write-interval-ms": "0", ...inputs },
    onLine: (line) => {
      if (isProblemLine(line)) problems.push(toTerminalLine(line) ?? "");
    },
  });
  if (wasInterrupted) throw new Error("The demo was interrupted.");
  return { ...end, problems };
}

async function readJson<T>(workspace: string, file: string): Promise<T> {
  return JSON.parse(await readFile(join(workspace, file), "utf8"));
}
