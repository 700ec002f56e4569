import type { Report, Rule } from "../rule.ts";
import type { ActionFile, WorkflowFile } from "../workflow/model.ts";
import { locationOf, parseActionReference } from "../workflow/step.ts";
import { locateInScalar } from "../yaml/scalar-position.ts";
import { hasExpression, type YamlScalar } from "../yaml/yaml-node.ts";

/** Actions of others at a name that their owners can move. */
export const unpinnedActionsRule: Rule = {
  id: "SEC023",
  severity: "warning",
  title: "Third-party actions are pinned to a commit",
  checkWorkflow(file: WorkflowFile, report) {
    for (const job of file.jobs) {
      if (job.uses !== undefined) check(job.uses, file, report);
      for (const step of job.steps) if (step.uses !== undefined) check(step.uses, file, report);
    }
  },
  checkAction(file: ActionFile, report) {
    for (const step of file.steps) if (step.uses !== undefined) check(step.uses, file, report);
  },
};

/** Owners whose tags are taken on trust: GitHub itself. */
const TRUSTED_OWNERS = new Set(["actions", "github"]);

function check(uses: YamlScalar, file: WorkflowFile | ActionFile, report: Report): void {
  const reference = hasExpression(uses.text) ? undefined : parseActionReference(uses.text.trim());
  if (reference === undefined || /^[0-9a-f]{40}$/.test(reference.ref)) return;
  const pin = file.project.policy.pinOf(locationOf(reference));
  if (pin === "any" || (pin === "tag" && reference.ref !== "")) return;
  const isTrusted = TRUSTED_OWNERS.has(reference.owner.toLowerCase()) && /^v?\d/.test(reference.ref);
  report(
    locateInScalar(uses, file.text, 0, uses.text.trimEnd().length),
    `${JSON.stringify(uses.text.trim())} is a reference that can move. Pin it to a full commit SHA, with the version in a comment.`,
    { severity: isTrusted && pin === undefined ? "info" : "warning" },
  );
}
