import type { Span } from "@automation/core/syntax";
import { formatCount } from "@automation/core/text";
import type { Finding, Fix } from "../finding.ts";
import type { Report, ReportOptions, Rule } from "../rule.ts";
import type { ActionFile, WorkflowFile } from "../workflow/model.ts";
import { DEFAULT_SETTINGS, isTold, type RuleSettings } from "./rule-settings.ts";

/** Id of findings about the checks themselves: a rule or a library that threw. */
export const INTERNAL_RULE = "VC001";

/** Most findings of one rule in one file: the rest says nothing new. */
const MAX_FINDINGS_PER_RULE = 200;

/** Runs rules over one file. A rule that throws is a finding of its own, never silence. */
export function checkFile(
  file: WorkflowFile | ActionFile,
  rules: readonly Rule[],
  settings: RuleSettings = DEFAULT_SETTINGS,
): readonly Finding[] {
  const findings: Finding[] = [];
  for (const rule of rules) {
    const check = file.kind === "workflow" ? rule.checkWorkflow : rule.checkAction;
    if (check === undefined) continue;
    const own: Finding[] = [];
    try {
      runRule(file, rule, settings, own);
    } catch (error) {
      own.push(createInternalFinding(file.path, rule.id, error));
    }
    findings.push(...cut(withoutRepeats(own)));
  }
  return findings;
}

/** The first findings of a rule; what is left out is said at the first that is. */
function cut(findings: readonly Finding[]): readonly Finding[] {
  const next = findings[MAX_FINDINGS_PER_RULE];
  if (next === undefined) return findings;
  const rest = findings.length - MAX_FINDINGS_PER_RULE;
  const { fix: _, ...place } = next;
  const message = `${formatCount(rest, "finding")} more of ${next.rule} in this file, from here on, are not listed. Fix the listed findings first.`;
  return [...findings.slice(0, MAX_FINDINGS_PER_RULE), { ...place, message }];
}

function runRule(
  file: WorkflowFile | ActionFile,
  rule: Rule,
  settings: RuleSettings,
  findings: Finding[],
): void {
  const report: Report = (at, message, more) => {
    if (!isTold(rule.id, more?.persona ?? rule.persona, settings)) return;
    findings.push({
      rule: rule.id,
      severity: more?.severity ?? rule.severity,
      message,
      file: file.path,
      ...file.lines.range(at.start, Math.max(0, at.end - at.start)),
      ...(more?.fix === undefined ? {} : { fix: placeFix(file, at, more.fix) }),
    });
  };
  if (file.kind === "workflow") rule.checkWorkflow?.(file, report);
  else rule.checkAction?.(file, report);
}

function placeFix(
  { lines }: WorkflowFile | ActionFile,
  own: Span,
  { description, replacement, at = own }: NonNullable<ReportOptions["fix"]>,
): Fix {
  return { description, replacement, at: lines.range(at.start, at.end - at.start) };
}

/** What an alias names is checked wherever it is used; it is said once. */
function withoutRepeats(findings: readonly Finding[]): readonly Finding[] {
  const seen = new Set<string>();
  return findings.filter(({ line, column, message }) => {
    const key = `${line}:${column}:${message}`;
    return !seen.has(key) && Boolean(seen.add(key));
  });
}

/** Says that a check threw, so that its silence is not taken for approval. */
export function createInternalFinding(file: string, what: string, error: unknown): Finding {
  const why = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return {
    rule: INTERNAL_RULE,
    severity: "error",
    message: `The check ${what} failed on this file (${why.slice(0, 200)}), so the file was not checked completely. Please report this bug.`,
    file,
    line: 1,
    column: 1,
    endLine: 1,
    endColumn: 1,
  };
}
