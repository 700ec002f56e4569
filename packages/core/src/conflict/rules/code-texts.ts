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
