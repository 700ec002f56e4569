import { LIMITS, type Span } from "@automation/core/syntax";

const { characters: MAX_CHARACTERS, lines: MAX_LINES, openBrackets: MAX_OPEN_BRACKETS } = LIMITS.workflow;

/** Why a text is not given to any parser, with its place. */
export interface Refusal {
  readonly rule: "WF001" | "WF002";
  readonly message: string;
  readonly at: Span;
}

/** Refuses what could make a parser hang or run out of memory; reads the text once. */
export function findHostileText(text: string): Refusal | null {
  if (text.length > MAX_CHARACTERS) {
    return refuse("WF002", `The file is longer than ${MAX_CHARACTERS / 1024} KiB. Split it.`, 0);
  }
  const control = findControlCharacter(text);
  if (control >= 0) {
    return refuse("WF001", "The file contains a control character: it is not a text file.", control);
  }
  const binary = text.indexOf("\ufffd\ufffd\ufffd");
  if (binary >= 0) return refuse("WF001", "The file is not UTF-8 text.", binary);
  return findManyLines(text) ?? findDeepBrackets(text) ?? findDeepIndicators(text);
}

/** Tabs and line ends are text; everything else below a space is not. */
function findControlCharacter(text: string): number {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0x7f || (code < 0x20 && code !== 0x09 && code !== 0x0a && code !== 0x0d)) return at;
  }
  return -1;
}

function findManyLines(text: string): Refusal | null {
  let lines = 1;
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) {
    lines += 1;
    if (lines > MAX_LINES) {
      return refuse("WF002", `The file has more than ${MAX_LINES.toLocaleString("en")} lines. Split it.`, at);
    }
  }
  return null;
}

/** Whether a tag or an anchor stands before: `!x [`, `&x [`. */
function isMarked(text: string, at: number): boolean {
  return text[at - 1] === " " && /(?:^|\s)[&!]\S*\s+$/.test(text.slice(Math.max(0, at - 100), at));
}

function findDeepBrackets(text: string): Refusal | null {
  let open = 0;
  // The character before, spaces left out: inside of a text, as in a script, a bracket opens nothing.
  let before = "\n";
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const isOpening = code === 0x5b || code === 0x7b;
    const last = before;
    if (code !== 0x20) before = text[at] ?? "";
    if (isOpening && open === 0 && !/[\n:?-]/.test(last) && !isMarked(text, at)) continue;
    // `${{` is an expression, and nests nothing.
    if (code === 0x24 && text.startsWith("{{", at + 1)) at += 2;
    else if (isOpening) open += 1;
    else if (code === 0x5d || code === 0x7d) open = Math.max(0, open - 1);
    if (open > MAX_OPEN_BRACKETS) return refuse("WF002", tooDeep(), at);
  }
  return null;
}

/** `- - - -`, `? ? ?` and `a: a: a:` nest without brackets and on one line. */
function findDeepIndicators(text: string): Refusal | null {
  const match = /(?:[-?:] {0,2}){200}/.exec(text);
  if (match !== null && /[-?:] /.test(match[0])) return refuse("WF002", tooDeep(), match.index);
  return null;
}

function tooDeep(): string {
  return `The file is nested deeper than ${LIMITS.workflow.depth} levels, which GitHub does not read.`;
}

function refuse(rule: Refusal["rule"], message: string, offset: number): Refusal {
  return { rule, message, at: { start: offset, end: offset + 1 } };
}
