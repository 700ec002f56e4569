import { formatDuration, formatMoment } from "../../health/format.ts";
import type { MessageProblem, NotifyMessage } from "../message.ts";

/** What a reader sees first of a problem, besides its colour. */
export const SEVERITY_WORDS = {
  info: "info",
  warning: "warning",
  error: "error",
  critical: "critical",
} as const;

/** A sign that tells severities and ends apart without a colour. */
export function signOf({ severity, untilMs }: Pick<MessageProblem, "severity" | "untilMs">): string {
  if (untilMs !== null) return "✅";
  return { info: "ℹ️", warning: "⚠️", error: "🔴", critical: "🚨" }[severity];
}

/** How long a problem has been there, or was. */
export function formatTimes({ sinceMs, untilMs }: MessageProblem, nowMs: number): string {
  return untilMs === null
    ? `since ${formatMoment(sinceMs)} (${formatDuration(nowMs - sinceMs)})`
    : `${formatMoment(sinceMs)} to ${formatMoment(untilMs)} (${formatDuration(untilMs - sinceMs)})`;
}

/** A part of a message: a heading and its problems. */
export interface MessageSection {
  readonly heading: string;
  readonly problems: readonly MessageProblem[];
}

/** The parts of a message that are not empty, in their order. */
export function sectionsOf({ event, firing, over, missed }: NotifyMessage): readonly MessageSection[] {
  const fresh = firing.filter(({ isNew }) => isNew);
  const known = firing.filter(({ isNew }) => !isNew);
  const sections: readonly MessageSection[] = [
    { heading: event === "changed" ? "New" : "Failing", problems: fresh },
    { heading: event === "changed" ? "Still failing" : "Failing", problems: known },
    { heading: "Recovered", problems: over },
    { heading: "Failed and recovered before this message could be sent", problems: missed },
  ];
  return sections.filter(({ problems }) => problems.length > 0);
}

/** What a message without problems says. */
export const TEST_TEXT =
  "This is a test of the notifications. It was asked for by hand, says nothing about the automation, and needs no answer.";
