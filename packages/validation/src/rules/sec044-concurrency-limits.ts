import type { Rule } from "../rule.ts";
import type { WorkflowFile } from "../workflow/model.ts";
import { eventOf } from "../workflow/workflow-file.ts";
import { entryOf, valueAt } from "../yaml/yaml-node.ts";

/** Workflows whose runs go on although a newer one has made them useless. */
export const concurrencyLimitsRule: Rule = {
  id: "SEC044",
  severity: "info",
  title: "Workflows limit their concurrent runs",
  persona: "pedantic",
  checkWorkflow(file: WorkflowFile, report) {
    const { mapping } = file;
    if (mapping === undefined || file.jobs.length === 0) return;
    if (file.events.length === 1 && eventOf(file, "workflow_call") !== undefined) return;
    const own = entryOf(mapping, "concurrency");
    if (own !== undefined) {
      if (valueAt(own.value, "cancel-in-progress") === undefined && valueAt(own.value, "queue") === undefined)
        report(
          own.key,
          "`concurrency` does not say what happens to a run in progress. Set `cancel-in-progress`.",
        );
      return;
    }
    if (file.jobs.every(({ node }) => entryOf(node, "concurrency") !== undefined)) return;
    report(
      entryOf(mapping, "on")?.key ?? { start: mapping.start, end: mapping.start + 1 },
      "Runs of this workflow are not limited: several can be in progress for one branch. Set `concurrency`.",
    );
  },
};
