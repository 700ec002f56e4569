import type { Report, Rule } from "../rule.ts";
import type { ActionFile, WorkflowFile } from "../workflow/model.ts";
import { inputOf, stepsOf, usesAction } from "../workflow/step.ts";
import { asScalar, isPresent } from "../yaml/yaml-node.ts";

/** Actions that install the newest version of a program: pinning the action does not pin what it runs. */
export const unpinnedToolsRule: Rule = {
  id: "SEC037",
  severity: "warning",
  title: "Actions install a fixed version of their tool",
  checkWorkflow: check,
  checkAction: check,
};

/** Actions whose tool comes in its newest version without this input. */
const TOOLS: readonly (readonly [repository: string, input: string])[] = [
  ["1password/load-secrets-action", "version"],
  ["aquasecurity/setup-trivy", "version"],
  ["golangci/golangci-lint-action", "version"],
];

function check(file: WorkflowFile | ActionFile, report: Report): void {
  for (const step of stepsOf(file)) {
    if (step.uses === undefined) continue;
    for (const [repository, name] of TOOLS) {
      if (!usesAction(step, repository)) continue;
      const version = inputOf(step, name);
      const other = inputOf(step, `${name}-file`);
      if (!isPresent(version)) {
        if (!isPresent(other))
          report(
            step.uses,
            `Without \`${name}\` this action installs the newest version of its tool. Set \`${name}\`.`,
          );
      } else if (/^v?latest$/i.test(asScalar(version)?.text.trim() ?? "")) {
        report(version, `\`${name}: latest\` can be another program in the next run. Name a version.`);
      }
    }
  }
}
