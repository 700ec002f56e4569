import type { EndedPullRequest } from "@automation/core/ports";
import { describeVeto, findVeto, type VetoFacts } from "@automation/core/sync";
import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { ended } from "./builders.ts";

const CLOSED_AT = Date.parse("2030-01-01T00:00:00Z");
const DAY = 86_400_000;

function facts(change: Partial<VetoFacts> = {}): VetoFacts {
  return {
    nowMs: CLOSED_AT + DAY,
    behindBy: 15,
    threshold: 10,
    recreateAfterDays: 30,
    botUserIds: [99],
    ...change,
  };
}

const marker = ended().marker;

describe("findVeto", () => {
  it.each<[string, readonly EndedPullRequest[], Partial<VetoFacts>, boolean]>([
    ["nothing was ever opened", [], {}, false],
    ["a person closed the last one", [ended()], {}, true],
    ["nobody knows who closed it", [ended({ closer: null })], {}, true],
    ["a bot closed it", [ended({ closer: { id: 6, isBot: true } })], {}, false],
    [
      "an account that the configuration calls a bot",
      [ended({ closer: { id: 99, isBot: false } })],
      {},
      false,
    ],
    ["a run closed it", [ended({ marker: { ...marker, closedFor: "caught-up" } })], {}, false],
    ["it was closed with its branch", [ended({ branchDeletedAtMs: CLOSED_AT - 1_000 })], {}, false],
    ["its branch was deleted later", [ended({ branchDeletedAtMs: CLOSED_AT + 5_000 })], {}, true],
    ["it was merged", [ended({ isMerged: true }), ended()], {}, false],
    ["a bot closed the one after it", [ended({ closer: { id: 6, isBot: true } }), ended()], {}, false],
    ["the branch has grown by less than a threshold", [ended()], { behindBy: 23 }, true],
    ["the branch has grown by a threshold", [ended()], { behindBy: 24 }, false],
    ["the time is nearly over", [ended()], { nowMs: CLOSED_AT + 30 * DAY - 1 }, true],
    ["the time is over", [ended()], { nowMs: CLOSED_AT + 30 * DAY }, false],
    ["time does not matter", [ended()], { nowMs: CLOSED_AT + 9_999 * DAY, recreateAfterDays: 0 }, true],
    [
      "nobody knows when it was closed",
      [ended({ closedAtMs: null })],
      { nowMs: CLOSED_AT + 999 * DAY },
      true,
    ],
    ["it has the label retry", [ended({ labels: ["Ecosystem-Sync:Retry"] })], {}, false],
    [
      "an older one has the label never",
      [ended({ isMerged: true }), ended({ labels: ["ecosystem-sync:never"] })],
      { behindBy: 900 },
      true,
    ],
  ])("when %s", (_, past, change, expected) => {
    expect(findVeto(past, facts(change)) !== null).toBe(expected);
  });

  it.each([
    [1, 30, 30],
    [2, 30, 60],
    [3, 30, 120],
    [4, 30, 180],
    [9, 30, 180],
    [2, 365, 365],
    [3, 1, 4],
  ])("%i in a row with %i days hold for %i days", (count, recreateAfterDays, days) => {
    const merged = ended({ isMerged: true });
    const bots = ended({ closer: { id: 6, isBot: true } });
    const past = [...Array.from({ length: count }, () => ended()), bots, merged, ended()];

    const veto = findVeto(past, facts({ recreateAfterDays, nowMs: CLOSED_AT }));

    expect(veto?.untilMs).toBe(CLOSED_AT + days * DAY);
  });

  it("ends at the time, and at the distance, that it tells", () => {
    const arbitrary = fc.record({
      behindAtClose: fc.integer({ min: 0, max: 500 }),
      threshold: fc.integer({ min: 1, max: 1000 }),
      recreateAfterDays: fc.integer({ min: 1, max: 3650 }),
      inRow: fc.integer({ min: 1, max: 10 }),
    });

    fc.assert(
      fc.property(arbitrary, ({ behindAtClose, threshold, recreateAfterDays, inRow }) => {
        const past = Array.from({ length: inRow }, () =>
          ended({ marker: { ...marker, behindBy: behindAtClose } }),
        );
        const at = (change: Partial<VetoFacts>) =>
          findVeto(past, facts({ threshold, recreateAfterDays, behindBy: 0, nowMs: CLOSED_AT, ...change }));
        const { untilMs, untilBehindBy } = at({}) ?? {};
        expect(at({ nowMs: (untilMs ?? 0) - 1 })).not.toBeNull();
        expect(at({ nowMs: untilMs ?? 0 })).toBeNull();
        expect(at({ behindBy: (untilBehindBy ?? 0) - 1 })).not.toBeNull();
        expect(at({ behindBy: untilBehindBy ?? 0 })).toBeNull();
      }),
    );
  });
});

describe("describeVeto", () => {
  it.each([
    [
      {},
      CLOSED_AT + 30 * DAY,
      /#7 was closed by a person; a new one is opened on 2030-01-31, or once the branch is 24 commits behind, or when it is reopened or gets the label ecosystem-sync:retry/,
    ],
    [{ recreateAfterDays: 0 }, null, /a new one is opened once the branch is 24 commits behind, or/],
  ])("tells when it ends: %j", (change, until, detail) => {
    const veto = findVeto([ended()], facts(change));

    expect(veto && describeVeto(veto)).toMatchObject({
      outcome: "vetoed",
      snoozedUntilMs: until,
      pullRequest: { number: 7, url: "https://github.test/acme/api/pull/7" },
      detail: expect.stringMatching(detail),
    });
  });

  it("tells how a veto for good is taken back", () => {
    const veto = findVeto([ended({ labels: ["ecosystem-sync:never"] })], facts());

    expect(veto && describeVeto(veto)).toMatchObject({
      snoozedUntilMs: null,
      detail: "#7 has the label ecosystem-sync:never; remove it to get sync pull requests again",
    });
  });
});
