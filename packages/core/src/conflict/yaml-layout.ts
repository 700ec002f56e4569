import {
  type ContainerNode,
  createContainer,
  type SyntaxDocument,
  type SyntaxEntry,
  type SyntaxNode,
} from "./syntax-tree.ts";

/** How a YAML file is indented, in spaces. */
export interface YamlLayout {
  /** A map below a key of another map. */
  readonly mapStep: number;
  /** A list below a key of a map; often 0. */
  readonly listStep: number;
}

/** The indentation that most of a document has; `undefined` where it has no nested blocks. */
export function detectYamlLayout({ root }: SyntaxDocument): YamlLayout | undefined {
  const steps = { map: new Map<number, number>(), list: new Map<number, number>() };
  const visit = (node: SyntaxNode) => {
    if (node.kind === "scalar" || node.layout !== "block") return;
    for (const { node: child } of node.entries) {
      if (node.kind === "map" && child.kind !== "scalar" && child.layout === "block") {
        const step = child.indent - node.indent;
        steps[child.kind].set(step, (steps[child.kind].get(step) ?? 0) + 1);
      }
      visit(child);
    }
  };
  visit(root);
  const mapStep = mostFrequent(steps.map);
  const listStep = mostFrequent(steps.list);
  if (mapStep === undefined && listStep === undefined) return undefined;
  return { mapStep: mapStep ?? 2, listStep: listStep ?? 0 };
}

/** The same document indented by `layout`; its values and comments stay as they are. */
export function indentYaml(document: SyntaxDocument, layout: YamlLayout): SyntaxDocument {
  const { root } = document;
  if (root.kind === "scalar" || root.layout !== "block") return document;
  return { ...document, root: indentBlock(root, root.indent, layout) };
}

function indentBlock(block: ContainerNode, indent: number, layout: YamlLayout): ContainerNode {
  const shift = indent - block.indent;
  const entries = block.entries.map((entry): SyntaxEntry => {
    const { node } = entry;
    if (node.kind === "scalar" || node.layout !== "block") {
      return shiftEntry(entry, shift);
    }
    return {
      ...entry,
      lead: indentLead(entry.lead, shift),
      node: indentBlock(node, childIndent(block, entry, indent, layout), layout),
    };
  });
  return createContainer({ ...block, entries, indent });
}

function childIndent(parent: ContainerNode, entry: SyntaxEntry, indent: number, layout: YamlLayout): number {
  const child = entry.node as ContainerNode;
  if (parent.kind === "list") return indent + (child.indent - parent.indent);
  return indent + (child.kind === "map" ? layout.mapStep : layout.listStep);
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

function mostFrequent(counts: ReadonlyMap<number, number>): number | undefined {
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}
