import { OLDEST_LIVING_MAJOR } from "../data/known-actions.ts";
import type { Report, Rule } from "../rule.ts";
import type { ActionFile, Step, WorkflowFile } from "../workflow/model.ts";
import { parseActionReference } from "../workflow/step.ts";
import { mappingOf, scalarOf } from "../yaml/yaml-node.ts";

/** Actions that need a version of Node which GitHub's runners do not have any more. */
export const deadRuntimeRule: Rule = {
  id: "WF043",
  severity: "warning",
  title: "Actions run on a supported version of Node",
  checkWorkflow(file: WorkflowFile, report) {
    for (const job of file.jobs) for (const step of job.steps) checkStep(step, report);
  },
  checkAction(file: ActionFile, report) {
    for (const step of file.steps) checkStep(step, report);
    const using = scalarOf(mappingOf(file.mapping, "runs"), "using");
    if (using !== undefined && /^node(12|16)$/.test(using.text)) {
      report(using, `GitHub's runners no longer support ${using.text}. Use node24.`);
    }
  },
};

/**
 * Versions whose service is gone, so that the job fails.
 *
 * @see https://github.blog/changelog/2024-04-16-deprecation-notice-v3-of-the-artifact-actions/
 * @see https://github.blog/changelog/2024-12-05-notice-of-upcoming-releases-and-breaking-changes-for-github-actions/
 */
const REFUSED: ReadonlySet<string> = new Set(
  ["upload-artifact", "download-artifact"]
    .flatMap((name) => [1, 2, 3].map((major) => `actions/${name} v${major}`))
    .concat(["actions/cache v1", "actions/cache v2"]),
);

function checkStep(step: Step, report: Report): void {
  const reference = step.uses === undefined ? undefined : parseActionReference(step.uses.text);
  if (step.uses === undefined || reference === undefined) return;
  const path = reference.path === "" ? "" : `/${reference.path}`;
  const oldest = OLDEST_LIVING_MAJOR.get(`${reference.repository}${path}`);
  const major = /^v?(\d+)(\.|$)/.exec(reference.ref)?.[1];
  if (oldest !== undefined && major !== undefined && Number(major) < oldest) {
    const isRefused = REFUSED.has(`${reference.repository} v${major}`);
    report(
      step.uses,
      isRefused
        ? `GitHub fails every run of ${JSON.stringify(step.uses.text)}. Use v${oldest} or later.`
        : `${JSON.stringify(step.uses.text)} runs on a version of Node that GitHub has removed. Use v${oldest} or later.`,
      { severity: isRefused ? "error" : "warning" },
    );
  }
}
