import { type Clash, formatPath } from "./clash.ts";
import type { SyntaxNode } from "./syntax-tree.ts";

const WORDS: Readonly<Record<Clash["kind"], string>> = {
  "both-changed": "both sides changed it",
  "both-added": "both sides added it",
  "deleted-and-changed": "one side removed it, the other changed it",
  "removed-and-added": "one side removed an entry where the other added one",
  "renamed-apart": "both sides renamed it, each in its own way",
  "both-added-elements": "both sides added elements at one place of the list",
  layout: "nothing would be left in it",
};

/** Longest value that is quoted in full. */
const MAX_QUOTED = 60;

/** Says where a clash is and what each side has there. */
export function describeClash({ path, kind, base, ours, theirs }: Clash): string {
  const place = `${formatPath(path)}: ${WORDS[kind]}`;
  if (kind !== "both-changed" && kind !== "both-added" && kind !== "deleted-and-changed") return place;
  return `${place} (base ${quote(base)}, ours ${quote(ours)}, theirs ${quote(theirs)})`;
}

function quote(node: SyntaxNode | undefined): string {
  if (node === undefined) return "nothing";
  const flat = node.source.replace(/\s+/g, " ").trim();
  return flat.length > MAX_QUOTED ? `${flat.slice(0, MAX_QUOTED - 1)}…` : flat;
}
