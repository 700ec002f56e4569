import type { Report, Rule } from "../rule.ts";
import type { ActionFile, Step, WorkflowFile } from "../workflow/model.ts";
import { inputOf, usesAction } from "../workflow/step.ts";
import { asScalar, valueAt } from "../yaml/yaml-node.ts";

/** Checkouts that leave the token in the working folder. */
export const persistedCredentialsRule: Rule = {
  id: "SEC025",
  severity: "warning",
  title: "Checkouts do not persist the token",
  checkWorkflow(file: WorkflowFile, report) {
    for (const job of file.jobs) check(job.steps, report);
  },
  checkAction: (file: ActionFile, report) => check(file.steps, report),
};

function check(steps: readonly Step[], report: Report): void {
  const lastUpload = steps.findLastIndex(uploadsEverything);
  for (const [index, step] of steps.entries()) {
    if (step.uses === undefined || !usesAction(step, "actions/checkout")) continue;
    const kept = inputOf(step, "persist-credentials");
    const isUploaded = lastUpload > index;
    if (kept?.kind === "scalar" && (kept.text === "false" || kept.text.includes("${{"))) continue;
    // All inputs at once come from somewhere else; `true` is what somebody wanted.
    if (asScalar(valueAt(step.node, "with")) !== undefined || (kept !== undefined && !isUploaded)) continue;
    report(
      kept ?? { start: step.node.start, end: step.uses.end },
      isUploaded
        ? "The checkout leaves its token in `.git/config`, and a later step uploads that folder as an artifact. Set `persist-credentials: false`."
        : "The checkout leaves its token in `.git/config`, where every later step can read it. Set `persist-credentials: false`, or `true` where later steps push.",
      { severity: isUploaded ? "error" : "warning" },
    );
  }
}

function uploadsEverything(step: Step): boolean {
  const path = usesAction(step, "actions/upload-artifact") ? inputOf(step, "path") : undefined;
  if (path?.kind !== "scalar") return false;
  return path.text
    .split("\n")
    .some((line) => /^(\.|\.\/|\*\*?|\.\.\/?|\$\{\{\s*github\.workspace\s*\}\})\/?$/.test(line.trim()));
}
