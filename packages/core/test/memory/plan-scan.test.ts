import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import type { RememberedComparison, RepositoryMemory } from "../../src/memory/comparison-memory.ts";
import { planScan, type ScanCandidate } from "../../src/memory/plan-scan.ts";

interface Named extends ScanCandidate {
  readonly name: string;
}

function counts(behindBy: number): RememberedComparison {
  return { oid: "", status: "compared", aheadBy: 0, behindBy, tipAuthorId: null };
}

function memory(visitedAtMs: number, behindBy: readonly number[] = []): RepositoryMemory {
  const comparisons = behindBy.map(counts);
  return { repository: "", visitedAtMs, databaseId: 1, defaultOid: "d".repeat(40), comparisons };
}

function candidate(name: string, known?: RepositoryMemory, asksByBranch = false): Named {
  return { name, memory: known, threshold: 10, asksByBranch };
}

function names(candidates: readonly Named[]): string {
  return candidates.map(({ name }) => name).join(" ");
}

describe("planScan", () => {
  it("keeps the order of the configuration when nothing is remembered", () => {
    const plan = planScan([candidate("c"), candidate("a"), candidate("b")], null);

    expect({ now: names(plan.now), later: names(plan.later) }).toEqual({ now: "c a b", later: "" });
  });

  it("begins with those that never had a turn, then with those that wait longest", () => {
    const all = [
      candidate("today", memory(300)),
      candidate("yesterday", memory(200)),
      candidate("never"),
      candidate("begun", memory(0)),
      candidate("today-too", memory(300)),
    ];

    expect(names(planScan(all, null).now)).toBe("never begun yesterday today today-too");
  });

  it("leaves what the calls do not suffice for to a later run", () => {
    const all = Array.from({ length: 100 }, (_, index) => candidate(String(index)));

    const { now, later, expectedPoints } = planScan(all, 4.5);

    // A repository that nobody knows is 1/25 of a query and at least one branch, 50 to a query. Two queries are not full.
    expect(expectedPoints).toBe(6);
    expect({ now: now.length, later: later.length }).toEqual({ now: 41, later: 59 });
    expect(later[0]?.name).toBe("41");
  });

  it("tries one even when no call seems to be left, so that nobody waits for ever", () => {
    const { now, later } = planScan([candidate("a"), candidate("b")], 0);

    expect({ now: names(now), later: names(later) }).toEqual({ now: "a", later: "b" });
  });

  it("takes a repository that nobody knows for like those that are known", () => {
    const known = memory(1, Array(50).fill(1));

    const plan = planScan(
      [...Array.from({ length: 25 }, () => candidate("k", known)), candidate("new")],
      null,
    );

    // 26/25 queries to read them, a tenth of 25 x 50 branches that moved, and all 50 of the new one.
    expect(plan.expectedPoints).toBe(5);
  });

  it("expects little of a repository that is known, and three points for 25 stale branches that are written to", () => {
    const known = memory(1, Array(25).fill(11));

    const reading = Array.from({ length: 100 }, () => candidate("r", known));
    const writing = Array.from({ length: 100 }, () => candidate("w", known, true));

    expect(planScan(reading, null).expectedPoints).toBe(9);
    expect(planScan(writing, null).expectedPoints).toBe(309);
  });

  it("loses nobody, and never prefers one that was read later", () => {
    const anyCandidate = fc.record({
      memory: fc.option(
        fc.nat(20).map((time) => memory(time, [1, 20])),
        { nil: undefined },
      ),
      threshold: fc.constant(10),
      asksByBranch: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(anyCandidate, { maxLength: 40 }), fc.option(fc.nat(30)), (all, points) => {
        const { now, later } = planScan(all, points);

        expect(now.length + later.length).toBe(all.length);
        expect(new Set([...now, ...later])).toEqual(new Set(all));
        const since = (one: ScanCandidate) => one.memory?.visitedAtMs ?? 0;
        const newest = Math.max(...now.map(since), 0);
        expect(later.every((one) => since(one) >= newest)).toBe(true);
      }),
    );
  });
});
