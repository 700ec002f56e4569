import type { Rule } from "../rule.ts";
import type { ActionFile, Step, WorkflowFile } from "../workflow/model.ts";
import { inputOf, stepsOf, usesAction } from "../workflow/step.ts";
import { asScalar, isPresent, type YamlNode } from "../yaml/yaml-node.ts";

/** Packages that are published with a stored token where the registry takes the identity of the workflow. */
export const storedPublishingTokensRule: Rule = {
  id: "SEC036",
  severity: "info",
  title: "Packages are published without a stored token",
  checkWorkflow: check,
  checkAction: check,
};

/** Registries that know trusted publishing, by the inputs that name another one. */
const INDEXES =
  /^(?:|https:\/\/(?:upload\.pypi\.org\/legacy|test\.pypi\.org\/legacy|rubygems\.org|registry\.npmjs\.org)\/?)$/;

function check(
  file: WorkflowFile | ActionFile,
  report: Parameters<NonNullable<Rule["checkAction"]>>[1],
): void {
  for (const step of stepsOf(file)) {
    if (step.uses === undefined || tokenOf(step) === undefined) continue;
    report(
      step.uses,
      "This registry accepts the identity of the workflow instead of a stored token (trusted publishing). Register the workflow there, grant `id-token: write`, and remove the token.",
    );
  }
}

function tokenOf(step: Step): YamlNode | undefined {
  const isPublic = (...names: readonly string[]) =>
    names.every((name) => INDEXES.test(asScalar(inputOf(step, name))?.text.trim() ?? ""));
  if (usesAction(step, "pypa/gh-action-pypi-publish")) {
    const password = inputOf(step, "password");
    return isPresent(password) && isPublic("repository-url", "repository_url") ? password : undefined;
  }
  if (usesAction(step, "rubygems/configure-rubygems-credentials")) {
    const token = inputOf(step, "api-token");
    return isPresent(token) && isPublic("gem-server") ? token : undefined;
  }
  if (usesAction(step, "rubygems/release-gem")) {
    const trusted = inputOf(step, "setup-trusted-publisher");
    return asScalar(trusted)?.text === "false" ? trusted : undefined;
  }
  return undefined;
}
