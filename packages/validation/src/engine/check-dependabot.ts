import type { Span } from "@automation/core/syntax";
import { formatCount } from "@automation/core/text";
import type { Finding, Severity } from "../finding.ts";
import { isInsecureUrl } from "../rules/insecure-urls.ts";
import { readSourceFile } from "../workflow/source-file.ts";
import { asScalar, entriesOf, entryOf, itemsOf, scalarOf, valueAt } from "../yaml/yaml-node.ts";
import type { ValidationInput } from "./input.ts";
import { isTold, type RuleSettings } from "./rule-settings.ts";

/** Fewest days that a new release is left alone: most malicious ones are found and taken down by then. */
const MIN_COOLDOWN_DAYS = 7;

/**
 * Checks a configuration of Dependabot: code that updates may run, how young a release may be, and where packages come from.
 *
 * @see https://docs.github.com/en/code-security/dependabot/working-with-dependabot/dependabot-options-reference
 */
export function checkDependabot({ path, text }: ValidationInput, settings: RuleSettings): readonly Finding[] {
  const source = readSourceFile(path, text);
  const findings: Finding[] = [];
  const report = (rule: string, severity: Severity, at: Span, message: string) => {
    if (!isTold(rule, undefined, settings)) return;
    const range = source.lines.range(at.start, Math.max(0, at.end - at.start));
    findings.push({ rule, severity, message, file: path, ...range });
  };
  for (const problem of source.problems) report(problem.rule, problem.severity, problem.at, problem.message);
  for (const update of itemsOf(valueAt(source.root ?? undefined, "updates"))) {
    const execution = scalarOf(update, "insecure-external-code-execution");
    if (execution?.text === "allow") {
      report(
        "SEC039",
        "warning",
        execution,
        "An update runs code of the packages it updates, with access to your registries. Remove this key, or set `deny`.",
      );
    }
    const cooldown = entryOf(update, "cooldown");
    const days = entryOf(cooldown?.value, "default-days");
    const isShort = days !== undefined && Number(asScalar(days.value)?.text) < MIN_COOLDOWN_DAYS;
    if (days === undefined || isShort) {
      const ecosystem = entryOf(update, "package-ecosystem");
      report(
        "SEC040",
        "info",
        days?.value ?? cooldown?.key ?? ecosystem?.key ?? update,
        `A release is proposed ${isShort ? `after ${formatCount(Number(asScalar(days?.value)?.text), "day")}` : "on the day it appears"}, before anybody can report a malicious one. Set \`cooldown: {default-days: ${MIN_COOLDOWN_DAYS}}\`.`,
      );
    }
  }
  for (const { value } of entriesOf(valueAt(source.root ?? undefined, "registries"))) {
    const url = scalarOf(value, "url");
    if (url !== undefined && isInsecureUrl(url.text)) {
      report(
        "SEC043",
        "warning",
        url,
        "Anybody on the way can change what this URL returns. Use `https://`.",
      );
    }
  }
  return findings;
}
