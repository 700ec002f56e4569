import { expressionsOf } from "../expressions/checked-sites.ts";
import { isCondition } from "../expressions/expression-site.ts";
import type { Report, Rule } from "../rule.ts";
import type { ActionFile, WorkflowFile } from "../workflow/model.ts";

/** Conditions with text around `${{ }}`: a text that is not empty is true. */
export const alwaysTrueRule: Rule = {
  id: "WF051",
  severity: "error",
  title: "Conditions are not always true by accident",
  checkWorkflow: check,
  checkAction: check,
};

function check(file: WorkflowFile | ActionFile, report: Report): void {
  const seen = new Set<unknown>();
  for (const { scalar, path, isBare } of expressionsOf(file).sites) {
    if (!isCondition(path) || isBare || seen.has(scalar)) continue;
    seen.add(scalar);
    const { text } = scalar;
    const isExact = text.startsWith("${{") && text.endsWith("}}") && text.indexOf("}}") === text.length - 2;
    if (isExact || isOneExpression(text)) continue;
    report(
      { start: scalar.start, end: Math.min(scalar.end, scalar.start + text.length + 2) },
      "The condition is always true: there is text outside the braces (a space or a line break is enough). Remove the braces.",
    );
  }
}

/** `}}` may also stand inside of a string. */
function isOneExpression(text: string): boolean {
  if (!text.startsWith("${{") || !text.endsWith("}}")) return false;
  return !text
    .slice(3, -2)
    .replace(/'[^']*'/g, "")
    .includes("}}");
}
