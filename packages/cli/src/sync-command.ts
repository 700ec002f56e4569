import { readFile } from "node:fs/promises";
import { join, relative, resolve } from "node:path";
import { type Command, InvalidArgumentError, Option } from "commander";
import { isErrorLine, toTerminalLine } from "./action-output.ts";
import { runBundledAction } from "./run-bundled-action.ts";

interface SyncOptions {
  readonly config: string;
  readonly createPrs?: boolean;
  readonly autoSync?: boolean;
  readonly dryRun?: boolean;
  readonly json?: boolean;
  readonly repositories?: readonly string[];
  readonly threshold?: string;
  readonly maxPullRequests?: string;
  readonly head?: string;
  readonly shard?: string;
  readonly minSuccessRate: string;
  readonly metricsFile: string;
  readonly reportFile: string;
}

/** Adds `automation sync`: sync-monitor without a runner. */
export function addSyncCommand(program: Command): void {
  program
    .command("sync")
    .description("find the branches that fell behind, and open sync pull requests if asked to")
    .requiredOption("--config <file>", "ecosystem configuration, JSON or YAML")
    .option("--create-prs", "keep one sync pull request per branch over the threshold")
    .option("--auto-sync", "fast-forward what can be moved without force; pull requests for the rest")
    .option("--dry-run", "plan everything, write nothing")
    .option("--repositories <pattern...>", "only these repositories of the configuration")
    .option("--threshold <commits>", "stale is behind by more than this", integer)
    .option("--max-pull-requests <count>", "new pull requests in this run", integer)
    .addOption(
      new Option("--head <strategy>", "where pull requests come from").choices([
        "sync-branch",
        "default-branch",
      ]),
    )
    .option("--shard <index/count>", "only one slice of the repositories, for example 2/8")
    .option("--min-success-rate <percent>", "exit with 1 below it; 0 never does", integer, "90")
    .option("--metrics-file <file>", "where the metrics go", "automation_metrics.json")
    .option("--report-file <file>", "where the report goes", "automation_sync.json")
    .option("--json", "print the report")
    .addHelpText(
      "after",
      "\nThe token is read from GITHUB_TOKEN. Without --create-prs and --auto-sync it only reports.",
    )
    .action(async (options: SyncOptions, command: Command) => {
      process.exitCode = await sync(options, command);
    });
}

async function sync(options: SyncOptions, command: Command): Promise<number> {
  const token = process.env.GITHUB_TOKEN;
  if (!token)
    command.error("error: GITHUB_TOKEN is not set. Give a token that may read the repositories.", {
      exitCode: 2,
    });
  const workspace = process.cwd();
  const isTerminal = process.stderr.isTTY === true;
  const result = await runBundledAction({
    action: "sync-monitor",
    workspace,
    inputs: { "github-token": token ?? "", ...toInputs(options, workspace) },
    onLine: (line) => {
      if (!isTerminal && !isErrorLine(line)) return;
      const shown = toTerminalLine(line);
      if (shown !== null) process.stderr.write(`${shown}\n`);
    },
  });
  const report = resolve(workspace, options.reportFile);
  if (result.outputs["report-file"] !== undefined) {
    if (options.json) process.stdout.write(`${(await readFile(report, "utf8")).trimEnd()}\n`);
    else process.stdout.write(`${describe(result.outputs, options)}\n`);
  }
  return result.exitCode;
}

function toInputs(options: SyncOptions, workspace: string): Record<string, string> {
  const mode = options.autoSync ? "fast-forward" : options.createPrs ? "pull-request" : "report";
  const optional = {
    repositories: options.repositories?.join("\n"),
    threshold: options.threshold,
    "max-pull-requests": options.maxPullRequests,
    head: options.head,
    shard: options.shard,
  };
  return {
    mode,
    config: relative(workspace, resolve(workspace, options.config)),
    "dry-run": String(options.dryRun === true),
    "min-success-rate": options.minSuccessRate,
    "metrics-file": options.metricsFile,
    "report-file": options.reportFile,
    "artifact-name": "",
    ...Object.fromEntries(Object.entries(optional).filter((entry) => entry[1] !== undefined)),
  } as Record<string, string>;
}

function describe(outputs: Readonly<Record<string, string>>, options: SyncOptions): string {
  const of = (name: string) => outputs[name] ?? "?";
  return [
    `${of("repos-scanned")} repositories scanned, ${of("branches-analyzed")} branches compared, ${of("branches-behind")} over the threshold`,
    `${of("prs-created")} pull requests opened, ${of("errors-encountered")} errors, ${of("api-calls-made")} API calls in ${of("duration-seconds")} s`,
    `report: ${join(options.reportFile)}   metrics: ${join(options.metricsFile)}`,
  ].join("\n");
}

function integer(value: string): string {
  if (!/^\d+$/.test(value)) throw new InvalidArgumentError("Give a whole number.");
  return value;
}
