import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { RunMetrics, SyncReport } from "@automation/core";
import { isProblemLine, toTerminalLine } from "./action-output.ts";
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
  // Two teams want pull requests for branches that they work on, too: one merges cleanly and one conflicts.
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

/** Runs the bundle once. Throws when it was interrupted or wrote no report. */
export async function runPass(
  environment: Readonly<Record<string, string>>,
  workspace: string,
): Promise<DemoPass> {
  const problems: string[] = [];
  const { exitCode, outputs, wasInterrupted } = await runBundledAction({
    action: "sync-monitor",
    workspace,
    environment,
    // The ecosystem has broken repositories on purpose; pacing is for GitHub, not for a local one.
    inputs: {
      "github-token": "demo-token",
      "write-interval-ms": "0",
      "min-success-rate": "0",
      "artifact-name": "",
    },
    onLine: (line) => {
      if (isProblemLine(line)) problems.push(toTerminalLine(line) ?? "");
    },
  });
  if (wasInterrupted) throw new Error("The demo was interrupted.");
  if (outputs["report-file"] === undefined) {
    throw new Error(`The action wrote no report (exit code ${exitCode}).\n${problems.join("\n")}`);
  }
  const read = async (file: string) => JSON.parse(await readFile(join(workspace, file), "utf8"));
  return {
    exitCode,
    report: await read("automation_sync.json"),
    metrics: await read("automation_metrics.json"),
  };
}
