import type { Rule } from "../rule.ts";
import type { WorkflowFile } from "../workflow/model.ts";
import { inputOf, usesAction } from "../workflow/step.ts";

/** Events that run with the repository's rights on what a stranger sent. */
export const dangerousTriggersRule: Rule = {
  id: "SEC021",
  severity: "warning",
  title: "Privileged events are used with care",
  checkWorkflow(file: WorkflowFile, report) {
    for (const event of file.events) {
      if (event.name === "issue_comment") {
        report(
          event.at,
          "`issue_comment` runs with the repository's permissions for everyone who can comment. Check `github.event.comment.author_association` first.",
          { severity: "info" },
        );
      }
      if (event.name !== "pull_request_target" && event.name !== "workflow_run") continue;
      if (event.name === "pull_request_target" && onlyLabels(file)) continue;
      const isGrave = checksOutHead(file);
      report(
        event.at,
        isGrave
          ? `\`${event.name}\` gives the run the repository's secrets and permissions, and this workflow checks out the pull request's code: whoever opens the pull request can run any code. Use \`pull_request\`, or do not check it out.`
          : `\`${event.name}\` gives a run that a stranger can trigger the repository's secrets and permissions. Use \`pull_request\` if you can.`,
        { severity: isGrave ? "error" : "warning" },
      );
    }
  },
};

/** Labels by the names of changed files are what the event is for, and run no code of the pull request. */
function onlyLabels({ jobs }: WorkflowFile): boolean {
  const steps = jobs.flatMap((job) => job.steps);
  return (
    steps.length > 0 &&
    jobs.every(({ uses }) => uses === undefined) &&
    steps.every((step) => usesAction(step, "actions/labeler"))
  );
}

function checksOutHead(file: WorkflowFile): boolean {
  return file.jobs.some((job) =>
    job.steps.some((step) => {
      if (step.run !== undefined) return /\bgh pr checkout\b|refs\/pull\//.test(step.run.text);
      if (!usesAction(step, "actions/checkout")) return false;
      return ["ref", "repository"].some((name) => {
        const value = inputOf(step, name);
        return (
          value?.kind === "scalar" &&
          /github\.event\.(pull_request\.(head|merge)|workflow_run\.head)|github\.head_ref|refs\/pull\//.test(
            value.text,
          )
        );
      });
    }),
  );
}
