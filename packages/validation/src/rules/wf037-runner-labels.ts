import { renderSuggestion } from "@automation/core/config";
import { PROVIDER_LABEL, platformOf, RETIRED_LABELS, RUNNER_LABELS } from "../data/runner-labels.ts";
import type { Report, Rule } from "../rule.ts";
import { matrixValuesOf } from "../workflow/matrix-values.ts";
import type { Job, WorkflowFile } from "../workflow/model.ts";
import { hasExpression, scalarsOf, valueAt, type YamlNode, type YamlScalar } from "../yaml/yaml-node.ts";

/** Labels of runners that GitHub does not have, does not have any more, or that no machine can have together. */
export const runnerLabelsRule: Rule = {
  id: "WF037",
  severity: "warning",
  title: "Runners with these labels exist",
  checkWorkflow(file: WorkflowFile, report) {
    for (const job of file.jobs) {
      const runsOn = valueAt(job.node, "runs-on");
      if (runsOn?.kind === "mapping") {
        if (valueAt(runsOn, "group") === undefined) checkLabels(file, job, valueAt(runsOn, "labels"), report);
      } else checkLabels(file, job, runsOn, report);
    }
  },
};

function checkLabels({ project }: WorkflowFile, job: Job, node: YamlNode | undefined, report: Report): void {
  const labels = scalarsOf(node).flatMap((label) => expand(job, label));
  // With one label of their own the others are theirs too.
  const isSelfHosted = labels.some(
    ({ text }) => /^self-hosted$/i.test(text) || PROVIDER_LABEL.test(text) || project.policy.hasRunner(text),
  );
  for (const label of labels) checkLabel(label, isSelfHosted, project.policy.namesRunners, report);
  if (node?.kind !== "sequence" || isSelfHosted) return;
  let first: YamlScalar | undefined;
  for (const label of labels) {
    const platform = platformOf(label.text);
    if (platform === undefined) continue;
    if (first !== undefined && isConflict(first.text, label.text)) {
      report(
        label,
        `No runner has both labels ${JSON.stringify(first.text)} and ${JSON.stringify(label.text)}.`,
        { severity: "error" },
      );
    }
    first ??= label;
  }
}

function isConflict(a: string, b: string): boolean {
  if (a.toLowerCase() === b.toLowerCase()) return false;
  if (platformOf(a) !== platformOf(b)) return true;
  if (a.endsWith("-latest") || b.endsWith("-latest")) return false;
  return /[-\d]/.test(a) && /[-\d]/.test(b) && a !== "linux" && b !== "linux";
}

function checkLabel(label: YamlScalar, isSelfHosted: boolean, isListed: boolean, report: Report): void {
  const name = label.text.toLowerCase();
  if (RETIRED_LABELS.has(name)) {
    report(label, `GitHub has retired the runner image ${JSON.stringify(label.text)}. Use a newer one.`);
  } else if (!isSelfHosted && !RUNNER_LABELS.has(name)) {
    const suggestion = renderSuggestion(name, [...RUNNER_LABELS]);
    // A name of one's own is most likely one of one's own runners, unless the settings name them all.
    const isMistake = isListed || suggestion !== "" || GITHUB_NAME.test(name);
    report(
      label,
      `GitHub has no runner with the label ${JSON.stringify(label.text)}.${suggestion} For a self-hosted runner, add the label to \`runner-labels\` in the settings file.`,
      { severity: isMistake ? "warning" : "info" },
    );
  }
}

/** Names that are written like those of GitHub's images: a system and a version, or what stands for the newest. */
const GITHUB_NAME = /^(?:ubuntu|windows|macos|mac|win|linux|osx)[-_]?(?:latest|\d+(?:\.\d+)?)$/;

/** Of `${{ matrix.os }}` the values of the matrix; nothing of any other expression. */
function expand(job: Job, label: YamlScalar): readonly YamlScalar[] {
  if (!hasExpression(label.text)) return [label];
  const row = /^\s*\$\{\{\s*matrix\.([\w.-]+)\s*\}\}\s*$/.exec(label.text)?.[1];
  return row === undefined ? [] : matrixValuesOf(job, row.toLowerCase().split(".")).scalars;
}
