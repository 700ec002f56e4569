import { type ContainerNode, createContainer, type SyntaxEntry, type SyntaxNode } from "./syntax-tree.ts";

/** The same block `shift` columns to the right, or to the left where it is negative. */
export function shiftBlock(block: ContainerNode, shift: number): ContainerNode {
  if (shift === 0) return block;
  const entries = block.entries.map((entry): SyntaxEntry => {
    const { node } = entry;
    if (node.kind === "scalar" || node.layout !== "block") return shiftEntry(entry, shift);
    return {
      ...entry,
      lead: indentLead(entry.lead, shift),
      head: indentLead(entry.head, shift),
      node: shiftBlock(node, shift),
    };
  });
  return createContainer({ ...block, entries, indent: block.indent + shift });
}

/** Moves an entry whose value has no blocks in it; the value may begin on a line of its own. */
function shiftEntry(entry: SyntaxEntry, shift: number): SyntaxEntry {
  return {
    ...entry,
    lead: indentLead(entry.lead, shift),
    head: indentLead(entry.head, shift),
    node: shiftLines(entry.node, shift),
  };
}

/** Moves the lines that begin inside `text` by `shift` columns, never past the margin. */
function indentLead(text: string, shift: number): string {
  if (shift >= 0)
    return text.replace(/\n(?=[^\n])/g, `\n${" ".repeat(shift)}`).replace(/\n$/, `\n${" ".repeat(shift)}`);
  return text.replace(new RegExp(`\n {0,${-shift}}`, "g"), "\n");
}

function shiftLines(node: SyntaxNode, shift: number): SyntaxNode {
  if (shift === 0 || !node.source.includes("\n")) return node;
  if (node.kind === "scalar") return { ...node, source: indentLead(node.source, shift) };
  const entries = node.entries.map((entry) => shiftEntry(entry, shift));
  return createContainer({ ...node, entries, close: indentLead(node.close, shift) });
}
