import type { Report, Rule } from "../rule.ts";
import type { ActionFile, WorkflowFile } from "../workflow/model.ts";
import { reportExpressionProblems } from "./wf020-expressions.ts";

/** Properties that a context does not have; only where all of its properties are known. */
export const propertiesRule: Rule = {
  id: "WF021",
  severity: "warning",
  title: "Expressions read properties that exist",
  checkWorkflow: check,
  checkAction: check,
};

function check(file: WorkflowFile | ActionFile, report: Report): void {
  reportExpressionProblems(file, "WF021", report);
}
