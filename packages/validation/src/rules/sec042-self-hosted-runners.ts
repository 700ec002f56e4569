import type { Rule } from "../rule.ts";
import { matrixValuesOf } from "../workflow/matrix-values.ts";
import type { WorkflowFile } from "../workflow/model.ts";
import { isPresent, scalarsOf, valueAt } from "../yaml/yaml-node.ts";

/** Jobs on runners of one's own: in a public repository, a stranger's code may stay on the machine. */
export const selfHostedRunnersRule: Rule = {
  id: "SEC042",
  severity: "warning",
  title: "Jobs run on GitHub's own runners",
  persona: "auditor",
  checkWorkflow(file: WorkflowFile, report) {
    for (const job of file.jobs) {
      const runsOn = valueAt(job.node, "runs-on");
      const labels = scalarsOf(runsOn?.kind === "mapping" ? valueAt(runsOn, "labels") : runsOn);
      const group = runsOn?.kind === "mapping" ? valueAt(runsOn, "group") : undefined;
      const row = /^\s*\$\{\{\s*matrix\.([\w.-]+)\s*\}\}\s*$/.exec(labels[0]?.text ?? "")?.[1];
      const values = row === undefined ? labels : matrixValuesOf(job, row.toLowerCase().split(".")).scalars;
      const own =
        values.find(({ text }) => /^self-hosted$/i.test(text)) ?? (isPresent(group) ? group : undefined);
      if (own === undefined) continue;
      report(
        own,
        "A self-hosted runner can keep what an earlier job left. Do not use it for code of strangers; create it anew for each job.",
      );
    }
  },
};
