import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { styleText } from "node:util";
import { formatCount } from "@automation/core/text";
import { createHistoryFolder } from "@automation/folder";
import {
  demoConfigRepositories,
  demoEcosystem,
  type Sandbox,
  startSandbox,
} from "@automation/github-sandbox";
import type { Command } from "commander";
import { describePullRequest } from "./conflict-lines.ts";
import { findProblems, findRoundTwoProblems, listSyncPullRequests } from "./demo-check.ts";
import { writeDemoDashboard } from "./demo-dashboard.ts";
import { type DemoPass, HISTORY, recordPass, runPass, runResolution, writeDemoConfig } from "./demo-pass.ts";
import { type BetweenRounds, playBetweenRounds } from "./demo-round-two.ts";
import { nodeClock } from "./history-store.ts";
import { viewHistory } from "./history-view.ts";
import { renderReportTable } from "./report-table.ts";

/** Line length where there is no terminal to ask. */
const DEFAULT_COLUMNS = 100;

/** Port that the last lines propose: a fixed one, so that they can be copied. */
const PORT = 4000;

/** Adds `automation demo`: the bundled actions at work on a local GitHub. */
export function addDemoCommand(program: Command): void {
  program
    .command("demo")
    .description("run the bundled actions on a local GitHub with real git repositories")
    .addHelpText(
      "after",
      "\nEverything is in a new temporary folder, which is kept; its path is printed at the end.",
    )
    .action(async () => {
      process.exitCode = await demo(startSandbox);
    });
}

/** A demo in progress: where it is and what it prints with. */
interface Stage {
  readonly sandbox: Sandbox;
  readonly workspace: string;
  readonly say: (text: string) => void;
}

/**
 * Runs the demo and returns its exit code: 1 when it did not come out as promised.
 *
 * @param start Starts the local GitHub.
 */
export async function demo(start: typeof startSandbox): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), "automation-demo-"));
  const workspace = join(folder, "workspace");
  const say = (text: string) => process.stdout.write(`${text}\n`);

  say(title("1. An ecosystem of real git repositories behind a local GitHub"));
  const beganAtMs = Date.now();
  // Two rounds within seconds are more writes a minute than GitHub allows; the demo should not wait for that.
  const limits = { secondary: false } as const;
  const sandbox = await start({ seed: demoEcosystem(), dataDirectory: join(folder, "github"), limits });
  try {
    const names = demoConfigRepositories();
    await writeDemoConfig(workspace, names);
    say(
      `   ${formatCount(names.length, "repository", "repositories")} in the configuration, made with plain git in ${seconds(beganAtMs)}`,
    );
    say(`   GitHub runs at ${sandbox.url}\n`);
    const problems = await playRounds({ sandbox, workspace, say });
    const dashboard = await writeDemoDashboard(folder, names, join(workspace, HISTORY));
    say(`\n${title("7. Look around")}`);
    say(whereToLook(folder, sandbox, dashboard));
    return problems === 0 ? 0 : 1;
  } catch (error) {
    say(`   Files so far: ${folder}`);
    throw error;
  } finally {
    await sandbox.close();
  }
}

/** Plays both rounds, or one that went wrong, and returns how many promises did not come true. */
async function playRounds(stage: Stage): Promise<number> {
  const { sandbox, workspace, say } = stage;
  const run = () => runPass({ ...sandbox.environment() }, workspace);
  const record = () => recordPass({ ...sandbox.environment() }, workspace);

  say(title("2. First run of the bundled action (actions/sync-monitor/dist)\n"));
  const first = await run();
  say(renderReportTable(first.report, { columns: process.stdout.columns ?? DEFAULT_COLUMNS }));
  say(`\n${describePass(first)}\n`);

  say(title("3. Conflicts are resolved where the merge can be verified (actions/resolve-conflicts/dist)"));
  const resolution = await runResolution({ ...sandbox.environment() }, workspace);
  for (const line of resolution.pull_requests.flatMap(describePullRequest)) say(`   ${line}`);

  await record();

  say(`\n${title("4. Second run: no duplicates")}`);
  const second = await run();
  await record();
  say(describePass(second));
  const problems = findProblems(first, resolution, second, await listSyncPullRequests(sandbox));
  sayVerdict(stage, problems, "every pull request exists once");
  // Round two would only hide what went wrong.
  if (problems.length > 0) return problems.length;

  say(
    `\n${title("5. Round two: pull requests are merged, default branches move, branches are synced again")}`,
  );
  const between = await playBetweenRounds(sandbox);
  say(describeBetween(between));
  const third = await run();
  await record();
  say(describePass(third));
  const open = await listSyncPullRequests(sandbox);
  const more = findRoundTwoProblems(resolution, between, third, open);
  const again = formatCount(between.merged.length, "merged branch", "merged branches");
  sayVerdict(stage, more, `${again} synced again, no duplicates`);

  say(`\n${title("6. What the runs recorded (actions/record-history/dist): automation history show")}`);
  const { text } = await viewHistory(createHistoryFolder(join(workspace, HISTORY), nodeClock), Date.now());
  for (const line of text.replaceAll(join(workspace, HISTORY), HISTORY).split("\n")) say(`   ${line}`);
  return more.length;
}

function sayVerdict({ say }: Stage, problems: readonly string[], success: string): void {
  for (const problem of problems) say(styleText("red", `   ✗ ${problem}`));
  if (problems.length === 0) say(styleText("green", `   ✓ ${success}`));
}

function describeBetween({ merged, leftOpen, commits, moved }: BetweenRounds): string {
  const left = leftOpen.map(
    ({ repository, number, needsReview }) =>
      `${repository}#${number} (${needsReview ? "needs a review" : "conflict"})`,
  );
  return [
    `   ${formatCount(merged.length, "pull request")} merged${left.length === 0 ? "" : `; still open: ${left.join(", ")}`}`,
    `   ${formatCount(commits, "new commit")} on each of ${formatCount(moved, "default branch", "default branches")}`,
  ].join("\n");
}

function describePass({ metrics }: DemoPass): string {
  const created = styleText("bold", `${formatCount(metrics.prs_created, "pull request")} opened`);
  return [
    `   ${metrics.repos_scanned} scanned, ${metrics.repos_skipped} skipped, ${metrics.repos_failed} failed · ${formatCount(metrics.branches_analyzed, "branch", "branches")}, ${metrics.branches_behind} behind`,
    `   ${created} · ${formatCount(metrics.api_calls_made, "API call")} in ${metrics.duration_seconds.toFixed(1)} s`,
  ].join("\n");
}

function whereToLook(folder: string, sandbox: Sandbox, dashboard: string): string {
  const example = sandbox.repository("acme/web");
  const bare = join(sandbox.repositoriesDirectory ?? folder, `${example.record.id}.git`);
  return [
    ["report", join(folder, "workspace", "automation_sync.json")],
    ["metrics", join(folder, "workspace", "automation_metrics.json")],
    ["conflicts", join(folder, "workspace", "automation_conflicts.json")],
    ["dashboard", dashboard],
    ["history", `npx --yes pnpm@12 automation history show --folder ${join(folder, "workspace", HISTORY)}`],
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
