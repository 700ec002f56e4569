import type { ScalarStyle, ScalarValue, Span } from "@automation/core/syntax";

/** A YAML value with its place. An alias is the very node that it stands for. */
export type YamlNode = YamlMapping | YamlSequence | YamlScalar;

export interface YamlMapping extends Span {
  readonly kind: "mapping";
  readonly isFlow: boolean;
  readonly entries: readonly YamlEntry[];
}

export interface YamlSequence extends Span {
  readonly kind: "sequence";
  readonly isFlow: boolean;
  readonly items: readonly YamlNode[];
}

export interface YamlScalar extends Span {
  readonly kind: "scalar";
  readonly value: ScalarValue;
  /** The value as text; empty for null. A number keeps its spelling. */
  readonly text: string;
  readonly style: ScalarStyle;
  /** An explicit tag such as `!!int`, in full; a tag of its own is rare. */
  readonly tag?: string;
}

/** One key of a mapping with its value; the value of `key:` is a null scalar at the key's end. */
export interface YamlEntry {
  readonly key: YamlScalar;
  readonly value: YamlNode;
}

/** The last value of a key. */
export function valueAt(node: YamlNode | undefined, key: string): YamlNode | undefined {
  return entryOf(node, key)?.value;
}

/** The last entry of a key. */
export function entryOf(node: YamlNode | undefined, key: string): YamlEntry | undefined {
  if (node?.kind !== "mapping") return undefined;
  return node.entries.findLast((entry) => entry.key.text === key);
}

/** The scalar that a key holds, when it is one that is not null. */
export function scalarOf(node: YamlNode | undefined, key: string): YamlScalar | undefined {
  return asScalar(valueAt(node, key));
}

/** The mapping that a key holds, when it is one. */
export function mappingOf(node: YamlNode | undefined, key: string): YamlMapping | undefined {
  const value = valueAt(node, key);
  return value?.kind === "mapping" ? value : undefined;
}

/** The entries of a node; none when it is no mapping. */
export function entriesOf(node: YamlNode | undefined): readonly YamlEntry[] {
  return node?.kind === "mapping" ? node.entries : [];
}

/** The items of a sequence; none when it is something else. */
export function itemsOf(node: YamlNode | undefined): readonly YamlNode[] {
  return node?.kind === "sequence" ? node.items : [];
}

/** The node as a scalar that is not null. */
export function asScalar(node: YamlNode | undefined): YamlScalar | undefined {
  return node?.kind === "scalar" && node.value !== null ? node : undefined;
}

/** The scalars of a sequence, or the one scalar that stands for a sequence of one. */
export function scalarsOf(node: YamlNode | undefined): readonly YamlScalar[] {
  const nodes = node?.kind === "sequence" ? node.items : [node];
  return nodes.flatMap((item) => asScalar(item) ?? []);
}

/** Whether a node is there at all and is not null. */
export function isPresent(node: YamlNode | undefined): node is YamlNode {
  return node !== undefined && !(node.kind === "scalar" && node.value === null);
}

/** Whether a text holds an expression. */
export function hasExpression(text: string): boolean {
  return text.includes("${{");
}

/** Whether a text is one expression and nothing else. */
export function isOnlyExpression(text: string): boolean {
  const trimmed = text.trim();
  return trimmed.startsWith("${{") && trimmed.indexOf("}}") === trimmed.length - 2;
}
