import { formatMoment } from "../../health/format.ts";
import { byteLength } from "../../text/byte-length.ts";
import type { MessageProblem, NotifyMessage } from "../message.ts";
import { cutText, takeWhileFits } from "./limits.ts";
import { formatTimes, sectionsOf, signOf, TEST_TEXT } from "./message-lines.ts";
import { linkText } from "./slack.ts";

/**
 * Bytes of a message: Teams takes 28 KB, flows have been seen to fail from 21 KB on.
 *
 * @see https://learn.microsoft.com/en-us/microsoftteams/platform/webhooks-and-connectors/how-to/add-incoming-webhook
 */
export const TEAMS_LIMIT_BYTES = 18_000;

type Color = "Default" | "Good" | "Warning" | "Attention";

/** Text that is shown as it is: unlike a `TextBlock`, a run knows no Markdown. */
interface TextRun {
  readonly type: "TextRun";
  readonly text: string;
  readonly weight?: "Bolder";
  readonly size?: "Large";
  readonly color?: Color;
  readonly isSubtle?: boolean;
}

type CardElement =
  /** Our own words only. */
  | { readonly type: "TextBlock"; readonly text: string; readonly wrap: true; readonly weight?: "Bolder" }
  | { readonly type: "RichTextBlock"; readonly inlines: readonly TextRun[] }
  /** Our own words only: Teams reads Markdown in values. */
  | {
      readonly type: "FactSet";
      readonly facts: readonly { readonly title: string; readonly value: string }[];
    };

/** The card; elements of version 1.2 only. https://adaptivecards.io/explorer/ */
export interface AdaptiveCard {
  readonly $schema: "http://adaptivecards.io/schemas/adaptive-card.json";
  readonly type: "AdaptiveCard";
  readonly version: "1.2";
  readonly fallbackText: string;
  readonly body: readonly CardElement[];
  readonly actions: readonly {
    readonly type: "Action.OpenUrl";
    readonly title: string;
    readonly url: string;
  }[];
  readonly msteams: { readonly width: "full" };
}

/** What a workflow of Teams takes: a card alone makes it fail. */
export interface TeamsPayload {
  readonly type: "message";
  readonly attachments: readonly [
    {
      readonly contentType: "application/vnd.microsoft.card.adaptive";
      readonly contentUrl: null;
      readonly content: AdaptiveCard;
    },
  ];
}

const COLORS = { info: "Default", warning: "Warning", error: "Attention", critical: "Attention" } as const;

const MAX_MESSAGE = 1000;

/** Renders a message for Teams, at most 18,000 bytes of JSON; problems that do not fit are counted. */
export function renderTeams(message: NotifyMessage): TeamsPayload {
  const problems = sectionsOf(message).flatMap(({ heading, problems: some }) =>
    some.map((problem, place) => ({ problem, heading: place === 0 ? heading : null })),
  );
  const build = (shown: readonly ShownProblem[]) =>
    wrap(buildCard(message, shown, problems.length - shown.length));
  return build(
    takeWhileFits(problems, (some) => byteLength(JSON.stringify(build(some))) <= TEAMS_LIMIT_BYTES),
  );
}

interface ShownProblem {
  readonly problem: MessageProblem;
  readonly heading: string | null;
}

function buildCard(message: NotifyMessage, shown: readonly ShownProblem[], omitted: number): AdaptiveCard {
  const { event, severity, link, source, repository, atMs, firing } = message;
  const title = cutText(message.title, 300);
  const place = cutText([source, repository].filter((part) => part !== null).join(" · "), 300);
  const color = firing.length === 0 ? (event === "test" ? "Default" : "Good") : COLORS[severity];
  return {
    $schema: "http://adaptivecards.io/schemas/adaptive-card.json",
    type: "AdaptiveCard",
    version: "1.2",
    fallbackText: title,
    body: [
      rich({ text: title, weight: "Bolder", size: "Large", color }),
      ...(event === "test" ? [words(TEST_TEXT)] : []),
      ...(firing.length === 0 ? [] : [facts(message)]),
      ...shown.flatMap(({ problem, heading }) => [
        ...(heading === null ? [] : [words(heading, true)]),
        ...renderProblem(problem, atMs),
      ]),
      ...(omitted > 0 ? [words(`… and ${omitted} more`)] : []),
      rich({ text: place, isSubtle: true }),
    ],
    actions: link === null ? [] : [{ type: "Action.OpenUrl", title: linkText(link), url: link }],
    msteams: { width: "full" },
  };
}

function facts({ severity, firing, atMs }: NotifyMessage): CardElement {
  return {
    type: "FactSet",
    facts: [
      { title: "Severity", value: severity },
      { title: "Problems", value: String(firing.length) },
      { title: "As of", value: formatMoment(atMs) },
    ],
  };
}

function renderProblem(problem: MessageProblem, nowMs: number): readonly CardElement[] {
  const { name, severity, message, remediation, untilMs } = problem;
  return [
    rich(
      {
        text: `${signOf(problem)} ${cutText(name, 150)}`,
        weight: "Bolder",
        color: untilMs === null ? COLORS[severity] : "Good",
      },
      { text: ` · ${severity} · ${formatTimes(problem, nowMs)}`, isSubtle: true },
    ),
    ...(message === "" ? [] : [rich({ text: cutText(message, MAX_MESSAGE) })]),
    ...(remediation === null || untilMs !== null
      ? []
      : [rich({ text: "To do: ", weight: "Bolder" }, { text: cutText(remediation, MAX_MESSAGE) })]),
  ];
}

function rich(...runs: readonly Omit<TextRun, "type">[]): CardElement {
  return { type: "RichTextBlock", inlines: runs.map((run) => ({ type: "TextRun", ...run })) };
}

function words(text: string, isBold = false): CardElement {
  return { type: "TextBlock", text, wrap: true, ...(isBold && { weight: "Bolder" as const }) };
}

function wrap(content: AdaptiveCard): TeamsPayload {
  return {
    type: "message",
    attachments: [{ contentType: "application/vnd.microsoft.card.adaptive", contentUrl: null, content }],
  };
}
