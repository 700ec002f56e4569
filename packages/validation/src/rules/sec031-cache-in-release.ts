import { type ActionUse, CACHING_ACTIONS, PUBLISHING_ACTIONS } from "../data/caching-actions.ts";
import { isTrueForTag } from "../expressions/evaluate-for-tag.ts";
import type { Report, Rule } from "../rule.ts";
import type { Job, Step, WorkflowFile } from "../workflow/model.ts";
import { inputOf, majorVersionOf, parseActionReference } from "../workflow/step.ts";
import { eventOf } from "../workflow/workflow-file.ts";
import { entryOf, scalarsOf, valueAt } from "../yaml/yaml-node.ts";

/** Caches restored where something is published: another workflow may have poisoned them. */
export const cacheInReleaseRule: Rule = {
  id: "SEC031",
  severity: "warning",
  title: "Releases do not use a cache",
  checkWorkflow(file: WorkflowFile, report) {
    const release = releaseOf(file);
    for (const job of file.jobs) {
      checkWrites(file, job, report);
      if (cacheModeOf(file, job)?.value.text === "none") continue;
      if (release === "none" && !job.steps.some((step) => isUse(PUBLISHING_ACTIONS, step, file, false)))
        continue;
      for (const step of job.steps) {
        if (step.uses === undefined || !isUse(CACHING_ACTIONS, step, file, release === "tag")) continue;
        report(
          step.uses,
          "This release restores a cache that other runs can write to. Build releases without a cache.",
        );
      }
    }
  },
};

/** How a workflow releases: only by tags, by a branch too, or not by what starts it. */
function releaseOf(file: WorkflowFile): "tag" | "branch" | "none" {
  const push = eventOf(file, "push");
  if (scalarsOf(valueAt(push?.config, "branches")).some(({ text }) => /release/i.test(text))) return "branch";
  const isTagged = entryOf(push?.config, "tags") !== undefined;
  return isTagged || eventOf(file, "release") !== undefined ? "tag" : "none";
}

/** Whether a step uses one of the actions in a way that counts; an expression counts unless it is off for every tag. */
function isUse(actions: typeof CACHING_ACTIONS, step: Step, file: WorkflowFile, isTagOnly: boolean): boolean {
  const reference = step.uses === undefined ? undefined : parseActionReference(step.uses.text);
  if (step.uses === undefined || reference === undefined) return false;
  const { repository, path } = reference;
  const counts = actions.get(path === "" ? repository : `${repository}/${path}`);
  const use: ActionUse = {
    major: majorVersionOf(step.uses, file),
    input: (name) => {
      const value = inputOf(step, name);
      return value?.kind === "scalar" ? value.text : undefined;
    },
    isOn: (text) => {
      if (text.includes("${{")) return !isTagOnly || isTrueForTag(text) !== false;
      return !["", "false", "no", "0"].includes(text.trim().toLowerCase());
    },
  };
  return counts?.(use) ?? false;
}

/** Events that a stranger starts and that run with the repository's rights. */
const STRANGERS: readonly string[] = ["pull_request_target", "workflow_run", "issue_comment"];

/** `cache-mode: write` gives back to a stranger's run what GitHub takes from it. */
function checkWrites(file: WorkflowFile, job: Job, report: Report): void {
  const mode = cacheModeOf(file, job);
  const event = file.events.find(({ name }) => STRANGERS.includes(name));
  if (event === undefined || mode === undefined || !mode.value.text.startsWith("write")) return;
  report(
    mode.key,
    `\`${event.name}\` lets a stranger trigger this run, and every other run restores what it writes to the cache. Set \`cache-mode: none\`.`,
  );
}

function cacheModeOf(file: WorkflowFile, job: Job) {
  for (const node of [job.node, file.mapping]) {
    const entry = entryOf(node, "cache-mode");
    if (entry?.value.kind === "scalar") return { key: entry.key, value: entry.value };
  }
  return undefined;
}
