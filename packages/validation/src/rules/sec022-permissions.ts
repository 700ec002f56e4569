import type { Rule } from "../rule.ts";
import type { WorkflowFile } from "../workflow/model.ts";
import { SCOPES } from "../workflow/permissions.ts";
import { eventOf } from "../workflow/workflow-file.ts";
import { asScalar, entriesOf, entryOf, valueAt, type YamlNode } from "../yaml/yaml-node.ts";

/** Tokens that may do more than their jobs need. */
export const permissionsRule: Rule = {
  id: "SEC022",
  severity: "warning",
  title: "Tokens have only the permissions they need",
  checkWorkflow(file: WorkflowFile, report) {
    const outer = entryOf(file.mapping, "permissions");
    const check = (node: YamlNode | undefined, where: string) => {
      const all = asScalar(node);
      if (all?.text === "write-all")
        report(all, `\`write-all\` grants ${where} every permission. List the needed scopes.`, {
          severity: "error",
        });
      else if (all?.text === "read-all")
        report(all, `\`read-all\` grants ${where} read access to everything. List the needed scopes.`, {
          severity: "info",
        });
    };
    check(outer?.value, "every job");
    const isShared = file.jobs.length > 1;
    const isOnlyCalled = file.events.length === 1 && eventOf(file, "workflow_call") !== undefined;
    const isEveryJobSet = file.jobs.every((job) => entryOf(job.node, "permissions") !== undefined);
    for (const { key, value } of entriesOf(outer?.value)) {
      if (isShared && !isEveryJobSet && asScalar(value)?.text === "write" && SCOPES.includes(key.text)) {
        report(
          key,
          `\`${key.text}: write\` is granted to every job of the workflow. Grant it only to the jobs that need it.`,
        );
      }
    }
    if (outer === undefined && file.mapping !== undefined && isShared && !isEveryJobSet && !isOnlyCalled) {
      const { start } = file.mapping;
      report({ start, end: start + 1 }, "The workflow sets no `permissions`. Set them here, for every job.", {
        severity: "info",
      });
    }
    for (const job of file.jobs) {
      const own = entryOf(job.node, "permissions");
      check(own?.value, "the job");
      // Whoever calls a workflow decides what it may do, even where it is called itself.
      const decides = job.uses !== undefined || (!isOnlyCalled && valueAt(job.node, "steps") !== undefined);
      if (outer === undefined && own === undefined && decides) {
        report(
          job.key,
          `The job ${JSON.stringify(job.id)} has the repository's default permissions, which may be broad. Set \`permissions\`.`,
        );
      }
    }
  },
};
