import type { Report, Rule } from "../rule.ts";
import type { ActionFile } from "../workflow/action-file.ts";
import { parseActionReference } from "../workflow/step.ts";
import type { WorkflowFile } from "../workflow/workflow-file.ts";
import { hasExpression, type YamlScalar } from "../yaml/yaml-node.ts";

/** Actions of others at a name that their owners can move. */
export const unpinnedActionsRule: Rule = {
  id: "SEC023",
  severity: "warning",
  title: "Actions of others are pinned to a commit",
  checkWorkflow(file: WorkflowFile, report) {
    for (const job of file.jobs) {
      if (job.uses !== undefined) check(job.uses, report);
      for (const step of job.steps) if (step.uses !== undefined) check(step.uses, report);
    }
  },
  checkAction(file: ActionFile, report) {
    for (const step of file.steps) if (step.uses !== undefined) check(step.uses, report);
  },
};

/** Owners whose tags are taken on trust: GitHub itself. */
const TRUSTED_OWNERS = new Set(["actions", "github"]);

function check(uses: YamlScalar, report: Report): void {
  const reference = hasExpression(uses.text) ? undefined : parseActionReference(uses.text);
  if (reference === undefined || /^[0-9a-f]{40}$/.test(reference.ref)) return;
  const isTrusted = TRUSTED_OWNERS.has(reference.owner.toLowerCase()) && /^v?\d/.test(reference.ref);
  report(
    uses,
    `${JSON.stringify(uses.text)} can change under your feet. Pin it to a full commit, with the version in a comment.`,
    { severity: isTrusted ? "info" : "warning" },
  );
}
