import type { SyntaxNode } from "../../syntax/syntax-tree.ts";
import type { Documents } from "../format/read-versions.ts";
import { type Clash, formatPath } from "./clash.ts";
import { findLine } from "./clash-lines.ts";

const WORDS: Readonly<Record<Clash["kind"], string>> = {
  "both-changed": "both sides changed it",
  "both-added": "both sides added it",
  "deleted-and-changed": "one side removed it, the other changed it",
  "removed-and-added": "one side removed an entry where the other added one",
  "renamed-apart": "both sides renamed it, each in its own way",
  "both-added-elements": "both sides added elements at one place of the list",
  "both-reordered":
    "both sides changed the order of its elements, or put some where the other side's order leaves no place",
  comments: "both sides changed its comment",
  spelling: "both sides changed its anchor, its tag or the comment behind it",
  layout: "nothing would be left in it",
};

/** Longest value that is quoted in full. */
const MAX_QUOTED = 60;

/** Says where a clash is, what each side has there, and on which lines. */
export function describeClash(clash: Clash, documents: Partial<Documents> = {}): string {
  const { path, kind, base, ours, theirs } = clash;
  const isOfElements = kind === "both-added-elements" || kind === "both-reordered";
  const a = (isOfElements ? listNew(ours, base, theirs) : undefined) ?? ours;
  const b = (isOfElements ? listNew(theirs, base, ours) : undefined) ?? theirs;
  const values = [
    ...(isOfElements ? [] : [`base ${quote(base)}`]),
    `ours ${quote(a)}`,
    `theirs ${quote(b)}`,
  ].join(", ");
  const lines = [
    sayLine("ours", findLine(documents.ours, a, path.at(-1))),
    sayLine("theirs", findLine(documents.theirs, b, path.at(-1))),
  ].filter((line) => line !== "");
  const where = lines.length === 0 ? "" : `; ${lines.join(", ")}`;
  return `${formatPath(path)}: ${WORDS[kind]} (${values})${where}`;
}

function sayLine(side: string, line: number | undefined): string {
  return line === undefined ? "" : `line ${line} of ${side}`;
}

/** The first element that a list has and the others lack. */
function listNew(list: SyntaxNode | undefined, ...others: readonly (SyntaxNode | undefined)[]) {
  const known = new Set(others.flatMap((other) => elementsOf(other).map(({ identity }) => identity)));
  return elementsOf(list).find(({ identity }) => !known.has(identity));
}

function elementsOf(list: SyntaxNode | undefined): readonly SyntaxNode[] {
  return list === undefined || list.kind === "scalar" ? [] : list.entries.map(({ node }) => node);
}

function quote(node: SyntaxNode | undefined): string {
  if (node === undefined) return "nothing";
  const flat = node.source.replace(/\s+/g, " ").trim();
  if (flat === "") return "nothing";
  return flat.length > MAX_QUOTED ? `${flat.slice(0, MAX_QUOTED - 1)}…` : flat;
}
