import { expressionsOf } from "../expressions/checked-sites.ts";
import { contextPathsOf } from "../expressions/context-paths.ts";
import { locateToken } from "../expressions/expression-site.ts";
import type { Report, Rule } from "../rule.ts";
import type { ActionFile, WorkflowFile } from "../workflow/model.ts";
import { scalarOf } from "../yaml/yaml-node.ts";

/** Secrets handed on in bulk, or in a form that logs do not mask. */
export const broadSecretsRule: Rule = {
  id: "SEC026",
  severity: "warning",
  title: "Secrets are passed one by one",
  checkWorkflow(file: WorkflowFile, report) {
    for (const job of file.jobs) {
      const inherited = scalarOf(job.node, "secrets");
      if (inherited?.text === "inherit")
        report(
          inherited,
          "`secrets: inherit` passes every secret to the called workflow. List the ones it needs.",
        );
    }
    checkExpressions(file, report);
  },
  checkAction: checkExpressions,
};

function checkExpressions(file: WorkflowFile | ActionFile, report: Report): void {
  for (const site of expressionsOf(file).sites) {
    if (site.parsed.status !== "parsed") continue;
    for (const { path, token, functions } of contextPathsOf(site.parsed.ast)) {
      if (path[0] !== "secrets") continue;
      const at = locateToken(site, file.text, token);
      if (path.length === 1 && functions.includes("tojson"))
        report(at, "`toJSON(secrets)` exposes every secret. List the needed ones.");
      else if (path[1] === "*") report(at, "A computed secret name exposes every secret. Write the name.");
      else if (functions.includes("fromjson"))
        report(at, "Values inside a JSON secret are not masked in logs. Store each value as its own secret.");
    }
  }
}
