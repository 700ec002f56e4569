import { isMap, isNode, isScalar, LineCounter, type Node, parseDocument } from "yaml";

/** Steps into a document: keys and positions in lists. */
export type SeedPath = readonly (string | number)[];

/** Where something is in a file. Both count from 1. */
export interface SeedPlace {
  readonly line: number;
  readonly column: number;
}

/** A seed file as data that knows its places. JSON is read as the YAML that it is. */
export interface SeedDocument {
  readonly value: unknown;
  /** What keeps it from being read at all; empty when it was. */
  readonly syntaxProblems: readonly (SeedPlace & { readonly message: string })[];
  /** Place of the value at a path; of what is nearest around it when there is none. */
  placeOf(path: SeedPath): SeedPlace;
  /** Place of a key of the object at a path. */
  placeOfKey(path: SeedPath, key: string): SeedPlace;
}

/** Reads a text once, without running into the traps of YAML: keys twice, tags and aliases without end are problems. */
export function readSeedDocument(text: string): SeedDocument {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false, uniqueKeys: true });
  const place = (offset: number): SeedPlace => {
    const { line, col } = counter.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const nodeAt = (path: SeedPath): Node | null => {
    for (let length = path.length; length >= 0; length -= 1) {
      const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
      if (isNode(node)) return node;
    }
    return null;
  };
  const placeOf = (path: SeedPath): SeedPlace => place(nodeAt(path)?.range?.[0] ?? 0);
  const problems = [...document.errors, ...document.warnings];
  return {
    value: problems.length === 0 ? document.toJS({ maxAliasCount: 100 }) : undefined,
    syntaxProblems: problems.map(({ message, pos }) => ({ message, ...place(pos[0]) })),
    placeOf,
    placeOfKey: (path, key) => {
      const node = nodeAt(path);
      const pair = isMap(node)
        ? node.items.find((item) => isScalar(item.key) && item.key.value === key)
        : null;
      const offset = isScalar(pair?.key) ? pair.key.range?.[0] : undefined;
      return offset === undefined ? placeOf(path) : place(offset);
    },
  };
}
