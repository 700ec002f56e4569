import type { ActionKit } from "@automation/action-kit";
import { ConfigError } from "@automation/core/errors";
import { formatCount } from "@automation/core/text";
import type { GitHub } from "@automation/github";
import {
  type Finding,
  formatSummary,
  parseBaseline,
  type RuleSettings,
  readSettingsFile,
  renderValidationSummary,
  toSarif,
  type ValidationInput,
  type ValidationReport,
  withFileSettings,
  worstFirst,
} from "@automation/validation";
import { checkActionsOnline } from "./check-actions-online.ts";
import { checkScripts } from "./check-scripts.ts";
import { fixFiles } from "./fix-files.ts";
import { type Inputs, SETTINGS_FILE } from "./inputs.ts";
import { toOutputs } from "./outputs.ts";
import { readCalledWorkflows } from "./read-called-workflows.ts";
import { run } from "./run.ts";
import { accessTo, createUnreadable, expandGlobs, readFiles, readText } from "./workspace-files.ts";

const KINDS = { error: "error", warning: "warning", info: "notice" } as const;

/** Most rounds of changes: one may make room for another, and none undoes another. */
const MAX_FIX_ROUNDS = 5;

/** Runs validate-config on a runner: reads the files, checks them, publishes the report, then fails if it is not valid. */
export async function validate(inputs: Inputs, kit: ActionKit): Promise<void> {
  const source = kit.runner.sourceUrl ?? localSource();
  const github = await connect(inputs, kit);
  let report = await check(inputs, source, github, kit);
  const reported = new Set<string>();
  for (let round = 0; inputs.isFix && round < MAX_FIX_ROUNDS; round += 1) {
    if ((await fixFiles(report, kit, reported)) === 0) break;
    report = await check(inputs, source, github, kit);
  }
  await publish(inputs, source, report, kit);
  if (!report.valid) {
    const { errors, warnings } = report.summary;
    const counts = [
      formatCount(errors, "error"),
      ...(inputs.isStrict ? [formatCount(warnings, "warning")] : []),
    ];
    kit.fail(`Not valid: ${counts.join(" and ")}. The summary and ${inputs.reportFile} list them.`);
  }
}

/** Without a runner the rules' pages are those of the checkout that this program is in. */
function localSource(): string {
  const program = import.meta.url;
  return new URL("../../..", program).href.replace(/\/$/, "");
}

async function check(
  inputs: Inputs,
  source: string,
  github: Pick<GitHub, "repositories" | "files" | "actions"> | null,
  kit: ActionKit,
): Promise<ValidationReport> {
  const config = await readFiles("config", await findConfigFiles(inputs, kit), kit);
  const workflows = await readFiles("workflow", await expandGlobs(inputs.workflows, kit), kit);
  const actions = await readFiles("action", await expandGlobs(inputs.actions, kit), kit);
  const dependabot = await readFiles("dependabot", await kit.listWorkspaceFiles(inputs.dependabot), kit);
  const settings = await readSettings(inputs, kit);
  const all = [config, workflows, actions, dependabot];
  const called =
    github === null ? null : await readCalledWorkflows(workflows.inputs, github.files, kit.logger);
  return run(
    { isStrict: inputs.isStrict, isFix: inputs.isFix, rules: settings.rules, source },
    {
      inputs: all.flatMap((files) => files.inputs),
      unreadable: [...settings.findings, ...all.flatMap((files) => files.findings)],
      external: await askOthers(
        all.flatMap((files) => files.inputs),
        settings.rules,
        github,
        kit,
      ),
      access: { ...accessTo(kit.runner.workspace), readCalled: (reference) => called?.get(reference) },
      repositories: github?.repositories ?? null,
      baseline: await readBaseline(inputs.baselineFile, kit),
    },
  );
}

/** What other programs say of scripts, and GitHub of actions, by file. */
async function askOthers(
  inputs: readonly ValidationInput[],
  rules: RuleSettings,
  github: Pick<GitHub, "actions"> | null,
  { logger }: Pick<ActionKit, "logger">,
): Promise<ReadonlyMap<string, readonly Finding[]>> {
  const found = new Map(await checkScripts(inputs, rules, logger));
  if (github === null) return found;
  for (const [file, more] of await checkActionsOnline(inputs, rules, github.actions, logger)) {
    found.set(file, [...(found.get(file) ?? []), ...more]);
  }
  return found;
}

async function findConfigFiles(
  { configFile, isConfigNamed }: Inputs,
  kit: ActionKit,
): Promise<readonly string[]> {
  if (configFile === undefined) return [];
  return isConfigNamed ? [configFile] : kit.listWorkspaceFiles([configFile]);
}

async function readSettings(
  { settingsFile, rules }: Inputs,
  kit: ActionKit,
): Promise<{ readonly rules: RuleSettings; readonly findings: readonly Finding[] }> {
  const reading = await readText(settingsFile, kit);
  if (typeof reading !== "string") {
    const isFine = reading.isMissing && settingsFile === SETTINGS_FILE;
    return { rules, findings: isFine ? [] : [createUnreadable(settingsFile, reading.message)] };
  }
  const file = readSettingsFile(settingsFile, reading);
  return { rules: withFileSettings(rules, file), findings: file.findings };
}

async function readBaseline(file: string | undefined, kit: ActionKit): Promise<ReadonlySet<string> | null> {
  if (file === undefined) return null;
  const text = await kit.findWorkspaceFile(file);
  if (text === undefined) {
    kit.logger.warning(
      `The baseline ${file} does not exist, so every finding is reported. Check \`baseline-file\`.`,
    );
    return null;
  }
  const baseline = parseBaseline(text);
  if (baseline !== null) return baseline;
  throw new ConfigError([
    {
      file,
      message:
        "The baseline is not a report of validate-config. Set `baseline-file` to a report, or remove it.",
    },
  ]);
}

/** Loaded only when GitHub is asked: most runs only read files. */
async function connect({ isOnline, githubToken }: Inputs, kit: ActionKit): Promise<GitHub | null> {
  if (!isOnline || githubToken === undefined) return null;
  const { connectGitHub } = await import("@automation/github");
  return connectGitHub(
    {
      action: "validate-config",
      token: githubToken,
      buffer: 100,
      maxWaitMs: 60_000,
      writeIntervalMs: 1000,
      maxRetries: 3,
      concurrency: 8,
      signal: kit.signal,
    },
    kit,
  );
}

async function publish(
  inputs: Inputs,
  source: string,
  report: ValidationReport,
  kit: ActionKit,
): Promise<void> {
  await kit.writeReport(inputs.reportFile, report);
  if (inputs.sarifFile !== undefined) await kit.writeReport(inputs.sarifFile, toSarif(report, source));
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
  kit.logger.info(formatSummary(report.summary));
}
