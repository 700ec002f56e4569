import { describe, expect, it } from "@jest/globals";
import * as fc from "fast-check";
import { diff3MergeRegions, LCS } from "node-diff3";
import { diffThreeWays } from "../../src/conflict/diff/three-way-diff.ts";

/** Sequences of few different items, which is where a candidate has many places. */
const sequences = fc
  .integer({ min: 1, max: 9 })
  .chain((letters) =>
    fc.array(fc.constantFrom(..."abcdefghi".slice(0, letters)), { minLength: 0, maxLength: 40 }),
  );

/** Places of a longest common subsequence, found as Hunt and McIlroy wrote it down: every candidate is looked at. */
function findLongestPlainly(one: readonly string[], other: readonly string[]): number[][] {
  type Candidate = { readonly i: number; readonly j: number; readonly before: Candidate | null };
  const candidates: Candidate[] = [{ i: -1, j: -1, before: null }];
  for (const [i, item] of one.entries()) {
    let r = 0;
    let current = candidates[0] as Candidate;
    for (const [j, candidate] of other.entries()) {
      if (candidate !== item) continue;
      const s = candidates.findIndex(
        (known, at) =>
          at >= r && known.j < j && (at === candidates.length - 1 || (candidates[at + 1]?.j ?? 0) > j),
      );
      if (s === -1) continue;
      const next = { i, j, before: candidates[s] as Candidate };
      candidates[r] = current;
      [r, current] = [s + 1, next];
      if (r === candidates.length) break;
    }
    candidates[r] = current;
  }
  return placesOf(candidates.at(-1) ?? null, ({ i, j, before }) => [i, j, before]);
}

function placesOf<T>(
  last: T | null,
  read: (candidate: T) => readonly [number, number, T | null],
): number[][] {
  const places: number[][] = [];
  for (let at = last; at !== null; ) {
    const [i, j, before] = read(at);
    places.push([i, j]);
    at = before;
  }
  return places;
}

describe("a search for the longest common subsequence", () => {
  it("finds by halves what it finds one by one", () => {
    fc.assert(
      fc.property(sequences, sequences, (one, other) => {
        const found = placesOf(LCS(one, other), ({ buffer1index, buffer2index, chain }) => [
          buffer1index,
          buffer2index,
          chain,
        ]);

        expect(found).toEqual(findLongestPlainly(one, other));
      }),
      { numRuns: 3000 },
    );
  });
});

describe("a comparison of long sequences that have many items in common", () => {
  /** Blank lines between lines of which each is there once: a quarter of a million pairs of equal items, and more. */
  const lines = Array.from({ length: 2400 }, (_, index) => (index % 4 === 0 ? "" : `line ${index}`));
  const edit = (changes: Readonly<Record<number, string>>) =>
    lines.map((line, index) => changes[index] ?? line);

  it("is cut at what all three have once, and finds the same", () => {
    const [ours, theirs] = [edit({ 5: "ours", 2001: "both" }), edit({ 1001: "theirs", 2001: "two" })];

    const regions = diffThreeWays(lines, ours, theirs);

    const conflicts = regions?.filter(({ kind }) => kind === "conflict");
    const plain = diff3MergeRegions(ours, lines, theirs).filter(({ stable }) => !stable);
    expect(conflicts).toEqual([
      {
        kind: "conflict",
        base: ["line 2001"],
        ours: ["both"],
        theirs: ["two"],
        start: { base: 2001, ours: 2001, theirs: 2001 },
      },
    ]);
    expect(plain).toMatchObject([{ oContent: ["line 2001"], aContent: ["both"], bContent: ["two"] }]);
    const merged = regions?.flatMap((region) => (region.kind === "merged" ? region.items : ["?"]));
    expect(merged).toEqual(edit({ 5: "ours", 1001: "theirs", 2001: "?" }));
  });
});
