import type { SyntaxDocument, SyntaxNode } from "../../syntax/syntax-tree.ts";
import type { NodeConflict } from "../node-conflict.ts";
import { formatPath } from "../node-conflict.ts";
import type { Documents } from "../versions.ts";

const WORDS: Readonly<Record<NodeConflict["kind"], string>> = {
  "both-changed": "both sides changed it",
  "both-added": "both sides added it",
  "deleted-and-changed": "one side removed it, the other changed it",
  "removed-and-added": "one side removed an entry where the other added one",
  "renamed-apart": "both sides renamed it, to different names",
  "both-added-elements": "both sides added elements at the same position of the list",
  "both-reordered": "both sides changed the order of its elements in ways that do not fit together",
  exclusive: "each side gave it a member, and it may have only one of the two",
  comments: "both sides changed its comment",
  spelling: "both sides changed its anchor, its tag or the comment behind it",
  layout: "nothing would be left in it",
};

/** Longest value that is quoted in full. */
const MAX_QUOTED = 60;

/** Says where a conflict is, what each side has there, and on which lines. */
export function describeConflict(conflict: NodeConflict, documents: Partial<Documents> = {}): string {
  const { path, kind, base, ours, theirs } = conflict;
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

/** The line, from 1, on which a value begins in the document that it is of; `undefined` where it is not found again. */
function findLine(
  document: SyntaxDocument | undefined,
  node: SyntaxNode | undefined,
  key: string | undefined,
): number | undefined {
  if (document === undefined || node === undefined) return undefined;
  if (node === document.root || node.source === "") return lineAt(document.before);
  const places = listPlaces(document);
  const same = places.find((place) => place.node === node);
  // A value that was indented anew or carried elsewhere is found by what it says.
  const alike = places.filter((place) => place.node.identity === node.identity);
  const found = same ?? alike.find((place) => place.key === key) ?? alike[0];
  if (found !== undefined) return found.line;
  const at = textOf(document).indexOf(node.source.trim());
  return at === -1 ? undefined : lineAt(textOf(document).slice(0, at));
}

interface Place {
  readonly node: SyntaxNode;
  readonly key: string;
  readonly line: number;
}

/** Every value of the document with the line that its key or dash stands on. */
function listPlaces({ before, root }: SyntaxDocument): readonly Place[] {
  const places: Place[] = [];
  let line = lineAt(before);
  const pass = (text: string) => {
    line = lineAt(text) + line - 1;
  };
  const visit = (node: SyntaxNode) => {
    if (node.kind === "scalar") {
      pass(node.source);
      return;
    }
    pass(node.open);
    for (const entry of node.entries) {
      pass(entry.lead);
      places.push({ node: entry.node, key: entry.key, line });
      pass(entry.head);
      visit(entry.node);
      pass(entry.tail);
    }
    pass(node.close);
  };
  visit(root);
  return places;
}

function textOf({ before, root, after }: SyntaxDocument): string {
  return `${before}${root.source}${after}`;
}

function lineAt(before: string): number {
  return before.split("\n").length;
}
