import { codeSpan } from "../../text/markdown.ts";
import type { NeedsHumanReason, RefusalReason } from "../resolution.ts";
import type { PullRequestResolution } from "./conflict-report.ts";

/** The branches of a pull request; empty where they are not known. */
export type Sides = Pick<PullRequestResolution, "head" | "base">;

/** Writes a reason of the report as words. */
export function formatReason(reason: NeedsHumanReason | RefusalReason): string {
  return reason === "clash" ? "conflict" : reason.replaceAll("-", " ");
}

/**
 * Calls both sides by the names of their branches, wherever a detail of the report names one: `ours 2, theirs 3` becomes
 * `release: 2, main: 3`. What may hold a file's content stays in code font.
 */
export function nameSides(text: string, { head, base }: Sides): string {
  // "base" is the base branch to whoever reads a pull request.
  const parts = text
    .replace(/\(base (?=.*, ours )/, "(before: ")
    .split(/(?<=^|\(|[,;] |\bof )(ours|theirs)\b/);
  const named = parts.map((part, index) => {
    const before = parts[index - 1] ?? "";
    if (index % 2 === 0) return part;
    const name = part === "ours" ? head : base;
    if (name === "") return part;
    return / of $/.test(before) || parts[index + 1]?.startsWith(":") ? name : `${name}:`;
  });
  const plain = named.join("");
  return /^[a-z ,;']+$/i.test(plain) ? plain : codeSpan(plain);
}
