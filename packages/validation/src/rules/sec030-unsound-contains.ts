import { Binary, type Expr, FunctionCall, Grouping, Literal, Logical, Unary } from "@actions/expressions/ast";
import { expressionsOf } from "../expressions/checked-sites.ts";
import { contextPathsOf } from "../expressions/context-paths.ts";
import { type ExpressionSite, isCondition, locateToken } from "../expressions/expression-site.ts";
import type { Report, Rule } from "../rule.ts";
import type { ActionFile, WorkflowFile } from "../workflow/model.ts";

/** Tests of the form `contains('a b', value)`: every part of the text passes, `a` and ` ` included. */
export const unsoundContainsRule: Rule = {
  id: "SEC030",
  severity: "warning",
  title: "contains() searches a list, not a string",
  checkWorkflow: check,
  checkAction: check,
};

function check(file: WorkflowFile | ActionFile, report: Report): void {
  for (const site of expressionsOf(file).sites) {
    if (site.parsed.status === "parsed" && isCondition(site.path))
      inspect(site.parsed.ast, site, file, report);
  }
}

function inspect(node: Expr, site: ExpressionSite, file: WorkflowFile | ActionFile, report: Report): void {
  if (node instanceof Grouping) inspect(node.group, site, file, report);
  else if (node instanceof Unary) inspect(node.expr, site, file, report);
  else if (node instanceof Binary)
    for (const side of [node.left, node.right]) inspect(side, site, file, report);
  else if (node instanceof Logical) for (const argument of node.args) inspect(argument, site, file, report);
  else if (node instanceof FunctionCall && node.functionName.lexeme.toLowerCase() === "contains") {
    const [haystack, needle] = node.args;
    const isText = haystack instanceof Literal && typeof haystack.token.value === "string";
    const paths = needle === undefined ? [] : contextPathsOf(needle).map(({ path }) => path);
    const isOpen = paths.some((path) => OPEN.has(path.slice(0, 2).join(".")) || path[0] === "env");
    if (isText && paths.length > 0) {
      report(
        locateToken(site, file.text, node.functionName),
        '`contains()` on a string matches every substring. Use a list: `contains(fromJSON(\'["a", "b"]\'), value)`.',
        { severity: isOpen ? "warning" : "info" },
      );
    }
  }
}

/** Values that somebody who starts a run can choose. */
const OPEN = new Set([
  "github.actor",
  "github.base_ref",
  "github.head_ref",
  "github.ref",
  "github.ref_name",
  "github.sha",
  "github.triggering_actor",
  "github.event",
]);
