import type { Report, Rule } from "../rule.ts";
import { askWorkflowParser } from "../workflow/library-problems.ts";
import type { WorkflowFile } from "../workflow/model.ts";
import {
  entriesOf,
  hasExpression,
  isPresent,
  itemsOf,
  mappingOf,
  valueAt,
  type YamlEntry,
  type YamlNode,
} from "../yaml/yaml-node.ts";

/** Keys that hold nothing, and numbers that make no sense. */
export const emptyValuesRule: Rule = {
  id: "WF011",
  severity: "error",
  title: "Values are not empty or out of range",
  checkWorkflow,
};

const JOB_KEYS = new Set([
  "needs",
  "runs-on",
  "outputs",
  "env",
  "defaults",
  "strategy",
  "services",
  "environment",
  "container",
  "name",
  "uses",
]);
const STEP_KEYS = new Set(["run", "uses", "name", "shell", "working-directory", "env", "id"]);
const POSITIVE = new Set(["timeout-minutes", "max-parallel"]);

function checkWorkflow(file: WorkflowFile, tell: Report): void {
  const on = valueAt(file.mapping, "on");
  const isOfEvent = (offset: number) => on !== undefined && on.start <= offset && offset <= on.end;
  const refused = new Set(
    askWorkflowParser(file)
      .problems.filter(({ message, start }) => message !== "Unexpected value ''" || !isOfEvent(start))
      .map(({ start }) => file.lines.range(start, 0).line),
  );
  // What GitHub's parser refuses is reported by WF010 already.
  const report: Report = (at, message, more) => {
    if (!refused.has(file.lines.range(at.start, 0).line)) tell(at, message, more);
  };
  for (const entry of entriesOf(file.mapping)) {
    if (["env", "defaults", "concurrency", "run-name", "name"].includes(entry.key.text))
      checkEmpty(entry, report);
  }
  for (const { config } of file.events) {
    for (const { value } of entriesOf(valueAt(config, "inputs"))) {
      for (const entry of entriesOf(value)) if (entry.key.text === "options") checkEmpty(entry, report);
    }
    for (const entry of entriesOf(config)) {
      if (entry.key.text !== "inputs" && entry.key.text !== "secrets" && entry.key.text !== "outputs") {
        checkEmpty(entry, report);
      }
    }
  }
  for (const job of file.jobs) {
    for (const entry of entriesOf(job.node)) {
      if (JOB_KEYS.has(entry.key.text)) checkEmpty(entry, report);
      checkPositive(entry, report);
    }
    for (const part of ["runs-on", "snapshot"]) {
      for (const entry of entriesOf(valueAt(job.node, part))) checkEmpty(entry, report);
    }
    const strategy = mappingOf(job.node, "strategy");
    for (const entry of entriesOf(strategy)) checkPositive(entry, report);
    for (const { key, value } of entriesOf(valueAt(strategy, "matrix"))) {
      if (isEmpty(value))
        report(
          value.end > value.start ? value : key,
          `\`${key.text}\` is empty. Give it a value, or remove it.`,
        );
    }
    for (const step of job.steps) {
      for (const entry of step.node.entries) {
        if (STEP_KEYS.has(entry.key.text)) checkEmpty(entry, report);
        checkPositive(entry, report);
      }
    }
  }
}

function checkEmpty({ key, value }: YamlEntry, report: Report): void {
  if (!isEmpty(value)) {
    for (const item of itemsOf(value)) {
      if (item.kind === "scalar" && item.text === "") report(item, `An item of \`${key.text}\` is empty.`);
    }
    return;
  }
  const isExplicit = value.end > value.start;
  // GitHub takes a key without a value for one that is not there; an empty list or mapping it refuses in most places.
  report(isExplicit ? value : key, `\`${key.text}\` is empty. Give it a value, or remove it.`, {
    severity: value.kind === "scalar" || isTaken(key.text) ? "warning" : "error",
  });
}

/** Lists and mappings that GitHub takes when they are empty, and that are in use: they say what saying nothing says. */
function isTaken(key: string): boolean {
  return ["needs", "env", "outputs", "defaults", "services"].includes(key);
}

function isEmpty(value: YamlNode): boolean {
  if (value.kind === "mapping") return value.entries.length === 0;
  if (value.kind === "sequence") return value.items.length === 0;
  return !isPresent(value) || value.text.trim() === "";
}

function checkPositive({ key, value }: YamlEntry, report: Report): void {
  if (!POSITIVE.has(key.text) || value.kind !== "scalar" || hasExpression(value.text)) return;
  if (key.text === "max-parallel" && value.value === 0) {
    report(value, "`max-parallel: 0` sets no limit. Remove it, or give a number above 0.", {
      severity: "warning",
    });
  } else if (typeof value.value === "number" && !(value.value > 0)) {
    report(value, `\`${key.text}\` must be greater than 0.`);
  } else if (
    key.text === "max-parallel" &&
    typeof value.value === "number" &&
    !Number.isInteger(value.value)
  ) {
    report(value, "`max-parallel` must be a whole number.");
  }
}
