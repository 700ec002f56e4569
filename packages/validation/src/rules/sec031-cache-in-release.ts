import type { Rule } from "../rule.ts";
import { inputOf, parseActionReference, type Step } from "../workflow/step.ts";
import { eventOf, type WorkflowFile } from "../workflow/workflow-file.ts";
import { entryOf, scalarsOf, valueAt } from "../yaml/yaml-node.ts";

/** Caches restored where something is published: another workflow may have poisoned them. */
export const cacheInReleaseRule: Rule = {
  id: "SEC031",
  severity: "warning",
  title: "Releases are not built from a cache",
  checkWorkflow(file: WorkflowFile, report) {
    const jobs = isRelease(file) ? file.jobs : file.jobs.filter((job) => job.steps.some(publishes));
    for (const step of jobs.flatMap((job) => job.steps)) {
      const at = cacheOf(step);
      if (at !== undefined)
        report(
          at,
          "A release takes what a cache holds, and other runs can write to that cache. Build releases without it.",
        );
    }
  },
};

function isRelease(file: WorkflowFile): boolean {
  const push = eventOf(file, "push");
  const isTagged = entryOf(push?.config, "tags") !== undefined;
  const branches = scalarsOf(valueAt(push?.config, "branches"));
  return (
    isTagged || eventOf(file, "release") !== undefined || branches.some(({ text }) => /release/i.test(text))
  );
}

/** Actions that publish what a job has built. */
const PUBLISHERS = new Set([
  "softprops/action-gh-release",
  "pypa/gh-action-pypi-publish",
  "ncipollo/release-action",
  "goreleaser/goreleaser-action",
  "js-devtools/npm-publish",
  "rubygems/release-gem",
]);

function publishes(step: Step): boolean {
  const reference = step.uses === undefined ? undefined : parseActionReference(step.uses.text);
  return reference !== undefined && PUBLISHERS.has(reference.repository);
}

/** Actions that cache when this input is set to anything but false. */
const OPT_IN: ReadonlyMap<string, string> = new Map([
  ["actions/setup-node", "cache"],
  ["actions/setup-python", "cache"],
  ["actions/setup-java", "cache"],
  ["actions/setup-dotnet", "cache"],
  ["ruby/setup-ruby", "bundler-cache"],
]);

/** Actions that cache unless this input is false. */
const OPT_OUT: ReadonlyMap<string, string> = new Map([
  ["actions/setup-go", "cache"],
  ["astral-sh/setup-uv", "enable-cache"],
  ["docker/setup-buildx-action", "cache-binary"],
  ["golangci/golangci-lint-action", "skip-cache"],
]);

const ALWAYS = new Set(["actions/cache", "swatinem/rust-cache"]);

function cacheOf(step: Step) {
  const reference = step.uses === undefined ? undefined : parseActionReference(step.uses.text);
  if (reference === undefined || reference.path === "save") return undefined;
  const { repository } = reference;
  if (ALWAYS.has(repository)) return inputOf(step, "lookup-only") === undefined ? step.uses : undefined;
  const input = inputOf(step, OPT_IN.get(repository) ?? OPT_OUT.get(repository) ?? "");
  const text = input?.kind === "scalar" ? input.text : undefined;
  if (OPT_IN.has(repository))
    return text === undefined || text === "false" || text === "" ? undefined : input;
  if (!OPT_OUT.has(repository)) return undefined;
  const isOff = repository === "golangci/golangci-lint-action" ? text === "true" : text === "false";
  return isOff ? undefined : (input ?? step.uses);
}
