import type { SyntaxNode } from "../../syntax/syntax-tree.ts";

/** Keys whose values something runs or evaluates. */
const CODE_KEYS =
  /^(?:if|unless|when|while|until|run|runs|scripts?|commands?|cmd|args|arguments|entry_?point|exec|eval|expr(?:ession)?|condition|query|filter|rule|test|code|sql|assert|(?:before|after|pre|post)_?(?:script|install)?)$/i;

/** Signs that a shell, a template or a program would read: of prose, none has them. */
const CODE_SIGNS = /\$[{(\w]|\{\{|&&|\|\||=>|[<>=!]=|^#!|;\s*$|(?:^|\s)--?[a-z]|`|\w\(/im;

/** Whether the value at `path` is code: joined word by word it would be a command or a condition that nobody wrote. */
export function isCode(path: readonly string[], ...versions: readonly (SyntaxNode | undefined)[]): boolean {
  const keys = path.filter((part) => !part.startsWith("["));
  // `scripts` is a map of commands, and `command` a list of words.
  if (keys.slice(-2).some((key) => CODE_KEYS.test(key))) return true;
  return versions.some((node) => node?.kind === "scalar" && CODE_SIGNS.test(node.string ?? node.source));
}

/** Keys whose values people read. */
const PROSE_KEYS =
  /^(?:desc(?:ription)?|(?:short|long|display|default|help|sub)?[-_]?(?:description|title|name|text|message|label)|summary|comments?|notes?|body|help|caption|heading|tagline|about|abstract|copyright|greeting|placeholder|tooltip|hint|question|answer|doc|docs|message-to-authors)$/i;

/** A sentence: a capital and then small letters, or an end that only sentences have. */
const SENTENCE = /^\s*\p{Lu}?\p{Ll}+(?:['’,]?\s+[\p{L}\d'’"(),/-]+){3,}[.!?:]?\s*$/u;
const BEGINS_OR_ENDS_SO = /^\s*\p{Lu}\p{Ll}*\s|[.!?]\s*$/u;

/** Whether the value at `path` is prose, by its key or because every version of it reads like sentences. */
export function isProse(path: readonly string[], ...versions: readonly (SyntaxNode | undefined)[]): boolean {
  const key = path.findLast((part) => !part.startsWith("[")) ?? "";
  if (isCode(path, ...versions)) return false;
  if (PROSE_KEYS.test(key)) return true;
  return versions.every((node) => {
    const text = node?.kind === "scalar" ? (node.string ?? node.source) : "";
    const lines = text.split("\n").filter((line) => line.trim() !== "");
    return BEGINS_OR_ENDS_SO.test(text) && lines.some((line) => SENTENCE.test(line));
  });
}
