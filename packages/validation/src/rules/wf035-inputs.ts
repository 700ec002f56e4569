import type { Report, Rule } from "../rule.ts";
import type { WorkflowFile } from "../workflow/model.ts";
import { eventOf } from "../workflow/workflow-file.ts";
import {
  entriesOf,
  entryOf,
  hasExpression,
  isPresent,
  itemsOf,
  scalarOf,
  scalarsOf,
  valueAt,
  type YamlEntry,
  type YamlNode,
} from "../yaml/yaml-node.ts";

/** Most inputs of workflow_dispatch. https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#onworkflow_dispatchinputs */
const MAX_INPUTS = 25;

/** Inputs of workflows whose types, options and defaults do not fit together. */
export const inputsRule: Rule = {
  id: "WF035",
  severity: "error",
  title: "Options and defaults of inputs match their type",
  checkWorkflow(file: WorkflowFile, report) {
    const dispatch = entriesOf(valueAt(eventOf(file, "workflow_dispatch")?.config, "inputs"));
    const [extra] = dispatch.slice(MAX_INPUTS);
    if (extra !== undefined) {
      report(
        extra.key,
        `workflow_dispatch takes ${MAX_INPUTS} inputs at most; this one has ${dispatch.length}.`,
      );
    }
    checkNames(dispatch, report);
    for (const input of dispatch) checkDispatchInput(input, report);
    const call = entriesOf(valueAt(eventOf(file, "workflow_call")?.config, "inputs"));
    checkNames(call, report);
    for (const input of call) checkCallInput(input, report);
  },
};

function checkNames(inputs: readonly YamlEntry[], report: Report): void {
  const seen = new Map<string, string>();
  for (const { key } of inputs) {
    const same = seen.get(key.text.toLowerCase());
    if (same !== undefined && same !== key.text) {
      report(
        key,
        `Duplicate input ${JSON.stringify(key.text)}: ${JSON.stringify(same)} is declared already (names are case-insensitive).`,
      );
    }
    seen.set(key.text.toLowerCase(), key.text);
  }
}

function checkDispatchInput({ key, value }: YamlEntry, report: Report): void {
  const type = scalarOf(value, "type")?.text ?? "string";
  const given = entryOf(value, "options");
  const options = given?.value;
  const fallback = scalarOf(value, "default");
  if (type !== "choice") {
    if (given !== undefined && isPresent(given.value))
      report(
        key,
        `\`options\` needs \`type: choice\`; the input ${JSON.stringify(key.text)} is of type ${type}.`,
      );
  } else {
    const values = scalarsOf(options);
    if (values.length === 0)
      report(key, `The input ${JSON.stringify(key.text)} is a choice, but has no \`options\`.`);
    checkOptions(options, report);
    if (values.length > 0 && fallback !== undefined && !values.some(({ text }) => text === fallback.text)) {
      report(fallback, `The default ${JSON.stringify(fallback.text)} is not one of the options.`);
    }
  }
  checkDefault(type, fallback, report);
}

function checkOptions(options: YamlNode | undefined, report: Report): void {
  const seen = new Set<string>();
  for (const option of itemsOf(options)) {
    if (option.kind !== "scalar") continue;
    if (seen.has(option.text)) report(option, `Duplicate option ${JSON.stringify(option.text)}.`);
    seen.add(option.text);
  }
}

function checkCallInput({ key, value }: YamlEntry, report: Report): void {
  const fallback = valueAt(value, "default");
  const required = scalarOf(value, "required");
  checkDefault(scalarOf(value, "type")?.text ?? "", scalarOf(value, "default"), report);
  if (required?.value === true && fallback !== undefined) {
    report(fallback, `The input ${JSON.stringify(key.text)} is required, so its default is never used.`, {
      severity: "warning",
    });
  }
}

function checkDefault(type: string, fallback: ReturnType<typeof scalarOf>, report: Report): void {
  if (fallback === undefined || hasExpression(fallback.text)) return;
  if (type === "boolean" && !/^(true|false)$/i.test(fallback.text)) {
    report(fallback, `The default ${JSON.stringify(fallback.text)} is not a boolean.`);
  }
  if (type === "number" && (fallback.text.trim() === "" || Number.isNaN(Number(fallback.text)))) {
    report(fallback, `The default ${JSON.stringify(fallback.text)} is not a number.`);
  }
}
