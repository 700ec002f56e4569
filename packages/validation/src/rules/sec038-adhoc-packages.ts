import type { Command } from "unbash";
import type { Report, Rule } from "../rule.ts";
import { shellScriptsOf, walkScript, wordsOf } from "../shell/shell-script.ts";
import type { ActionFile, WorkflowFile } from "../workflow/model.ts";

/** Packages that a script installs by name: no lock file says which version, and what it depends on. */
export const adhocPackagesRule: Rule = {
  id: "SEC038",
  severity: "info",
  title: "Scripts install packages from a lock file",
  checkWorkflow: check,
  checkAction: check,
};

/** Commands that install the packages that they name, by the words that start them. */
const INSTALLERS: readonly (readonly string[])[] = [
  ["npm", "install"],
  ["npm", "i"],
  ["npm", "add"],
  ["yarn", "add"],
  ["yarn", "global", "add"],
  ["pnpm", "add"],
  ["bun", "add"],
  ["gem", "install"],
];

function check(file: WorkflowFile | ActionFile, report: Report): void {
  for (const script of shellScriptsOf(file)) {
    walkScript(script.ast, (node) => {
      if (node.type !== "Command" || !namesPackage(node)) return;
      report(
        script.locate(node.pos, node.end),
        "This installs a package outside of a lock file, so its version and its dependencies can change between runs. Add it to the project's manifest.",
      );
    });
  }
}

function namesPackage(command: Command): boolean {
  const words = wordsOf(command);
  const installer = INSTALLERS.find((start) => start.every((word, at) => words[at] === word));
  if (installer === undefined) return false;
  const names = words.slice(installer.length).filter((word) => !word.startsWith("-"));
  return names.some((name) => !/^[./~]|\.tgz$|\.gem$|^file:/.test(name));
}
