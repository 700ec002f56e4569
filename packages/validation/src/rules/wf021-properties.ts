import type { Report, Rule } from "../rule.ts";
import type { ActionFile } from "../workflow/action-file.ts";
import type { WorkflowFile } from "../workflow/workflow-file.ts";
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
