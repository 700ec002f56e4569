import { type AST, parseTOML } from "toml-eslint-parser";
import { LIMITS } from "./limits.ts";
import {
  type ContainerNode,
  createContainer,
  failReading,
  type SyntaxEntry,
  type SyntaxNode,
  type SyntaxReading,
  UnreadableSyntax,
} from "./syntax-tree.ts";

type Range = readonly [start: number, end: number];

/** An entry before it is cut out of the text. */
interface Member {
  readonly key: string;
  readonly range: Range;
  /** Where its value begins; of a table, where its header ends. */
  readonly headEnd: number;
  readonly read: (headEnd: number) => SyntaxNode;
}

/**
 * Reads TOML as a tree that keeps every character. A table is an entry of the file under its header, so that neither
 * tables nor their keys move to places where they would mean something else.
 */
export function readTomlSyntax(text: string): SyntaxReading {
  try {
    const [program] = parseTOML(text).body;
    const { entries, end } = readEntries(text, 0, listTables(text, program.body));
    const root = createBlock(entries);
    return { status: "read", document: { before: "", root, after: text.slice(end) } };
  } catch (failure) {
    if (failure instanceof UnreadableSyntax) return failReading(failure.reason, failure.message);
    const line =
      failure instanceof Error && "lineNumber" in failure ? ` near line ${failure.lineNumber}` : "";
    return failReading("does-not-parse", `is not valid TOML${line}`);
  }
}

function createBlock(entries: readonly SyntaxEntry[]): ContainerNode {
  return createContainer({
    kind: "map",
    layout: "block",
    open: "",
    entries,
    close: "",
    hasTrailingComma: false,
    indent: 0,
  });
}

function listTables(text: string, body: readonly (AST.TOMLKeyValue | AST.TOMLTable)[]): readonly Member[] {
  const names = new Map<string, number>();
  return body.map((node): Member => {
    if (node.type === "TOMLKeyValue") return toMember(text, node);
    const header = /^[^\n]*/.exec(text.slice(node.range[0]))?.[0] ?? "";
    const name = node.key.keys.map((key) => (key.type === "TOMLBare" ? key.name : key.value)).join(".");
    return {
      key: node.kind === "array" ? nameElement(name, node.body, names) : `[${name}]`,
      range: node.range,
      headEnd: node.range[0] + header.trimEnd().length,
      read: (headEnd) =>
        createBlock(
          readEntries(
            text,
            headEnd,
            node.body.map((entry) => toMember(text, entry)),
          ).entries,
        ),
    };
  });
}

/** One of several tables of a name: known by its own name, else by its number. */
function nameElement(name: string, body: readonly AST.TOMLKeyValue[], names: Map<string, number>): string {
  const named = body.find(({ key }) => /^(?:name|id|path)$/.test(keyOf(key)))?.value;
  const own = named?.type === "TOMLValue" ? ` ${String(named.value)}` : "";
  const count = names.get(`${name}${own}`) ?? 0;
  names.set(`${name}${own}`, count + 1);
  return `[[${name}]]${own}${count === 0 ? "" : `#${count}`}`;
}

function keyOf({ keys }: AST.TOMLKey): string {
  return keys.map((key) => (key.type === "TOMLBare" ? key.name : key.value)).join(".");
}

function toMember(text: string, { key, value, range }: AST.TOMLKeyValue, depth = 0): Member {
  return {
    key: keyOf(key),
    range,
    headEnd: value.range[0],
    read: () => readValue(text, value, depth + 1),
  };
}

/** The entries of a block from `from`, each with what stands before it, and where the last one ends. */
function readEntries(text: string, from: number, members: readonly Member[]) {
  let end = from;
  const keys = new Set<string>();
  const entries = members.map(({ key, range, headEnd, read }): SyntaxEntry => {
    if (keys.has(key)) throw new UnreadableSyntax("duplicate-key", `has the key "${key}" twice`);
    keys.add(key);
    const lead = text.slice(end, range[0]);
    const node = read(headEnd);
    const valueEnd = headEnd + node.source.length;
    const tail = /^[ \t]*#[^\n]*/.exec(text.slice(valueEnd))?.[0] ?? "";
    // A comment behind the last entry of a table is that entry's.
    const own = node.kind !== "scalar" && node.layout === "block" ? "" : tail;
    end = valueEnd + own.length;
    return { key, lead, head: text.slice(range[0], headEnd), node, tail: own };
  });
  return { entries, end };
}

function readValue(text: string, value: AST.TOMLContentNode, depth: number): SyntaxNode {
  if (depth > LIMITS.merge.depth) {
    throw new UnreadableSyntax("unsupported", `is nested deeper than ${LIMITS.merge.depth} levels`);
  }
  const source = text.slice(...value.range);
  switch (value.type) {
    case "TOMLArray":
      return readDelimited(
        text,
        value.range,
        value.elements.map((element) => ({
          key: "",
          range: element.range,
          headEnd: element.range[0],
          read: () => readValue(text, element, depth + 1),
        })),
        "list",
      );
    case "TOMLInlineTable":
      return readDelimited(
        text,
        value.range,
        value.body.map((entry) => toMember(text, entry, depth)),
        "map",
      );
    default:
      return typeof value.value === "string" && value.kind === "string"
        ? { kind: "scalar", source, identity: JSON.stringify(value.value), string: value.value }
        : { kind: "scalar", source, identity: source };
  }
}

function readDelimited(
  text: string,
  range: Range,
  members: readonly Member[],
  kind: "map" | "list",
): ContainerNode {
  const closing = range[1] - 1;
  const entries: SyntaxEntry[] = [];
  let hasTrailingComma = false;
  let lead = text.slice(range[0] + 1, members[0]?.range[0] ?? closing);
  for (const [index, { key, range: own, headEnd, read }] of members.entries()) {
    const gap = text.slice(own[1], members[index + 1]?.range[0] ?? closing);
    hasTrailingComma = gap.startsWith(",");
    if (!hasTrailingComma && gap.replace(/#[^\n]*/g, "").includes(","))
      throw new UnreadableSyntax("unsupported", "has white space or a comment before a comma");
    const rest = hasTrailingComma ? gap.slice(1) : gap;
    const tail = /^[ \t]*#[^\n]*/.exec(rest)?.[0] ?? "";
    entries.push({ key, lead, head: text.slice(own[0], headEnd), node: read(headEnd), tail });
    lead = rest.slice(tail.length);
  }
  return createContainer({
    kind,
    layout: "delimited",
    open: text.slice(range[0], range[0] + 1),
    entries,
    close: `${lead}${text.slice(closing, range[1])}`,
    hasTrailingComma,
    indent: 0,
  });
}
