import type { ChannelType, NotifyEvent } from "../routing/channel-settings.ts";
import { markdownTable, tableCode, tableProse } from "../text/markdown.ts";
import { formatCount } from "../text/plural.ts";
import type { Suppression } from "./plan-notifications.ts";

/** What became of one message, as the report has it. No address, and no part of a secret. */
export interface DeliveryEntry {
  readonly channel: ChannelType;
  readonly event: NotifyEvent | "test" | "ping";
  /** What its problems are grouped by: 16 hexadecimal digits. */
  readonly key: string;
  readonly message_id: string;
  readonly status: "sent" | "failed" | "planned";
  readonly at: string;
  readonly attempts: number;
  /** From the first byte to the answer of the last attempt; `null` where none came. */
  readonly latency_ms: number | null;
  /** A status or a word; `null` when it was sent or planned. */
  readonly code: string | null;
  /** Trying again is of no use before the secret changes. */
  readonly permanent: boolean;
  /** What a person reads: what came back, and what to do. */
  readonly detail: string;
}

/** The report file, key for key (`delivery-report.schema.json`). Times are ISO 8601, UTC. */
export interface DeliveryReport {
  readonly schema_version: 1;
  readonly started_at: string;
  readonly finished_at: string;
  readonly dry_run: boolean;
  readonly key: string;
  /** Problems that the reports of this run name, of any severity. */
  readonly problems: number;
  readonly deliveries: readonly DeliveryEntry[];
  readonly suppressed: readonly Suppression[];
  readonly summary: { readonly sent: number; readonly suppressed: number; readonly failed: number };
}

/** What a report is made of. */
export type DeliveryReportFacts = Pick<DeliveryReport, "key" | "problems" | "deliveries" | "suppressed"> & {
  readonly startedMs: number;
  readonly finishedMs: number;
  readonly isDryRun: boolean;
};

/** Writes down what was sent, what was not, and why. */
export function createDeliveryReport(facts: DeliveryReportFacts): DeliveryReport {
  const { startedMs, finishedMs, isDryRun, key, problems, deliveries, suppressed } = facts;
  const count = (status: DeliveryEntry["status"]) =>
    deliveries.filter((delivery) => delivery.status === status).length;
  return {
    schema_version: 1,
    started_at: new Date(startedMs).toISOString(),
    finished_at: new Date(finishedMs).toISOString(),
    dry_run: isDryRun,
    key,
    problems,
    deliveries,
    suppressed,
    summary: { sent: count("sent"), suppressed: suppressed.length, failed: count("failed") },
  };
}

/** Why a channel heard nothing, in words. */
export const SUPPRESSION_WORDS: Readonly<Record<Suppression["reason"], string>> = {
  "already-told": "it was told already",
  "not-wanted": "it does not hear of such events",
  "quiet-hours": "quiet hours; what waits is summed up at their end",
  muted: "a comment on the issue mutes it",
  "other-run": "another run is sending",
  unconfirmed: "it was sent twice without an answer; it is sent again when the message is due again",
  refused: "the channel refused for good; it is tried again when its secret changes",
  limit: "the run's limit of messages is reached; the next run continues",
};

/** Renders the report for the job summary. */
export function renderDeliverySummary({ deliveries, suppressed, dry_run }: DeliveryReport): string {
  const rows = [
    ...deliveries.map(({ channel, event, status, detail }) => [
      tableCode(channel),
      event,
      status,
      tableProse(detail),
    ]),
    ...suppressed.map(({ channel, reason }) => [
      tableCode(channel),
      "",
      "suppressed",
      SUPPRESSION_WORDS[reason],
    ]),
  ];
  const heading = `### Notifications${dry_run ? " (dry run)" : ""}`;
  if (rows.length === 0) return `${heading}\n\nThere is nothing to say.\n`;
  return `${heading}\n\n${markdownTable(["Channel", "Event", "Status", "Details"], rows)}\n`;
}

/** One line for the log. */
export function describeDelivery({ channel, event, status, attempts, detail }: DeliveryEntry): string {
  const tries = attempts > 1 ? ` after ${formatCount(attempts, "attempt")}` : "";
  return `${channel}: ${event} ${status}${tries}${detail === "" ? "." : `: ${detail}`}`;
}
