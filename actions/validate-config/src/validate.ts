import type { ActionKit } from "@automation/action-kit";
import { ConfigError, type RepositoryReader } from "@automation/core";
import { createGitHub } from "@automation/github";
import { RateLimitBudget, WriteGovernor } from "@automation/resilience";
import {
  parseBaseline,
  renderValidationSummary,
  toSarif,
  type ValidationReport,
  worstFirst,
} from "@automation/validation";
import type { Inputs } from "./inputs.ts";
import { toOutputs } from "./outputs.ts";
import { run } from "./run.ts";
import { accessTo, expandGlobs, readFiles } from "./workspace-files.ts";

const KINDS = { error: "error", warning: "warning", info: "notice" } as const;

/** Runs validate-config on a runner: reads the files, checks them, publishes the report, then fails if it is not valid. */
export async function validate(inputs: Inputs, kit: ActionKit): Promise<void> {
  const config = await readFiles("config", inputs.configFile === undefined ? [] : [inputs.configFile], kit);
  const workflows = await readFiles("workflow", await expandGlobs(inputs.workflows, kit), kit);
  const actions = await readFiles("action", await expandGlobs(inputs.actions, kit), kit);
  const all = [config, workflows, actions];
  const report = await run(inputs, {
    inputs: all.flatMap((files) => files.inputs),
    unreadable: all.flatMap((files) => files.findings),
    access: accessTo(kit.runner.workspace),
    repositories: connect(inputs, kit),
    baseline: await readBaseline(inputs.baselineFile, kit),
  });
  await publish(inputs, report, kit);
  if (!report.valid) {
    const { errors, warnings } = report.summary;
    const what = inputs.isStrict ? `${errors} errors and ${warnings} warnings` : `${errors} errors`;
    kit.fail(`There are ${what}; the summary and ${inputs.reportFile} list them.`);
  }
}

async function readBaseline(file: string | undefined, kit: ActionKit): Promise<ReadonlySet<string> | null> {
  if (file === undefined) return null;
  const text = await kit.findWorkspaceFile(file);
  if (text === undefined) return null;
  const baseline = parseBaseline(text);
  if (baseline !== null) return baseline;
  throw new ConfigError([
    { file, message: "The baseline is no report of validate-config. Give one, or remove it." },
  ]);
}

function connect({ isOnline, githubToken }: Inputs, kit: ActionKit): RepositoryReader | null {
  if (!isOnline || githubToken === undefined) return null;
  const { clock, random, logger, signal, runner } = kit;
  const maxWaitMs = 60_000;
  return createGitHub({
    token: githubToken,
    apiUrl: runner.apiUrl,
    graphqlUrl: runner.graphqlUrl,
    logger,
    clock,
    random,
    budget: new RateLimitBudget({ clock, random, buffer: 100, maxWaitMs, signal }),
    governor: new WriteGovernor({ clock, random, intervalMs: 1000, maxWaitMs, signal }),
    maxRetries: 3,
    concurrency: 8,
    signal,
    userAgent: "automation/validate-config",
  }).repositories;
}

async function publish(inputs: Inputs, report: ValidationReport, kit: ActionKit): Promise<void> {
  await kit.writeReport(inputs.reportFile, report);
  if (inputs.sarifFile !== undefined) await kit.writeReport(inputs.sarifFile, toSarif(report));
  kit.setOutputs(toOutputs(report, inputs));
  await kit.summary(renderValidationSummary(report));
  for (const { severity, rule, message, file, line, column } of worstFirst(report.findings)) {
    kit.annotate(KINDS[severity], `${message} (${rule})`, {
      title: rule,
      file,
      startLine: line,
      startColumn: column,
    });
  }
  const { files, errors, warnings, infos } = report.summary;
  kit.logger.info(`${files} files checked: ${errors} errors, ${warnings} warnings, ${infos} notes.`);
}
