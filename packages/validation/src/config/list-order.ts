import type { Span } from "@automation/core/syntax";

/** One entry of a list as the text has it, with the comment behind it on its line. */
interface Unit {
  readonly text: string;
  /** What it is sorted by. */
  readonly key: string;
  /** Whether it is nothing but its name: then a second one of that name says nothing. */
  readonly isPlain: boolean;
}

/** A list in order, and what was not. */
export interface OrderedList {
  /** Of the first entry to the last. */
  readonly span: Span;
  readonly replacement: string;
  /** The first entry that stands too late or twice. */
  readonly misplaced: string;
}

/** Between two entries of one block: a comma, or a line with its dash. Anything more is a heading, and stays where it is. */
const SEPARATOR = /^(?:[ \t]*,[ \t]*(?:\r?\n)?[ \t]*|\r?\n[ \t]*-[ \t]+)$/;

/** A heading: blank lines and comments between two entries. */
const HEADING = /^(?:[ \t]*,)?(?:[ \t]*(?:#[^\n]*)?\r?\n)*[ \t]*(?:-[ \t]+)?$/;

/**
 * Puts the entries of a list into the order of their names, and leaves out repeated ones; `undefined` when nothing is to
 * be done, or when the text holds what cannot be moved.
 *
 * Entries move with the comments behind them. A blank line or a comment on a line of its own begins a new block: blocks
 * stay where they are, and only what is inside of them is sorted.
 *
 * @param items Where the entries stand, in the order of the text.
 * @param nameOf The name of the entry at an index, and whether it is nothing else.
 */
export function orderList(
  text: string,
  items: readonly Span[],
  nameOf: (index: number) => { readonly name: string; readonly isPlain: boolean },
): OrderedList | undefined {
  const named = items.map((_, index) => nameOf(index));
  // Most lists are in order as a whole, and need no look at the text.
  if (isSorted(named.map(({ name }) => name.toLowerCase()))) return undefined;
  const blocks: Unit[][] = [[]];
  const separators: string[][] = [[]];
  let end = 0;
  for (const [index, { start, end: itemEnd }] of items.entries()) {
    const { name = "", isPlain = false } = named[index] ?? {};
    const next = items[index + 1];
    const comment = /^[ \t]*#[^\r\n]*/.exec(text.slice(itemEnd, next?.start ?? itemEnd + 1000))?.[0] ?? "";
    end = itemEnd + comment.length;
    blocks
      .at(-1)
      ?.push({ text: text.slice(start, end), key: name.toLowerCase(), isPlain: isPlain && comment === "" });
    if (next === undefined) break;
    const gap = text.slice(end, next.start);
    if (!SEPARATOR.test(gap) && !HEADING.test(gap)) return undefined;
    separators.at(-1)?.push(gap);
    if (SEPARATOR.test(gap)) continue;
    blocks.push([]);
    separators.push([]);
  }
  const [first] = items;
  // An anchor or a tag in front of the first entry would stay behind when the entry moves.
  if (first === undefined || /[&!]\S*[ \t]+$/.test(text.slice(0, first.start).slice(-200))) return undefined;
  return compose(text, { start: first.start, end }, blocks, separators);
}

function compose(
  text: string,
  span: Span,
  blocks: readonly (readonly Unit[])[],
  separators: readonly (readonly string[])[],
): OrderedList | undefined {
  const seen = new Set<string>();
  let misplaced: string | undefined;
  const parts = blocks.map((block, at) => {
    const kept = block.filter(({ key, isPlain }, index) => {
      const isRepeated = seen.has(key) && isPlain && (index > 0 || block.length > 1);
      if (isRepeated) misplaced ??= key;
      return !isRepeated && Boolean(seen.add(key));
    });
    const sorted = isSorted(kept.map(({ key }) => key)) ? kept : sortNaturally(kept);
    misplaced ??= sorted.find((unit, index) => unit !== kept[index])?.key;
    const gaps = separators[at] ?? [];
    const isLast = at === blocks.length - 1;
    // The last gap of a block leads to the next heading, and stays however many entries are left.
    const heading = isLast ? "" : (gaps.at(-1) ?? "");
    return (
      sorted
        .map((unit, index) => (index === 0 ? unit.text : `${gaps[index - 1] ?? ""}${unit.text}`))
        .join("") + heading
    );
  });
  const replacement = parts.join("");
  if (misplaced === undefined || replacement === text.slice(span.start, span.end)) return undefined;
  return { span, replacement, misplaced };
}

/** `repo-2` before `repo-10`, as people do, or after it, as computers do: both are an order. A name twice is none. */
function isSorted(keys: readonly string[]): boolean {
  return isAscending(keys) || isAscending(keys.map(toNaturalKey));
}

function isAscending(keys: readonly string[]): boolean {
  return keys.every((key, index) => index === 0 || (keys[index - 1] ?? "") < key);
}

function sortNaturally(units: readonly Unit[]): readonly Unit[] {
  return units
    .map((unit) => ({ unit, key: toNaturalKey(unit.key) }))
    .toSorted((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ unit }) => unit);
}

/** Numbers with zeros in front, so that a comparison of texts compares their values. */
function toNaturalKey(key: string): string {
  return `${key.replaceAll(/\d+/g, (digits) => digits.padStart(12, "0"))} ${key}`;
}
