import {
  Binary,
  ContextAccess,
  type Expr,
  FunctionCall,
  Grouping,
  IndexAccess,
  Logical,
  Unary,
} from "@actions/expressions/ast";
import { expressionsOf } from "../expressions/checked-sites.ts";
import { isCondition } from "../expressions/expression-site.ts";
import type { Report, Rule } from "../rule.ts";
import type { ActionFile, WorkflowFile } from "../workflow/model.ts";

/** Conditions that are the same on every run. */
export const constantIfRule: Rule = {
  id: "WF050",
  severity: "warning",
  title: "Conditions are not constant",
  checkWorkflow: check,
  checkAction: check,
};

function check(file: WorkflowFile | ActionFile, report: Report): void {
  for (const { site, checked } of expressionsOf(file).checked) {
    if (!isCondition(site.path) || !site.isWhole || site.parsed.status !== "parsed") continue;
    if (checked.problems.length > 0 || !isConstant(site.parsed.ast)) continue;
    const { scalar } = site;
    report(
      { start: scalar.start, end: Math.max(scalar.start + 1, scalar.end) },
      `The condition ${JSON.stringify(site.text.trim().slice(0, 60))} is constant. Remove the condition, or what it guards.`,
      // A comparison of constants is most likely there to try something out.
      { severity: site.parsed.ast instanceof Binary ? "info" : "warning" },
    );
  }
}

/** Functions that give the same for the same arguments. */
const PURE = new Set(["contains", "startswith", "endswith", "format", "join", "tojson", "fromjson", "case"]);

function isConstant(node: Expr): boolean {
  if (node instanceof ContextAccess) return false;
  if (node instanceof Grouping) return isConstant(node.group);
  if (node instanceof Unary) return isConstant(node.expr);
  if (node instanceof Binary) return isConstant(node.left) && isConstant(node.right);
  if (node instanceof Logical) return node.args.every(isConstant);
  if (node instanceof IndexAccess) return isConstant(node.expr);
  if (node instanceof FunctionCall) {
    return PURE.has(node.functionName.lexeme.toLowerCase()) && node.args.every(isConstant);
  }
  return true;
}
