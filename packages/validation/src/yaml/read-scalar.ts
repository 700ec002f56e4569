import type { Scalar } from "yaml";
import type { ScalarStyle, YamlScalar } from "./yaml-node.ts";

/** Turns a scalar of the library into one of ours. */
export function toScalar(node: Scalar, text: string): YamlScalar {
  const [start, end] = node.range ?? [0, 0];
  const style = STYLES[node.type ?? "PLAIN"] ?? "plain";
  const { value } = node;
  const isPlain = typeof value === "string" || typeof value === "number" || typeof value === "boolean";
  const spelled =
    style === "plain" && typeof value !== "string" ? (node.source ?? text.slice(start, end)) : String(value);
  const tag = node.tag === undefined ? {} : { tag: node.tag };
  return isPlain
    ? { kind: "scalar", value, text: spelled, style, start, end, ...tag }
    : { ...nullScalar(start), end, style, ...tag };
}

/** The types of values that YAML's own tags stand for. */
const TAGGED: Readonly<Record<string, string>> = {
  "tag:yaml.org,2002:int": "number",
  "tag:yaml.org,2002:float": "number",
  "tag:yaml.org,2002:bool": "boolean",
};

/** Whether an explicit tag says what the value is not: `!!int "1"`, `!!float test`. */
export function hasWrongTag({ tag = "", value, style }: YamlScalar): boolean {
  const type = TAGGED[tag];
  return type !== undefined && (style !== "plain" || typeof value !== type);
}

const STYLES: Readonly<Record<string, ScalarStyle>> = {
  PLAIN: "plain",
  QUOTE_SINGLE: "single",
  QUOTE_DOUBLE: "double",
  BLOCK_LITERAL: "literal",
  BLOCK_FOLDED: "folded",
};

/** The value of a key that has none. */
export function nullScalar(at: number): YamlScalar {
  return { kind: "scalar", value: null, text: "", style: "plain", start: at, end: at };
}

/** The end of a node without the blank lines behind it: a block's range reaches over the blank lines behind it. */
export function trimEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && /\s/.test(text[at - 1] ?? "")) at -= 1;
  return at;
}
