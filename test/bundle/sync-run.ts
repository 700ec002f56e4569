import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { RunMetrics } from "@automation/core/metrics";
import type { SyncReport, SyncReportBranch } from "@automation/core/report";
import type { Sandbox } from "@automation/github-sandbox";
import { runBundledAction } from "../../packages/cli/src/run-bundled-action.ts";

export const TOKEN = "ghp_bundleTestToken0123456789abcdefABCDEF";

/** What one run of the bundled sync-monitor left behind. */
export interface SyncRunFiles {
  readonly exitCode: number;
  /** Every line printed. */
  readonly log: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  /** `null` when the run ended before it could write one. */
  readonly metrics: RunMetrics | null;
  readonly report: SyncReport | null;
}

/** A workspace with a configuration, in which the bundle runs as often as wanted. */
export interface SyncWorkspace {
  readonly folder: string;
  run(
    inputs?: Readonly<Record<string, string>>,
    environment?: Readonly<Record<string, string>>,
  ): Promise<SyncRunFiles>;
  remove(): Promise<void>;
}

/** Makes a workspace whose configuration lists `repositories`, with `config` on top. */
export async function makeWorkspace(
  sandbox: Pick<Sandbox, "environment">,
  repositories: readonly unknown[],
  config: Readonly<Record<string, unknown>> = {},
): Promise<SyncWorkspace> {
  const folder = await mkdtemp(join(tmpdir(), "automation-bundle-"));
  await mkdir(join(folder, "config"));
  const text = JSON.stringify({ repositories, ...config }, null, 2);
  await writeFile(join(folder, "config", "ecosystem-repos.json"), text);
  return {
    folder,
    run: (inputs = {}, environment = {}) => runOnce(folder, sandbox, inputs, environment),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

async function runOnce(
  folder: string,
  sandbox: Pick<Sandbox, "environment">,
  inputs: Readonly<Record<string, string>>,
  environment: Readonly<Record<string, string>>,
): Promise<SyncRunFiles> {
  const lines: string[] = [];
  const { exitCode, outputs, summary } = await runBundledAction({
    action: "sync-monitor",
    workspace: folder,
    environment: { ...sandbox.environment(), ...environment },
    inputs: {
      "github-token": TOKEN,
      mode: "pull-request",
      "write-interval-ms": "0",
      "artifact-name": "none",
      ...inputs,
    },
    onLine: (line) => lines.push(line),
  });
  return {
    exitCode,
    outputs,
    summary,
    log: lines.join("\n"),
    metrics: await readJson<RunMetrics>(join(folder, inputs["metrics-file"] ?? "automation_metrics.json")),
    report: await readJson<SyncReport>(join(folder, inputs["report-file"] ?? "automation_sync.json")),
  };
}

/** A file of JSON; `null` where there is none. */
export async function readJson<Shape>(file: string): Promise<Shape | null> {
  try {
    return JSON.parse(await readFile(file, "utf8")) as Shape;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
}

/** Outcomes by `owner/name branch`. */
export function outcomesOf(run: SyncRunFiles): Record<string, string> {
  return Object.fromEntries(
    (run.report?.repositories ?? []).flatMap(({ repository, branches }) =>
      branches.map((branch) => [`${repository} ${branch.name}`, branch.outcome]),
    ),
  );
}

export function branchOf(run: SyncRunFiles, repository: string, name: string): SyncReportBranch | undefined {
  return run.report?.repositories
    .find((entry) => entry.repository === repository)
    ?.branches.find((branch) => branch.name === name);
}
