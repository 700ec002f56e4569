import { createRecord, type HistoryRecord, streamOf } from "./history-record.ts";
import type { MakerContext, ReportObject } from "./record-maker.ts";
import { readNumber, readObjects, readText, readTime, shortDigest } from "./report-values.ts";

/** What an attempt to notify came to. */
export const DELIVERY_STATUSES = ["sent", "failed"] as const;

/** One attempt to notify: a record of the stream `deliveries`. Never holds an address. */
export interface DeliveryRecord extends HistoryRecord {
  /** Kind of the channel, or a name that tells two of a kind apart: `slack`, `email`, `webhook-2`. */
  readonly channel: string;
  /** What it told: `opened`, `changed`, `recovered`, `reminder`, … */
  readonly event: string;
  readonly status: (typeof DELIVERY_STATUSES)[number];
  /** How long the channel took to answer; `null` where it never did. */
  readonly latency_ms: number | null;
  /** Of a failure: repeating it is of no use. */
  readonly permanent: boolean;
}

/** A word, and so nothing that somebody could be reached at. */
const WORD = /^[a-z][a-z0-9-]{0,39}$/;
/** A status code of HTTP or SMTP, or a word. */
const CODE = /^(?:[1-5]\d{2}|[a-z][a-z0-9-]{0,39})$/;

/**
 * Records of the attempts in a report of send-notifications; `null` for a file that is none. What was suppressed was no
 * attempt.
 */
export function deliveryRecords(
  report: ReportObject,
  { run }: MakerContext,
): readonly HistoryRecord[] | null {
  if (!Array.isArray(report.deliveries)) return null;
  return readObjects(report.deliveries).flatMap((delivery, place) => {
    const [channel, event] = [readText(delivery.channel), readText(delivery.event)];
    const atMs = readTime(delivery.at);
    const status = DELIVERY_STATUSES.find((known) => known === delivery.status);
    if (atMs === null || status === undefined || channel === null || event === null) return [];
    if (!WORD.test(channel) || !WORD.test(event)) return [];
    const code = readCode(delivery.code);
    const key = readText(delivery.key);
    const members = {
      channel,
      event,
      status,
      latency_ms: readNumber(delivery.latency_ms),
      permanent: delivery.permanent === true,
      ...(key !== null && /^[0-9a-f]{8,64}$/.test(key) && { key }),
      ...(code !== null && { code }),
    };
    const part = `${place + 1}-${shortDigest(JSON.stringify([atMs, members]))}`;
    return createRecord("deliveries", { run, atMs }, part, members);
  });
}

function readCode(value: unknown): string | null {
  const text = typeof value === "number" ? String(value) : readText(value);
  return text !== null && CODE.test(text) ? text : null;
}

/** Whether a record is a whole one of the stream `deliveries`. */
export function isDelivery(record: HistoryRecord): record is DeliveryRecord {
  const { channel, event, status, latency_ms, permanent } = record;
  return (
    streamOf(record) === "deliveries" &&
    typeof channel === "string" &&
    WORD.test(channel) &&
    typeof event === "string" &&
    WORD.test(event) &&
    DELIVERY_STATUSES.some((known) => known === status) &&
    (latency_ms === null || readNumber(latency_ms) !== null) &&
    typeof permanent === "boolean"
  );
}
