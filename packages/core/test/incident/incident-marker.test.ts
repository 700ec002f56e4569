import {
  formatMarker,
  type IncidentMarker,
  type IncidentPhase,
  parseMarker,
} from "@automation/core/incident";
import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";

const TIME = fc.integer({ min: 0, max: 4_000_000_000_000 });
const MARKER: fc.Arbitrary<IncidentMarker> = fc.record({
  key: fc.stringMatching(/^[0-9a-f]{16}$/),
  ecosystem: fc.option(fc.stringMatching(/^[0-9a-f]{16}$/)),
  workflowFile: fc.option(fc.string({ unit: "grapheme", minLength: 1 })),
  seq: fc.nat({ max: 999_999 }),
  openedAtMs: TIME,
  bodyHash: fc.stringMatching(/^[0-9a-f]{8}$/),
  membersHash: fc.stringMatching(/^[0-9a-f]{8}$/),
  state: fc.record({
    phase: fc.constantFrom<IncidentPhase>("ok", "suspect", "failing", "recovering", "flapping"),
    goodRuns: fc.nat({ max: 99 }),
    recent: fc.stringMatching(/^[bg]{0,21}$/),
    lastRun: fc.option(
      fc.record({ id: fc.integer({ min: 1, max: 1e14 }), attempt: fc.integer({ min: 1, max: 99 }) }),
    ),
  }),
  reopenedAtMs: fc.option(TIME),
  reminders: fc.nat({ max: 10 }),
  isVetoLifted: fc.boolean(),
  foldedInto: fc.option(fc.integer({ min: 1, max: 999_999 })),
});

const LINE =
  "<!-- eco-health:v1 key=0123456789abcdef seq=3 opened=2026-11-23T12:00:00.000Z body=aaaaaaaa members=bbbbbbbb phase=failing good=0 recent=bb run=12.1 reopened=- reminders=0 veto=- folded=- -->";

describe("a marker", () => {
  it("is read as it was written", () => {
    fc.assert(
      fc.property(MARKER, (marker) => {
        expect(parseMarker(`${formatMarker(marker)}\nText.`)).toEqual(marker);
      }),
    );
  });

  it.each([
    ["on the first line", `${LINE}\nText.`],
    ["below what a person wrote", `Note.\n\n${LINE}`],
    ["with the line ends of a browser", `Note.\r\n${LINE}\r\nText.`],
  ])("is found %s", (_case, body) => {
    expect(parseMarker(body)).toMatchObject({ key: "0123456789abcdef", seq: 3 });
  });

  it.each([
    ["is quoted", `> ${LINE}`],
    ["is indented", `    ${LINE}`],
    ["is part of a line", `See ${LINE}`],
    ["has another version", LINE.replace(":v1", ":v2")],
    ["has no key", LINE.replace("key=0123456789abcdef ", "")],
    ["has a short key", LINE.replace("0123456789abcdef", "0123")],
    ["has no time", LINE.replace("opened=2026-11-23T12:00:00.000Z", "opened=then")],
    ["is not there", "Text."],
  ])("does not count when it %s", (_case, body) => {
    expect(parseMarker(body)).toBeNull();
  });

  it("of an older release, without all fields, is read with what it has", () => {
    const body =
      "<!-- eco-health:v1 key=0123456789abcdef seq=3 opened=2026-11-23T12:00:00Z body=aaaaaaaa -->";

    expect(parseMarker(body)).toMatchObject({
      seq: 3,
      state: { phase: "failing", goodRuns: 0, recent: "", lastRun: null },
      foldedInto: null,
    });
  });

  it.each([20, 36, 40, 70, 100])(
    "that an edit cut %i characters behind its key still shows whose it is",
    (length) => {
      const cut = LINE.slice(0, "<!-- eco-health:v1 key=0123456789abcdef ".length + length);

      expect(parseMarker(`${cut}\nText.`)).toMatchObject({ key: "0123456789abcdef" });
    },
  );

  it("never makes reading throw", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(() => parseMarker(`<!-- eco-health:v1 ${text} -->`)).not.toThrow();
      }),
    );
  });
});
