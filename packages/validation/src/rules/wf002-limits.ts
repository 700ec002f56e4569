import { expressionsOf } from "../expressions/checked-sites.ts";
import { MAX_EXPRESSION_LENGTH } from "../expressions/expression.ts";
import type { Report, Rule } from "../rule.ts";
import type { ActionFile, WorkflowFile } from "../workflow/model.ts";
import { reportYamlProblems } from "../workflow/yaml-problems.ts";

/** Files and texts larger or deeper than GitHub takes. */
export const limitsRule: Rule = {
  id: "WF002",
  severity: "error",
  title: "The file is within GitHub's limits of size and depth",
  checkWorkflow: check,
  checkAction: check,
};

function check(file: WorkflowFile | ActionFile, report: Report): void {
  reportYamlProblems(file, "WF002", report);
  const long = new Set(
    expressionsOf(file)
      .sites.map(({ scalar }) => scalar)
      .filter(({ text }) => text.length > MAX_EXPRESSION_LENGTH),
  );
  for (const scalar of long) {
    report(
      { start: scalar.start, end: scalar.start + 1 },
      `A string with an expression may have up to ${MAX_EXPRESSION_LENGTH.toLocaleString("en")} characters; this one has ${scalar.text.length.toLocaleString("en")}. Move the script to a file.`,
    );
  }
}
