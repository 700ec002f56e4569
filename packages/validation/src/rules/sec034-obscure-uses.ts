import { renderSuggestion } from "@automation/core/config";
import { KNOWN_ACTIONS } from "../data/known-actions.ts";
import type { Report, Rule } from "../rule.ts";
import type { ActionFile, WorkflowFile } from "../workflow/model.ts";
import { parseActionReference } from "../workflow/step.ts";
import type { YamlScalar } from "../yaml/yaml-node.ts";

/** Names of actions that are written to be misread: `actions/./checkout`, `acti0ns/checkout`. */
export const obscureUsesRule: Rule = {
  id: "SEC034",
  severity: "warning",
  title: "Names of actions are not misleading",
  checkWorkflow(file: WorkflowFile, report) {
    for (const job of file.jobs) for (const { uses } of job.steps) check(uses, report);
  },
  checkAction(file: ActionFile, report) {
    for (const { uses } of file.steps) check(uses, report);
  },
};

const OWNERS: ReadonlySet<string> = new Set(
  [...KNOWN_ACTIONS.keys()].map((name) => name.split("/")[0] ?? ""),
);

function check(uses: YamlScalar | undefined, report: Report): void {
  const reference = uses === undefined ? undefined : parseActionReference(uses.text);
  if (uses === undefined || reference === undefined) return;
  const location = uses.text.split("@")[0] ?? "";
  if (/\/\.{0,2}(?:\/|$)/.test(location)) {
    report(
      uses,
      "This name has redundant parts (`.`, `..` or empty), which obscure the action. Remove them.",
    );
    return;
  }
  const [owner = "", name = ""] = reference.repository.split("/");
  if (OWNERS.has(owner)) return;
  const owners = [...OWNERS].filter((known) => KNOWN_ACTIONS.has(`${known}/${name}`));
  const suggestion = renderSuggestion(owner, owners);
  if (suggestion !== "") {
    report(
      uses,
      `The owner ${JSON.stringify(owner)} differs by one or two letters from the owner of a widely used action.${suggestion}`,
    );
  }
}
