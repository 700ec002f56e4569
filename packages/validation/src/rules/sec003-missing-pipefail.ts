import type { Report, Rule } from "../rule.ts";
import { shellScriptsOf, walkScript, wordsOf } from "../shell/shell-script.ts";
import type { ActionFile, WorkflowFile } from "../workflow/model.ts";

/** Pipes in which the failure of every command but the last is lost. */
export const missingPipefailRule: Rule = {
  id: "SEC003",
  severity: "warning",
  title: "Pipelines fail when one of their commands fails",
  checkWorkflow: check,
  checkAction: check,
};

/** Commands of which a failure in front of a pipe matters: they build, test, fetch or publish. */
const WORKERS = new Set([
  "curl",
  "wget",
  "make",
  "npm",
  "npx",
  "pnpm",
  "yarn",
  "node",
  "python",
  "python3",
  "pytest",
  "go",
  "cargo",
  "mvn",
  "gradle",
  "./gradlew",
  "docker",
  "terraform",
  "kubectl",
  "helm",
  "aws",
  "gcloud",
  "az",
  "dotnet",
  "bundle",
  "rake",
  "tox",
  "pip",
  "gh",
]);

/** With `shell: bash` GitHub sets pipefail itself; without a shell, and with any other, it does not. */
function check(file: WorkflowFile | ActionFile, report: Report): void {
  for (const script of shellScriptsOf(file)) {
    const shell = script.shell?.trim();
    if (
      shell === undefined ||
      shell === "bash" ||
      shell.includes("pipefail") ||
      script.text.includes("pipefail")
    )
      continue;
    walkScript(script.ast, (node, parents) => {
      if (node.type !== "Pipeline" || node.commands.length < 2) return;
      if (parents.some(({ type }) => type === "CommandExpansion")) return;
      const worker = node.commands
        .slice(0, -1)
        .find((command) => command.type === "Command" && WORKERS.has(wordsOf(command)[0] ?? ""));
      if (worker === undefined) return;
      report(
        script.locate(worker.pos, worker.end),
        `With \`shell: ${shell}\` the failure of a command before a pipe is lost. Use \`shell: bash\`, or \`set -o pipefail\`.`,
      );
    });
  }
}
