import type { Report, Rule } from "../rule.ts";
import type { ActionFile, Step, WorkflowFile } from "../workflow/model.ts";
import { hasExpression, type YamlScalar } from "../yaml/yaml-node.ts";

/** Names of jobs and steps that are malformed or used twice. */
export const idsRule: Rule = {
  id: "WF031",
  severity: "error",
  title: "Jobs and steps have unique ids",
  checkWorkflow(file, report) {
    checkJobs(file, report);
    for (const job of file.jobs) checkSteps(job.steps, report);
  },
  checkAction: (file: ActionFile, report) => checkSteps(file.steps, report),
};

/** @see https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_id */
const ID = /^[A-Za-z_][A-Za-z0-9_-]*$/;

/** Longest id that GitHub's own parser takes. */
const MAX_LENGTH = 100;

function checkJobs(file: WorkflowFile, report: Report): void {
  const first = new Map<string, YamlScalar>();
  for (const { id, key } of file.jobs) {
    checkForm(key, "job", report);
    const same = first.get(id.toLowerCase());
    if (same === undefined) first.set(id.toLowerCase(), key);
    else if (same.text !== id) {
      report(
        key,
        `The job ${JSON.stringify(id)} has the same id as ${JSON.stringify(same.text)} on line ${file.lines.range(same.start, 0).line} (ids are case-insensitive).`,
      );
    }
  }
}

function checkSteps(steps: readonly Step[], report: Report): void {
  const seen = new Set<string>();
  for (const { id } of steps) {
    if (id === undefined) continue;
    if (hasExpression(id.text)) {
      report(id, "A step's id must be a plain string without an expression.");
      continue;
    }
    checkForm(id, "step", report);
    const key = id.text.toLowerCase();
    if (seen.has(key))
      report(id, `Duplicate step id ${JSON.stringify(id.text)} in this job (ids are case-insensitive).`);
    seen.add(key);
  }
}

function checkForm(id: YamlScalar, what: string, report: Report): void {
  if (!ID.test(id.text) || id.text.startsWith("__")) {
    report(
      id,
      `The ${what} id ${JSON.stringify(id.text)} must start with a letter or \`_\` and contain only letters, digits, \`-\` and \`_\`.`,
    );
  } else if (id.text.length >= MAX_LENGTH) {
    report(id, `The ${what} id is longer than ${MAX_LENGTH - 1} characters.`);
  }
}
