import { diffThreeWays } from "../diff/three-way-diff.ts";

/** How entries of one list stand in a file. */
export interface EntryHabit {
  /** By the numbers of their issues: rising, falling, or in no order that shows. */
  readonly order: "rising" | "falling" | "none";
  /** Whether a blank line stands between entries. */
  readonly isLoose: boolean;
  /** Told of every place at which both sides added entries. */
  readonly onJoin: (first: string) => void;
}

const ENTRY = /^\s*[-*+]\s/;

/** Finds out how entries stand in a file. */
export function findHabit(lines: readonly string[], onJoin: EntryHabit["onJoin"]): EntryHabit {
  let [rising, loose, tight] = [0, 0, 0];
  let [number, before] = [0, -1];
  for (const [index, line] of lines.entries()) {
    if (/^#/.test(line)) [number, before] = [0, -1];
    if (!ENTRY.test(line)) continue;
    const next = numberOf(line);
    if (number > 0 && next > 0) rising += Math.sign(next - number);
    if (before === index - 1) tight += 1;
    else if (before >= 0 && before === index - 2 && lines[index - 1]?.trim() === "") loose += 1;
    [number, before] = [next, index];
  }
  const order = rising >= 3 ? "rising" : rising <= -3 ? "falling" : "none";
  return { order, isLoose: loose > tight, onJoin };
}

/**
 * Merges the lines below one heading: additions of both sides at one place are combined, each entry once; `null` where
 * both changed the same lines.
 */
export function mergeEntryLines(
  base: readonly string[],
  ours: readonly string[],
  theirs: readonly string[],
  habit: EntryHabit,
): readonly string[] | null {
  const regions = diffThreeWays(base, ours, theirs);
  if (regions === null) return null;
  const merged: string[] = [];
  for (const region of regions) {
    const lines =
      region.kind === "merged"
        ? region.items
        : (addTo(region.base, region.ours, region.theirs, habit) ??
          addTo(region.base, region.theirs, region.ours, habit));
    if (lines === null) return null;
    merged.push(...lines);
  }
  return merged;
}

/** Takes what `adder` added above or below the base's lines, and `changer`'s version of those. */
function addTo(
  base: readonly string[],
  adder: readonly string[],
  changer: readonly string[],
  habit: EntryHabit,
): readonly string[] | null {
  const full = base.filter((line) => line.trim() !== "");
  if (full.length === 0) return join(adder, changer, habit);
  const start = findRun(adder, full);
  if (start === null) return null;
  const [above, below] = [adder.slice(0, start.from), adder.slice(start.to)];
  if (above.some(isWritten) && below.some(isWritten)) return null;
  return above.some(isWritten) ? join(above, changer, habit) : join(changer, below, habit);
}

/** Where the lines stand in others one after the other, blank ones passed over. */
function findRun(
  lines: readonly string[],
  run: readonly string[],
): { readonly from: number; readonly to: number } | null {
  const from = lines.indexOf(run[0] ?? "");
  let [at, found] = [from, 0];
  if (from === -1) return null;
  for (; at < lines.length && found < run.length; at += 1) {
    if (lines[at] === run[found]) found += 1;
    else if (isWritten(lines[at] ?? "")) return null;
  }
  return found === run.length ? { from, to: at } : null;
}

function join(first: readonly string[], second: readonly string[], habit: EntryHabit): readonly string[] {
  const [a, b] = [cutEntries(first), cutEntries(second)];
  const known = new Set(a.map(textOf));
  const more = b.filter((entry) => !known.has(textOf(entry)));
  if (a.length > 0 && more.length > 0) habit.onJoin(textOf(a[0] ?? []));
  const entries = [...a, ...more];
  if (habit.order !== "none" && entries.every((entry) => numberOf(textOf(entry)) > 0)) {
    const sign = habit.order === "rising" ? 1 : -1;
    entries.sort((x, y) => sign * (numberOf(textOf(x)) - numberOf(textOf(y))));
  }
  const [lead] = [first, second].map((lines) => lines.findIndex(isWritten));
  const blanks = Array.from({ length: Math.max(0, lead ?? 0) }, () => "");
  const between = habit.isLoose ? [""] : [];
  return [...blanks, ...entries.flatMap((entry, index) => (index === 0 ? entry : [...between, ...entry]))];
}

/** Entries with the lines that belong to them, without blank lines around them; other text is one entry. */
function cutEntries(lines: readonly string[]): readonly (readonly string[])[] {
  const entries: string[][] = [];
  for (const line of lines) {
    const last = entries.at(-1);
    if (last === undefined || (ENTRY.test(line) && !/^\s{2,}/.test(line))) entries.push([line]);
    else last.push(line);
  }
  return entries
    .map((entry) => entry.slice(entry.findIndex(isWritten), entry.findLastIndex(isWritten) + 1))
    .filter((entry) => entry.some(isWritten));
}

function textOf(entry: readonly string[]): string {
  return entry.join("\n").trimEnd();
}

function isWritten(line: string): boolean {
  return line.trim() !== "";
}

/** The number of an entry's issue or pull request; 0 where it names none. */
function numberOf(text: string): number {
  return Number(/(?:#|\/(?:pull|issues)\/)(\d+)/.exec(text)?.[1] ?? 0);
}
