import type { Report, Rule } from "../rule.ts";
import type { WorkflowFile } from "../workflow/model.ts";
import { entriesOf, hasExpression, valueAt, type YamlNode } from "../yaml/yaml-node.ts";

/** Names of environment variables that a shell cannot read. */
export const envNamesRule: Rule = {
  id: "WF039",
  severity: "warning",
  title: "Names of environment variables are valid",
  checkWorkflow(file: WorkflowFile, report) {
    checkNames(valueAt(file.mapping, "env"), report);
    for (const job of file.jobs) {
      checkNames(valueAt(job.node, "env"), report);
      checkNames(valueAt(valueAt(job.node, "container"), "env"), report);
      for (const { value } of entriesOf(valueAt(job.node, "services")))
        checkNames(valueAt(value, "env"), report);
      for (const step of job.steps) checkNames(step.env, report);
    }
  },
  checkAction(file, report) {
    for (const step of file.steps) checkNames(step.env, report);
  },
};

function checkNames(env: YamlNode | undefined, report: Report): void {
  for (const { key } of entriesOf(env)) {
    if (hasExpression(key.text)) continue;
    if (/[&=\s]/.test(key.text) || key.text === "") {
      report(
        key,
        `${JSON.stringify(key.text)} is not a valid name for an environment variable: it contains \`&\`, \`=\` or a space.`,
      );
    }
  }
}
