import { ARCHIVED_ACTIONS } from "../data/archived-actions.ts";
import type { Report, Rule } from "../rule.ts";
import type { ActionFile, Step, WorkflowFile } from "../workflow/model.ts";
import type { Policy } from "../workflow/policy.ts";
import { locationOf, parseActionReference } from "../workflow/step.ts";

/** Actions that nobody repairs any more, and those that the repository does not want. */
export const archivedActionsRule: Rule = {
  id: "SEC032",
  severity: "warning",
  title: "Actions are maintained",
  checkWorkflow(file: WorkflowFile, report) {
    for (const job of file.jobs) check([job, ...job.steps], file.project.policy, report);
  },
  checkAction: (file: ActionFile, report) => check(file.steps, file.project.policy, report),
};

/** Checks steps, and jobs that call a workflow. */
function check(users: readonly Pick<Step, "uses">[], policy: Policy, report: Report): void {
  for (const { uses } of users) {
    const reference = uses === undefined ? undefined : parseActionReference(uses.text);
    if (uses === undefined || reference === undefined) continue;
    if (!policy.isAllowed(locationOf(reference))) {
      report(uses, `The settings file does not allow ${JSON.stringify(uses.text)}.`, {
        severity: "error",
      });
    }
    const isArchived =
      ARCHIVED_ACTIONS.has(reference.repository) ||
      ARCHIVED_ACTIONS.has(`${reference.repository}/${reference.path}`);
    if (isArchived)
      report(
        uses,
        `The repository of ${JSON.stringify(uses.text)} is archived and no longer maintained. Use another action.`,
      );
  }
}
