import { checkExpression } from "../expressions/check-expression.ts";
import { actionContexts } from "../expressions/contexts.ts";
import { offsetOf, parseExpression } from "../expressions/expression.ts";
import type { Report, Rule } from "../rule.ts";
import { suggestAt } from "../workflow/known-keys.ts";
import { askActionParser } from "../workflow/library-problems.ts";
import type { ActionFile } from "../workflow/model.ts";
import { locateInScalar } from "../yaml/scalar-position.ts";
import {
  entriesOf,
  entryOf,
  hasExpression,
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
      report(file.root, "An action's metadata must be a mapping with `name`, `description` and `runs`.");
    return;
  }
  const reported = checkConcurrentKeys(file, report);
  const lines = new Set<number>();
  const verdict = askActionParser(file);
  if (verdict.crash !== undefined) throw new Error(`GitHub's parser failed: ${verdict.crash}`);
  for (const problem of verdict.problems) {
    const { start } = problem;
    const { line } = file.lines.range(start, 0);
    if (OWNED_ELSEWHERE.test(problem.message) || lines.has(line)) continue;
    if (reported.has(start) || file.repeatedKeys.has(start)) continue;
    const suggestion = problem.message.startsWith("Unexpected value")
      ? suggestAt(file.root, start, true)
      : "";
    report({ start, end: problem.end }, `${problem.message.replace(/\.$/, "")}.${suggestion}`);
    lines.add(line);
  }
  checkColor(scalarOf(mappingOf(mapping, "branding"), "color"), report);
  checkRuns(file, report);
  checkHooks(file, report);
  checkFiles(file, report);
  for (const { key, value } of file.inputs) {
    const deprecation = entryOf(value, "deprecationMessage");
    if (deprecation?.value.kind === "scalar" && deprecation.value.text.trim() === "") {
      report(
        deprecation.key,
        `The deprecation message of the input ${JSON.stringify(key.text)} is empty. Say what to use instead.`,
        {
          severity: "warning",
        },
      );
    }
  }
}

/** `pre-if` and `post-if` are conditions of their own language: without braces, and without what steps have. */
function checkHooks(file: ActionFile, report: Report): void {
  const runs = mappingOf(file.mapping, "runs");
  for (const hook of ["pre", "post"]) {
    const condition = entryOf(runs, `${hook}-if`);
    if (condition === undefined) continue;
    const program = file.using === "docker" ? `${hook}-entrypoint` : hook;
    if (valueAt(runs, program) === undefined) {
      report(condition.key, `\`${hook}-if\` has no effect without \`${program}\`.`, { severity: "warning" });
    }
    if (condition.value.kind === "scalar") checkHookCondition(condition.value, file, report);
  }
}

const HOOK_SCOPE = {
  contexts: ["github", "inputs", "job", "runner", "env", "strategy", "matrix"],
  functions: ["always", "success", "failure", "cancelled", "hashfiles"],
};

function checkHookCondition(condition: YamlScalar, file: ActionFile, report: Report): void {
  const { text } = condition;
  if (hasExpression(text)) {
    report(
      condition,
      `The runner does not accept braces here. Write the condition without \`\${{\` and \`}}\`.`,
    );
    return;
  }
  if (text.trim() === "") return;
  const parsed = parseExpression(text);
  if (parsed.status === "failed") {
    report(locateInScalar(condition, file.text, parsed.offset, 1), `${parsed.message}.`);
    return;
  }
  const [first] = parsed.tokens;
  if (first === undefined) return;
  const contexts = actionContexts(file.inputs.map(({ key }) => key.text));
  const { problems } = checkExpression(parsed.ast, { contexts, availability: HOOK_SCOPE }, first);
  for (const { token, message, severity } of problems) {
    const from = offsetOf(text, token.range.start);
    report(
      locateInScalar(condition, file.text, from, token.lexeme.length),
      message,
      severity && { severity },
    );
  }
}

/** The files that `runs` names are beside the action. */
function checkFiles(file: ActionFile, report: Report): void {
  const runs = mappingOf(file.mapping, "runs");
  const names =
    file.using === "docker" ? ["image"] : /^node\d+$/.test(file.using) ? ["main", "pre", "post"] : [];
  for (const name of names) {
    const named = scalarOf(runs, name);
    if (named === undefined || hasExpression(named.text) || named.text.startsWith("docker://")) continue;
    const folder = file.path.split("/").slice(0, -1).join("/");
    if (!file.project.isFileMissing(folder === "" ? named.text : `${folder}/${named.text}`)) continue;
    const isImage = name === "image";
    // A program may be built when it is released; nobody builds a Dockerfile.
    report(
      named,
      `The action's folder has no file ${JSON.stringify(named.text)}.${isImage ? " Write an image of a registry as `docker://name:tag`." : " GitHub runs the action as committed."}`,
      { severity: isImage ? "error" : "warning" },
    );
  }
}

/** Keys of steps that run side by side: only jobs have them, and GitHub refuses to load an action that does. */
const CONCURRENT_KEYS = new Set(["background", "cancel", "parallel", "wait", "wait-all"]);

/** Tells each such key, and gives the places where the parser would tell the same. */
function checkConcurrentKeys(file: ActionFile, report: Report): ReadonlySet<number> {
  const places = new Set<number>();
  for (const step of itemsOf(valueAt(valueAt(file.mapping, "runs"), "steps"))) {
    for (const { key } of entriesOf(step)) {
      if (!CONCURRENT_KEYS.has(key.text)) continue;
      report(key, `\`${key.text}\` is only for steps of a job, not of a composite action.`);
      places.add(key.start).add(step.start);
    }
  }
  return places;
}

function checkColor(color: YamlScalar | undefined, report: Report): void {
  if (color !== undefined && !COLORS.has(color.text)) {
    report(color, `Unknown color ${JSON.stringify(color.text)}. Use one of ${[...COLORS].join(", ")}.`);
  }
}

function checkRuns(file: ActionFile, report: Report): void {
  const runs = entryOf(file.mapping, "runs");
  if (runs === undefined || runs.value.kind !== "mapping") return;
  const using = entryOf(runs.value, "using");
  if (using !== undefined && !/^(node\d+|docker|composite|dart|plugin)$/.test(file.using)) {
    report(using.value, `${JSON.stringify(file.using)} is not a runtime. Use node24, docker or composite.`);
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
