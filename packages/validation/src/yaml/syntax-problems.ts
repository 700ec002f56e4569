import { LIMITS, type Span, type YamlDocument, type YamlError } from "@automation/core/syntax";

/** A mistake in the text, with what to do about it. */
export interface SyntaxProblem {
  readonly rule: "WF001" | "WF002";
  readonly message: string;
  readonly at: Span;
}

const CONFLICT = /^<{7}(?: .*)?$[\s\S]*?^={7}\r?$[\s\S]*?^>{7}(?: |\r?$)/m;

/** A conflict of git in the file: reported once, and not as what a reader makes of its marks. */
export function findConflict(text: string): SyntaxProblem | undefined {
  if (!text.includes("<<<<<<<")) return undefined;
  const match = CONFLICT.exec(text);
  if (match === null) return undefined;
  const line = (offset: number) => text.slice(0, offset).split("\n").length;
  return {
    rule: "WF001",
    message: `Unresolved git conflict, down to line ${line(match.index + match[0].length)}. Keep one side, and remove the markers \`<<<<<<<\`, \`=======\` and \`>>>>>>>\`.`,
    at: { start: match.index, end: match.index + 7 },
  };
}

/** What the library found wrong with a document: one problem for each mistake, in words that say what to do. */
export function describeErrors(document: YamlDocument, text: string): readonly SyntaxProblem[] {
  const problems: SyntaxProblem[] = [];
  const reported = new Set<number>();
  for (const error of document.errors) {
    if (problems.length >= LIMITS.workflow.syntaxErrors) break;
    const { start, end } = lineAround(text, error.start);
    const star = findStar(text.slice(start, end));
    if (star !== undefined && start + star <= error.start) {
      if (!reported.has(start)) problems.push(describeStar(text, start + star, end));
      reported.add(start);
    } else if (!reported.has(start)) {
      const special = describeMarker(text, start, end) ?? describeCall(text, start, end);
      problems.push(special ?? describeError(error, text));
      if (special !== undefined) reported.add(start);
    }
  }
  return problems;
}

/** A marker of git's conflicts whose other markers are gone. */
function describeMarker(text: string, start: number, end: number): SyntaxProblem | undefined {
  const marker = /^(?:<{7}|>{7}|\|{7}) |^={7}\r?$/.exec(text.slice(start, end))?.[0].trim();
  if (marker === undefined) return undefined;
  const message = `\`${marker}\` is a marker of a git conflict. Keep one side, and remove the markers.`;
  return { rule: "WF001", message, at: { start, end: start + 7 } };
}

/** A condition that starts with `!`: YAML reads its beginning as a tag. */
function describeCall(text: string, start: number, end: number): SyntaxProblem | undefined {
  const match = /^(\s*(?:- +)*(?:[\w.-]+:[ \t]+))(![\w.]+\(.*\))[ \t]*(?:#.*)?\r?$/.exec(
    text.slice(start, end),
  );
  if (match === null) return undefined;
  const [, before = "", value = ""] = match;
  const from = start + before.length;
  return {
    rule: "WF001",
    message: `A value that starts with \`!\` needs quotes or \`\${{ }}\`: \`\${{ ${value.slice(0, 60)} }}\`. Without them YAML reads it as a tag.`,
    at: { start: from, end: from + value.length },
  };
}

/** A value that starts with `*` and is no alias: a schedule, or a pattern. */
function findStar(line: string): number | undefined {
  const match = /^(\s*(?:- +)*(?:[\w.-]+:[ \t]+)?(?:- +)*)\*(.*)$/.exec(line);
  if (match === null) return undefined;
  const [, before = "", rest = ""] = match;
  const isAlias = /^[\w-]+[ \t]*(?:#.*)?\r?$/.test(rest);
  return isAlias ? undefined : before.length;
}

function describeStar(text: string, start: number, end: number): SyntaxProblem {
  const value = text
    .slice(start, end)
    .replace(/[ \t]+#.*$/, "")
    .trimEnd();
  return {
    rule: "WF001",
    message: `A string that starts with \`*\` needs quotes: \`"${value.slice(0, 60)}"\`. Without them YAML reads it as an alias.`,
    at: { start, end: start + Math.max(1, value.length) },
  };
}

/** By the library's message: what the reader of a workflow would call the mistake. */
const WORDS: readonly (readonly [pattern: RegExp, message: string])[] = [
  [
    /^Nested mappings are not allowed/,
    'A string that contains `: ` needs quotes or a block: `key: "a: b"`, or `key: |` and the text on the next line.',
  ],
  [/^Plain value cannot start with.* (\S)$/, "A string that starts with `$1` needs quotes."],
  [
    /^Unexpected scalar at node end/,
    "Text follows a complete value, for example after a closing quote. Quote all of it, or use a block: `key: |`.",
  ],
  [
    /^Anchor cannot be an empty string/,
    "A string that starts with `&` needs quotes. Without them YAML reads it as an anchor.",
  ],
  [
    /^All mapping items must start at the same column/,
    "This key is not indented like the keys before it. Indent all keys of a mapping equally.",
  ],
  [/^Tabs are not allowed as indentation/, "This line is indented with a tab. Use spaces."],
];

function describeError(error: YamlError, text: string): SyntaxProblem {
  const { start, end } = error;
  const at = { start, end: Math.max(start + 1, Math.min(end, start + 200, lineAround(text, start).end)) };
  // The library reports its own exhausted stack like any other mistake.
  if (error.message.includes("call stack")) return { ...tooDeep(start) };
  const what = (error.message.split("\n")[0] ?? "").replace(/\.$/, "");
  const bracket = /^Flow (?:sequence|map) in block collection/.test(what) ? findOpen(text, start) : undefined;
  if (bracket !== undefined) {
    const opening = { start: bracket, end: bracket + 1 };
    const closing = text[bracket] === "[" ? "]" : "}";
    const message = `The \`${text[bracket] ?? ""}\` that opens here is not closed: \`${closing}\` is missing.`;
    return { rule: "WF001", message: `The file is not valid YAML: ${message}`, at: opening };
  }
  const match = WORDS.map(([pattern, message]) => ({ found: pattern.exec(what), message })).find(
    ({ found }) => found !== null,
  );
  const words = match?.message.replace("$1", match.found?.[1] ?? "") ?? `${what}.`;
  return { rule: "WF001", message: `The file is not valid YAML: ${words}`, at };
}

/** How far back an opening bracket is looked for. */
const MAX_LOOK_BACK = 10_000;

/** The bracket before an offset that nothing closes. */
function findOpen(text: string, before: number): number | undefined {
  let closed = 0;
  for (let at = before - 1; at >= Math.max(0, before - MAX_LOOK_BACK); at -= 1) {
    const character = text[at] ?? "";
    if (character === "]" || character === "}") closed += 1;
    else if (character === "[" || character === "{") {
      if (closed === 0) return at;
      closed -= 1;
    }
  }
  return undefined;
}

/** Says that a text is nested too deeply for any reader. */
export function tooDeep(at: number): SyntaxProblem {
  return {
    rule: "WF002",
    message: "The file is nested too deeply to be read.",
    at: { start: at, end: at + 1 },
  };
}

function lineAround(text: string, at: number): Span {
  const start = text.lastIndexOf("\n", at - 1) + 1;
  const end = text.indexOf("\n", at);
  return { start, end: end < 0 ? text.length : end };
}
