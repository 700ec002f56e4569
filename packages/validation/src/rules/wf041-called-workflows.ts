import { expressionsOf } from "../expressions/checked-sites.ts";
import type { Report, Rule } from "../rule.ts";
import type { Job, WorkflowFile } from "../workflow/model.ts";
import { toLocalPath } from "../workflow/step.ts";
import { eventOf } from "../workflow/workflow-file.ts";
import {
  asScalar,
  entriesOf,
  hasExpression,
  isOnlyExpression,
  isPresent,
  scalarOf,
  valueAt,
  type YamlEntry,
  type YamlScalar,
} from "../yaml/yaml-node.ts";

/** Deepest chain of called workflows. https://docs.github.com/en/actions/reference/workflows-and-actions/reusing-workflow-configurations#nesting-reusable-workflows */
const MAX_NESTING = 10;

/** Calls of workflows that are not there, or that get what they do not take. */
export const calledWorkflowsRule: Rule = {
  id: "WF041",
  severity: "error",
  title: "Called workflows exist and get the inputs and secrets they declare",
  checkWorkflow(file: WorkflowFile, report) {
    for (const job of file.jobs) {
      if (job.uses !== undefined && job.uses.text.trim() !== "") checkCall(file, job, job.uses, report);
    }
  },
};

const REMOTE = /^[\w.-]+\/[\w.-]+\/[^@]+\.ya?ml@[^\s@]+$/;

function checkCall(file: WorkflowFile, job: Job, uses: YamlScalar, report: Report): void {
  const text = uses.text;
  if (hasExpression(text)) return;
  const path = text.startsWith("../") ? undefined : toLocalPath(text);
  if (path === undefined) {
    const callee = file.project.findWorkflow(text);
    if (callee !== undefined) checkCallee(file, job, uses, callee, report);
    else if (!REMOTE.test(text)) {
      report(
        uses,
        `${JSON.stringify(text)} is not a workflow. Write owner/name/.github/workflows/file.yml@ref, or ./.github/workflows/file.yml.`,
      );
    }
    return;
  }
  if (text.includes("@")) {
    report(uses, "Call a workflow of the same repository without `@ref`: it runs at the caller's commit.");
    return;
  }
  if (!/\.ya?ml$/.test(text)) {
    report(uses, `${JSON.stringify(text)} is not a workflow: its name must end with .yml or .yaml.`);
    return;
  }
  const callee = file.project.findWorkflow(path);
  if (callee === undefined) {
    if (file.project.isComplete) report(uses, `There is no workflow ${JSON.stringify(text)}.`);
    return;
  }
  checkCallee(file, job, uses, callee, report);
}

function checkCallee(
  file: WorkflowFile,
  job: Job,
  uses: YamlScalar,
  callee: WorkflowFile,
  report: Report,
): void {
  const event = eventOf(callee, "workflow_call");
  if (event === undefined) {
    report(
      uses,
      `The workflow ${JSON.stringify(uses.text)} cannot be called: it has no \`on: workflow_call\`.`,
    );
    return;
  }
  checkInputs(file, job, uses, entriesOf(valueAt(event.config, "inputs")), report);
  checkSecrets(job, uses, entriesOf(valueAt(event.config, "secrets")), report);
  const depth = nesting(callee, [file.path]);
  if (depth === CIRCLE) report(uses, "This workflow calls itself, directly or through another one.");
  else if (depth > MAX_NESTING)
    report(uses, `Workflows call each other more than ${MAX_NESTING} levels deep.`);
}

const CIRCLE = Number.POSITIVE_INFINITY;

function nesting(callee: WorkflowFile, path: readonly string[]): number {
  if (path.includes(callee.path)) return CIRCLE;
  if (path.length > MAX_NESTING) return path.length + 1;
  const deeper = callee.jobs.flatMap(({ uses }) => {
    const next = uses === undefined ? undefined : callee.project.findWorkflow(uses.text);
    return next === undefined ? [] : [nesting(next, [...path, callee.path])];
  });
  return Math.max(path.length, ...deeper);
}

function checkInputs(
  file: WorkflowFile,
  job: Job,
  uses: YamlScalar,
  declared: readonly YamlEntry[],
  report: Report,
): void {
  const given = entriesOf(valueAt(job.node, "with"));
  for (const { key, value } of given) {
    const input = declared.find((entry) => same(entry.key, key));
    if (input === undefined)
      report(key, `The called workflow has no input ${JSON.stringify(key.text)}.${known(declared)}`);
    else checkType(file, asScalar(value), scalarOf(input.value, "type")?.text, key.text, report);
  }
  for (const { key, value } of declared) {
    const isRequired = scalarOf(value, "required")?.value === true && !isPresent(valueAt(value, "default"));
    if (isRequired && !given.some((entry) => same(entry.key, key))) {
      report(uses, `The called workflow needs the input ${JSON.stringify(key.text)}.`);
    }
  }
}

function checkType(
  file: WorkflowFile,
  value: YamlScalar | undefined,
  type: string | undefined,
  name: string,
  report: Report,
): void {
  if (value === undefined || type === undefined) return;
  let kind: string = typeof value.value;
  if (hasExpression(value.text)) {
    if (!isOnlyExpression(value.text)) kind = "string";
    else {
      const checked = expressionsOf(file).checked.find(({ site }) => site.scalar === value)?.checked;
      kind = checked?.type.kind ?? "any";
    }
  }
  if (kind === "any" || kind === "null" || kind === type) return;
  // GitHub turns numbers and booleans into texts, but not the other way round.
  if (type === "string" && (kind === "number" || kind === "boolean")) return;
  report(value, `The input ${JSON.stringify(name)} is a ${type}, but gets a ${kind}.`);
}

function checkSecrets(job: Job, uses: YamlScalar, declared: readonly YamlEntry[], report: Report): void {
  const secrets = valueAt(job.node, "secrets");
  if (asScalar(secrets)?.text === "inherit") return;
  const given = entriesOf(secrets);
  for (const { key } of given) {
    if (!declared.some((entry) => same(entry.key, key))) {
      report(key, `The called workflow has no secret ${JSON.stringify(key.text)}.${known(declared)}`);
    }
  }
  for (const { key, value } of declared) {
    if (scalarOf(value, "required")?.value === true && !given.some((entry) => same(entry.key, key))) {
      report(uses, `The called workflow needs the secret ${JSON.stringify(key.text)}.`);
    }
  }
}

function same(a: YamlScalar, b: YamlScalar): boolean {
  return a.text.toLowerCase() === b.text.toLowerCase();
}

function known(declared: readonly YamlEntry[]): string {
  return declared.length === 0 ? "" : ` Declared: ${declared.map(({ key }) => key.text).join(", ")}.`;
}
