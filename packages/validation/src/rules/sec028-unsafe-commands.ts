import type { Report, Rule } from "../rule.ts";
import type { ActionFile, Step, WorkflowFile } from "../workflow/model.ts";
import { locateInScalar } from "../yaml/scalar-position.ts";
import { entriesOf, hasExpression, valueAt, type YamlNode } from "../yaml/yaml-node.ts";

/** Workflow commands that any output could forge; GitHub obeys them only when told to. */
export const unsafeCommandsRule: Rule = {
  id: "SEC028",
  severity: "error",
  title: "No workflow commands that output can forge",
  checkWorkflow(file: WorkflowFile, report) {
    checkEnv(valueAt(file.mapping, "env"), report);
    for (const job of file.jobs) {
      checkEnv(valueAt(job.node, "env"), report);
      for (const step of job.steps) checkStep(file, step, report);
    }
  },
  checkAction(file: ActionFile, report) {
    for (const step of file.steps) checkStep(file, step, report);
  },
};

/** What to write to instead. https://github.blog/changelog/2022-10-11-github-actions-deprecating-save-state-and-set-output-commands/ */
const REPLACEMENTS: Readonly<Record<string, string>> = {
  "set-output": "$GITHUB_OUTPUT",
  "save-state": "$GITHUB_STATE",
  "set-env": "$GITHUB_ENV",
  "add-path": "$GITHUB_PATH",
};

/** Since 2020; the other two still work, and a warning is in every log. */
function isOff(name: string): boolean {
  return name === "set-env" || name === "add-path";
}

function checkStep(file: WorkflowFile | ActionFile, step: Step, report: Report): void {
  checkEnv(step.env, report);
  if (step.run === undefined) return;
  for (const match of step.run.text.matchAll(
    /::(set-output|save-state|set-env)\s+name=[^:\n]*::|::(add-path)::/g,
  )) {
    const name = match[1] ?? match[2] ?? "";
    report(
      locateInScalar(step.run, file.text, match.index, match[0].length),
      `The command \`${name}\` is ${isOff(name) ? "disabled" : "deprecated"}. Append to \`${REPLACEMENTS[name]}\` instead.`,
      { severity: isOff(name) ? "error" : "warning" },
    );
  }
}

/** What the runner takes for true. https://github.com/actions/runner/blob/main/src/Runner.Sdk/Util/StringUtil.cs */
const TRUE = new Set(["1", "$true", "true"]);

function checkEnv(env: YamlNode | undefined, report: Report): void {
  for (const { key, value } of entriesOf(env)) {
    if (
      key.text === "ACTIONS_ALLOW_UNSECURE_COMMANDS" &&
      value.kind === "scalar" &&
      (hasExpression(value.text) || TRUE.has(value.text.trim().toLowerCase()))
    ) {
      report(key, "This lets any output set environment variables and paths of later steps. Remove it.");
    }
  }
}
