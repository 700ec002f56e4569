import { formatMoment } from "../../health/format.ts";
import type { MessageProblem, NotifyMessage } from "../message.ts";
import { cutText } from "./limits.ts";
import { formatTimes, sectionsOf, signOf, TEST_TEXT } from "./message-lines.ts";
import { linkText } from "./slack.ts";

/** Characters of a subject. */
export const MAX_SUBJECT = 150;

/** Problems that a mail shows; the others are counted. */
const MAX_SHOWN = 50;
const MAX_MESSAGE = 2000;

/** A mail without addresses: who gets it is the sender's business. */
export interface MailContent {
  /** One line without control characters. */
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** Part of the Message-ID before the `@`. */
  readonly messageId: string;
  /** The same of the first mail of the incident; `null` for that one. */
  readonly inReplyTo: string | null;
  /** Names the list for filters: the part before the domain. */
  readonly listId: string;
}

/** Renders a message as a mail: text and HTML say the same. */
export function renderMail(message: NotifyMessage): MailContent {
  const { threadId, sequence, event } = message;
  return {
    subject: cutText(event === "test" ? message.title : `${wordOf(message)} ${message.title}`, MAX_SUBJECT),
    text: renderText(message),
    html: renderHtml(message),
    messageId: `${threadId}.${sequence}`,
    inReplyTo: sequence === 0 ? null : `${threadId}.0`,
    listId: "notifications.automation",
  };
}

function wordOf({ event, severity }: NotifyMessage): string {
  return event === "recovered" ? "[recovered]" : `[${severity}]`;
}

interface CutSection {
  readonly heading: string;
  readonly problems: readonly MessageProblem[];
}

function cutSections(message: NotifyMessage): {
  readonly shown: readonly CutSection[];
  readonly omitted: number;
} {
  let room = MAX_SHOWN;
  let omitted = 0;
  const shown = sectionsOf(message).flatMap(({ heading, problems }) => {
    const some = problems.slice(0, room);
    room -= some.length;
    omitted += problems.length - some.length;
    return some.length === 0 ? [] : [{ heading, problems: some }];
  });
  return { shown, omitted };
}

const FOOTER =
  "You get this mail because the automation's workflow lists your address. Nobody reads replies.";

function renderText(message: NotifyMessage): string {
  const { title, event, link, atMs } = message;
  const { shown, omitted } = cutSections(message);
  const parts = [
    title,
    event === "test" ? TEST_TEXT : "",
    ...shown.map(({ heading, problems }) =>
      [`${heading}:`, ...problems.map((problem) => renderTextProblem(problem, atMs))].join("\n\n"),
    ),
    omitted > 0 ? `… and ${omitted} more.` : "",
    link === null ? "" : `${linkText(link)}: ${link}`,
    `-- \n${placeOf(message)} · ${formatMoment(atMs)}\n${FOOTER}`,
  ];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

function renderTextProblem(problem: MessageProblem, nowMs: number): string {
  const { name, severity, message, remediation, untilMs } = problem;
  return [
    `* ${cutText(name, 200)} (${severity}, ${formatTimes(problem, nowMs)})`,
    message === "" ? "" : `  ${cutText(message, MAX_MESSAGE)}`,
    remediation === null || untilMs !== null ? "" : `  To do: ${cutText(remediation, MAX_MESSAGE)}`,
  ]
    .filter((line) => line !== "")
    .join("\n");
}

function placeOf({ source, repository }: NotifyMessage): string {
  return cutText([source, repository].filter((part) => part !== null).join(" · "), 300);
}

/** Untrusted text for HTML, in elements and in attributes. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#39;");
}

/** Colours with a contrast of at least 4.5 on white. */
const COLORS = { info: "#0b5394", warning: "#8a5a00", error: "#b3261e", critical: "#8c1d18" } as const;
const GREEN = "#1a7f37";
const GREY = "#57606a";

/** Mail programs know little: tables, styles in the elements, no script, no picture, nothing from elsewhere. */
function renderHtml(message: NotifyMessage): string {
  const { title, event, severity, link, atMs, firing } = message;
  const { shown, omitted } = cutSections(message);
  const color = firing.length > 0 ? COLORS[severity] : event === "test" ? COLORS.info : GREEN;
  const body = [
    `<h1 style="margin:0 0 16px;font-size:20px;line-height:1.3;color:${color}">${escapeHtml(cutText(title, 300))}</h1>`,
    event === "test" ? paragraph(TEST_TEXT) : "",
    ...shown.map(({ heading, problems }) => renderHtmlSection(heading, problems, atMs)),
    omitted > 0 ? paragraph(`… and ${omitted} more.`) : "",
    link === null ? "" : renderButton(link, color),
    `<p style="margin:24px 0 0;padding-top:12px;border-top:1px solid #d0d7de;font-size:12px;line-height:1.5;color:${GREY}">${escapeHtml(placeOf(message))} · ${formatMoment(atMs)}<br>${FOOTER}</p>`,
  ];
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light">
<title>${escapeHtml(cutText(title, 300))}</title>
</head>
<body style="margin:0;padding:16px;background:#f6f8fa">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0"><tr><td align="center">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="max-width:640px;background:#ffffff;border:1px solid #d0d7de;border-top:4px solid ${color}"><tr><td style="padding:24px;font-family:-apple-system,'Segoe UI',Helvetica,Arial,sans-serif;font-size:15px;line-height:1.5;color:#1f2328;text-align:left;overflow-wrap:anywhere;word-break:break-word">
${body.filter((part) => part !== "").join("\n")}
</td></tr></table>
</td></tr></table>
</body>
</html>
`;
}

function renderHtmlSection(heading: string, problems: readonly MessageProblem[], nowMs: number): string {
  const rows = problems.map((problem) => renderHtmlProblem(problem, nowMs));
  return `<h2 style="margin:16px 0 8px;font-size:15px;color:${GREY}">${escapeHtml(heading)}</h2>
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0">
${rows.join("\n")}
</table>`;
}

function renderHtmlProblem(problem: MessageProblem, nowMs: number): string {
  const { name, severity, message, remediation, untilMs } = problem;
  const color = untilMs === null ? COLORS[severity] : GREEN;
  const lines = [
    `<strong style="color:${color}">${signOf(problem)} ${escapeHtml(cutText(name, 200))}</strong> <span style="color:${GREY};font-size:13px">${severity} · ${formatTimes(problem, nowMs)}</span>`,
    message === "" ? "" : escapeHtml(cutText(message, MAX_MESSAGE)),
    remediation === null || untilMs !== null
      ? ""
      : `<strong>To do:</strong> ${escapeHtml(cutText(remediation, MAX_MESSAGE))}`,
  ];
  return `<tr><td style="padding:8px 0 8px 12px;border-left:3px solid ${color}">${lines.filter((line) => line !== "").join("<br>")}</td></tr><tr><td height="8" style="font-size:0;line-height:8px">&nbsp;</td></tr>`;
}

function renderButton(link: string, color: string): string {
  return `<p style="margin:24px 0 0"><a href="${escapeHtml(link)}" style="display:inline-block;padding:10px 18px;background:${color};color:#ffffff;text-decoration:none;font-weight:600;border-radius:6px">${linkText(link)}</a></p>`;
}

function paragraph(text: string): string {
  return `<p style="margin:0 0 16px">${escapeHtml(text)}</p>`;
}
