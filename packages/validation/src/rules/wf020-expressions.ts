import type { ExpressionProblem } from "../expressions/check-expression.ts";
import { expressionsOf } from "../expressions/checked-sites.ts";
import { locateInSite, locateToken } from "../expressions/expression-site.ts";
import type { Report, Rule } from "../rule.ts";
import type { ActionFile } from "../workflow/action-file.ts";
import { askWorkflowParser } from "../workflow/library-problems.ts";
import { lineStart } from "../workflow/line-start.ts";
import type { WorkflowFile } from "../workflow/workflow-file.ts";
import { locateInScalar } from "../yaml/scalar-position.ts";

/** Expressions that cannot be read, or that use what is not there. */
export const expressionsRule: Rule = {
  id: "WF020",
  severity: "error",
  title: "Expressions can be read and use what is available",
  checkWorkflow(file: WorkflowFile, report) {
    const told: number[] = [];
    check(file, (at, message, more) => {
      told.push(at.start);
      report(at, message, more);
    });
    checkWithParser(file, told, report);
  },
  checkAction: check,
};

/** GitHub's parser knows of every place what it offers, those that the reference does not list included. */
function checkWithParser(file: WorkflowFile, told: readonly number[], report: Report): void {
  const { sites } = expressionsOf(file);
  for (const { message, line, column } of askWorkflowParser(file).problems) {
    const [, kind, name = ""] = /^Unrecognized (named-value|function): '([^']*)'/.exec(message) ?? [];
    if (kind === undefined) continue;
    const start = Math.min(lineStart(file, line) + column - 1, file.text.length);
    const scalar = sites.find((site) => site.scalar.start <= start && start <= site.scalar.end)?.scalar;
    const isTold = told.some((at) => at >= (scalar?.start ?? start) && at <= (scalar?.end ?? start));
    if (isTold) continue;
    report(
      { start, end: start + 1 },
      `The ${kind === "function" ? "function" : "context"} \`${name}\` is not available here.`,
    );
  }
}

function check(file: WorkflowFile | ActionFile, report: Report): void {
  const { sites, unclosed } = expressionsOf(file);
  for (const { scalar, offset } of unclosed) {
    report(locateInScalar(scalar, file.text, offset, 3), "The expression is not closed: `}}` is missing.");
  }
  for (const site of sites) {
    if (site.parsed.status === "failed") {
      report(
        locateInSite(site, file.text, site.parsed.offset, 1),
        `${site.parsed.message.replace(/\.$/, "")}.`,
      );
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
      if (problem.rule !== rule) continue;
      const { severity } = problem;
      const at = locateToken(site, file.text, problem.token);
      report(at, problem.message, severity === undefined ? {} : { severity });
    }
  }
}
