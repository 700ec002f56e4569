import { compare, parse } from "semver";
import { mergeSequence } from "../match/merge-order.ts";
import { type Block, type Blocks, cutAtHeadings, joinBlocks } from "./changelog-blocks.ts";
import { type EntryHabit, mergeEntryLines } from "./merge-entry-lines.ts";

/** Headings of Keep a Changelog, in its order. */
const GROUPS = ["added", "changed", "deprecated", "removed", "fixed", "security"];

type Versions<T> = Readonly<Record<"base" | "ours" | "theirs", T>>;

/**
 * Merges the blocks of three texts. A block that one side alone has in some place goes there; a new release goes where the
 * order of the others says. What one side added to a block that the other emptied, because it released what was in it, stays
 * in that block. `null` where both sides changed the same lines.
 */
export function mergeBlocks(
  versions: Versions<readonly string[]>,
  level: number,
  habit: EntryHabit,
): readonly string[] | null {
  const base = cutAtHeadings(versions.base, level);
  const ours = cutAtHeadings(versions.ours, level);
  const theirs = cutAtHeadings(versions.theirs, level);
  if (base === null || ours === null || theirs === null) return null;
  if (base.blocks.length + ours.blocks.length + theirs.blocks.length === 0) {
    return level < 6
      ? mergeBlocks(versions, level + 1, habit)
      : mergeEntryLines(versions.base, versions.ours, versions.theirs, habit);
  }
  const merged: Block[] = [];
  for (const key of orderBlocks(base, ours, theirs)) {
    const find = ({ blocks }: Blocks) => blocks.find((block) => block.key === key);
    const block = mergeBlock({ base: find(base), ours: find(ours), theirs: find(theirs) }, level, habit);
    if (block === null) return null;
    if (block !== undefined) merged.push(block);
  }
  const preface = mergeBlock(
    { base: base.preface, ours: ours.preface, theirs: theirs.preface },
    level,
    habit,
  );
  if (preface === null) return null;
  const usual = findUsualGap([ours, theirs]);
  const last = merged.length - 1;
  const end = ours.blocks.at(-1)?.gap ?? ours.preface.gap;
  const spaced = merged.map((block, index) => ({
    ...block,
    gap:
      index === last ? end : block.gap > 0 && !isLastOf(block.key, [base, ours, theirs]) ? block.gap : usual,
  }));
  const lead = Math.max(
    0,
    ...[ours, theirs].map(({ preface: own, blocks }) => (blocks.length > 0 ? own.gap : 0)),
  );
  return joinBlocks({ preface: { ...(preface ?? ours.preface), gap: lead }, blocks: spaced }, true);
}

/** `undefined` where the block is gone, `null` where a person must say what becomes of it. */
function mergeBlock(
  { base, ours, theirs }: Versions<Block | undefined>,
  level: number,
  habit: EntryHabit,
): Block | undefined | null {
  const linesOf = (block: Block | undefined) => block?.lines ?? [];
  const isSame = (one: Block | undefined, other: Block | undefined) =>
    [...(one?.heading ?? []), ...linesOf(one)].join("\n") ===
    [...(other?.heading ?? []), ...linesOf(other)].join("\n");
  if (isSame(ours, theirs) || isSame(base, theirs)) return ours;
  if (isSame(base, ours)) return theirs;
  const heading = chooseHeading(base, ours, theirs);
  if (heading === null) return null;
  const lines = mergeBlocks(
    { base: linesOf(base), ours: linesOf(ours), theirs: linesOf(theirs) },
    level + 1,
    habit,
  );
  if (lines === null) return null;
  const isWritten = (line: string) => line.trim() !== "";
  const end = lines.findLastIndex(isWritten) + 1;
  const isGone = ours === undefined || theirs === undefined;
  if (end === 0 && isGone) return undefined;
  const model = ours ?? theirs;
  if (model === undefined || !isGone) return model && { ...model, heading, lines: lines.slice(0, end) };
  // What is left stands below its heading as what was there did.
  const blanks = model.lines.slice(0, model.lines.findIndex(isWritten));
  return { ...model, heading, lines: [...blanks, ...lines.slice(lines.findIndex(isWritten), end)] };
}

function chooseHeading(
  base: Block | undefined,
  ours: Block | undefined,
  theirs: Block | undefined,
): readonly string[] | null {
  const text = (block: Block | undefined) => block?.heading.join("\n");
  const model = ours ?? theirs;
  if (ours === undefined || theirs === undefined || text(ours) === text(theirs))
    return model?.heading ?? null;
  if (text(base) === text(theirs)) return ours.heading;
  return text(base) === text(ours) ? theirs.heading : null;
}

/** The blocks in the order of both sides; new ones that stand together as the order of the others says. */
function orderBlocks(base: Blocks, ours: Blocks, theirs: Blocks): readonly string[] {
  const keys = ({ blocks }: Blocks) => blocks.map(({ key }) => key);
  const [known, order] = [new Set(keys(base)), [...mergeSequence(keys(base), keys(ours), keys(theirs))]];
  const direction = findDirection([keys(base), keys(ours), keys(theirs)]);
  for (let start = 0; start < order.length; start += 1) {
    let end = start;
    while (end < order.length && !known.has(order[end] ?? "")) end += 1;
    if (end - start < 2) continue;
    const run = order.slice(start, end).toSorted((a, b) => direction * compareKeys(a, b));
    order.splice(start, end - start, ...run);
    start = end;
  }
  // What is not released yet is the newest there is, whichever releases were cut from it.
  const place = direction === -1 ? 0 : order.length - 1;
  const at = order.indexOf("unreleased");
  if (
    at !== -1 &&
    [base, ours, theirs].some(({ blocks }) => blocks.at(direction === -1 ? 0 : -1)?.key === "unreleased")
  )
    order.splice(place, 0, ...order.splice(at, 1));
  return order;
}

/** 1 where releases stand oldest first, -1 where newest first, as nearly all do. */
function findDirection(versions: readonly (readonly string[])[]): 1 | -1 {
  let rising = 0;
  for (const keys of versions) {
    for (const [index, key] of keys.entries()) {
      if (index > 0) rising += Math.sign(compareKeys(key, keys[index - 1] ?? ""));
    }
  }
  return rising > 0 ? 1 : -1;
}

/** Below 0 where `a` was released before `b`, or its group comes behind: groups stand the other way round. */
function compareKeys(a: string, b: string): number {
  if (a === b) return 0;
  if (a === "unreleased") return 1;
  if (b === "unreleased") return -1;
  const [i, j] = [GROUPS.indexOf(a), GROUPS.indexOf(b)];
  if (i !== -1 && j !== -1) return j - i;
  const [x, y] = [parseVersion(a), parseVersion(b)];
  return x === null || y === null ? 0 : compare(x, y);
}

function parseVersion(key: string): string | null {
  const numbers = /@(\d+\.\d+)(\.\d+)?(.*)$/.exec(key);
  if (numbers === null) return null;
  const version = `${numbers[1]}${numbers[2] ?? ".0"}${numbers[3] ?? ""}`;
  return parse(version) === null ? null : version;
}

/** How many blank lines nearly all blocks end with. */
function findUsualGap(versions: readonly Blocks[]): number {
  const counts = new Map<number, number>();
  for (const { preface, blocks } of versions) {
    for (const { gap } of [preface, ...blocks].slice(0, -1)) counts.set(gap, (counts.get(gap) ?? 0) + 1);
  }
  const [best] = [...counts].sort(([, a], [, b]) => b - a);
  return best?.[0] ?? 1;
}

function isLastOf(key: string, versions: readonly Blocks[]): boolean {
  return versions.some(({ blocks }) => blocks.at(-1)?.key === key);
}
