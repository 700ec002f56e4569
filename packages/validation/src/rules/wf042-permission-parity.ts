import type { Rule } from "../rule.ts";
import type { WorkflowFile } from "../workflow/model.ts";
import { findExcess, type Permissions, permissionsOf, readPermissions } from "../workflow/permissions.ts";
import { eventOf } from "../workflow/workflow-file.ts";
import { valueAt } from "../yaml/yaml-node.ts";

/** Deepest chain of called workflows. https://docs.github.com/en/actions/reference/workflows-and-actions/reusing-workflow-configurations#nesting-reusable-workflows */
const MAX_NESTING = 10;

/**
 * Called workflows that ask for more than their caller may give: GitHub refuses to start the run, without a log.
 *
 * A workflow that is itself called gets its permissions from a caller that is not known here; then its own jobs count
 * only where it names permissions.
 */
export const permissionParityRule: Rule = {
  id: "WF042",
  severity: "error",
  title: "Called workflows get the permissions they request",
  checkWorkflow(file: WorkflowFile, report) {
    const isCalled = eventOf(file, "workflow_call") !== undefined;
    for (const job of file.jobs) {
      if (job.uses === undefined) continue;
      const named =
        readPermissions(valueAt(job.node, "permissions")) ??
        readPermissions(valueAt(file.mapping, "permissions"));
      if (named === undefined && isCalled) continue;
      const callee = file.project.findWorkflow(job.uses.text);
      if (callee === undefined) continue;
      const excess = findCallExcess(callee, named ?? file.project.policy.defaultPermissions, [file.path]);
      const [first] = excess;
      if (first === undefined) continue;
      const list = excess.map(({ scope, wanted, allowed }) => `${scope}: ${wanted} (allowed: ${allowed})`);
      const source = named === undefined ? "the repository's default token" : "this job";
      // GitHub names the job, and it is where the permissions are missing.
      report(
        job.key,
        `The called workflow requests more permissions than ${source} can grant: ${[...new Set(list)].join(", ")}; in ${first.where}. GitHub will not start the run. Grant them under \`permissions\` of the job ${JSON.stringify(job.id)}, or lower them in the called workflow.`,
      );
    }
  },
};

type Excess = ReturnType<typeof findExcess>[number] & { readonly where: string };

function findCallExcess(
  callee: WorkflowFile,
  ceiling: Permissions,
  path: readonly string[],
): readonly Excess[] {
  if (path.includes(callee.path) || path.length > MAX_NESTING) return [];
  const found: Excess[] = [];
  const workflow = readPermissions(valueAt(callee.mapping, "permissions"));
  if (workflow !== undefined) found.push(...locate(findExcess(workflow, ceiling), callee.path));
  for (const job of callee.jobs) {
    const own = readPermissions(valueAt(job.node, "permissions"));
    if (own !== undefined) {
      found.push(...locate(findExcess(own, ceiling), `the job ${JSON.stringify(job.id)} of ${callee.path}`));
    }
    const next = job.uses === undefined ? undefined : callee.project.findWorkflow(job.uses.text);
    if (next !== undefined) {
      found.push(
        ...findCallExcess(next, permissionsOf(callee.mapping, job.node, ceiling), [...path, callee.path]),
      );
    }
  }
  return found;
}

function locate(excess: ReturnType<typeof findExcess>, where: string): readonly Excess[] {
  return excess.map((one) => ({ ...one, where }));
}
