import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { type Command, Option } from "commander";
import { isProblemLine, toTerminalLine } from "./action-output.ts";
import { integer, nonEmpty, shard } from "./option-values.ts";
import { readToken } from "./read-token.ts";
import { runBundledAction } from "./run-bundled-action.ts";
import { renderSyncOutcome } from "./sync-outcome.ts";
import { toWorkspace } from "./user-paths.ts";

/** Inputs of sync-monitor that are passed on as they are, under the same name. */
const NUMBERS = [
  ["threshold", "commits", "a branch is stale when it is behind by more commits", 1, 1000],
  ["max-pull-requests", "count", "maximum number of new pull requests in this run", 0, 10_000],
  ["min-success-rate", "percent", "exit with 1 below this percentage; 0: never", 0, 100],
  ["rate-limit-buffer", "calls", "API calls reserved for other clients", 0, 100_000],
  ["max-wait-minutes", "minutes", "maximum wait for a rate limit to reset", 0, 360],
  ["max-retries", "count", "retries per request", 0, 10],
  ["write-interval-ms", "ms", "minimum interval between two writes; 0 for a local GitHub", 0, 600_000],
  ["concurrency", "count", "repositories in flight", 1, 50],
] as const;

/** Exit code of a run that ended early, where that is asked for. */
const PARTIAL = 3;

/** What the action says last when it ends early. */
const EARLY_END = /^::warning::partial: /;

interface SyncOptions {
  readonly config: string;
  readonly createPrs?: boolean;
  readonly autoSync?: boolean;
  readonly dryRun?: boolean;
  readonly json?: boolean;
  readonly failOnPartial?: boolean;
  readonly repositories?: readonly string[];
  readonly head?: string;
  readonly shard?: string;
  readonly scan?: string;
  readonly metricsFile: string;
  readonly reportFile: string;
  readonly journal: string;
}

/** Adds `automation sync`: sync-monitor without a runner. */
export function addSyncCommand(program: Command): void {
  const command = program
    .command("sync")
    .description("find stale branches, and open sync pull requests with --create-prs")
    .requiredOption("--config <file>", "ecosystem configuration, JSON or YAML", nonEmpty)
    .option("--create-prs", "keep one sync pull request per branch over the threshold")
    .option("--auto-sync", "fast-forward branches where possible; open pull requests for the others")
    .option("--dry-run", "plan everything, write nothing")
    .option("--repositories <pattern...>", "only these repositories of the configuration")
    .addOption(
      new Option("--head <strategy>", "head of sync pull requests").choices([
        "sync-branch",
        "default-branch",
      ]),
    )
    .addOption(
      new Option("--scan <what>", "with a learned schedule: what is due (default), or all").choices([
        "due",
        "all",
      ]),
    )
    .option("--shard <index/count>", "only this shard of the repositories, for example 2/8", shard);
  for (const [name, unit, description, min, max] of NUMBERS) {
    command.option(`--${name} <${unit}>`, description, integer(min, max));
  }
  command
    .option("--metrics-file <file>", "path of the metrics", nonEmpty, "automation_metrics.json")
    .option("--report-file <file>", "path of the report", nonEmpty, "automation_sync.json")
    .option("--journal <file>", "path of the journal of writes", nonEmpty, "automation_journal.jsonl")
    .option("--fail-on-partial", "exit with 3 when the run ends early, for example at a rate limit")
    .option("--json", "print the report instead of a table")
    .addHelpText(
      "after",
      "\nThe token is read from GITHUB_TOKEN. Without --create-prs and --auto-sync it only reports.\n" +
        "Omitted options come from the configuration, else from the action's defaults.",
    )
    .action(async (options: SyncOptions) => {
      process.exitCode = await sync(options, command);
    });
}

async function sync(options: SyncOptions, command: Command): Promise<number> {
  const folder = process.cwd();
  const { config: configFile, metricsFile: metricsPath, reportFile: reportPath, journal } = options;
  const { workspace, files } = toWorkspace(folder, [configFile, metricsPath, reportPath, journal]);
  const [config = "", metricsFile = "", reportFile = "", journalFile = ""] = files;
  if (metricsFile === reportFile) {
    command.error("error: --metrics-file and --report-file are the same file. Use different files.");
  }
  if (!existsSync(join(workspace, config))) {
    command.error(`error: ${options.config} does not exist. Check the path given to --config.`);
  }
  const token = readToken();
  if (!token) {
    command.error("error: GITHUB_TOKEN is not set. Set it to a token with read access to the repositories.");
  }
  const isTerminal = process.stderr.isTTY === true;
  const toUserPath = (file: string) => relative(folder, join(workspace, file));
  const { exitCode, outputs } = await runBundledAction({
    action: "sync-monitor",
    workspace,
    inputs: {
      "github-token": token ?? "",
      config,
      "metrics-file": metricsFile,
      "report-file": reportFile,
      "journal-file": journalFile,
      "artifact-name": "none",
      ...toInputs(options),
    },
    onLine: (line) => {
      if (!isTerminal && !isProblemLine(line)) return;
      // Without --json it is the last line of what is printed in the end.
      if (!options.json && EARLY_END.test(line)) return;
      const shown = toTerminalLine(line, toUserPath);
      if (shown !== null) process.stderr.write(`${shown}\n`);
    },
  });
  if (outputs["report-file"] === undefined) return exitCode;
  const [report, metrics] = await Promise.all(
    [reportFile, metricsFile].map((file) => readFile(join(workspace, file), "utf8")),
  );
  const shown = options.json ? report : `${describe(report, metrics, options)}\n`;
  process.stdout.write(shown ?? "");
  return exitCode === 0 && options.failOnPartial && outputs.partial === "true" ? PARTIAL : exitCode;
}

function describe(report = "", metrics = "", { reportFile, metricsFile }: SyncOptions): string {
  const columns = process.stdout.columns ?? Number.POSITIVE_INFINITY;
  const read = { report: JSON.parse(report), metrics: JSON.parse(metrics) };
  return renderSyncOutcome({ ...read, reportFile, metricsFile, columns });
}

function toInputs(options: SyncOptions): Record<string, string> {
  const values: Readonly<Record<string, unknown>> = { ...options };
  const optional: [string, unknown][] = [
    ["repositories", options.repositories?.join("\n")],
    ["head", options.head],
    ["shard", options.shard],
    ["scan", options.scan],
    ...NUMBERS.map(([name]): [string, unknown] => [name, values[toCamelCase(name)]]),
  ];
  return {
    mode: options.autoSync ? "fast-forward" : options.createPrs ? "pull-request" : "report",
    "dry-run": String(options.dryRun === true),
    ...Object.fromEntries(
      optional.filter((entry): entry is [string, string] => typeof entry[1] === "string"),
    ),
  };
}

function toCamelCase(name: string): string {
  return name.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}
