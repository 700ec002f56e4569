import { mkdir, mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { styleText } from "node:util";
import type { RunMetrics, SyncReport } from "@automation/core";
import {
  demoConfigRepositories,
  demoEcosystem,
  type Sandbox,
  startSandbox,
} from "@automation/github-sandbox";
import type { Command } from "commander";
import { renderReportTable } from "./report-table.ts";
import { runBundledAction } from "./run-bundled-action.ts";

/** Adds `automation demo`: the bundled sync-monitor at work on a local GitHub. */
export function addDemoCommand(program: Command): void {
  program
    .command("demo")
    .description("watch the bundled sync-monitor work on a local GitHub made of real git repositories")
    .action(async () => {
      process.exitCode = await demo();
    });
}

/** One pass of the action and what it wrote. */
interface Pass {
  readonly exitCode: number;
  readonly report: SyncReport;
  readonly metrics: RunMetrics;
}

async function demo(): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), "automation-demo-"));
  const workspace = join(folder, "workspace");
  const data = join(folder, "github");
  say(title("1. An ecosystem of real git repositories behind a local GitHub"));
  const beganAtMs = Date.now();
  const sandbox = await startSandbox({ seed: demoEcosystem(), dataDirectory: data });
  try {
    const names = demoConfigRepositories();
    await writeConfig(workspace, names);
    say(
      `   ${names.length} repositories in the configuration, made with plain git in ${seconds(beganAtMs)}; GitHub is at ${sandbox.url}\n`,
    );

    say(title("2. The bundled action, as a runner starts it (actions/sync-monitor/dist/index.js)"));
    const first = await runPass(sandbox, workspace);
    say(renderReportTable(first.report));
    say(`   ${describePass(first)}\n`);

    say(title("3. Once more: nothing may be doubled"));
    const second = await runPass(sandbox, workspace);
    const problems = await check(first, second, sandbox);
    say(`   ${describePass(second)}`);
    for (const problem of problems) say(styleText("red", `   ✗ ${problem}`));
    if (problems.length === 0) say(styleText("green", "   ✓ every pull request is there, none twice\n"));

    say(title("4. Look around"));
    say(whereToLook(folder));
    return problems.length === 0 ? 0 : 1;
  } finally {
    await sandbox.close();
  }
}

async function writeConfig(workspace: string, repositories: readonly string[]): Promise<void> {
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

async function runPass(sandbox: Sandbox, workspace: string): Promise<Pass> {
  const errors: string[] = [];
  const { exitCode } = await runBundledAction({
    action: "sync-monitor",
    workspace,
    environment: sandbox.environment(),
    // The ecosystem has broken repositories on purpose; pacing is for GitHub, not for a local one.
    inputs: {
      "github-token": "demo-token",
      "write-interval-ms": "0",
      "min-success-rate": "0",
      "artifact-name": "",
    },
    onLine: (line) => {
      if (line.startsWith("::error")) errors.push(line);
    },
  });
  const read = async (file: string) => JSON.parse(await readFile(join(workspace, file), "utf8"));
  try {
    return {
      exitCode,
      report: await read("automation_sync.json"),
      metrics: await read("automation_metrics.json"),
    };
  } catch (error) {
    throw new Error(`The action wrote no report (exit code ${exitCode}).\n${errors.join("\n")}`, {
      cause: error,
    });
  }
}

/** What the demo promises; a line for everything that is not so. */
async function check(first: Pass, second: Pass, sandbox: Sandbox): Promise<string[]> {
  const problems: string[] = [];
  if (first.exitCode !== 0 || second.exitCode !== 0) problems.push("the action ended with an error");
  if (first.metrics.prs_created === 0) problems.push("the first pass opened no pull request");
  if (second.metrics.prs_created !== 0) problems.push(`the second pass opened ${second.metrics.prs_created}`);
  const bases = await listSyncPullRequests(sandbox);
  if (new Set(bases).size !== bases.length) problems.push("a branch has two sync pull requests");
  if (bases.length !== first.metrics.prs_created) {
    problems.push(`${first.metrics.prs_created} were reported and ${bases.length} are open`);
  }
  return problems;
}

/** Repository and base of every open sync pull request, asked of the sandbox itself. */
async function listSyncPullRequests(sandbox: Sandbox): Promise<string[]> {
  const perRepository = await Promise.all(
    sandbox.repositories().map(async (repository) => {
      const pullRequests = await repository.pullRequests();
      return pullRequests
        .filter(({ state, pull }) => state === "open" && pull.headRef.startsWith("ecosystem-sync/"))
        .map(({ pull }) => `${repository.fullName} ${pull.baseRef}`);
    }),
  );
  return perRepository.flat();
}

function describePass({ metrics }: Pass): string {
  return [
    `${metrics.repos_scanned} scanned, ${metrics.repos_skipped} skipped, ${metrics.repos_failed} failed`,
    `${metrics.branches_analyzed} branches, ${metrics.branches_behind} behind`,
    styleText("bold", `${metrics.prs_created} pull requests opened`),
    `${metrics.api_calls_made} API calls in ${metrics.duration_seconds.toFixed(1)} s`,
  ].join(" · ");
}

function whereToLook(folder: string): string {
  const data = join(folder, "github");
  return [
    `   report    ${join(folder, "workspace", "automation_sync.json")}`,
    `   metrics   ${join(folder, "workspace", "automation_metrics.json")}`,
    `   git       ${data}: plain bare repositories`,
    `   GitHub    npx --yes pnpm@12 automation sandbox up --data ${data}`,
    `   remove    rm -r ${folder}`,
  ].join("\n");
}

function title(text: string): string {
  return styleText("bold", text);
}

function seconds(sinceMs: number): string {
  return `${((Date.now() - sinceMs) / 1000).toFixed(1)} s`;
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}
