import {
  isAlias,
  isMap,
  isPair,
  isScalar,
  isSeq,
  type Pair,
  type ParsedNode,
  type YAMLMap,
  type YAMLSeq,
} from "yaml";
import { createContainer, type ScalarNode, type SyntaxEntry, type SyntaxNode } from "./syntax-tree.ts";
import { UnreadableSyntax } from "./unreadable-syntax.ts";

/** Reads a scalar or alias that stands in `text` from `start` to `end`; `null` is a value that is not written at all. */
export function readYamlScalar(
  text: string,
  node: ParsedNode | null,
  start: number,
  end: number,
): ScalarNode {
  const source = text.slice(start, end).trimEnd();
  if (node === null) return { kind: "scalar", source: "", identity: "null" };
  if (/^[|>][0-9-]*\+/.test(source)) {
    throw new UnreadableSyntax("unsupported", "has a block that keeps its final line breaks");
  }
  if (isAlias(node)) return { kind: "scalar", source, identity: source };
  if (!isScalar(node)) return { kind: "scalar", source, identity: `?${JSON.stringify(node)}` };
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
export function refuseRepeatedKeys(map: YAMLMap): void {
  const keys = new Set<string>();
  for (const { key } of map.items) {
    const name = isScalar(key) ? String(key.value) : JSON.stringify(key);
    if (keys.has(name))
      throw new UnreadableSyntax("duplicate-key", `has the key ${JSON.stringify(name)} twice`);
    keys.add(name);
  }
}

function refuseRepeatedKeysBelow(node: unknown): void {
  if (isMap(node)) {
    refuseRepeatedKeys(node);
    for (const { value } of node.items) refuseRepeatedKeysBelow(value);
  } else if (isSeq(node)) {
    for (const item of node.items) refuseRepeatedKeysBelow(item);
  }
}

/** Reads `[a, b]` or `{a: 1}`. One with comments or unusual members is taken as a whole, as if it were a scalar. */
export function readFlowCollection(
  text: string,
  node: YAMLMap.Parsed | YAMLSeq.Parsed,
  depth: number,
): SyntaxNode {
  const [start, end] = node.range;
  const source = text.slice(start, end);
  refuseRepeatedKeysBelow(node);
  return (
    readSimpleFlow(text, node, depth) ?? { kind: "scalar", source, identity: `flow ${JSON.stringify(node)}` }
  );
}

function readSimpleFlow(
  text: string,
  collection: YAMLMap.Parsed | YAMLSeq.Parsed,
  depth: number,
): SyntaxNode | null {
  const [start, end] = collection.range;
  if (depth > 20 || text.slice(start, end).includes("#")) return null;
  const entries: SyntaxEntry[] = [];
  let cursor = start + 1;
  let hasTrailingComma = false;
  for (const item of collection.items as readonly Item[]) {
    const member = readMember(text, item, depth);
    if (member === null) return null;
    const gap = /^\s*(,?)/.exec(text.slice(member.end));
    if (gap === null || (gap[1] === "," && gap[0] !== ",")) return null;
    hasTrailingComma = gap[1] === ",";
    entries.push({
      key: member.key,
      lead: text.slice(cursor, member.start),
      head: member.head,
      node: member.node,
      tail: "",
    });
    cursor = member.end + (hasTrailingComma ? 1 : 0);
  }
  return createContainer({
    kind: isMap(collection) ? "map" : "list",
    layout: "delimited",
    open: text.slice(start, start + 1),
    entries,
    close: text.slice(cursor, end),
    hasTrailingComma,
    indent: 0,
  });
}

type Item = Pair<ParsedNode, ParsedNode | null> | ParsedNode;

function readMember(text: string, item: Item, depth: number) {
  if (isPair(item)) return readPair(text, item, depth);
  if (hasProperties(item)) return null;
  const [start, end] = item.range;
  return { key: "", start, head: "", node: readPlain(text, item, depth), end };
}

function readPair(text: string, { key, value }: Pair<ParsedNode, ParsedNode | null>, depth: number) {
  if (!isScalar(key) || value === null || hasProperties(value) || hasProperties(key)) return null;
  const start = key.range[0];
  const [valueStart, end] = value.range;
  const head = text.slice(start, valueStart);
  if (!/:\s*$/.test(head) || valueStart === end) return null;
  return { key: String(key.value), start, head, node: readPlain(text, value, depth), end };
}

function readPlain(text: string, node: ParsedNode, depth: number): SyntaxNode {
  if ("items" in node) return readFlowCollection(text, node, depth + 1);
  return readYamlScalar(text, node, node.range[0], node.range[1]);
}

function hasProperties(node: ParsedNode): boolean {
  return "anchor" in node && node.anchor !== undefined;
}
