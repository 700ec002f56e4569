import type { ExpressionProblem } from "../expressions/check-expression.ts";
import { expressionsOf } from "../expressions/checked-sites.ts";
import { locateInSite, locateToken } from "../expressions/expression-site.ts";
import type { Report, Rule } from "../rule.ts";
import type { ActionFile } from "../workflow/action-file.ts";
import type { WorkflowFile } from "../workflow/workflow-file.ts";
import { locateInScalar } from "../yaml/scalar-position.ts";

/** Expressions that cannot be read, or that use what is not there. */
export const expressionsRule: Rule = {
  id: "WF020",
  severity: "error",
  title: "Expressions can be read and use what is available",
  checkWorkflow: check,
  checkAction: check,
};

function check(file: WorkflowFile | ActionFile, report: Report): void {
  const { sites, unclosed } = expressionsOf(file);
  for (const { scalar, offset } of unclosed) {
    report(locateInScalar(scalar, file.text, offset, 3), "The expression is not closed: `}}` is missing.");
  }
  for (const site of sites) {
    if (site.parsed.status === "failed") {
      report(locateInSite(site, file.text, site.parsed.offset, 1), `${site.parsed.message}.`);
    }
  }
  reportExpressionProblems(file, "WF020", report);
}

/** Reports what checking a file's expressions found under one rule. */
export function reportExpressionProblems(
  file: WorkflowFile | ActionFile,
  rule: ExpressionProblem["rule"],
  report: Report,
): void {
  for (const { site, checked } of expressionsOf(file).checked) {
    for (const problem of checked.problems) {
      if (problem.rule === rule) report(locateToken(site, file.text, problem.token), problem.message);
    }
  }
}
