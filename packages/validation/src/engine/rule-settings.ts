import type { Finding, Severity } from "../finding.ts";
import { hears, type Persona } from "../persona.ts";
import { RULE_PAGES } from "../rules.ts";
import { DEFAULT_POLICY, type Policy } from "../workflow/policy.ts";

/** A severity for the findings of some files. */
export interface PathOverride {
  /** Rule or group. */
  readonly name: string;
  readonly level: Severity | "off";
  readonly matches: (path: string) => boolean;
}

/** What a user wants of the rules. */
export interface RuleSettings {
  /** Severity by rule, or by group such as `SEC`; `off` switches it off. */
  readonly overrides: ReadonlyMap<string, Severity | "off">;
  /** Only these rules or groups; empty: all. */
  readonly only: readonly string[];
  /** Not these rules or groups. */
  readonly skip: readonly string[];
  /** Goes before `overrides`; of several that match the last one counts, a rule's own before its group's. */
  readonly inPaths: readonly PathOverride[];
  readonly policy: Policy;
  readonly persona: Persona;
}

export const DEFAULT_SETTINGS: RuleSettings = {
  overrides: new Map(),
  only: [],
  skip: [],
  inPaths: [],
  policy: DEFAULT_POLICY,
  persona: "regular",
};

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
    if (!isRuleName(name)) {
      problems.push({ line: name, message: "is not a rule or a rule group" });
    }
  }
  return { settings: { ...DEFAULT_SETTINGS, overrides, ...lists }, problems };
}

/** The settings with those of a file under them: what the call itself says goes first. */
export function withFileSettings(
  settings: RuleSettings,
  file: Pick<RuleSettings, "overrides" | "inPaths" | "policy">,
): RuleSettings {
  const isSaid = ({ name }: PathOverride) =>
    [...settings.overrides.keys()].some((said) => said === name || said === groupOf(name));
  return {
    ...settings,
    overrides: new Map([...file.overrides, ...settings.overrides]),
    inPaths: file.inPaths.filter((override) => !isSaid(override)),
    policy: file.policy,
  };
}

/** Whether a rule is wanted in any file. */
export function isEnabled(rule: string, { overrides, only, skip, inPaths }: RuleSettings): boolean {
  if (skip.some((name) => matches(rule, name))) return false;
  if (only.length > 0 && !only.some((name) => matches(rule, name))) return false;
  return (
    levelOf(rule, overrides) !== "off" ||
    inPaths.some(({ name, level }) => matches(rule, name) && level !== "off")
  );
}

/** Whether a finding of a rule that is meant for a persona is told: to that persona, and where the rule is named. */
export function isTold(rule: string, persona: Persona | undefined, settings: RuleSettings): boolean {
  const { overrides, only, inPaths } = settings;
  const isNamed = overrides.has(rule) || only.includes(rule) || inPaths.some(({ name }) => name === rule);
  return isNamed || hears(settings.persona, persona);
}

/** The finding with the severity that the user wants for its rule; `undefined` when it is not wanted. */
export function applySettings(finding: Finding, settings: RuleSettings): Finding | undefined {
  if (!isEnabled(finding.rule, settings)) return undefined;
  const inPaths = settings.inPaths.filter((override) => override.matches(finding.file));
  const level =
    inPaths.findLast(({ name }) => name === finding.rule)?.level ??
    inPaths.findLast(({ name }) => name === groupOf(finding.rule))?.level ??
    levelOf(finding.rule, settings.overrides);
  if (level === "off") return undefined;
  return level === undefined ? finding : { ...finding, severity: level };
}

/** Whether the user speaks of a rule, or of its group, otherwise than to switch it off. */
export function isAskedFor(rule: string, { overrides, only, inPaths }: RuleSettings): boolean {
  const isWanted = (level: Severity | "off" | undefined) => level !== undefined && level !== "off";
  return (
    isWanted(levelOf(rule, overrides)) ||
    only.some((name) => matches(rule, name)) ||
    inPaths.some(({ name, level }) => matches(rule, name) && isWanted(level))
  );
}

/** Whether a name is that of a rule or of a group. */
export function isRuleName(name: string): boolean {
  return RULE_PAGES.some(({ id }) => matches(id, name));
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
