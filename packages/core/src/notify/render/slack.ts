import type { MessageProblem, NotifyMessage } from "../message.ts";
import { cutText, takeWhileFits } from "./limits.ts";
import { formatTimes, sectionsOf, signOf, TEST_TEXT } from "./message-lines.ts";

/** https://docs.slack.dev/reference/block-kit/blocks/ */
export const SLACK_LIMITS = {
  blocks: 50,
  /** Characters of the text of a section. */
  section: 3000,
  header: 150,
  /** Characters of the text beside the blocks: Slack cuts 4,000, and nobody reads so many in a notification. */
  text: 1000,
  /** All of a message: above some 13,000 Slack answers `msg_blocks_too_long`. https://github.com/slackapi/bolt-js/issues/2509 */
  total: 10_000,
} as const;

interface PlainText {
  readonly type: "plain_text";
  readonly text: string;
  readonly emoji: boolean;
}

interface Mrkdwn {
  readonly type: "mrkdwn";
  readonly text: string;
  /** Nothing in it becomes a link or a mention by itself. */
  readonly verbatim: true;
}

/** The kinds of blocks that our messages have. */
export type SlackBlock =
  | { readonly type: "header"; readonly text: PlainText }
  | { readonly type: "section"; readonly text: Mrkdwn }
  | { readonly type: "context"; readonly elements: readonly Mrkdwn[] };

/** What Slack is sent, by a webhook or by `chat.postMessage`. */
export interface SlackPayload {
  /** What notifications and screen readers say. */
  readonly text: string;
  readonly blocks: readonly SlackBlock[];
  readonly unfurl_links: false;
  readonly unfurl_media: false;
}

/** Room for one problem: a section each would be too long for many, so each is a few lines. */
const MAX_MESSAGE = 600;

/**
 * Untrusted text for `mrkdwn`: the three characters that begin links, mentions and commands. Every entity is written out, so
 * the limit is kept on what is sent.
 *
 * @see https://docs.slack.dev/messaging/formatting-message-text/#escaping
 */
export function escapeSlack(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/** Renders a message for Slack, within all of its limits; problems that do not fit are counted. */
export function renderSlack(message: NotifyMessage): SlackPayload {
  const sections = sectionsOf(message).flatMap(({ heading, problems }) =>
    problems.map((problem, place) => ({ problem, heading: place === 0 ? heading : null })),
  );
  const build = (shown: readonly ShownProblem[]) =>
    buildBlocks(message, shown, sections.length - shown.length);
  const shown = takeWhileFits(sections, (some) => fits(build(some)));
  return {
    text: cutMarkup(escapeSlack(textOf(message)), SLACK_LIMITS.text),
    blocks: build(shown),
    unfurl_links: false,
    unfurl_media: false,
  };
}

/** What is left when Slack does not take the blocks. */
export function renderSlackText(message: NotifyMessage): Pick<SlackPayload, "text"> {
  return { text: cutMarkup(escapeSlack(textOf(message)), SLACK_LIMITS.text) };
}

function textOf({ title, firing, link }: NotifyMessage): string {
  const first = firing[0];
  return [title, first?.message, link].filter((part) => part !== undefined && part !== null).join("\n");
}

interface ShownProblem {
  readonly problem: MessageProblem;
  readonly heading: string | null;
}

function buildBlocks(
  message: NotifyMessage,
  shown: readonly ShownProblem[],
  omitted: number,
): readonly SlackBlock[] {
  const { title, event, link, source, repository, atMs } = message;
  const place = [source, repository].filter((part) => part !== null).join(" · ");
  return [
    {
      type: "header",
      text: { type: "plain_text", text: cutText(title, SLACK_LIMITS.header), emoji: false },
    },
    ...(event === "test" ? [section(TEST_TEXT)] : []),
    ...shown.map(({ problem, heading }) => section(renderProblem(problem, heading, atMs))),
    ...(omitted > 0 ? [section(`_… and ${omitted} more_`)] : []),
    ...(link === null ? [] : [section(`<${escapeSlack(link)}|${linkText(link)}>`)]),
    { type: "context", elements: [mrkdwn(escapeSlack(cutText(place, 300)))] },
  ];
}

function renderProblem(problem: MessageProblem, heading: string | null, nowMs: number): string {
  const { name, severity, message, remediation } = problem;
  const lines = [
    heading === null ? "" : `*${heading}*`,
    `${signOf(problem)} *${escapeSlack(cutText(name, 150))}* · ${severity} · ${formatTimes(problem, nowMs)}`,
    escapeSlack(cutText(message, MAX_MESSAGE)),
    remediation === null || problem.untilMs !== null
      ? ""
      : `*To do:* ${escapeSlack(cutText(remediation, MAX_MESSAGE))}`,
  ];
  return lines.filter((line) => line !== "").join("\n");
}

/** What the link is called: an issue or a run. */
export function linkText(link: string): string {
  return /\/issues\/\d+$/.test(link) ? "Open the issue" : "Open the run";
}

function section(text: string): SlackBlock {
  return { type: "section", text: mrkdwn(text) };
}

function mrkdwn(text: string): Mrkdwn {
  return { type: "mrkdwn", text: cutMarkup(text, SLACK_LIMITS.section), verbatim: true };
}

/** Cuts before an entity, never in it. */
function cutMarkup(text: string, max: number): string {
  return text.length <= max ? text : `${cutText(text, max - 1).replace(/&[a-z]*…$/, "…")}`;
}

function fits(blocks: readonly SlackBlock[]): boolean {
  return (
    blocks.length <= SLACK_LIMITS.blocks &&
    JSON.stringify(blocks).length <= SLACK_LIMITS.total - SLACK_LIMITS.text
  );
}
