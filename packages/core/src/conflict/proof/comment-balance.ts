import type { SyntaxDocument, SyntaxEntry, SyntaxNode } from "../../syntax/syntax-tree.ts";
import { commentLines } from "../merge/merge-trivia.ts";

/** How often each line of comment stands in a document. */
export type Comments = ReadonlyMap<string, number>;

/** What became of comments on the way into a result. */
export interface CommentBalance {
  /** Those that the result holds more often than the sides' edits say. */
  readonly doubled: readonly string[];
  /** Those that it holds less often. */
  readonly lost: readonly string[];
}

/** The comments of a document; the name of a version behind a pinned value is a part of the value. */
export function collectComments({ before, root, after }: SyntaxDocument): Comments {
  const counts = new Map<string, number>();
  const take = (text: string) => {
    for (const line of commentLines(text)) {
      if (/[\p{L}\p{N}]/u.test(line)) counts.set(line, (counts.get(line) ?? 0) + 1);
    }
  };
  const visit = (node: SyntaxNode) => {
    if (node.kind === "scalar") return;
    for (const entry of node.entries) {
      takeAround(entry, take);
      visit(entry.node);
    }
    take(node.close);
  };
  take(before);
  visit(root);
  take(after);
  return counts;
}

function takeAround({ lead, head, tail }: SyntaxEntry, take: (text: string) => void): void {
  take(lead);
  take(/(?:^|\s)(?:#|\/[/*])[\s\S]*/.exec(head)?.[0] ?? "");
  if (!/^\s*#\s*(?:[\w./-]+@)?v?\d[\w.+-]*$/.test(tail)) take(tail);
}

/** Compares the comments of a result with what each side made of the base's. */
export function balanceComments(
  base: Comments | undefined,
  ours: Comments,
  theirs: Comments,
  result: Comments,
): CommentBalance {
  const [doubled, lost]: string[][] = [[], []];
  for (const line of new Set([...ours.keys(), ...theirs.keys(), ...result.keys()])) {
    const [b, o, t, r] = [base, ours, theirs, result].map((counts) => counts?.get(line) ?? 0);
    const wanted = countWanted(b ?? 0, o ?? 0, t ?? 0);
    if ((r ?? 0) > wanted) doubled?.push(line);
    if ((r ?? 0) < wanted) lost?.push(line);
  }
  return { doubled: doubled ?? [], lost: lost ?? [] };
}

/** What both sides added is one comment, however many places it was added at. */
function countWanted(base: number, ours: number, theirs: number): number {
  return ours > base && theirs > base ? Math.max(ours, theirs) : Math.max(0, ours + theirs - base);
}
