/** A part of a text by offsets, in UTF-16 units; the end is exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * A value of a JSON or YAML text with its place. Together with the text it is lossless: what stands between the nodes is
 * white space, comments and punctuation.
 */
export type SourceNode = ScalarSource | AliasSource | SequenceSource | MappingSource;

/** What YAML lets stand before a value; JSON has neither. */
interface Properties {
  /** The name that aliases use for it. */
  readonly anchor?: string;
  /** An explicit tag such as `!!int`, in full. */
  readonly tag?: string;
}

/** How a scalar is written; a text in JSON is `double`, everything else there `plain`. */
export type ScalarStyle = "plain" | "single" | "double" | "literal" | "folded";

/** The value of a scalar. */
export type ScalarValue = string | number | boolean | null;

/** A value without parts. */
export interface ScalarSource extends Span, Properties {
  readonly kind: "scalar";
  readonly value: ScalarValue;
  /** The value as text, without quotes and escapes; a number keeps its spelling. */
  readonly text: string;
  readonly style: ScalarStyle;
}

/** A place where YAML repeats a value by the name of its anchor. */
export interface AliasSource extends Span {
  readonly kind: "alias";
  readonly name: string;
}

/** A list. */
export interface SequenceSource extends Span, Properties {
  readonly kind: "sequence";
  /** Whether it is written with brackets. */
  readonly isFlow: boolean;
  readonly items: readonly SourceNode[];
}

/** An object. */
export interface MappingSource extends Span, Properties {
  readonly kind: "mapping";
  readonly isFlow: boolean;
  readonly entries: readonly SourceEntry[];
}

/** One key of a mapping and its value; a key may occur more than once. */
export interface SourceEntry {
  readonly key: SourceNode;
  /** `null` where nothing is written. */
  readonly value: SourceNode | null;
}

/** Whether an anchor or a tag stands before a value. */
export function hasProperties(node: SourceNode): boolean {
  return node.kind !== "alias" && (node.anchor !== undefined || node.tag !== undefined);
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
    const child = findChild(node, part);
    if (child === undefined) break;
    node = child;
  }
  return node;
}

/** Finds the place of a key, or that of the innermost value around it when the text does not show it. */
export function findKeySpan(root: SourceNode, pointer: string, key: string): Span {
  return findEntry(findNode(root, pointer), key)?.key ?? findSpan(root, pointer);
}

/** The places of the items of the list at a pointer; none when there is no list. */
export function findItemSpans(root: SourceNode, pointer: string): readonly Span[] {
  const node = findNode(root, pointer);
  return node?.kind === "sequence" ? node.items : [];
}

function findNode(root: SourceNode, pointer: string): SourceNode | undefined {
  let node: SourceNode | undefined = root;
  for (const part of splitPointer(pointer)) node = findChild(node, part);
  return node;
}

function findChild(node: SourceNode | undefined, part: string): SourceNode | undefined {
  if (node?.kind === "sequence") return node.items[Number(part)];
  return findEntry(node, part)?.value ?? undefined;
}

function findEntry(node: SourceNode | undefined, key: string): SourceEntry | undefined {
  return node?.kind === "mapping" ? node.entries.findLast((entry) => textOfKey(entry) === key) : undefined;
}

function textOfKey({ key }: SourceEntry): string {
  return key.kind === "scalar" ? key.text : "";
}

/** Lists every later occurrence of a key in its mapping, in the order of the text. */
export function findRepeatedKeys(root: SourceNode): readonly RepeatedKey[] {
  const found: RepeatedKey[] = [];
  collectRepeatedKeys(root, [], found);
  return found;
}

/** `path` is shared and changed on the way, so that a file without repeated keys costs no texts. */
function collectRepeatedKeys(node: SourceNode | null, path: (string | number)[], found: RepeatedKey[]): void {
  if (node?.kind === "sequence") {
    for (const [index, item] of node.items.entries()) {
      if (item.kind === "scalar") continue;
      path.push(index);
      collectRepeatedKeys(item, path, found);
      path.pop();
    }
  }
  if (node?.kind !== "mapping") return;
  const firstByKey = new Map<string, Span>();
  for (const entry of node.entries) {
    const key = textOfKey(entry);
    path.push(key);
    const first = firstByKey.get(key);
    if (first === undefined) firstByKey.set(key, entry.key);
    else found.push({ key, pointer: path.reduce(joinPointer, ""), first, again: entry.key });
    collectRepeatedKeys(entry.value, path, found);
    path.pop();
  }
}
