import type { ContainerNode, SyntaxEntry } from "../../syntax/syntax-tree.ts";

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

/** Between brackets every entry stands as the model's do: on one line behind a space, or each on a line of its own. */
function fitSpaces(merged: readonly SyntaxEntry[], model: ContainerNode): readonly SyntaxEntry[] {
  const [first, second] = model.entries;
  if (first === undefined) return merged;
  const entries = merged.map((entry) => ({ ...entry, head: fitColon(entry.head, first.head) }));
  if (!model.source.includes("\n")) {
    const others = second?.lead ?? " ";
    return entries.map((entry, index) => ({ ...entry, lead: index === 0 ? first.lead : others }));
  }
  const own = model.entries.find(({ lead }) => lead.trim() === "")?.lead;
  if (own === undefined || !model.entries.every(({ lead }) => lead.includes("\n"))) return merged;
  const isInline = ({ lead }: SyntaxEntry) => lead.trim() === "" && !lead.includes("\n");
  return entries.map((entry) => (isInline(entry) ? { ...entry, lead: own } : entry));
}

/** Behind the colon of a quoted key, where YAML needs no space either, what stands there in the model. */
function fitColon(head: string, model: string): string {
  const space = /":([ \t]*)$/.exec(model)?.[1];
  return space === undefined ? head : head.replace(/":[ \t]*$/, `":${space}`);
}

/** In a block the first entry may stand behind its parent's dash; every other one begins a line. */
function fitLines(merged: readonly SyntaxEntry[], model: ContainerNode): readonly SyntaxEntry[] {
  const beginsInline = model.entries[0]?.lead.startsWith("\n") === false;
  if (beginsInline && model.indent === 0) return fitTopLines(merged);
  const entries = beginsInline && model.kind === "map" ? beginPlainly(merged) : merged;
  return entries.map((entry, index) => {
    const startsLine = entry.lead.includes("\n");
    if (index > 0 && !startsLine) return { ...entry, lead: `\n${" ".repeat(model.indent)}` };
    if (index === 0 && startsLine && beginsInline) {
      return { ...entry, lead: entry.lead.trim() === "" ? "" : entry.lead };
    }
    return entry;
  });
}

/** The first entry of a file stands on the first line that is free, every other one on a line of its own. */
function fitTopLines(merged: readonly SyntaxEntry[]): readonly SyntaxEntry[] {
  return merged.map((entry, index) => {
    if (index === 0) return { ...entry, lead: entry.lead.replace(/^\n+/, "") };
    return entry.lead.startsWith("\n") ? entry : { ...entry, lead: `\n${entry.lead}` };
  });
}

/** Behind a dash there is no place for a comment above: an entry without one goes first. */
function beginPlainly(entries: readonly SyntaxEntry[]): readonly SyntaxEntry[] {
  const first = entries.find(({ lead }) => lead.trim() === "");
  return first === undefined ? entries : [first, ...entries.filter((entry) => entry !== first)];
}
