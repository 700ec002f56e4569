import { renderSuggestion } from "@automation/core/config";
import { EVENTS, FREE_TYPES } from "../data/events.ts";
import type { Rule } from "../rule.ts";
import type { WorkflowEvent, WorkflowFile } from "../workflow/model.ts";
import { entryOf, hasExpression, isPresent, itemsOf, scalarsOf, valueAt } from "../yaml/yaml-node.ts";

/** Events and activity types that GitHub does not have. */
export const eventsRule: Rule = {
  id: "WF036",
  severity: "error",
  title: "Events and their activity types exist",
  checkWorkflow(file: WorkflowFile, report) {
    for (const event of file.events) {
      const types = EVENTS.get(event.name);
      if (types === undefined) {
        const suggestion = renderSuggestion(event.name, [...EVENTS.keys()]);
        report(event.at, `Unknown event ${JSON.stringify(event.name)}.${suggestion}`);
        continue;
      }
      checkTypes(event, types, report);
      const workflows = entryOf(event.config, "workflows");
      const isWithout = workflows === undefined || !isPresent(workflows.value);
      if (event.name === "workflow_run" && (isWithout || isEmptyList(workflows.value))) {
        report(event.at, "workflow_run needs `workflows`: the names of the workflows to wait for.");
      }
    }
  },
};

function isEmptyList(node: WorkflowEvent["config"]): boolean {
  return node?.kind === "sequence" && itemsOf(node).length === 0;
}

function checkTypes(
  event: WorkflowEvent,
  known: readonly string[],
  report: Parameters<NonNullable<Rule["checkWorkflow"]>>[1],
): void {
  const entry = entryOf(event.config, "types");
  if (entry === undefined || FREE_TYPES.has(event.name)) return;
  // A type of an event that has none is an unknown key, which the schema tells.
  if (known.length === 0) return;
  for (const type of scalarsOf(valueAt(event.config, "types"))) {
    if (!known.includes(type.text) && !hasExpression(type.text)) {
      report(
        type,
        `The event ${JSON.stringify(event.name)} has no activity type ${JSON.stringify(type.text)}. Its types: ${known.join(", ")}.`,
      );
    }
  }
}
