import { OLDEST_LIVING_MAJOR } from "../data/known-actions.ts";
import type { Report, Rule } from "../rule.ts";
import type { ActionFile } from "../workflow/action-file.ts";
import { parseActionReference, type Step } from "../workflow/step.ts";
import type { WorkflowFile } from "../workflow/workflow-file.ts";
import { mappingOf, scalarOf } from "../yaml/yaml-node.ts";

/** Actions that need a version of Node which GitHub's runners do not have any more. */
export const deadRuntimeRule: Rule = {
  id: "WF043",
  severity: "warning",
  title: "Actions run on a Node that GitHub still has",
  checkWorkflow(file: WorkflowFile, report) {
    for (const job of file.jobs) for (const step of job.steps) checkStep(step, report);
  },
  checkAction(file: ActionFile, report) {
    for (const step of file.steps) checkStep(step, report);
    const using = scalarOf(mappingOf(file.mapping, "runs"), "using");
    if (using !== undefined && /^node(12|16)$/.test(using.text)) {
      report(using, `GitHub's runners have no ${using.text} any more. Use node24.`);
    }
  },
};

function checkStep(step: Step, report: Report): void {
  const reference = step.uses === undefined ? undefined : parseActionReference(step.uses.text);
  if (step.uses === undefined || reference === undefined) return;
  const path = reference.path === "" ? "" : `/${reference.path}`;
  const oldest = OLDEST_LIVING_MAJOR.get(`${reference.repository}${path}`);
  const major = /^v?(\d+)(\.|$)/.exec(reference.ref)?.[1];
  if (oldest !== undefined && major !== undefined && Number(major) < oldest) {
    report(
      step.uses,
      `${JSON.stringify(step.uses.text)} runs on a version of Node, or a service, that GitHub has switched off. Use v${oldest} or later.`,
    );
  }
}
