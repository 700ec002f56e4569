import type { Report, Rule } from "../rule.ts";
import type { ActionFile, Step, WorkflowFile } from "../workflow/model.ts";
import { locationOf, parseActionReference } from "../workflow/step.ts";
import { entryOf, type YamlEntry } from "../yaml/yaml-node.ts";

/** Failures that are allowed, and that nobody looks at. */
export const unreadContinueOnErrorRule: Rule = {
  id: "SEC002",
  severity: "warning",
  title: "Allowed failures are checked",
  checkWorkflow(file: WorkflowFile, report) {
    const needs = readNames(file.text, /\b(?:needs|jobs)(?:\.([\w-]+)|\[\s*'([^'\n]*)'\s*\])\.result\b/gi);
    const isAllRead = /tojson\(\s*needs\s*\)|needs\.\*\.result/i.test(file.text);
    for (const job of file.jobs) {
      const entry = entryOf(job.node, "continue-on-error");
      if (isSwitchedOn(entry) && !needs.has(job.id.toLowerCase()) && !isAllRead) {
        report(
          entry.key,
          `The job ${JSON.stringify(job.id)} may fail, and nothing reads \`needs.${job.id}.result\`, so a failure goes unnoticed. Read it, or let the job fail.`,
        );
      }
      checkSteps(job.steps, file.text.slice(job.node.start, job.node.end), report);
    }
  },
  checkAction: (file: ActionFile, report) => checkSteps(file.steps, file.text, report),
};

/** The names in a text that stand where a pattern's groups are, in lower case. */
function readNames(text: string, pattern: RegExp): ReadonlySet<string> {
  return new Set(Array.from(text.matchAll(pattern), (match) => (match[1] ?? match[2] ?? "").toLowerCase()));
}

function checkSteps(steps: readonly Step[], scope: string, report: Report): void {
  const allowed = steps.filter(({ node }) => isSwitchedOn(entryOf(node, "continue-on-error")));
  if (allowed.length === 0) return;
  const read = readNames(scope, /\bsteps(?:\.([\w-]+)|\[\s*'([^'\n]*)'\s*\])\.(?:outcome|conclusion)\b/gi);
  const isAllRead = /tojson\(\s*steps\s*\)/i.test(scope);
  for (const step of allowed) {
    const entry = entryOf(step.node, "continue-on-error");
    const id = step.id?.text;
    if (entry === undefined || (id !== undefined && (isAllRead || read.has(id.toLowerCase())))) continue;
    report(
      entry.key,
      id === undefined
        ? "This step may fail, and without an `id` nothing can read its outcome, so a failure goes unnoticed. Give it an `id` and read `steps.<id>.outcome`, or let the step fail."
        : `This step may fail, and nothing reads \`steps.${id}.outcome\`, so a failure goes unnoticed. Read it, or let the step fail.`,
      isSideEffect(step) ? { severity: "info" } : undefined,
    );
  }
}

/** Actions that only bring results somewhere: whether that works says nothing about the results. */
const SIDE_EFFECTS =
  /^(?:actions\/(?:upload-artifact|cache|cache\/\w+)|codecov\/codecov-action|coverallsapp\/github-action|codacy\/codacy-coverage-reporter-action|dorny\/test-reporter|enricomi\/publish-unit-test-result-action|mikepenz\/action-junit-report|github\/codeql-action\/upload-sarif|slackapi\/slack-github-action|8398a7\/action-slack|marocchino\/sticky-pull-request-comment|peter-evans\/create-or-update-comment)$/;

function isSideEffect({ uses }: Step): boolean {
  const reference = uses === undefined ? undefined : parseActionReference(uses.text);
  return reference !== undefined && SIDE_EFFECTS.test(locationOf(reference).toLowerCase());
}

function isSwitchedOn(entry: YamlEntry | undefined): entry is YamlEntry {
  return entry?.value.kind === "scalar" && entry.value.value === true;
}
