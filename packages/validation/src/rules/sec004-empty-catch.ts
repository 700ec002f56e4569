import type { Rule } from "../rule.ts";
import type { WorkflowFile } from "../workflow/model.ts";
import { usesAction } from "../workflow/step.ts";
import { locateInScalar } from "../yaml/scalar-position.ts";
import { scalarOf } from "../yaml/yaml-node.ts";

/** Scripts of actions/github-script that catch an error and do nothing. */
export const emptyCatchRule: Rule = {
  id: "SEC004",
  severity: "warning",
  title: "Scripts do not swallow caught errors",
  checkWorkflow(file: WorkflowFile, report) {
    for (const step of file.jobs.flatMap((job) => job.steps)) {
      const script = usesAction(step, "actions/github-script") ? scalarOf(step.with, "script") : undefined;
      if (script === undefined) continue;
      const code = blankStringsAndComments(script.text);
      for (const match of code.matchAll(
        /\bcatch\s*(\([^)]*\))?\s*\{\s*\}|\.catch\(\s*(\(\s*\w*\s*\)|\w+)\s*=>\s*(\{\s*\}|null|undefined)\s*\)/g,
      )) {
        report(
          locateInScalar(script, file.text, match.index, match[0].length),
          "The error is caught and ignored. Handle it, or let it fail the step.",
        );
      }
    }
  },
};

function blankStringsAndComments(code: string): string {
  return code.replace(
    /'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`|\/\/[^\n]*|\/\*[\s\S]*?\*\//g,
    (text) => text.replace(/[^\n]/g, " "),
  );
}
