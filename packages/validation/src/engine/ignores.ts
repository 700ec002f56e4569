import { renderSuggestion } from "@automation/core/config";
import { RULES_OF_AUDITS } from "../data/zizmor-audits.ts";
import type { Finding } from "../finding.ts";
import { RULE_PAGES } from "../rules.ts";
import type { CommentScope } from "../workflow/comment-scopes.ts";

/** Id of findings about ignores themselves. */
export const IGNORE_RULE = "VC002";

/** A file with comments. */
interface CommentedText {
  readonly path: string;
  readonly text: string;
  /** Parts of the file that a neighbour's comment is about as a whole, by their lines: steps, jobs, `on:`. */
  readonly scopes?: readonly CommentScope[];
}

/** A comment that says that a finding is meant to be. */
interface Ignore {
  readonly rules: readonly string[];
  readonly reason: string;
  readonly line: number;
  /** The line whose findings it covers: its own, or the next one when it stands alone. */
  readonly covers: number;
  readonly column: number;
  isUsed: boolean;
}

/**
 * Takes out the findings that a comment in the file allows.
 *
 * An ignore without a reason, and one that covers nothing, are findings themselves: both hide more than they say.
 */
export function applyIgnores(file: CommentedText, all: readonly Finding[]): readonly Finding[] {
  const findings = withoutZizmorIgnores(file, all);
  if (!/vc[-_ ]?(?:ig|al)/i.test(file.text)) return findings;
  const ignores = findIgnores(file.text);
  const byLine = Map.groupBy(ignores, ({ covers }) => covers);
  const kept = findings.filter((finding) => {
    const ignore = byLine.get(finding.line)?.find(({ rules }) => rules.includes(finding.rule));
    if (ignore !== undefined) ignore.isUsed = true;
    return ignore === undefined;
  });
  return [...kept, ...ignores.flatMap((ignore) => judge(file, ignore)), ...findMisspelt(file, ignores)];
}

/** `# zizmor: ignore[unpinned-uses] reason`, on any line of what it is about. */
const ZIZMOR_IGNORE = /#\s*zizmor:\s*ignore\[([^\]]*)\]/;

/** What a neighbour's comment allows is not asked about twice; whether it is still needed is left to the neighbour. */
function withoutZizmorIgnores(file: CommentedText, findings: readonly Finding[]): readonly Finding[] {
  if (!file.text.includes("zizmor:")) return findings;
  const lines = new Map<string, number[]>();
  for (const [index, line] of file.text.split("\n").entries()) {
    const audits = ZIZMOR_IGNORE.exec(line)?.[1]?.split(",") ?? [];
    for (const rule of audits.flatMap((audit) => RULES_OF_AUDITS.get(audit.trim()) ?? [])) {
      lines.set(rule, [...(lines.get(rule) ?? []), index + 1]);
    }
  }
  return findings.filter(({ rule, line, endLine }) => {
    const allowed = lines.get(rule);
    if (allowed === undefined) return true;
    const { from, to } = scopeOf(line, file.scopes ?? []) ?? { from: line, to: endLine };
    return !allowed.some((at) => (from <= at && at <= to) || (line <= at && at <= endLine));
  });
}

/** The smallest scope around a line. */
function scopeOf(line: number, scopes: readonly CommentScope[]): CommentScope | undefined {
  let best: CommentScope | undefined;
  for (const scope of scopes) {
    const isAround = scope.from <= line && line <= scope.to;
    if (isAround && (best === undefined || scope.to - scope.from < best.to - best.from)) best = scope;
  }
  return best;
}

function findIgnores(text: string): readonly Ignore[] {
  const lines = text.split(/\r?\n/);
  const ignores: Ignore[] = [];
  // From below, so that the next line of code is known at each comment above it.
  let nextCode = 0;
  for (let index = lines.length - 1; index >= 0; index -= 1) {
    const line = lines[index] ?? "";
    const found = readIgnore(line);
    const isAlone = found !== undefined && line.slice(0, found.start).trim() === "";
    if (found !== undefined) {
      ignores.push({
        rules: found.rules.map((rule) => rule.trim().toUpperCase()).filter((rule) => rule !== ""),
        reason: found.reason.trim(),
        line: index + 1,
        covers: isAlone ? nextCode : index + 1,
        column: found.start + 1,
        isUsed: false,
      });
    }
    if (!/^\s*(?:#.*)?$/.test(line)) nextCode = index + 1;
  }
  return ignores.toReversed();
}

interface FoundIgnore {
  readonly start: number;
  readonly rules: readonly string[];
  readonly reason: string;
}

/** The first comment of a line that is an ignore down to the line's end. */
function readIgnore(line: string): FoundIgnore | undefined {
  if (!line.includes("vc-")) return undefined;
  for (const { index, 0: opening, 1: bracket } of line.matchAll(
    /#[ \t]*vc-(?:(ignore[ \t]*\[)|allow[ \t]+)/g,
  )) {
    const from = index + opening.length;
    const end = bracket === undefined ? namesEnd(line, from) : line.indexOf("]", from);
    // Without an end here there is none further on.
    if (end < 0) return undefined;
    const rest = line.slice(bracket === undefined ? end : end + 1);
    const reason = /^\s*(?::(.*))?$/.exec(rest);
    if (reason !== null)
      return { start: index, rules: line.slice(from, end).split(","), reason: reason[1] ?? "" };
  }
  return undefined;
}

/** The end of `SEC001, SEC010`; where no rule is named it is where the names would start. */
function namesEnd(line: string, from: number): number {
  const names = /[A-Z]+\d+(?:\s*,\s*[A-Z]+\d+)*/y;
  names.lastIndex = from;
  const match = names.exec(line);
  return match === null ? from : from + match[0].length;
}

/** Most such findings: more say nothing new. */
const MAX_MISSPELT = 20;

/** Comments that look like an ignore and are none: what they are about is reported all the same, and nobody knows why. */
function findMisspelt({ path, text }: CommentedText, ignores: readonly Ignore[]): readonly Finding[] {
  const known = new Set(ignores.map(({ line }) => line));
  const findings: Finding[] = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const match = known.has(index + 1)
      ? null
      : /#[ \t]*vc[-_ ]?(?:ig|al)[a-z]*(?:[ \t]*[[({]|:?[ \t]*[A-Z]{2,3}\d)/i.exec(line);
    if (match === null || findings.length >= MAX_MISSPELT) continue;
    findings.push({
      rule: IGNORE_RULE,
      severity: "warning",
      message:
        "This looks like an ignore comment but is not valid, so it suppresses nothing. Write `# vc-ignore[SEC001]: reason` at the end of the line.",
      file: path,
      line: index + 1,
      column: match.index + 1,
      endLine: index + 1,
      endColumn: match.index + 1 + match[0].length,
    });
  }
  return findings;
}

function judge(file: CommentedText, ignore: Ignore): readonly Finding[] {
  const create = (message: string, severity: Finding["severity"]): Finding => ({
    rule: IGNORE_RULE,
    severity,
    message,
    file: file.path,
    line: ignore.line,
    column: ignore.column,
    endLine: ignore.line,
    endColumn: ignore.column + 1,
  });
  const findings: Finding[] = [];
  for (const rule of ignore.rules) {
    if (RULE_PAGES.some(({ id }) => id === rule)) continue;
    const ids = RULE_PAGES.map(({ id }) => id);
    findings.push(
      create(`There is no rule ${JSON.stringify(rule)}.${renderSuggestion(rule, ids)}`, "warning"),
    );
  }
  if (ignore.rules.length === 0)
    findings.push(
      create("This ignore comment lists no rule. Write `# vc-ignore[SEC001]: reason`.", "warning"),
    );
  if (ignore.reason === "")
    findings.push(
      create("This ignore comment gives no reason. Write `# vc-ignore[SEC001]: reason`.", "warning"),
    );
  const isKnown = ignore.rules.some((rule) => RULE_PAGES.some(({ id }) => id === rule));
  if (!ignore.isUsed && isKnown) {
    findings.push(
      create(
        `This line no longer violates ${ignore.rules.join(", ")}. Remove the ignore comment.`,
        "warning",
      ),
    );
  }
  return findings;
}
