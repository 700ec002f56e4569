import type { Report, Rule } from "../rule.ts";
import type { WorkflowFile } from "../workflow/model.ts";
import {
  asScalar,
  entryOf,
  hasExpression,
  scalarOf,
  valueAt,
  type YamlNode,
  type YamlScalar,
} from "../yaml/yaml-node.ts";

/** Concurrency groups in which a job waits for its own run. */
export const concurrencyRule: Rule = {
  id: "WF044",
  severity: "error",
  title: "Concurrency groups do not block themselves",
  checkWorkflow(file: WorkflowFile, report) {
    const outer = groupOf(valueAt(file.mapping, "concurrency"));
    checkQueue(valueAt(file.mapping, "concurrency"), report);
    for (const job of file.jobs) {
      const concurrency = valueAt(job.node, "concurrency");
      checkQueue(concurrency, report);
      const group = groupOf(concurrency);
      if (outer !== undefined && group?.text.trim() === outer.text.trim()) {
        report(
          group,
          "The job is in the same concurrency group as its workflow: it waits for its own run to end. Give it a group of its own.",
        );
      }
      checkCallee(file, job.uses, outer, report);
    }
  },
};

function groupOf(node: YamlNode | undefined): YamlScalar | undefined {
  return asScalar(node) ?? scalarOf(node, "group");
}

function checkQueue(node: YamlNode | undefined, report: Report): void {
  const queue = entryOf(node, "queue");
  const cancel = scalarOf(node, "cancel-in-progress");
  if (queue?.value.kind === "scalar" && queue.value.text === "max" && cancel?.value === true) {
    report(queue.key, "`queue: max` and `cancel-in-progress: true` contradict each other.");
  }
}

function checkCallee(
  file: WorkflowFile,
  uses: YamlScalar | undefined,
  outer: YamlScalar | undefined,
  report: Report,
): void {
  if (uses === undefined || outer === undefined) return;
  const callee = file.project.findWorkflow(uses.text);
  const inner = groupOf(valueAt(callee?.mapping, "concurrency"));
  const isSame = inner?.text.trim() === outer.text.trim();
  // `github.workflow` is the caller's name in the called workflow too, so equal texts are equal groups.
  if (isSame && !(hasExpression(outer.text) && outer.text.includes("inputs."))) {
    report(
      uses,
      "The called workflow is in the same concurrency group as this one: it waits for its own caller.",
    );
  }
}
