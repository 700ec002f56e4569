import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { contradicts, contradictsOwn, pickSample, sampleSize } from "../../src/memory/index.ts";
import type { ComparisonLookup } from "../../src/ports/index.ts";
import type { OwnCommits } from "../../src/sync/index.ts";

const oid = (digit: string) => digit.repeat(40);

function compared(change: Record<string, unknown> = {}, defaultOid = oid("d")): ComparisonLookup {
  const comparison = {
    branch: { name: "b", oid: oid("1") },
    aheadBy: 1,
    behindBy: 30,
    tipAuthorId: 7,
    ...change,
  };
  return { status: "compared", comparison, defaultOid } as ComparisonLookup;
}

describe("the sample of what is remembered", () => {
  it.each([
    [0, 0],
    [7, 7],
    [20, 20],
    [1_000, 20],
    [1_001, 21],
    [20_000, 400],
  ])("of %i comparisons has %i", (remembered, size) => {
    expect(sampleSize(remembered)).toBe(size);
  });

  it("holds different items of the list, as many as wanted", () => {
    const items = fc.uniqueArray(fc.nat(), { maxLength: 60 });
    const draws = fc.infiniteStream(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }));

    fc.assert(
      fc.property(items, fc.nat(80), draws, (all, size, numbers) => {
        const sample = pickSample(all, size, () => numbers.next().value as number);

        expect(new Set(sample).size).toBe(Math.min(size, all.length));
        expect(sample.every((item) => all.includes(item))).toBe(true);
      }),
    );
  });

  it("may hold any of them", () => {
    const items = [0, 1, 2, 3, 4];

    const first = Array.from({ length: 50 }, (_, draw) => pickSample(items, 1, () => draw / 50)[0]);

    expect(new Set(first)).toEqual(new Set(items));
  });
});

describe("an answer that contradicts the memory", () => {
  it.each<[string, ComparisonLookup, ComparisonLookup, boolean]>([
    ["the same", compared(), compared(), false],
    ["another distance", compared({ behindBy: 5 }), compared(), true],
    ["other commits ahead", compared({ aheadBy: 0 }), compared(), true],
    ["another author", compared({ tipAuthorId: 41898282 }), compared(), true],
    ["an author that became known since", compared({ tipAuthorId: null }), compared(), false],
    [
      "a branch that moved meanwhile",
      compared({ behindBy: 5 }),
      compared({ branch: { name: "b", oid: oid("2") } }),
      false,
    ],
    ["a default branch that moved meanwhile", compared({ behindBy: 5 }), compared({}, oid("e")), false],
    ["a common ancestor where none was remembered", { status: "unrelated-histories" }, compared(), true],
    ["a branch that was deleted meanwhile", compared(), { status: "branch-deleted" }, false],
  ])("is one, or not: %s", (_, remembered, asked, expected) => {
    expect(contradicts(remembered, asked)).toBe(expected);
  });
});

describe("a look that contradicts the remembered own commits", () => {
  const own = (change: Partial<OwnCommits> = {}): OwnCommits => ({
    count: 2,
    authorIds: [7],
    wasSynced: false,
    isFinished: false,
    ...change,
  });
  const BOT = 41_898_282;

  it.each<[string, OwnCommits, OwnCommits, boolean]>([
    ["the same", own(), own(), false],
    ["the same authors in another order", own({ authorIds: [8, 7] }), own({ authorIds: [7, 8] }), false],
    ["another count", own({ count: 0 }), own(), true],
    ["a bot as the author of a person's commits", own({ authorIds: [BOT] }), own(), true],
    ["a bot as the author of unknown commits", own({ authorIds: [BOT] }), own({ authorIds: [null] }), true],
    ["nobody as the author", own({ authorIds: [] }), own(), true],
    ["an account that became known since", own({ authorIds: [null] }), own(), false],
    ["a pull request that was merged since", own(), own({ isFinished: true }), false],
    [
      "a sync that is known since, and whose commit counts no more",
      own({ authorIds: [7, BOT] }),
      own({ wasSynced: true }),
      false,
    ],
    ["an end that never was", own({ isFinished: true }), own(), true],
    ["a sync that never was", own({ wasSynced: true }), own(), true],
  ])("is one, or not: %s", (_, known, now, expected) => {
    expect(contradictsOwn(known, now)).toBe(expected);
  });
});
