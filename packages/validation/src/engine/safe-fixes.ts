import { configFormatOf, readConfigDocument } from "@automation/core/config";
import { listYamlComments } from "@automation/core/syntax";
import { readYaml } from "../yaml/read-yaml.ts";
import type { YamlNode } from "../yaml/yaml-node.ts";
import { applyFixes } from "./apply-fixes.ts";
import type { ReportedFinding, ReportedFix } from "./report.ts";

/** A finding that has a fix. */
export type FixableFinding = Pick<ReportedFinding, "rule" | "line"> & { readonly fix: ReportedFix };

/** A text with the changes that were made, and those that were not. */
export interface SafelyFixedText {
  readonly text: string;
  readonly made: readonly FixableFinding[];
  /** With the reason, as the end of a sentence. */
  readonly refused: readonly { readonly finding: FixableFinding; readonly reason: string }[];
}

/**
 * Makes changes to a text of which it is certain that they do what they say and no more.
 *
 * The changed text can be read, has the same data but for what a fix says, and every comment, kind of line end and the
 * last line break of the text before. A fix that would do anything else is refused.
 *
 * @param text Without a byte order mark, as findings count.
 */
export function fixSafely(path: string, text: string, findings: readonly FixableFinding[]): SafelyFixedText {
  const together = tryFixes(path, text, findings);
  if (together.reason === undefined) return { text: together.text, made: findings, refused: [] };
  let now = text;
  const made: FixableFinding[] = [];
  const refused: { finding: FixableFinding; reason: string }[] = [];
  for (const finding of findings) {
    const tried = tryFixes(path, text, [...made, finding]);
    if (tried.reason === undefined) {
      now = tried.text;
      made.push(finding);
    } else refused.push({ finding, reason: tried.reason });
  }
  return { text: now, made, refused };
}

function tryFixes(
  path: string,
  text: string,
  findings: readonly FixableFinding[],
): { readonly text: string; readonly reason: string | undefined } {
  const fixes = findings.map(({ fix }) => fix);
  const fixed = applyFixes(text, fixes).text;
  return { text: fixed, reason: fixed === text ? undefined : findDamage(path, text, fixed, findings) };
}

/** What a change does that it must not; `undefined` when it is safe. */
function findDamage(
  path: string,
  before: string,
  after: string,
  findings: readonly FixableFinding[],
): string | undefined {
  const isConfig = findings.some(({ rule }) => rule.startsWith("CFG"));
  const [old, now] = [before, after].map((text) => readData(path, text, isConfig));
  if (now === undefined) return "the fixed file could not be parsed";
  if (old === undefined) return "the file cannot be read";
  if (lineEndsOf(before) !== lineEndsOf(after)) return "it would change the line endings";
  const isYaml = !isConfig || configFormatOf(path) === "yaml";
  if (isYaml && commentsOf(before) !== commentsOf(after)) return "a comment would be lost";
  const isSame = compare(
    old.data,
    now.data,
    [],
    findings.map(({ fix }) => fix),
  );
  return isSame ? undefined : "it would change more than the finding describes";
}

/** The data of a file; `undefined` when it cannot be read. */
function readData(path: string, text: string, isConfig: boolean): { readonly data: unknown } | undefined {
  if (isConfig) {
    const { isReadable, data } = readConfigDocument(text, configFormatOf(path));
    return isReadable ? { data } : undefined;
  }
  const { root, problems } = readYaml(text);
  const isBroken = root === null || problems.some(({ severity }) => severity === "error");
  return isBroken ? undefined : { data: toData(root) };
}

function toData(node: YamlNode): unknown {
  if (node.kind === "scalar") return node.value;
  if (node.kind === "sequence") return node.items.map(toData);
  return { entries: node.entries.map(({ key, value }) => [key.text, toData(value)]) };
}

/** `true` when two values are the same but for what the fixes say. */
function compare(a: unknown, b: unknown, path: readonly string[], fixes: readonly ReportedFix[]): boolean {
  if (a === b) return true;
  if (typeof a === "string" && typeof b === "string") return fixes.some((fix) => isChangeOf(fix, a, b));
  if (Array.isArray(a) && Array.isArray(b)) {
    if (path.join(".") === "repositories" && isReordered(a, b)) return true;
    return a.length === b.length && a.every((item, at) => compare(item, b[at], [...path, "[]"], fixes));
  }
  if (!isObject(a) || !isObject(b)) return Number.isNaN(a) && Number.isNaN(b);
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => key in b && compare(a[key], b[key], [...path, key], fixes))
  );
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Whether a text became another by putting a fix's text in one place, and nothing else. */
function isChangeOf({ replacement }: ReportedFix, a: string, b: string): boolean {
  const put = replacement.replace(/^(["'])(.*)\1$/, "$2");
  if (b === put) return true;
  for (let at = b.indexOf(put); at >= 0; at = b.indexOf(put, at + 1)) {
    const rest = b.slice(at + put.length);
    const taken = a.slice(at, a.length - rest.length);
    if (a.startsWith(b.slice(0, at)) && a.endsWith(rest) && taken.trim() === taken && taken !== "")
      return true;
  }
  return false;
}

/** Whether a list holds what it held, in another order, and each plain entry once. */
function isReordered(a: readonly unknown[], b: readonly unknown[]): boolean {
  const key = (entry: unknown) => (typeof entry === "string" ? entry.toLowerCase() : JSON.stringify(entry));
  const written = new Set(a.map((entry) => JSON.stringify(entry)));
  const [before, after] = [new Set(a.map(key)), new Set(b.map(key))];
  return b.every((entry) => written.has(JSON.stringify(entry))) && before.size === after.size;
}

/** The comments of a text, sorted: a fix may move one, and never lose it. */
function commentsOf(text: string): string {
  return listYamlComments(text).toSorted().join("\n");
}

/** Which kinds of line ends a text has, and whether its last line has one. */
function lineEndsOf(text: string): string {
  return `${/\r\n/.test(text)} ${/(?:^|[^\r])\n/.test(text)} ${/\n$/.test(text)}`;
}
