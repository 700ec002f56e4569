import type { Report, Rule } from "../rule.ts";
import type { ActionFile } from "../workflow/action-file.ts";
import type { Step } from "../workflow/step.ts";
import type { WorkflowFile } from "../workflow/workflow-file.ts";
import { entryOf, type YamlEntry } from "../yaml/yaml-node.ts";

/** Failures that are allowed, and that nobody looks at. */
export const unreadContinueOnErrorRule: Rule = {
  id: "SEC002",
  severity: "warning",
  title: "A failure that is allowed is looked at",
  checkWorkflow(file: WorkflowFile, report) {
    for (const job of file.jobs) {
      const entry = entryOf(job.node, "continue-on-error");
      const isRead = new RegExp(
        `\\b(needs|jobs)(\\.${escapePattern(job.id)}|\\[\\s*'${escapePattern(job.id)}'\\s*\\])\\.result\\b`,
        "i",
      );
      if (
        isSwitchedOn(entry) &&
        !isRead.test(file.text) &&
        !/tojson\(\s*needs\s*\)|needs\.\*\.result/i.test(file.text)
      ) {
        report(
          entry.key,
          `The job ${JSON.stringify(job.id)} may fail, and nothing reads \`needs.${job.id}.result\`: its failure is never seen. Read it, or let the job fail.`,
        );
      }
      const scope = file.text.slice(job.node.start, job.node.end);
      for (const step of job.steps) checkStep(step, scope, report);
    }
  },
  checkAction(file: ActionFile, report) {
    for (const step of file.steps) checkStep(step, file.text, report);
  },
};

function checkStep(step: Step, scope: string, report: Report): void {
  const entry = entryOf(step.node, "continue-on-error");
  if (!isSwitchedOn(entry)) return;
  const id = step.id?.text;
  if (id === undefined) {
    report(
      entry.key,
      "This step may fail, and without an `id` nothing can read its outcome: its failure is never seen. Give it an `id` and read `steps.<id>.outcome`, or let it fail.",
    );
    return;
  }
  const isRead = new RegExp(
    `\\bsteps(\\.${escapePattern(id)}|\\[\\s*'${escapePattern(id)}'\\s*\\])\\.(outcome|conclusion)\\b`,
    "i",
  );
  if (!isRead.test(scope) && !/tojson\(\s*steps\s*\)/i.test(scope)) {
    report(
      entry.key,
      `This step may fail, and nothing reads \`steps.${id}.outcome\`: its failure is never seen. Read it, or let the step fail.`,
    );
  }
}

function isSwitchedOn(entry: YamlEntry | undefined): entry is YamlEntry {
  return entry?.value.kind === "scalar" && entry.value.value === true;
}

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
