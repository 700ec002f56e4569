import { renderSuggestion } from "@automation/core/config";
import { KNOWN_ACTIONS } from "../data/known-actions.ts";
import { KNOWN_ACTIONS_DATE } from "../data/known-actions-table.ts";
import type { Report, Rule } from "../rule.ts";
import { findLocalAction } from "../workflow/local-action.ts";
import type { ActionFile, Project, Step, WorkflowFile } from "../workflow/model.ts";
import { majorVersionOf, parseActionReference, toLocalPath } from "../workflow/step.ts";
import {
  entriesOf,
  hasExpression,
  isPresent,
  scalarOf,
  valueAt,
  type YamlScalar,
} from "../yaml/yaml-node.ts";

/** Actions that are not there, and inputs that they do not have or cannot do without. */
export const actionInputsRule: Rule = {
  id: "WF040",
  severity: "error",
  title: "Steps use existing actions with existing inputs",
  checkWorkflow(file: WorkflowFile, report) {
    // A workflow that is only called is run in the checkout of its caller.
    const isCallers = file.events.length > 0 && file.events.every(({ name }) => name === "workflow_call");
    for (const { steps } of file.jobs)
      for (const step of steps) checkStep({ step, steps, isCallers }, file, report);
  },
  checkAction(file: ActionFile, report) {
    for (const step of file.steps) checkStep({ step, steps: file.steps, isCallers: false }, file, report);
  },
};

interface PlacedStep {
  readonly step: Step;
  /** All steps of its job or action. */
  readonly steps: readonly Step[];
  /** Whether it runs in the checkout of another repository, or may. */
  readonly isCallers: boolean;
}

function checkStep(placed: PlacedStep, file: WorkflowFile | ActionFile, report: Report): void {
  const { step } = placed;
  const { uses } = step;
  if (uses === undefined || hasExpression(uses.text) || uses.text.trim() === "") return;
  if (uses.text.startsWith("docker://")) {
    if (/^docker:\/\/($|:)/.test(uses.text) || uses.text.endsWith(":"))
      report(uses, "The image's name or tag is empty.");
    return;
  }
  if (/\/\.github\/workflows\/[^/@]+\.ya?ml(?:@|$)/.test(uses.text)) {
    report(
      uses,
      `${JSON.stringify(uses.text)} is a workflow, which a step cannot use. Call it from a job: put \`uses\` next to \`needs\` and \`with\`.`,
    );
    return;
  }
  if (toLocalPath(uses.text) !== undefined) {
    checkLocal(placed, uses, file.project, report);
    return;
  }
  const reference = parseActionReference(uses.text);
  if (
    reference === undefined ||
    reference.ref === "" ||
    reference.ref.includes("@") ||
    /\s/.test(uses.text)
  ) {
    report(
      uses,
      `${JSON.stringify(uses.text)} is not an action. Write owner/name@ref, ./path, $/path, or docker://image.`,
    );
    return;
  }
  const folder = reference.path === "" ? "" : `/${reference.path}`;
  const known = KNOWN_ACTIONS.get(`${reference.repository}${folder}`.toLowerCase());
  if (known !== undefined) {
    checkInputs(step, uses, known.inputs, known.required, report, {
      date: KNOWN_ACTIONS_DATE,
      isOfSomeVersion: majorVersionOf(uses, file) !== undefined,
    });
    for (const { key } of entriesOf(step.with)) {
      const instead = known.deprecated[key.text.toLowerCase()];
      if (instead !== undefined) {
        report(
          key,
          `The input ${JSON.stringify(key.text)} is deprecated: ${instead.replaceAll(/\s+/g, " ")}`,
          {
            severity: "warning",
          },
        );
      }
    }
  }
}

function checkLocal(
  { step, steps, isCallers }: PlacedStep,
  uses: YamlScalar,
  project: Project,
  report: Report,
): void {
  const { action, isMissing } = findLocalAction(step, steps, project);
  if (isMissing) {
    report(
      uses,
      `There is no action.yml in ${JSON.stringify(uses.text)}.${isCallers ? " Repositories that call this workflow must have it." : ""}`,
      isCallers ? { severity: "warning" } : undefined,
    );
  }
  if (action === undefined) return;
  const names = action.inputs.map(({ key }) => key.text.toLowerCase());
  const required = action.inputs
    .filter(
      ({ value }) => scalarOf(value, "required")?.value === true && !isPresent(valueAt(value, "default")),
    )
    .map(({ key }) => key.text.toLowerCase());
  checkInputs(
    step,
    uses,
    action.using === "docker" ? [...names, "args", "entrypoint"] : names,
    required,
    report,
  );
  for (const { key } of entriesOf(step.with)) {
    const input = action.inputs.find((entry) => entry.key.text.toLowerCase() === key.text.toLowerCase());
    const message = scalarOf(input?.value, "deprecationMessage");
    if (message !== undefined) {
      report(key, `The input ${JSON.stringify(key.text)} is deprecated: ${message.text}`, {
        severity: "warning",
      });
    }
  }
}

function checkInputs(
  step: Step,
  uses: YamlScalar,
  known: readonly string[],
  required: readonly string[],
  report: Report,
  table?: { readonly date: string; readonly isOfSomeVersion: boolean },
): void {
  const given = entriesOf(step.with).filter(({ key }) => !hasExpression(key.text));
  for (const { key } of given) {
    const name = key.text.toLowerCase();
    if (
      !known.some((input) => input === name || (input.endsWith("*") && name.startsWith(input.slice(0, -1))))
    ) {
      const list = known.length === 0 ? "It has no inputs." : `Its inputs: ${known.join(", ")}.`;
      const suggestion = renderSuggestion(name, known);
      // What is not known of somebody else's action may be younger than the table.
      const isSure = table === undefined || suggestion !== "";
      // Of a commit nobody knows how old it is.
      const severity = isSure ? "error" : table.isOfSomeVersion ? "warning" : "info";
      report(
        key,
        `The action ${JSON.stringify(uses.text)} ${isSure ? "has" : `had, on ${table.date},`} no input ${JSON.stringify(key.text)}.${suggestion} ${list}`,
        { severity },
      );
    }
  }
  const isUnknown = valueAt(step.node, "with")?.kind === "scalar" && isPresent(valueAt(step.node, "with"));
  const missing = required.filter((name) => !given.some(({ key }) => key.text.toLowerCase() === name));
  if (missing.length > 0 && !isUnknown) {
    report(
      uses,
      `The action ${JSON.stringify(uses.text)} needs the input ${missing.map((name) => JSON.stringify(name)).join(", ")}.`,
    );
  }
}
