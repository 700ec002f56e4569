import type { Finding, Severity } from "../finding.ts";
import { RULE_PAGES } from "../rules.ts";

/** What a user wants of the rules. */
export interface RuleSettings {
  /** Severity by rule, or by group such as `SEC`; `off` switches it off. */
  readonly overrides: ReadonlyMap<string, Severity | "off">;
  /** Only these rules or groups; empty: all. */
  readonly only: readonly string[];
  /** Not these rules or groups. */
  readonly skip: readonly string[];
}

export const DEFAULT_SETTINGS: RuleSettings = { overrides: new Map(), only: [], skip: [] };

const LEVELS: ReadonlySet<string> = new Set(["error", "warning", "info", "off"]);

/** A line that cannot be read as an override, with what is wrong with it. */
export interface OverrideProblem {
  readonly line: string;
  readonly message: string;
}

/** Reads overrides: `WF042: error`, `SEC: off`, a line each; `only: SEC001, SEC010` and `skip: …` choose rules. */
export function parseRuleSettings(lines: readonly string[]): {
  readonly settings: RuleSettings;
  readonly problems: readonly OverrideProblem[];
} {
  const overrides = new Map<string, Severity | "off">();
  const lists: Record<"only" | "skip", string[]> = { only: [], skip: [] };
  const problems: OverrideProblem[] = [];
  for (const line of lines) {
    const match = /^([\w-]+)\s*[:=]\s*(.+)$/.exec(line.trim());
    const [, name = "", value = ""] = match ?? [];
    if (name === "only" || name === "skip") lists[name].push(...splitNames(value));
    else if (match === null || !LEVELS.has(value.trim())) {
      problems.push({ line, message: "must be like `WF042: error`, with error, warning, info or off" });
    } else overrides.set(name.toUpperCase(), value.trim() as Severity | "off");
  }
  for (const name of [...overrides.keys(), ...lists.only, ...lists.skip]) {
    if (!RULE_PAGES.some(({ id }) => matches(id, name))) {
      problems.push({ line: name, message: "is no rule and no group of rules" });
    }
  }
  return { settings: { overrides, ...lists }, problems };
}

/** Whether a rule is wanted. */
export function isEnabled(rule: string, { overrides, only, skip }: RuleSettings): boolean {
  if (skip.some((name) => matches(rule, name))) return false;
  if (only.length > 0 && !only.some((name) => matches(rule, name))) return false;
  return levelOf(rule, overrides) !== "off";
}

/** The finding with the severity that the user wants for its rule. */
export function withSeverity(finding: Finding, { overrides }: RuleSettings): Finding {
  const level = levelOf(finding.rule, overrides);
  return level === undefined || level === "off" ? finding : { ...finding, severity: level };
}

function levelOf(rule: string, overrides: RuleSettings["overrides"]): Severity | "off" | undefined {
  return overrides.get(rule) ?? overrides.get(groupOf(rule));
}

function matches(rule: string, name: string): boolean {
  return rule === name || groupOf(rule) === name;
}

function groupOf(rule: string): string {
  return rule.replace(/\d+$/, "");
}

function splitNames(text: string): readonly string[] {
  return text
    .split(/[\s,]+/)
    .filter((name) => name !== "")
    .map((name) => name.toUpperCase());
}
