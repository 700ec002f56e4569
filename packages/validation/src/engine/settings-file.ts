import { renderSuggestion } from "@automation/core/config";
import { compilePatternList } from "@automation/core/repository";
import type { Finding, Severity } from "../finding.ts";
import { RULE_PAGES } from "../rules.ts";
import { DEFAULT_PERMISSIONS, DEFAULT_POLICY, type Pin, type Policy } from "../workflow/policy.ts";
import { readSourceFile, type SourceFile } from "../workflow/source-file.ts";
import {
  asScalar,
  entriesOf,
  itemsOf,
  type YamlEntry,
  type YamlNode,
  type YamlScalar,
} from "../yaml/yaml-node.ts";
import { isRuleName, type PathOverride, type RuleSettings } from "./rule-settings.ts";

/** Id of findings about the settings file itself. */
export const SETTINGS_RULE = "VC004";

/** What a settings file says. */
export interface FileSettings extends Pick<RuleSettings, "overrides" | "inPaths" | "policy"> {
  readonly findings: readonly Finding[];
}

const KEYS = [
  "rules",
  "runner-labels",
  "pins",
  "allowed-actions",
  "forbidden-actions",
  "may-fail",
  "default-permissions",
];
const RULE_KEYS = ["severity", "paths"];
const LEVELS: readonly string[] = ["error", "warning", "info", "off"];
const PINS: readonly string[] = ["any", "tag", "commit"];

/**
 * Reads `.github/validate-config.yml`: severities, by path if wanted, and what the repository has and wants of its own.
 *
 * What cannot be read is a finding, and counts as not said. Never throws.
 */
export function readSettingsFile(path: string, text: string): FileSettings {
  return new SettingsReader(readSourceFile(path, text)).read();
}

class SettingsReader {
  readonly #source: SourceFile;
  readonly #findings: Finding[] = [];

  constructor(source: SourceFile) {
    this.#source = source;
  }

  read(): FileSettings {
    const { root, problems, text } = this.#source;
    const isEmpty = text.replaceAll(/^\s*#.*$/gm, "").trim() === "";
    if (!isEmpty) for (const { at, message } of problems) this.#tell(at, message);
    if (root !== null && root.kind !== "mapping")
      this.#tell(root, `The file must be a mapping with the keys ${KEYS.join(", ")}.`);
    const values = new Map(entriesOf(root ?? undefined).map((entry) => [entry.key.text, entry]));
    for (const { key } of values.values()) this.#checkKey(key, KEYS);
    const rules = this.#readRules(values.get("rules"));
    return { ...rules, policy: this.#readPolicy(values), findings: this.#findings };
  }

  #readRules(entry: YamlEntry | undefined): Pick<FileSettings, "overrides" | "inPaths"> {
    const overrides = new Map<string, Severity | "off">();
    const inPaths: PathOverride[] = [];
    for (const { key, value } of this.#entries(entry)) {
      const name = key.text.toUpperCase();
      if (!isRuleName(name)) {
        const ids = RULE_PAGES.map(({ id }) => id);
        this.#tell(
          key,
          `${JSON.stringify(key.text)} is not a rule or a rule group.${renderSuggestion(name, ids)}`,
        );
        continue;
      }
      if (value.kind !== "mapping") {
        const level = this.#readWord(value, LEVELS);
        if (level !== undefined) overrides.set(name, level as Severity | "off");
        continue;
      }
      const parts = new Map(value.entries.map((part) => [part.key.text, part.value]));
      for (const part of value.entries) this.#checkKey(part.key, RULE_KEYS);
      const level = this.#readWord(parts.get("severity") ?? value, LEVELS);
      const paths = this.#readTexts(parts.get("paths"));
      if (level === undefined) continue;
      if (paths === undefined) overrides.set(name, level as Severity | "off");
      else inPaths.push({ name, level: level as Severity | "off", matches: compilePatternList(paths) });
    }
    return { overrides, inPaths };
  }

  #readPolicy(values: ReadonlyMap<string, YamlEntry>): Policy {
    const patterns = (key: string) => {
      const texts = this.#readTexts(values.get(key)?.value);
      return texts === undefined ? undefined : compilePatternList(texts.map((text) => text.toLowerCase()));
    };
    const pins = this.#entries(values.get("pins")).flatMap(({ key, value }) => {
      const pin = this.#readWord(value, PINS);
      return pin === undefined
        ? []
        : [{ pin: pin as Pin, matches: compilePatternList([key.text.toLowerCase()]) }];
    });
    const labels = patterns("runner-labels");
    const [allowed, forbidden] = [patterns("allowed-actions"), patterns("forbidden-actions")];
    const commands = (this.#readTexts(values.get("may-fail")?.value) ?? []).map((text) =>
      text.trim().split(/\s+/),
    );
    const permissions = values.get("default-permissions");
    const level =
      permissions === undefined ? undefined : this.#readWord(permissions.value, ["read", "write"]);
    return {
      namesRunners: labels !== undefined,
      hasRunner: (label) => labels?.(label.toLowerCase()) ?? DEFAULT_POLICY.hasRunner(label),
      pinOf: (action) => pins.findLast(({ matches }) => matches(action.toLowerCase()))?.pin,
      isAllowed: (action) => {
        const name = action.toLowerCase();
        return (allowed?.(name) ?? true) && !(forbidden?.(name) ?? false);
      },
      mayFail: (words) => commands.some((command) => command.every((word, at) => words[at] === word)),
      defaultPermissions: DEFAULT_PERMISSIONS[level === "write" ? "write" : "read"],
    };
  }

  #entries(entry: YamlEntry | undefined): readonly YamlEntry[] {
    if (entry !== undefined && entry.value.kind !== "mapping") {
      this.#tell(entry.value, `\`${entry.key.text}\` must be a mapping.`);
    }
    return entriesOf(entry?.value);
  }

  #checkKey(key: YamlScalar, known: readonly string[]): void {
    if (known.includes(key.text)) return;
    this.#tell(key, `The key ${JSON.stringify(key.text)} is unknown.${renderSuggestion(key.text, known)}`);
  }

  #readWord(node: YamlNode, words: readonly string[]): string | undefined {
    const text = asScalar(node)?.text;
    if (text !== undefined && words.includes(text)) return text;
    this.#tell(node, `This must be one of ${words.join(", ")}.`);
    return undefined;
  }

  #readTexts(node: YamlNode | undefined): readonly string[] | undefined {
    if (node === undefined) return undefined;
    const texts = itemsOf(node).flatMap((item) => asScalar(item)?.text ?? []);
    if (node.kind === "sequence" && texts.length === node.items.length) return texts;
    this.#tell(node, "This must be a list of strings.");
    return undefined;
  }

  #tell(at: { readonly start: number; readonly end: number }, message: string): void {
    this.#findings.push({
      rule: SETTINGS_RULE,
      severity: "error",
      message,
      file: this.#source.path,
      ...this.#source.lines.range(at.start, Math.max(1, at.end - at.start)),
    });
  }
}
