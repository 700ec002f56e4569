import { LIMITS } from "./limits.ts";
import type {
  AliasSource,
  MappingSource,
  ScalarSource,
  SequenceSource,
  SourceEntry,
  SourceNode,
} from "./source-tree.ts";
import {
  createContainer,
  type ScalarNode,
  type SyntaxEntry,
  type SyntaxNode,
  UnreadableSyntax,
} from "./syntax-tree.ts";

/** Reads a scalar or alias that stands in `text` from `start` to `end`; `null` is a value that is not written at all. */
export function readYamlScalar(
  text: string,
  node: ScalarSource | AliasSource | null,
  start: number,
  end: number,
): ScalarNode {
  const source = text.slice(start, end).trimEnd();
  if (node === null) return { kind: "scalar", source: "", identity: "null" };
  if (/^[|>][0-9-]*\+/.test(source)) {
    throw new UnreadableSyntax("unsupported", "has a block that keeps its final line breaks");
  }
  if (node.kind === "alias") return { kind: "scalar", source, identity: source };
  const { value } = node;
  if (typeof value !== "string")
    return { kind: "scalar", source, identity: value === null ? "null" : source };
  return {
    kind: "scalar",
    source,
    identity: JSON.stringify(value),
    string: value,
  };
}

/** Throws when a map has a key twice; `1` and `"1"` count as one, because other readers take them for one. */
export function refuseRepeatedKeys(text: string, map: MappingSource): void {
  const keys = new Set<string>();
  for (const { key } of map.entries) {
    const name = key.kind === "scalar" ? String(key.value) : text.slice(key.start, key.end);
    if (keys.has(name))
      throw new UnreadableSyntax("duplicate-key", `has the key ${JSON.stringify(name)} twice`);
    keys.add(name);
  }
}

function refuseRepeatedKeysBelow(text: string, node: SourceNode | null): void {
  if (node?.kind === "mapping") {
    refuseRepeatedKeys(text, node);
    for (const { value } of node.entries) refuseRepeatedKeysBelow(text, value);
  } else if (node?.kind === "sequence") {
    for (const item of node.items) refuseRepeatedKeysBelow(text, item);
  }
}

/** Reads `[a, b]` or `{a: 1}`. One with comments or unusual members is taken as a whole, as if it were a scalar. */
export function readFlowCollection(
  text: string,
  node: MappingSource | SequenceSource,
  depth: number,
): SyntaxNode {
  const source = text.slice(node.start, node.end);
  refuseRepeatedKeysBelow(text, node);
  return (
    readSimpleFlow(text, node, depth) ?? {
      kind: "scalar",
      source,
      identity: `flow ${JSON.stringify(contentOf(node))}`,
    }
  );
}

/** What a value says, apart from its spelling: equal for equal values. */
function contentOf(node: SourceNode | null): unknown {
  switch (node?.kind) {
    case undefined:
      return null;
    case "scalar":
      return node.value;
    case "alias":
      return { alias: node.name };
    case "sequence":
      return node.items.map(contentOf);
    case "mapping":
      return { entries: node.entries.map(({ key, value }) => [contentOf(key), contentOf(value)]) };
  }
}

function readSimpleFlow(
  text: string,
  collection: MappingSource | SequenceSource,
  depth: number,
): SyntaxNode | null {
  const { start, end } = collection;
  if (depth > LIMITS.merge.flowDepth || text.slice(start, end).includes("#")) return null;
  const entries: SyntaxEntry[] = [];
  let cursor = start + 1;
  let hasTrailingComma = false;
  for (const item of collection.kind === "mapping" ? collection.entries : collection.items) {
    const member = "key" in item ? readPair(text, item, depth) : readItem(text, item, depth);
    if (member === null) return null;
    const gap = /^\s*(,?)/.exec(text.slice(member.end));
    if (gap === null || (gap[1] === "," && gap[0] !== ",")) return null;
    hasTrailingComma = gap[1] === ",";
    const { key, head, node } = member;
    entries.push({ key, lead: text.slice(cursor, member.start), head, node, tail: "" });
    cursor = member.end + (hasTrailingComma ? 1 : 0);
  }
  return createContainer({
    kind: collection.kind === "mapping" ? "map" : "list",
    layout: "delimited",
    open: text.slice(start, start + 1),
    entries,
    close: text.slice(cursor, end),
    hasTrailingComma,
    indent: 0,
  });
}

function readItem(text: string, item: SourceNode, depth: number) {
  if (hasAnchor(item)) return null;
  const { start, end } = item;
  return { key: "", start, head: "", node: readPlain(text, item, depth), end };
}

function readPair(text: string, { key, value }: SourceEntry, depth: number) {
  if (key.kind !== "scalar" || value === null || hasAnchor(value) || hasAnchor(key)) return null;
  const head = text.slice(key.start, value.start);
  if (!/:\s*$/.test(head) || value.start === value.end) return null;
  const node = readPlain(text, value, depth);
  return { key: String(key.value), start: key.start, head, node, end: value.end };
}

function readPlain(text: string, node: SourceNode, depth: number): SyntaxNode {
  if (node.kind === "mapping" || node.kind === "sequence") return readFlowCollection(text, node, depth + 1);
  return readYamlScalar(text, node, node.start, node.end);
}

function hasAnchor(node: SourceNode): boolean {
  return node.kind !== "alias" && node.anchor !== undefined;
}
