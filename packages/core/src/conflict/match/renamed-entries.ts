import type { SyntaxEntry, SyntaxNode } from "../../syntax/syntax-tree.ts";

/** Share of words in common from which a new entry is taken for an old one under another name. */
const MIN_SIMILARITY = 0.5;

/** Words that an entry must have: of fewer, two may be alike by chance. */
const MIN_WORDS = 4;

/** Words looked at beyond which a search takes longer than it is worth. */
const MAX_WORK = 2_000_000;

/** Which entries that a side added are old ones that it renamed: from the new entry to the old one. */
export type Renames = ReadonlyMap<SyntaxEntry, SyntaxEntry>;

/**
 * Finds the entries that a side gave another name: each looks more like one that is gone than like any other, and the
 * other way round. Only what has parts is compared; two short values may be alike by chance.
 */
export function findRenames(removed: readonly SyntaxEntry[], added: readonly SyntaxEntry[]): Renames {
  const renames = new Map<SyntaxEntry, SyntaxEntry>();
  if (removed.length === 0 || added.length === 0) return renames;
  const [before, after] = [readWords(removed), readWords(added)];
  if (before.length * countWords(after) + after.length * countWords(before) > MAX_WORK) return renames;
  for (const candidate of after) {
    const match = nearest(candidate, before);
    if (match !== undefined && nearest(match, after) === candidate) {
      renames.set(candidate.entry, match.entry);
    }
  }
  return renames;
}

interface Worded {
  readonly entry: SyntaxEntry;
  readonly words: ReadonlyMap<string, number>;
}

/** The one that is most alike; none where two are equally alike, or none is alike enough. */
function nearest(to: Worded, among: readonly Worded[]): Worded | undefined {
  let best: Worded | undefined;
  let bestScore = MIN_SIMILARITY;
  for (const candidate of among) {
    if (candidate.entry.node.kind !== to.entry.node.kind) continue;
    const score = compareWords(to.words, candidate.words);
    if (score === bestScore) best = undefined;
    if (score > bestScore) [best, bestScore] = [candidate, score];
  }
  return best;
}

/** Dice's coefficient of two bags of words: 0 where they have nothing in common, 1 where they are the same. */
function compareWords(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number {
  let [common, total] = [0, 0];
  for (const [word, count] of one) {
    common += Math.min(count, other.get(word) ?? 0);
    total += count;
  }
  for (const count of other.values()) total += count;
  return total === 0 ? 0 : (2 * common) / total;
}

function readWords(entries: readonly SyntaxEntry[]): readonly Worded[] {
  return entries.flatMap((entry) => {
    const words = entry.node.kind === "scalar" ? [] : wordsOf(entry.node);
    if (words.length < MIN_WORDS) return [];
    const counts = new Map<string, number>();
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
    return [{ entry, words: counts }];
  });
}

function countWords(entries: readonly Worded[]): number {
  return entries.reduce((sum, { words }) => sum + words.size, 0);
}

function wordsOf(node: SyntaxNode): readonly string[] {
  return valuesOf(node).flatMap((value) => value.match(/[\p{L}\p{N}_-]+/gu) ?? []);
}

/** The values in it; keys say what it is for, which elements of one list have in common. */
function valuesOf(node: SyntaxNode): readonly string[] {
  return node.kind === "scalar" ? [node.source] : node.entries.flatMap((entry) => valuesOf(entry.node));
}
