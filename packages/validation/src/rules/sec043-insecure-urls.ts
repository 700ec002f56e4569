import type { Report, Rule } from "../rule.ts";
import { shellScriptsOf, walkScript, wordsOf } from "../shell/shell-script.ts";
import type { ActionFile, WorkflowFile } from "../workflow/model.ts";
import { isInsecureUrl } from "./insecure-urls.ts";

/** Downloads without encryption: anybody on the way can change them. */
export const insecureUrlsRule: Rule = {
  id: "SEC043",
  severity: "warning",
  title: "Downloads are encrypted",
  checkWorkflow: check,
  checkAction: check,
};

const LOADERS = new Set(["curl", "wget", "git", "pip", "pip3", "npm", "gem", "svn", "aria2c"]);

function check(file: WorkflowFile | ActionFile, report: Report): void {
  for (const script of shellScriptsOf(file)) {
    walkScript(script.ast, (node) => {
      if (node.type !== "Command" || !LOADERS.has(wordsOf(node)[0] ?? "")) return;
      for (const word of node.args) {
        if (word.type !== "Word" || !isInsecureUrl(word.value)) continue;
        report(
          script.locate(word.pos, word.end),
          "Anybody on the way can change what this URL returns. Use `https://`.",
        );
      }
    });
  }
}
