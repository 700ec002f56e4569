import type { Report, Rule } from "../rule.ts";
import { shellScriptsOf } from "../shell/shell-script.ts";
import type { ActionFile, WorkflowFile } from "../workflow/model.ts";

/** Scripts that bash and sh cannot read: an `if` without its `fi`, a quote that is not closed. */
export const shellSyntaxRule: Rule = {
  id: "WF052",
  severity: "error",
  title: "Scripts are valid for their shell",
  checkWorkflow: check,
  checkAction: check,
};

function check(file: WorkflowFile | ActionFile, report: Report): void {
  for (const script of shellScriptsOf(file)) {
    if (/^(?:\/\S*\/)?zsh\b/.test(script.shell?.trim() ?? "")) continue;
    // Only the first: what a shell makes of the rest says nothing.
    const [error] = script.ast.errors ?? [];
    if (error === undefined) continue;
    const at = Math.min(error.pos, Math.max(0, script.text.trimEnd().length - 1));
    report(script.locate(at, at + 1), `The shell cannot parse this script: ${error.message}.`);
  }
}
