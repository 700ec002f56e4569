/** The card for Teams, read by Microsoft's own library. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import vm from "node:vm";
import { renderTeams } from "@automation/core/notify";
import { describe, expect, it } from "@jest/globals";
import { NOW, notifyMessage } from "./messages.ts";

interface AdaptiveCards {
  readonly AdaptiveCard: new () => { parse(card: unknown, context: ParseContext): void; toJSON(): unknown };
  readonly SerializationContext: new (version: unknown) => ParseContext;
  readonly Versions: { readonly v1_2: unknown };
}

interface ParseContext {
  readonly eventCount: number;
  getEventAt(place: number): { readonly message: string };
}

/** Its module for Node imports files without their ending; the one for browsers is whole. */
function loadLibrary(): AdaptiveCards {
  const file = createRequire(import.meta.url).resolve("adaptivecards/dist/adaptivecards.min.js");
  const module = { exports: {} };
  const window = {};
  vm.runInNewContext(readFileSync(file, "utf8"), {
    module,
    exports: module.exports,
    window,
    self: window,
    document: {},
    console,
  });
  return module.exports as AdaptiveCards;
}

const library = loadLibrary();

function read(card: unknown) {
  const context = new library.SerializationContext(library.Versions.v1_2);
  const read = new library.AdaptiveCard();
  read.parse(card, context);
  const complaints = Array.from(
    { length: context.eventCount },
    (_, place) => context.getEventAt(place).message,
  );
  return { complaints, again: JSON.parse(JSON.stringify(read.toJSON())) as Record<string, unknown> };
}

describe("a card", () => {
  it.each([
    ["a failure", notifyMessage()],
    [
      "a recovery",
      notifyMessage({
        event: "recovered",
        firing: [],
        over: notifyMessage().firing.map((one) => ({ ...one, untilMs: NOW })),
      }),
    ],
    ["a test", notifyMessage({ event: "test", severity: "info", firing: [], link: null })],
    [
      "many problems",
      notifyMessage({
        firing: Array.from({ length: 200 }, (_, number) => ({
          ...notifyMessage().firing[0],
          name: `P-${number}`,
        })) as never,
      }),
    ],
  ])("of %s is one of version 1.2, without a word that the library does not know", (_what, message) => {
    const { content } = renderTeams(message).attachments[0];

    const { complaints, again } = read(content);

    expect(complaints).toEqual([]);
    expect(again.body).toEqual(content.body);
    expect(again.version).toBe("1.2");
    expect(again.actions ?? []).toEqual(content.actions);
  });

  it("with a mistake is noticed by the library", () => {
    const { content } = renderTeams(notifyMessage()).attachments[0];

    const { complaints } = read({ ...content, body: [...content.body, { type: "Nonsense" }] });

    expect(complaints).toHaveLength(1);
  });
});
