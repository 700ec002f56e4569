import type { Rule } from "../rule.ts";
import { shellScriptsOf, walkScript } from "../shell/shell-script.ts";
import { eventOf, type WorkflowFile } from "../workflow/workflow-file.ts";

/** Writes to the files that set variables and paths of later steps, in runs that a stranger starts. */
export const environmentFilesRule: Rule = {
  id: "SEC029",
  severity: "error",
  title: "Strangers cannot write the environment of later steps",
  checkWorkflow(file: WorkflowFile, report) {
    const isExposed = ["pull_request_target", "workflow_run"].some(
      (name) => eventOf(file, name) !== undefined,
    );
    if (!isExposed) return;
    for (const script of shellScriptsOf(file)) {
      walkScript(script.ast, (node) => {
        const isWrite = node.type === "Redirect" && /^(>|>>)$/.test(node.operator);
        const name = isWrite ? /GITHUB_(ENV|PATH)/.exec(node.target?.text ?? "")?.[0] : undefined;
        if (name !== undefined && node.type === "Redirect" && !isStatic(script.text, node.pos)) {
          report(
            script.locate(node.pos, node.end),
            `Whoever starts this run may bring a line of their own into \`${name}\`, which later steps obey. Pass the value as an output.`,
          );
        }
      });
    }
  },
};

/** Whether what stands before a redirection on its line is a fixed text. */
function isStatic(text: string, at: number): boolean {
  const line = text.slice(text.lastIndexOf("\n", at - 1) + 1, at);
  return /^\s*(echo|printf)\b/.test(line) && !/[$`]|xxxx/.test(line);
}
