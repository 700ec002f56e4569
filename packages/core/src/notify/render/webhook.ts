import { byteLength } from "../../text/byte-length.ts";
import type { MessageProblem, NotifyMessage } from "../message.ts";
import { cutText, takeWhileFits } from "./limits.ts";

/** Bytes of a body: the specification advises to stay below 20 kB. */
export const WEBHOOK_LIMIT_BYTES = 20_000;

/** The body of a signed webhook, key for key. Times are ISO 8601, UTC. Texts are data: escape them where they are shown. */
export interface WebhookBody {
  /** `health.incident.opened`, `….changed`, `….recovered`, `….reminder`, `….test`. */
  readonly type: `health.incident.${NotifyMessage["event"]}`;
  readonly timestamp: string;
  readonly data: {
    /** The same for all messages of an incident. */
    readonly incident: string;
    readonly sequence: number;
    readonly severity: string;
    readonly title: string;
    readonly workflow: string;
    readonly repository: string | null;
    readonly url: string | null;
    readonly problems: readonly WebhookProblem[];
    /** Problems for which there was no room. */
    readonly omitted: number;
  };
}

/** One problem. */
export interface WebhookProblem {
  readonly id: string;
  readonly status: "firing" | "recovered" | "missed";
  readonly is_new: boolean;
  readonly severity: string;
  readonly message: string;
  readonly since: string;
  readonly until: string | null;
}

/**
 * Renders a message as the body of a webhook, at most 20,000 bytes of JSON.
 *
 * @see https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md
 */
export function renderWebhook(message: NotifyMessage): WebhookBody {
  const problems = [
    ...message.firing.map((problem) => renderProblem(problem, "firing")),
    ...message.over.map((problem) => renderProblem(problem, "recovered")),
    ...message.missed.map((problem) => renderProblem(problem, "missed")),
  ];
  const build = (shown: readonly WebhookProblem[]): WebhookBody => ({
    type: `health.incident.${message.event}`,
    timestamp: toIso(message.atMs),
    data: {
      incident: message.threadId,
      sequence: message.sequence,
      severity: message.severity,
      title: cutText(message.title, 500),
      workflow: cutText(message.source, 300),
      repository: message.repository === null ? null : cutText(message.repository, 300),
      url: message.link,
      problems: shown,
      omitted: problems.length - shown.length,
    },
  });
  return build(
    takeWhileFits(problems, (some) => byteLength(JSON.stringify(build(some))) <= WEBHOOK_LIMIT_BYTES),
  );
}

function renderProblem(problem: MessageProblem, status: WebhookProblem["status"]): WebhookProblem {
  return {
    id: cutText(problem.name, 200),
    status,
    is_new: problem.isNew,
    severity: problem.severity,
    message: cutText(problem.message, 2000),
    since: toIso(problem.sinceMs),
    until: problem.untilMs === null ? null : toIso(problem.untilMs),
  };
}

function toIso(atMs: number): string {
  return new Date(atMs).toISOString();
}
