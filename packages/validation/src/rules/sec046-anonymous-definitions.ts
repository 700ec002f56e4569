import type { Rule } from "../rule.ts";
import type { WorkflowFile } from "../workflow/model.ts";
import { isPresent, valueAt } from "../yaml/yaml-node.ts";

/** Workflows and jobs that lists of runs show by a path or an id. */
export const anonymousDefinitionsRule: Rule = {
  id: "SEC046",
  severity: "info",
  title: "Workflows and jobs have a name",
  persona: "pedantic",
  checkWorkflow(file: WorkflowFile, report) {
    const { mapping } = file;
    if (mapping === undefined) return;
    if (!isPresent(valueAt(mapping, "name")))
      report(
        { start: mapping.start, end: mapping.start + 1 },
        "The workflow has no name, so GitHub shows its path. Set `name`.",
      );
    for (const { key, node } of file.jobs) {
      if (node.kind === "mapping" && !isPresent(valueAt(node, "name")))
        report(key, `The job ${JSON.stringify(key.text)} has no name. Set \`name\`.`);
    }
  },
};
