import { expressionsOf } from "../expressions/checked-sites.ts";
import { locateSite } from "../expressions/expression-site.ts";
import { describeType, type ValueType } from "../expressions/types.ts";
import type { Report, Rule } from "../rule.ts";
import type { ActionFile } from "../workflow/action-file.ts";
import type { WorkflowFile } from "../workflow/workflow-file.ts";
import { reportExpressionProblems } from "./wf020-expressions.ts";

/** Expressions whose values do not fit where they stand. */
export const typesRule: Rule = {
  id: "WF022",
  severity: "error",
  title: "Expressions have types that fit",
  checkWorkflow: check,
  checkAction: check,
};

/** What the last key of a path takes when its value is one expression; everything else is a text. */
const EXPECTED: Readonly<Record<string, readonly ValueType["kind"][]>> = {
  "runs-on": ["string", "array", "number"],
  labels: ["string", "array", "number"],
  env: ["object"],
  matrix: ["object"],
  include: ["array"],
  exclude: ["array"],
  "timeout-minutes": ["number", "string"],
  "max-parallel": ["number", "string"],
  "continue-on-error": ["boolean", "string"],
  "fail-fast": ["boolean", "string"],
  "cancel-in-progress": ["boolean", "string"],
  container: ["string", "object"],
  credentials: ["object"],
  defaults: ["object"],
  strategy: ["object"],
  services: ["object"],
  environment: ["string", "object"],
  needs: ["string", "array"],
};

function check(file: WorkflowFile | ActionFile, report: Report): void {
  reportExpressionProblems(file, "WF022", report);
  for (const { site, checked } of expressionsOf(file).checked) {
    if (site.isBare || site.path.at(-1) === "if" || checked.problems.length > 0) continue;
    const { kind } = checked.type;
    if (kind === "any") continue;
    const expected = site.isWhole ? expectedAt(site.path) : undefined;
    const isWrong =
      expected === undefined ? isComplex(kind) && !isFree(site.path, site.isWhole) : !expected.includes(kind);
    if (isWrong) {
      const wanted = expected === undefined ? "a text" : `a value of type ${expected.join(" or ")}`;
      report(
        locateSite(site, file.text),
        `${describeType(checked.type).replace(/^a/, "A")} stands where ${wanted} is needed.`,
      );
    }
  }
}

/** Mappings whose keys are the user's own. */
const FREE_MAPPINGS = new Set(["with", "env", "outputs", "secrets", "inputs"]);

function isComplex(kind: ValueType["kind"]): boolean {
  return kind === "object" || kind === "array" || kind === "null";
}

function expectedAt(path: readonly string[]): readonly ValueType["kind"][] | undefined {
  if (path.some((key) => FREE_MAPPINGS.has(key)) && path.at(-1) !== "env") return undefined;
  return EXPECTED[path.at(-1) ?? ""];
}

/** Rows of a matrix take any value. */
function isFree(path: readonly string[], isWhole: boolean): boolean {
  return isWhole && path.includes("matrix");
}
