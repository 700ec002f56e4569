import { expressionsOf } from "../expressions/checked-sites.ts";
import { isInsert, locateSite } from "../expressions/expression-site.ts";
import { describeType, type ValueType } from "../expressions/types.ts";
import type { Report, Rule } from "../rule.ts";
import type { ActionFile, WorkflowFile } from "../workflow/model.ts";
import { eventOf } from "../workflow/workflow-file.ts";
import { scalarOf, valueAt } from "../yaml/yaml-node.ts";
import { reportTextsAsBooleans } from "./texts-as-booleans.ts";
import { reportExpressionProblems } from "./wf020-expressions.ts";

/** Expressions whose values do not fit where they stand. */
export const typesRule: Rule = {
  id: "WF022",
  severity: "error",
  title: "Expressions have the right type",
  checkWorkflow: check,
  checkAction: check,
};

const OBJECT: readonly ValueType["kind"][] = ["object"];
const LABELS: readonly ValueType["kind"][] = ["string", "array", "number"];
const SWITCH: readonly ValueType["kind"][] = ["boolean", "string"];
const COUNT: readonly ValueType["kind"][] = ["number", "string"];
const TEXT_OR_OBJECT: readonly ValueType["kind"][] = ["string", "object"];

/** What a place takes when its value is one expression, by the keys that lead there; everything else is a text. */
const EXPECTED: ReadonlyMap<string, readonly ValueType["kind"][]> = new Map([
  ["env", OBJECT],
  ["concurrency", TEXT_OR_OBJECT],
  ["concurrency.cancel-in-progress", SWITCH],
  ["jobs.*.runs-on", LABELS],
  ["jobs.*.runs-on.labels", LABELS],
  ["jobs.*.needs", ["string", "array"]],
  ["jobs.*.env", OBJECT],
  ["jobs.*.defaults", OBJECT],
  ["jobs.*.strategy", OBJECT],
  ["jobs.*.strategy.matrix", OBJECT],
  ["jobs.*.strategy.matrix.include", ["array"]],
  ["jobs.*.strategy.matrix.exclude", ["array"]],
  ["jobs.*.strategy.max-parallel", COUNT],
  ["jobs.*.strategy.fail-fast", SWITCH],
  ["jobs.*.timeout-minutes", COUNT],
  ["jobs.*.continue-on-error", SWITCH],
  ["jobs.*.concurrency", TEXT_OR_OBJECT],
  ["jobs.*.concurrency.cancel-in-progress", SWITCH],
  ["jobs.*.environment", TEXT_OR_OBJECT],
  ["jobs.*.container", TEXT_OR_OBJECT],
  ["jobs.*.container.credentials", OBJECT],
  ["jobs.*.container.env", OBJECT],
  ["jobs.*.services", OBJECT],
  ["jobs.*.services.*", TEXT_OR_OBJECT],
  ["jobs.*.services.*.credentials", OBJECT],
  ["jobs.*.services.*.env", OBJECT],
  ["jobs.*.steps.[].env", OBJECT],
  ["jobs.*.steps.[].with", OBJECT],
  ["jobs.*.steps.[].timeout-minutes", COUNT],
  ["jobs.*.steps.[].continue-on-error", SWITCH],
  ["runs.steps.[].env", OBJECT],
  ["runs.steps.[].with", OBJECT],
  ["runs.steps.[].continue-on-error", SWITCH],
]);

function check(file: WorkflowFile | ActionFile, report: Report): void {
  reportExpressionProblems(file, "WF022", report);
  reportTextsAsBooleans(file, report);
  if (file.kind === "workflow") checkDefaults(file, report);
  for (const { site, checked } of expressionsOf(file).checked) {
    if (site.isBare || site.path.at(-1) === "if" || checked.problems.length > 0) continue;
    const { kind } = checked.type;
    if (kind === "any") continue;
    // `${{ insert }}: ${{ … }}` brings in the keys of an object.
    if (isInsert(site.path.at(-1) ?? "")) continue;
    const expected = site.isWhole ? expectedAt(site.path) : undefined;
    const isWrong =
      expected === undefined ? isComplex(kind) && !isFree(site.path, site.isWhole) : !expected.includes(kind);
    if (isWrong) {
      const wanted = expected === undefined ? "a string" : `a value of type ${expected.join(" or ")}`;
      report(locateSite(site, file.text), `Expected ${wanted}, but got ${describeType(checked.type)}.`);
    }
  }
}

/** Defaults of workflow_call that are one expression have the type of their input. */
function checkDefaults(file: WorkflowFile, report: Report): void {
  const inputs = valueAt(eventOf(file, "workflow_call")?.config, "inputs");
  for (const { site, checked } of expressionsOf(file).checked) {
    const { path } = site;
    if (path.length !== 5 || path[1] !== "workflow_call" || path[4] !== "default" || !site.isWhole) continue;
    const wanted = scalarOf(valueAt(inputs, path[3] ?? ""), "type")?.text;
    const { kind } = checked.type;
    if (
      wanted === undefined ||
      wanted === "string" ||
      kind === "any" ||
      kind === wanted ||
      checked.problems.length > 0
    )
      continue;
    report(
      locateSite(site, file.text),
      `The input ${JSON.stringify(path[3])} is a ${wanted}, but its default is ${describeType(checked.type)}.`,
    );
  }
}

function isComplex(kind: ValueType["kind"]): boolean {
  return kind === "object" || kind === "array" || kind === "null";
}

function expectedAt(path: readonly string[]): readonly ValueType["kind"][] | undefined {
  // The names of jobs and services are the user's own.
  const keys = path.map((key, at) =>
    (at === 1 && path[0] === "jobs") || (at === 3 && path[2] === "services") ? "*" : key,
  );
  return EXPECTED.get(keys.join("."));
}

/** Rows of a matrix take any value. */
function isFree(path: readonly string[], isWhole: boolean): boolean {
  return isWhole && path.includes("matrix");
}
