import { readYamlSource, type ScalarSource, type Span } from "@automation/core/syntax";
import type { YamlScalar } from "./yaml-node.ts";

/**
 * Turns a scalar as it is written into one as GitHub reads it.
 *
 * @param readable What was parsed: `text`, but for line breaks inside of quotes.
 */
export function toScalar(source: ScalarSource, text: string, readable: string): YamlScalar {
  const { start, end, style } = source;
  const value = readValue(source, text, readable);
  const tag = source.tag === undefined ? {} : { tag: source.tag };
  if (value === null) return { ...nullScalar(start), end, style, ...tag };
  const spelled = style === "plain" && typeof value !== "string" ? source.text : String(value);
  return { kind: "scalar", value, text: spelled, style, start, end, ...tag };
}

function readValue({ value, tag, text: spelled, start, end }: ScalarSource, text: string, readable: string) {
  if (text !== readable && text.slice(start, end) !== readable.slice(start, end)) {
    // At the root of a document a quoted text may go on at any indentation.
    const root = readYamlSource(text.slice(start, end))[0]?.root;
    return root?.kind === "scalar" ? root.value : null;
  }
  // The library takes a number for a float only if it is written like one.
  if (tag === FLOAT && typeof value === "string" && /^[-+]?\d+$/.test(spelled)) return Number(spelled);
  return value;
}

const CORE = "tag:yaml.org,2002:";
const FLOAT = `${CORE}float`;

/** The types of values that YAML's own tags stand for. */
const TAGGED: Readonly<Record<string, string>> = {
  [`${CORE}int`]: "number",
  [FLOAT]: "number",
  [`${CORE}bool`]: "boolean",
  [`${CORE}null`]: "object",
};

/**
 * Why GitHub refuses a scalar's explicit tag: it knows YAML's own types, on values that are such and without quotes.
 *
 * @see https://github.com/actions/runner/blob/main/src/Sdk/WorkflowParser/Conversion/YamlObjectReader.cs
 */
export function findTagProblem(
  scalar: YamlScalar,
  source: string,
): { readonly message: string; readonly at: Span } | undefined {
  const { tag, value, style } = scalar;
  if (tag === undefined || tag === `${CORE}str`) return undefined;
  const type = TAGGED[tag];
  if (type !== undefined) {
    const isRight = style === "plain" && typeof value === type;
    return isRight ? undefined : { message: "The value does not match its tag.", at: scalar };
  }
  let start = source.lastIndexOf("!", scalar.start);
  while (start > 0 && /[^\s[{,]/.test(source[start - 1] ?? "")) start -= 1;
  const written = source.slice(Math.max(0, start), scalar.end).split("\n")[0] ?? "";
  return {
    message: `YAML reads a value that starts with \`!\` as a tag, and GitHub rejects tags ("Unexpected tag"). Quote the value: \`"${written.slice(0, 60)}"\`.`,
    at: { start, end: Math.max(scalar.end, start + 1) },
  };
}

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
