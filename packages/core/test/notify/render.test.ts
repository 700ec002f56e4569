import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import type { NotifyMessage } from "../../src/notify/message.ts";
import { MAX_SUBJECT, renderMail } from "../../src/notify/render/email.ts";
import { cutText, plainLine, safeLink, takeWhileFits } from "../../src/notify/render/limits.ts";
import {
  renderSlack,
  renderSlackText,
  SLACK_LIMITS,
  type SlackBlock,
} from "../../src/notify/render/slack.ts";
import { renderTeams, TEAMS_LIMIT_BYTES } from "../../src/notify/render/teams.ts";
import { renderWebhook, WEBHOOK_LIMIT_BYTES } from "../../src/notify/render/webhook.ts";
import { byteLength } from "../../src/text/byte-length.ts";
import { HOSTILE, messages } from "./messages.ts";

const RUNS = { numRuns: 60 };

const countOf = ({ firing, over, missed }: NotifyMessage) => firing.length + over.length + missed.length;

/** How many problems the words "… and 7 more" leave out. */
const omittedIn = (shown: string) => Number(/… and (\d+) more/.exec(shown)?.[1] ?? 0);

const textsOf = (block: SlackBlock): readonly string[] =>
  block.type === "context" ? block.elements.map(({ text }) => text) : [block.text.text];

describe("a message for Slack", () => {
  it("keeps every documented limit, whatever it is made of", () => {
    fc.assert(
      fc.property(messages, (message) => {
        const { blocks, text } = renderSlack(message);

        expect(blocks.length).toBeLessThanOrEqual(SLACK_LIMITS.blocks);
        expect(blocks.length).toBeGreaterThan(0);
        expect(JSON.stringify(blocks).length + text.length).toBeLessThanOrEqual(SLACK_LIMITS.total);
        for (const block of blocks) {
          const max = block.type === "header" ? SLACK_LIMITS.header : SLACK_LIMITS.section;
          for (const one of textsOf(block)) expect(one.length).toBeLessThanOrEqual(max);
        }
      }),
      RUNS,
    );
  });

  it("has no link but the one, no mention and no half entity", () => {
    fc.assert(
      fc.property(messages, (message) => {
        const { blocks, text } = renderSlack(message);

        const markup = blocks.flatMap((block) => (block.type === "header" ? [] : textsOf(block)));
        const angles = [...markup, text, renderSlackText(message).text].flatMap(
          (one) => one.match(/<[^>]*>?/g) ?? [],
        );
        const link = "<https://github.com/acme/automation/issues/7?a=1&amp;b=2|Open the issue>".replace(
          "issue>",
          "run>",
        );
        expect(new Set(angles)).toEqual(new Set(message.link === null ? [] : [link]));
        expect(markup.join("").replace(/&(?:amp|lt|gt);/g, "")).not.toContain("&");
      }),
      RUNS,
    );
  });

  it("shows or counts every problem", () => {
    fc.assert(
      fc.property(messages, (message) => {
        const { blocks } = renderSlack(message);

        const sections = blocks.filter(({ type }) => type === "section").length;
        const omitted = omittedIn(JSON.stringify(blocks));
        const others =
          (message.event === "test" ? 1 : 0) + (omitted > 0 ? 1 : 0) + (message.link === null ? 0 : 1);
        expect(sections - others + omitted).toBe(countOf(message));
      }),
      RUNS,
    );
  });
});

describe("a card for Teams", () => {
  it("has at most 18,000 bytes, and shows or counts every problem", () => {
    fc.assert(
      fc.property(messages, (message) => {
        const payload = renderTeams(message);

        const json = JSON.stringify(payload);
        const names = JSON.stringify(payload).match(/"text":" · (?:info|warning|error|critical) · /g) ?? [];
        expect(byteLength(json)).toBe(Buffer.byteLength(json));
        expect(Buffer.byteLength(json)).toBeLessThanOrEqual(TEAMS_LIMIT_BYTES);
        expect(names.length + omittedIn(json)).toBe(countOf(message));
      }),
      RUNS,
    );
  });

  it("puts what comes from outside only where no Markdown is read", () => {
    fc.assert(
      fc.property(messages, (message) => {
        const { body } = renderTeams(message).attachments[0].content;

        const ours = body.flatMap((element) =>
          element.type === "TextBlock"
            ? [element.text]
            : element.type === "FactSet"
              ? element.facts.map(({ value }) => value)
              : [],
        );
        for (const text of ours) expect(text).toMatch(/^[\w …:,.-]*$/);
      }),
      RUNS,
    );
  });
});

describe("a mail", () => {
  it("has a subject of one line, at most 150 characters", () => {
    fc.assert(
      fc.property(messages, (message) => {
        const { subject } = renderMail(message);

        expect(subject.length).toBeLessThanOrEqual(MAX_SUBJECT);
        expect(subject).not.toMatch(/[\p{Cc}\u2028\u2029]/u);
      }),
      RUNS,
    );
  });

  it("has only our own HTML, and one link", () => {
    fc.assert(
      fc.property(messages, (message) => {
        const { html } = renderMail(message);

        const tags = new Set((html.match(/<\/?[a-z0-9]+/g) ?? []).map((tag) => tag.replace(/^<\/?/, "")));
        const links = html.match(/https?:\/\/[^\s"<]+/g) ?? [];
        const foreign = [...tags].filter((tag) => !OWN_TAGS.includes(tag));
        expect(foreign).toEqual([]);
        expect(html.match(/<(?!\/?[a-z0-9]+[\s>]|!doctype)/g)).toBeNull();
        expect(html.match(/\bon[a-z]+=|javascript:/g) ?? []).toEqual(
          (html.match(/&gt;|onerror=/g) ?? []).filter((found) => found === "onerror="),
        );
        expect(links).toEqual(
          message.link === null ? [] : ["https://github.com/acme/automation/issues/7?a=1&amp;b=2"],
        );
      }),
      RUNS,
    );
  });

  it("says the same in text and in HTML", () => {
    fc.assert(
      fc.property(messages, (message) => {
        const { text, html } = renderMail(message);

        const shown = (text.match(/^\* /gm) ?? []).length;
        expect(shown + omittedIn(text)).toBe(countOf(message));
        expect((html.match(/border-left:3px/g) ?? []).length).toBe(shown);
        expect(omittedIn(html)).toBe(omittedIn(text));
      }),
      RUNS,
    );
  });

  it("answers to the first mail of its incident", () => {
    const message = { ...fc.sample(messages, 1)[0], threadId: "k-1", event: "changed" } as NotifyMessage;

    const [first, second] = [
      renderMail({ ...message, sequence: 0 }),
      renderMail({ ...message, sequence: 1 }),
    ];

    expect(first).toMatchObject({ messageId: "k-1.0", inReplyTo: null });
    expect(second).toMatchObject({ messageId: "k-1.1", inReplyTo: "k-1.0" });
  });
});

const OWN_TAGS = [
  "html",
  "head",
  "meta",
  "title",
  "body",
  "table",
  "tr",
  "td",
  "h1",
  "h2",
  "p",
  "a",
  "br",
  "strong",
  "span",
];

describe("the body of a webhook", () => {
  it("has at most 20,000 bytes, and holds or counts every problem", () => {
    fc.assert(
      fc.property(messages, (message) => {
        const body = renderWebhook(message);

        expect(Buffer.byteLength(JSON.stringify(body))).toBeLessThanOrEqual(WEBHOOK_LIMIT_BYTES);
        expect(body.data.problems.length + body.data.omitted).toBe(countOf(message));
      }),
      RUNS,
    );
  });
});

describe("a plain line", () => {
  it.each(HOSTILE)("holds no link, no mention and no line end: %j", (text) => {
    const line = plainLine(text);

    expect(line).not.toMatch(/:\/\/|www\.|mailto:|@\S(?<!@\u200b)|[\p{Cc}\u2028\u2029\u202e]/iu);
    expect(line.isWellFormed()).toBe(true);
  });

  it("leaves ordinary texts as they are", () => {
    const text = "config.present: The file config/ecosystem-repos.json is missing (2 of 3).";

    expect(plainLine(text)).toBe(text);
  });
});

describe("cutting", () => {
  it("keeps the limit and cuts no character in two", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.nat(40), (text, max) => {
        const cut = cutText(text, max);

        expect(cut.length).toBeLessThanOrEqual(max);
        expect(cut.isWellFormed()).toBe(true);
        if (text.length <= max) expect(cut).toBe(text);
      }),
    );
  });

  it("takes as many as fit", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(9)), fc.nat(100), (items, room) => {
        const sum = (some: readonly number[]) => some.reduce((total, one) => total + one, 0);

        const taken = takeWhileFits(items, (some) => sum(some) <= room);

        const next = items.slice(0, taken.length + 1);
        expect(sum(taken)).toBeLessThanOrEqual(room);
        if (next.length > taken.length) expect(sum(next)).toBeGreaterThan(room);
      }),
    );
  });
});

describe("a link", () => {
  it.each([
    ["https://github.com/acme/automation/issues/7", true],
    ["http://localhost:8080/acme/a/actions/runs/1", true],
    ["javascript:alert(1)", false],
    ["https://github.com/a b", false],
    ["https://github.com/a|b", false],
    ["https://github.com/<b>", false],
    [`https://github.com/${"a".repeat(3000)}`, false],
  ])("%s: %s", (link, isSafe) => {
    expect(safeLink(link)).toBe(isSafe ? link : null);
  });
});
