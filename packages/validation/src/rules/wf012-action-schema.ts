import type { Report, Rule } from "../rule.ts";
import type { ActionFile } from "../workflow/action-file.ts";
import { askActionParser } from "../workflow/library-problems.ts";
import {
  entriesOf,
  entryOf,
  itemsOf,
  mappingOf,
  scalarOf,
  valueAt,
  type YamlScalar,
} from "../yaml/yaml-node.ts";

/** What GitHub's own parser, and the reference of the metadata syntax, say against an action.yml. */
export const actionSchemaRule: Rule = {
  id: "WF012",
  severity: "error",
  title: "The action's metadata follows GitHub's schema",
  checkAction,
};

/** @see https://docs.github.com/en/actions/reference/workflows-and-actions/metadata-syntax#brandingcolor */
const COLORS = new Set(["white", "black", "yellow", "blue", "green", "orange", "red", "purple", "gray-dark"]);

const OWNED_ELSEWHERE =
  /^(Unrecognized (named-value|function)|Unexpected (symbol|end)|The expression is not closed|Too (few|many))/;

function checkAction(file: ActionFile, report: Report): void {
  const { mapping } = file;
  if (mapping === undefined) {
    if (file.root !== null)
      report(file.root, "An action's metadata is a mapping with `name`, `description` and `runs`.");
    return;
  }
  const lines = new Set<number>();
  const verdict = askActionParser(file);
  if (verdict.crash !== undefined) throw new Error(`GitHub's parser failed: ${verdict.crash}`);
  for (const problem of verdict.problems) {
    const { start } = problem;
    const { line } = file.lines.range(start, 0);
    if (OWNED_ELSEWHERE.test(problem.message) || lines.has(line)) continue;
    if (isAboutConcurrentStep(file, start)) continue;
    report({ start, end: start + 1 }, `${problem.message.replace(/\.$/, "")}.`);
    lines.add(line);
  }
  checkColor(scalarOf(mappingOf(mapping, "branding"), "color"), report);
  checkRuns(file, report);
}

/** Keys of steps that run side by side; GitHub takes them in composite actions, and its published schema does not yet. */
const CONCURRENT_KEYS = new Set(["background", "cancel", "parallel", "wait", "wait-all"]);

function isAboutConcurrentStep(file: ActionFile, start: number): boolean {
  const steps = valueAt(valueAt(file.mapping, "runs"), "steps");
  // A step that only waits has neither `run` nor `uses`, which is told at its start.
  return itemsOf(steps).some((step) =>
    entriesOf(step).some(
      ({ key }) => CONCURRENT_KEYS.has(key.text) && (key.start === start || step.start === start),
    ),
  );
}

function checkColor(color: YamlScalar | undefined, report: Report): void {
  if (color !== undefined && !COLORS.has(color.text)) {
    report(color, `The colour ${JSON.stringify(color.text)} is none of ${[...COLORS].join(", ")}.`);
  }
}

function checkRuns(file: ActionFile, report: Report): void {
  const runs = entryOf(file.mapping, "runs");
  if (runs === undefined || runs.value.kind !== "mapping") return;
  const using = entryOf(runs.value, "using");
  if (using !== undefined && !/^(node\d+|docker|composite|dart|plugin)$/.test(file.using)) {
    report(using.value, `${JSON.stringify(file.using)} is no runtime. Use node24, docker or composite.`);
  }
  if (file.using !== "composite") {
    for (const { key, value } of file.outputs) {
      const own = entryOf(value, "value");
      if (own !== undefined && file.using !== "") {
        report(
          own.key,
          `\`value\` has no effect: the program itself sets the output ${JSON.stringify(key.text)}.`,
          { severity: "warning" },
        );
      }
    }
    return;
  }
  for (const step of file.steps) {
    if (step.run !== undefined && valueAt(step.node, "shell") === undefined) {
      report(step.node, "A `run` step of a composite action needs `shell`.");
    }
  }
  for (const { key, value } of entriesOf(valueAt(file.mapping, "outputs"))) {
    if (value.kind === "mapping" && valueAt(value, "value") === undefined) {
      report(key, `The output ${JSON.stringify(key.text)} of a composite action needs \`value\`.`);
    }
  }
}
