import type { Persona } from "../persona.ts";
import type { Report, Rule } from "../rule.ts";
import type { ActionFile, WorkflowFile } from "../workflow/model.ts";
import { parseActionReference, stepsOf } from "../workflow/step.ts";

/** Actions that do what the runner can do by itself: each is code of somebody else for nothing. */
export const superfluousActionsRule: Rule = {
  id: "SEC048",
  severity: "info",
  title: "Actions do what a runner cannot do by itself",
  checkWorkflow: check,
  checkAction: check,
};

/** What the programs of GitHub's images do in place of an action. */
const INSTEAD: ReadonlyMap<string, readonly [command: string, persona: Persona]> = new Map([
  ["softprops/action-gh-release", ["gh release create", "regular"]],
  ["ncipollo/release-action", ["gh release create", "regular"]],
  ["svenstaro/upload-release-action", ["gh release upload", "regular"]],
  ["elgohr/github-release-action", ["gh release create", "regular"]],
  ["addnab/docker-run-action", ["docker run", "regular"]],
  ["peter-evans/create-pull-request", ["gh pr create", "pedantic"]],
  ["peter-evans/create-or-update-comment", ["gh pr comment", "pedantic"]],
  ["dacbd/create-issue-action", ["gh issue create", "regular"]],
  ["dtolnay/rust-toolchain", ["rustup toolchain install", "pedantic"]],
  ["actions-rs/toolchain", ["rustup toolchain install", "pedantic"]],
  ["actions-rs/cargo", ["cargo", "regular"]],
  ["actions-rust-lang/setup-rust-toolchain", ["rustup toolchain install", "pedantic"]],
]);

function check(file: WorkflowFile | ActionFile, report: Report): void {
  for (const { uses } of stepsOf(file)) {
    const reference = uses === undefined ? undefined : parseActionReference(uses.text);
    const instead = INSTEAD.get(reference?.path === "" ? reference.repository : "");
    if (uses === undefined || instead === undefined) continue;
    const [command, persona] = instead;
    report(uses, `GitHub's runners can do this without an action: \`${command}\` in a \`run\` step.`, {
      persona,
    });
  }
}
