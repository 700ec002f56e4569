import { configFormatOf, type EcosystemConfig } from "@automation/core/config";
import { type Finding, sortFindings } from "../finding.ts";
import { RULES } from "../rules.ts";
import { readAction } from "../workflow/action-file.ts";
import { commentScopesOf } from "../workflow/comment-scopes.ts";
import type { ActionFile, Project, WorkflowFile } from "../workflow/model.ts";
import { readSourceFile } from "../workflow/source-file.ts";
import { readWorkflow } from "../workflow/workflow-file.ts";
import { type ConfigCheck, checkConfig } from "./check-config.ts";
import { checkDependabot } from "./check-dependabot.ts";
import { checkFile, createInternalFinding } from "./check-file.ts";
import { applyIgnores } from "./ignores.ts";
import type { FileAccess, ValidationInput } from "./input.ts";
import { createProject } from "./local-project.ts";
import { applySettings, DEFAULT_SETTINGS, isEnabled, type RuleSettings } from "./rule-settings.ts";

/** What a validation found. */
export interface ValidationResult {
  /** In the order of files and lines. */
  readonly findings: readonly Finding[];
  /** The configuration, when a config file was given and is usable. */
  readonly config: EcosystemConfig | null;
}

/**
 * Checks files. Never throws, whatever they hold. Without `access`, a local file that is not given counts as unknown.
 *
 * @param foreign What other programs found, by file: ignores and settings count for it too.
 */
export function validateFiles(
  inputs: readonly ValidationInput[],
  settings: RuleSettings = DEFAULT_SETTINGS,
  access?: FileAccess,
  foreign?: ReadonlyMap<string, readonly Finding[]>,
): ValidationResult {
  const rules = RULES.filter(({ id }) => isEnabled(id, settings));
  const project = createProject(inputs, access, settings.policy);
  const findings: Finding[] = [];
  let config: EcosystemConfig | null = null;
  for (const input of inputs) {
    if (input.kind === "config") {
      const checked = checkConfigSafely(input);
      config ??= checked.config;
      findings.push(...checked.findings);
    } else if (input.kind === "dependabot") findings.push(...checkDependabotSafely(input, settings));
    else findings.push(...checkYaml(input, rules, settings, project, foreign?.get(input.path) ?? []));
  }
  const wanted = findings.flatMap((finding) => applySettings(finding, settings) ?? []);
  return { findings: sortFindings(wanted), config };
}

function checkConfigSafely(input: ValidationInput): ConfigCheck {
  try {
    const checked = checkConfig(input);
    // JSON has no comments to allow anything with.
    const isYaml = configFormatOf(input.path) === "yaml";
    return isYaml ? { ...checked, findings: applyIgnores(input, checked.findings) } : checked;
  } catch (error) {
    return { config: null, findings: [createInternalFinding(input.path, "CFG001", error)] };
  }
}

function checkDependabotSafely(input: ValidationInput, settings: RuleSettings): readonly Finding[] {
  try {
    return applyIgnores(input, checkDependabot(input, settings));
  } catch (error) {
    return [createInternalFinding(input.path, "SEC039", error)];
  }
}

function checkYaml(
  input: ValidationInput,
  rules: typeof RULES,
  settings: RuleSettings,
  project: Project,
  foreign: readonly Finding[],
): readonly Finding[] {
  try {
    const source = readSourceFile(input.path, input.text);
    const file: WorkflowFile | ActionFile =
      input.kind === "workflow" ? readWorkflow(source, project) : readAction(source, project);
    const scopes = input.text.includes("zizmor:") ? commentScopesOf(file) : [];
    return applyIgnores({ path: file.path, text: file.text, scopes }, [
      ...checkFile(file, rules, settings),
      ...foreign,
    ]);
  } catch (error) {
    return [createInternalFinding(input.path, "WF001", error)];
  }
}
