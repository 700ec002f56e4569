import type { Report, Rule } from "../rule.ts";
import type { ActionFile, Step, WorkflowFile } from "../workflow/model.ts";
import { inputOf, usesAction } from "../workflow/step.ts";
import { entriesOf, isPresent } from "../yaml/yaml-node.ts";

/** Tokens of GitHub Apps that may do more, in more repositories or for longer, than is needed. */
export const wideAppTokenRule: Rule = {
  id: "SEC035",
  severity: "warning",
  title: "Tokens of GitHub Apps are restricted",
  checkWorkflow(file: WorkflowFile, report) {
    for (const job of file.jobs) for (const step of job.steps) check(step, report);
  },
  checkAction(file: ActionFile, report) {
    for (const step of file.steps) check(step, report);
  },
};

function check(step: Step, report: Report): void {
  if (step.uses === undefined || !usesAction(step, "actions/create-github-app-token")) return;
  const revoke = inputOf(step, "skip-token-revoke");
  if (revoke?.kind === "scalar" && revoke.text === "true") {
    report(revoke, "The token stays valid after the job. Remove `skip-token-revoke`.");
  }
  if (isPresent(inputOf(step, "owner")) && !isPresent(inputOf(step, "repositories"))) {
    report(
      step.uses,
      "The token has access to every repository of the owner. List the needed ones under `repositories`.",
    );
  }
  const isNarrowed = entriesOf(step.with).some(({ key }) => key.text.toLowerCase().startsWith("permission-"));
  if (!isNarrowed) {
    report(
      step.uses,
      "The token has every permission of the app. Request the needed ones: `permission-contents: read`.",
    );
  }
}
