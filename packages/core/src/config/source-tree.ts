/** A part of the text by offset and length, in UTF-16 units. */
export interface Span {
  readonly offset: number;
  readonly length: number;
}

/** Where each value of a document stands, whatever language it is written in. */
export type SourceNode = ScalarSource | ListSource | MappingSource;

interface ScalarSource extends Span {
  readonly kind: "scalar";
}

interface ListSource extends Span {
  readonly kind: "list";
  readonly items: readonly SourceNode[];
}

interface MappingSource extends Span {
  readonly kind: "mapping";
  readonly entries: readonly SourceEntry[];
}

/** One key of a mapping and its value; a key may occur more than once. */
export interface SourceEntry {
  readonly key: string;
  readonly keySpan: Span;
  readonly value: SourceNode;
}

/** A key that a mapping holds more than once. */
export interface RepeatedKey {
  readonly key: string;
  readonly pointer: string;
  readonly first: Span;
  readonly again: Span;
}

/** Appends a key or an index to a JSON Pointer (RFC 6901). */
function joinPointer(pointer: string, part: string | number): string {
  return `${pointer}/${String(part).replaceAll("~", "~0").replaceAll("/", "~1")}`;
}

/** Splits a JSON Pointer (RFC 6901) into its parts; the empty pointer has none. */
export function splitPointer(pointer: string): readonly string[] {
  return pointer
    .split("/")
    .slice(1)
    .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/**
 * Finds a value's place, or that of the innermost value around it which the text shows.
 *
 * Of a repeated key the last one counts, as it does for the value. What an alias stands for is placed at the alias.
 */
export function findSpan(root: SourceNode, pointer: string): Span {
  let node = root;
  for (const part of splitPointer(pointer)) {
    const child = node.kind === "list" ? node.items[Number(part)] : findEntry(node, part)?.value;
    if (child === undefined) break;
    node = child;
  }
  return node;
}

/** Finds the place of a key, or that of the innermost value around it when the text does not show it. */
export function findKeySpan(root: SourceNode, pointer: string, key: string): Span {
  const parts = splitPointer(pointer);
  let node: SourceNode | undefined = root;
  for (const part of parts) {
    node = node?.kind === "list" ? node.items[Number(part)] : findEntry(node, part)?.value;
  }
  return findEntry(node, key)?.keySpan ?? findSpan(root, pointer);
}

/** The places of the items of the list at a pointer; none when there is no list. */
export function findItemSpans(root: SourceNode, pointer: string): readonly Span[] {
  let node: SourceNode | undefined = root;
  for (const part of splitPointer(pointer)) {
    node = node?.kind === "list" ? node.items[Number(part)] : findEntry(node, part)?.value;
  }
  return node?.kind === "list" ? node.items : [];
}

function findEntry(node: SourceNode | undefined, key: string): SourceEntry | undefined {
  return node?.kind === "mapping" ? node.entries.findLast((entry) => entry.key === key) : undefined;
}

/** Lists every later occurrence of a key in its mapping, in the order of the text. */
export function findRepeatedKeys(root: SourceNode): readonly RepeatedKey[] {
  const found: RepeatedKey[] = [];
  collectRepeatedKeys(root, [], found);
  return found;
}

/** `path` is shared and changed on the way, so that a file without repeated keys costs no texts. */
function collectRepeatedKeys(node: SourceNode, path: (string | number)[], found: RepeatedKey[]): void {
  if (node.kind === "scalar") return;
  if (node.kind === "list") {
    for (const [index, item] of node.items.entries()) {
      if (item.kind === "scalar") continue;
      path.push(index);
      collectRepeatedKeys(item, path, found);
      path.pop();
    }
    return;
  }
  const firstByKey = new Map<string, Span>();
  for (const { key, keySpan, value } of node.entries) {
    path.push(key);
    const first = firstByKey.get(key);
    if (first === undefined) firstByKey.set(key, keySpan);
    else found.push({ key, pointer: path.reduce(joinPointer, ""), first, again: keySpan });
    collectRepeatedKeys(value, path, found);
    path.pop();
  }
}
