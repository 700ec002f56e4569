import { redactSecrets } from "@automation/core/config";
import { printable } from "@automation/core/text";

/** Longest piece of an answer that a message repeats: GitHub's longest reasons, with the address that they end with. */
const LONGEST_QUOTE = 500;

/** One line without control characters, changes of direction, or anything that looks like a token. */
export function cleanQuote(text: string): string {
  const redacted = redactSecrets(text).replace(/(?<![A-Za-z0-9])(gh[a-z]_|github_pat_)\w+/g, "***");
  const line = printable(redacted).replace(/\s+/g, " ").trim();
  return line.length > LONGEST_QUOTE ? `${line.slice(0, LONGEST_QUOTE)}…` : line;
}
