import type { GitError } from "@automation/git";
import { findRemedy } from "@automation/github";

/** What git said, with the remedy where the server behind it stated a cause: it has the same words for git as for programs. */
export function describeGitFailure({ message, words }: GitError): string {
  return [endSentence(message), findRemedy(words) ?? ""].join(" ").trim();
}

/** What a server said of a push that it refused. */
export function describePushRefusal(words: string): string {
  return [endSentence(`GitHub rejected the push: ${words}`), findRemedy(words) ?? ""].join(" ").trim();
}

function endSentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
