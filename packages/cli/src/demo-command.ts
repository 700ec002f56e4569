import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { styleText } from "node:util";
import { formatCount } from "@automation/core";
import {
  demoConfigRepositories,
  demoEcosystem,
  type Sandbox,
  startSandbox,
} from "@automation/github-sandbox";
import type { Command } from "commander";
import { describePullRequest } from "./conflict-lines.ts";
import { findProblems, listSyncPullRequests } from "./demo-check.ts";
import { type DemoPass, runPass, runResolution, writeDemoConfig } from "./demo-pass.ts";
import { renderReportTable } from "./report-table.ts";

/** Line length where there is no terminal to ask. */
const DEFAULT_COLUMNS = 100;

/** Port that the last lines propose: a fixed one, so that they can be copied. */
const PORT = 4000;

/** Adds `automation demo`: the bundled actions at work on a local GitHub. */
export function addDemoCommand(program: Command): void {
  program
    .command("demo")
    .description("watch the bundled actions work on a local GitHub made of real git repositories")
    .addHelpText(
      "after",
      "\nEverything is in a new temporary folder, which it names at the end and leaves there.",
    )
    .action(async () => {
      process.exitCode = await demo(startSandbox);
    });
}

/**
 * Runs the demo and tells its exit code: 1 when it did not come out as promised.
 *
 * @param start Starts the local GitHub.
 */
export async function demo(start: typeof startSandbox): Promise<number> {
  const columns = process.stdout.columns ?? DEFAULT_COLUMNS;
  const folder = await mkdtemp(join(tmpdir(), "automation-demo-"));
  const workspace = join(folder, "workspace");
  const data = join(folder, "github");
  const say = (text: string) => process.stdout.write(`${text}\n`);

  say(title("1. An ecosystem of real git repositories behind a local GitHub"));
  const beganAtMs = Date.now();
  const sandbox = await start({ seed: demoEcosystem(), dataDirectory: data });
  try {
    const names = demoConfigRepositories();
    await writeDemoConfig(workspace, names);
    say(
      `   ${formatCount(names.length, "repository", "repositories")} in the configuration, made with plain git in ${seconds(beganAtMs)}`,
    );
    say(`   GitHub is at ${sandbox.url}\n`);

    say(title("2. The bundled action, as a runner starts it (actions/sync-monitor/dist)\n"));
    const first = await runPass({ ...sandbox.environment() }, workspace);
    say(renderReportTable(first.report, { columns }));
    say(`\n${describePass(first)}\n`);

    say(title("3. What can be proved of the conflicts is merged (actions/resolve-conflicts/dist)"));
    const resolution = await runResolution({ ...sandbox.environment() }, workspace);
    for (const line of resolution.pull_requests.flatMap(describePullRequest)) say(`   ${line}`);

    say(`\n${title("4. Once more: nothing may be doubled")}`);
    const second = await runPass({ ...sandbox.environment() }, workspace);
    const problems = findProblems(first, resolution, second, await listSyncPullRequests(sandbox));
    say(describePass(second));
    for (const problem of problems) say(styleText("red", `   ✗ ${problem}`));
    if (problems.length === 0) say(styleText("green", "   ✓ every pull request is there, none twice"));

    say(`\n${title("5. Look around")}`);
    say(whereToLook(folder, sandbox));
    return problems.length === 0 ? 0 : 1;
  } catch (error) {
    say(`   What there is so far: ${folder}`);
    throw error;
  } finally {
    await sandbox.close();
  }
}

function describePass({ metrics }: DemoPass): string {
  const created = styleText("bold", `${formatCount(metrics.prs_created, "pull request")} opened`);
  return [
    `   ${metrics.repos_scanned} scanned, ${metrics.repos_skipped} skipped, ${metrics.repos_failed} failed · ${formatCount(metrics.branches_analyzed, "branch", "branches")}, ${metrics.branches_behind} behind`,
    `   ${created} · ${formatCount(metrics.api_calls_made, "API call")} in ${metrics.duration_seconds.toFixed(1)} s`,
  ].join("\n");
}

function whereToLook(folder: string, sandbox: Sandbox): string {
  const example = sandbox.repository("acme/web");
  const bare = join(sandbox.repositoriesDirectory ?? folder, `${example.record.id}.git`);
  return [
    ["report", join(folder, "workspace", "automation_sync.json")],
    ["metrics", join(folder, "workspace", "automation_metrics.json")],
    ["conflicts", join(folder, "workspace", "automation_conflicts.json")],
    ["git", `git clone ${bare} web`],
    ["GitHub", `npx --yes pnpm@12 automation sandbox up --port ${PORT} \\`],
    ["", `    --data ${join(folder, "github")}`],
    ["", `curl -s http://127.0.0.1:${PORT}/repos/${example.fullName}/pulls`],
    ["remove", `rm -r ${folder}`],
  ]
    .map(([name = "", text]) => `   ${styleText("gray", name.padEnd(9))} ${text}`)
    .join("\n");
}

function title(text: string): string {
  return styleText("bold", text);
}

function seconds(sinceMs: number): string {
  return `${((Date.now() - sinceMs) / 1000).toFixed(1)} s`;
}
