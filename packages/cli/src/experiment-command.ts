import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { type EcosystemConfig, parseEcosystemConfig } from "@automation/core/config";
import {
  createExperimentsReport,
  evaluateExperiments,
  planExperiment,
  readLives,
  renderExperimentsSummary,
} from "@automation/core/experiment";
import { isPullRequestChange, readHistory } from "@automation/core/history";
import type { Command } from "commander";
import { renderExperimentPlan } from "./experiment-table.ts";
import { nodeClock, openHistoryStore, type StoreOptions } from "./history-store.ts";
import { nonEmpty } from "./option-values.ts";
import { UsageError } from "./read-token.ts";

const DAY_MS = 24 * 60 * 60 * 1000;
/** How far back the rates of a plan are taken from. */
const LOOK_BACK_DAYS = 90;

interface ExperimentOptions extends StoreOptions {
  readonly config: string;
  readonly experiment?: string;
  readonly json?: boolean;
}

interface PlanOptions extends ExperimentOptions {
  readonly force?: boolean;
}

/** Adds `automation experiment`: plans experiments before they start, and looks at what running ones found. */
export function addExperimentCommand(program: Command): void {
  const experiment = program
    .command("experiment")
    .description("plan experiments with settings, and look at what they found");
  withOptions(
    experiment.command("plan").description("show the split, the expected pull requests and the power"),
  )
    .option("--force", "exit with 0 although the experiment would probably see nothing")
    .action(plan);
  withOptions(
    experiment
      .command("evaluate")
      .description("look at what running experiments found, as evaluate-experiments does, and write nothing"),
  ).action(evaluate);
}

function withOptions(command: Command): Command {
  return command
    .option("--config <file>", "ecosystem configuration", nonEmpty, "config/ecosystem-repos.json")
    .option("--experiment <id>", "only this one", nonEmpty)
    .option("--folder <path>", "folder of the history", nonEmpty)
    .option("--branch <name>", "branch of the history; the token is read from GITHUB_TOKEN", nonEmpty)
    .option(
      "--repository <owner/name>",
      "repository of the branch; default: GITHUB_REPOSITORY, else git's remote",
    )
    .option("--json", "print the numbers");
}

const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");

async function readConfig({ config: file, experiment: id }: ExperimentOptions): Promise<EcosystemConfig> {
  const { config, warnings } = await parseEcosystemConfig(await readFile(file, "utf8"), { file });
  for (const { message, line, column } of warnings)
    process.stderr.write(`${file}:${line}:${column} ${message}\n`);
  const experiments = config.experiments.filter((experiment) => id === undefined || experiment.id === id);
  if (experiments.length === 0) {
    const known = config.experiments.map((experiment) => experiment.id).join(", ") || "none";
    throw new UsageError(
      id === undefined
        ? `${file} has no usable experiment.`
        : `${file} has no experiment ${id}. Experiments: ${known}.`,
    );
  }
  return { ...config, experiments };
}

async function plan({ force, json, ...options }: PlanOptions): Promise<void> {
  const config = await readConfig(options);
  const nowMs = nodeClock.now();
  const lives = readLives(await readPullRequests(options, nowMs), nowMs);
  const plans = config.experiments.map((experiment) =>
    planExperiment(config, experiment, { lives, nowMs, sha256 }),
  );
  const shown = json
    ? JSON.stringify(
        plans.map(({ experiment, split, ...rest }) => ({
          experiment: experiment.id,
          split: Object.fromEntries(split),
          ...rest,
        })),
        null,
        2,
      )
    : plans.map(renderExperimentPlan).join("\n\n");
  process.stdout.write(`${shown}\n`);
  if (!force && plans.some(({ refusal }) => refusal !== null)) process.exitCode = 1;
}

/** A plan works without a history, too. */
async function readPullRequests(place: StoreOptions, nowMs: number) {
  if (place.folder === undefined && place.branch === undefined) return [];
  const store = await openHistoryStore(place);
  const reading = await readHistory(store, {
    streams: ["pull-requests"],
    fromMs: nowMs - LOOK_BACK_DAYS * DAY_MS,
    untilMs: nowMs,
  });
  return (reading.records.get("pull-requests") ?? []).filter(isPullRequestChange);
}

async function evaluate({ json, ...options }: ExperimentOptions): Promise<void> {
  const config = await readConfig(options);
  const store = await openHistoryStore(options);
  const evaluation = await evaluateExperiments(config, store, {
    clock: nodeClock,
    random: Math.random,
    sha256,
    home: options.repository,
    isDryRun: true,
  });
  const shown = json
    ? JSON.stringify(createExperimentsReport(evaluation, nodeClock.now()), null, 2)
    : renderExperimentsSummary(evaluation);
  process.stdout.write(`${shown.trimEnd()}\n`);
}
