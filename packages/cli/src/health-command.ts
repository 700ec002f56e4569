import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { HealthReport } from "@automation/core/health";
import { type Command, InvalidArgumentError, Option } from "commander";
import { isProblemLine, toTerminalLine } from "./action-output.ts";
import { readRemoteRepository } from "./git-remote.ts";
import { renderHealth } from "./health-table.ts";
import { integer, nonEmpty } from "./option-values.ts";
import { readToken } from "./read-token.ts";
import { runBundledAction } from "./run-bundled-action.ts";

interface HealthOptions {
  readonly config: string;
  readonly metricsFile: readonly string[];
  readonly output: string;
  readonly repository?: string;
  readonly workflows?: readonly string[];
  readonly scripts?: readonly string[];
  readonly requiredFiles?: readonly string[];
  readonly folder?: string;
  readonly branch?: string;
  readonly maxMetricsAgeHours?: string;
  readonly failOn: string;
  readonly verbose?: boolean;
  readonly json?: boolean;
}

/** Adds `automation health`: health-check without a runner. */
export function addHealthCommand(program: Command): void {
  program
    .command("health")
    .description("check configuration, metrics, token, workflows and scripts")
    .option("--config <file>", "ecosystem configuration", nonEmpty, "config/ecosystem-repos.json")
    .option("--metrics-file <pattern...>", "metrics files of sync", ["automation_metrics.json"])
    .option("--output <file>", "path of the report", nonEmpty, "automation_health.json")
    .option(
      "--repository <owner/name>",
      "repository whose workflows are checked; default: GITHUB_REPOSITORY, else git's remote",
      repository,
    )
    .option("--workflows <name...>", "workflows to watch: names or files")
    .option("--scripts <pattern...>", "scripts that must be executable")
    .option("--required-files <file...>", "other files that must exist")
    .option("--folder <path>", "folder of the history, for checks that look back", nonEmpty)
    .option("--branch <name>", "branch of the history; none: read none; default: automation-data", nonEmpty)
    .option("--max-metrics-age-hours <hours>", "metrics older than this are an error", integer(1, 8760))
    .addOption(
      new Option("--fail-on <status>", "exit with 1 from this status")
        .choices(["error", "warning", "never"])
        .default("error"),
    )
    .option("--verbose", "show all checks, including passed ones")
    .option("--json", "print the report")
    .addHelpText(
      "after",
      "\nThe token is read from GITHUB_TOKEN; a missing token is a finding. Paths are relative to the current folder.",
    )
    .action(async (options: HealthOptions) => {
      process.exitCode = await health(options);
    });
}

async function health(options: HealthOptions): Promise<number> {
  const workspace = process.cwd();
  const problems: string[] = [];
  const repository = options.repository ?? (await findRepository(workspace));
  const { exitCode, outputs } = await runBundledAction({
    action: "health-check",
    workspace,
    ...(repository !== undefined && { environment: { GITHUB_REPOSITORY: repository } }),
    inputs: toInputs(options),
    // What is printed in the end holds every finding; the log only matters when there is no report.
    onLine: (line) => {
      if (isProblemLine(line)) problems.push(line);
    },
  });
  if (outputs["report-file"] === undefined) {
    for (const line of problems) process.stderr.write(`${toTerminalLine(line) ?? ""}\n`);
    return exitCode;
  }
  const text = await readFile(join(workspace, options.output), "utf8");
  const report: HealthReport = JSON.parse(text);
  const columns = process.stdout.columns ?? 100;
  const shown = options.json
    ? text
    : `${renderHealth(report, { columns, isWhole: options.verbose === true })}\n`;
  process.stdout.write(shown);
  return exitCode;
}

/** The repository of the environment, or of the clone that the user is in; without one its checks are skipped. */
async function findRepository(folder: string): Promise<string | undefined> {
  if (process.env.GITHUB_REPOSITORY) return process.env.GITHUB_REPOSITORY;
  const remote = await readRemoteRepository(folder);
  return remote.status === "found" ? remote.repository : undefined;
}

function toInputs(options: HealthOptions): Record<string, string> {
  const lines = (values: readonly string[] | undefined) => (values ?? []).join("\n");
  return {
    "github-token": readToken() ?? "",
    config: options.config,
    "metrics-file": lines(options.metricsFile),
    "report-file": options.output,
    workflows: lines(options.workflows),
    scripts: lines(options.scripts),
    "required-files": lines(options.requiredFiles),
    "fail-on": options.failOn,
    folder: options.folder ?? "",
    branch: options.branch ?? "",
    ...(options.maxMetricsAgeHours !== undefined && {
      "max-metrics-age-hours": options.maxMetricsAgeHours,
    }),
  };
}

function repository(text: string): string {
  if (/^[^/\s]+\/[^/\s]+$/.test(text)) return text;
  throw new InvalidArgumentError("Use owner/name.");
}
