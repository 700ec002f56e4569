import type { ExpressionProblem } from "../expressions/check-expression.ts";
import { expressionsOf } from "../expressions/checked-sites.ts";
import { type ExpressionSite, locateInSite, locateToken } from "../expressions/expression-site.ts";
import type { Report, Rule } from "../rule.ts";
import { askWorkflowParser } from "../workflow/library-problems.ts";
import type { ActionFile, WorkflowFile } from "../workflow/model.ts";
import { locateInScalar } from "../yaml/scalar-position.ts";
import type { YamlScalar } from "../yaml/yaml-node.ts";

/** Expressions that cannot be read, or that use what is not there. */
export const expressionsRule: Rule = {
  id: "WF020",
  severity: "error",
  title: "Expressions are valid and use what is available",
  checkWorkflow(file: WorkflowFile, report) {
    const reported: number[] = [];
    check(file, (at, message, more) => {
      reported.push(at.start);
      report(at, message, more);
    });
    checkWithParser(file, reported, report);
  },
  checkAction: check,
};

/** GitHub's parser knows of every place what it offers, those that the reference does not list included. */
function checkWithParser(file: WorkflowFile, reported: readonly number[], report: Report): void {
  const { sites } = expressionsOf(file);
  const reportedScalars = new Set(reported.map((at) => scalarAround(sites, at)));
  for (const { message, start } of askWorkflowParser(file).problems) {
    const [, kind, name = ""] = /^Unrecognized (named-value|function): '([^']*)'/.exec(message) ?? [];
    if (kind === undefined) continue;
    const scalar = scalarAround(sites, start);
    if (scalar !== undefined && reportedScalars.has(scalar)) continue;
    report(
      { start, end: start + 1 },
      `The ${kind === "function" ? "function" : "context"} \`${name}\` is not available here.`,
    );
  }
}

/** The text with expressions that an offset lies in; the sites are in the order of the text. */
function scalarAround(sites: readonly ExpressionSite[], offset: number): YamlScalar | undefined {
  let [low, high] = [0, sites.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sites[middle]?.scalar.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  const scalar = sites[low - 1]?.scalar;
  return scalar !== undefined && offset <= scalar.end ? scalar : undefined;
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
