import { expressionsOf } from "../expressions/checked-sites.ts";
import { contextPathsOf } from "../expressions/context-paths.ts";
import { locateToken } from "../expressions/expression-site.ts";
import type { Rule } from "../rule.ts";
import type { WorkflowFile } from "../workflow/model.ts";
import { isPresent, valueAt } from "../yaml/yaml-node.ts";

/** Secrets that a job reads without an environment, whose rules say who may run it. */
export const secretsOutsideEnvironmentRule: Rule = {
  id: "SEC041",
  severity: "warning",
  title: "Jobs that read secrets have an environment",
  persona: "auditor",
  checkWorkflow(file: WorkflowFile, report) {
    // Who calls a workflow gives it the secrets, and decides on the environment.
    if (file.events.length > 0 && file.events.every(({ name }) => name === "workflow_call")) return;
    const open = new Set(
      file.jobs.filter(({ node }) => !isPresent(valueAt(node, "environment"))).map(({ id }) => id),
    );
    for (const site of expressionsOf(file).sites) {
      if (site.path[0] !== "jobs" || !open.has(site.path[1] ?? "") || site.parsed.status !== "parsed")
        continue;
      for (const { path, token } of contextPathsOf(site.parsed.ast)) {
        if (path[0] !== "secrets" || path[1] === undefined || path[1] === "github_token") continue;
        report(
          locateToken(site, file.text, token),
          `\`${path.join(".")}\` is available to every run of this workflow. Store it in an environment, and set \`environment\` on the job.`,
        );
      }
    }
  },
};
