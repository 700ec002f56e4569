import type { ContainerNode, SyntaxEntry } from "./syntax-tree.ts";

const FIT = { delimited: fitSpaces, block: fitLines, stream: fitDocuments } as const;

/** Makes the text before entries that come from different versions fit to where they stand in a container like `model`. */
export function fitEntries(merged: readonly SyntaxEntry[], model: ContainerNode): readonly SyntaxEntry[] {
  return FIT[model.layout](merged, model);
}

/** Between documents stands a marker; before the first one, what stood before the first one. */
function fitDocuments(merged: readonly SyntaxEntry[], model: ContainerNode): readonly SyntaxEntry[] {
  return merged.map((entry, index) => {
    if (index === 0) return { ...entry, lead: model.entries[0]?.lead ?? "" };
    return /\n---/.test(entry.lead) ? entry : { ...entry, lead: "\n---\n" };
  });
}

/** Between brackets on one line the first entry stands as the first ones did, and every other one behind a space. */
function fitSpaces(merged: readonly SyntaxEntry[], model: ContainerNode): readonly SyntaxEntry[] {
  const [first, second] = model.entries;
  if (first === undefined || model.source.includes("\n")) return merged;
  const others = second?.lead ?? " ";
  return merged.map((entry, index) => ({ ...entry, lead: index === 0 ? first.lead : others }));
}

/** In a block the first entry may stand behind its parent's dash; every other one begins a line. */
function fitLines(merged: readonly SyntaxEntry[], model: ContainerNode): readonly SyntaxEntry[] {
  const beginsInline = model.entries[0]?.lead.includes("\n") === false;
  return merged.map((entry, index) => {
    const startsLine = entry.lead.includes("\n");
    if (index > 0 && !startsLine) return { ...entry, lead: `\n${" ".repeat(model.indent)}` };
    if (index === 0 && startsLine && beginsInline) {
      return { ...entry, lead: entry.lead.trim() === "" ? "" : entry.lead };
    }
    return entry;
  });
}
