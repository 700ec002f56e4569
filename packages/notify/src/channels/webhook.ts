import { createHmac } from "node:crypto";
import { renderWebhook } from "@automation/core/notify";
import type { Channel } from "../channel.ts";
import { attemptHttp } from "../http-channel.ts";

/** Keys that sign a body, as bytes: while one is replaced there are two. */
export type SigningKeys = readonly [Buffer, ...Buffer[]];

/** Bytes of a key that the specification asks for. */
const [MIN_KEY, MAX_KEY] = [24, 64];

/** Reads `whsec_…`, several separated by commas or spaces; `null` where one is no key of 24 to 64 bytes in base64. */
export function parseSigningKeys(text: string): SigningKeys | null {
  const keys = text
    .split(/[\s,]+/)
    .filter((part) => part !== "")
    .map(parseKey);
  const [first, ...others] = keys.filter((key) => key !== null);
  return first === undefined || keys.includes(null) ? null : [first, ...others];
}

function parseKey(text: string): Buffer | null {
  const encoded = /^whsec_([A-Za-z0-9+/]+={0,2})$/.exec(text)?.[1];
  const key = Buffer.from(encoded ?? "", "base64");
  return key.length >= MIN_KEY && key.length <= MAX_KEY ? key : null;
}

/**
 * Signs the very bytes that are sent.
 *
 * @see https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md#signature-scheme
 */
export function sign(keys: SigningKeys, id: string, timestamp: number, body: string): string {
  return keys
    .map((key) => `v1,${createHmac("sha256", key).update(`${id}.${timestamp}.${body}`).digest("base64")}`)
    .join(" ");
}

/** Bodies for programs, signed as Standard Webhooks has it. A repeated body has the same `webhook-id`. */
export function createWebhook(url: URL, keys: SigningKeys): Channel {
  return {
    type: "webhook",
    identity: url.href,
    knowsRepeats: true,
    send: (message, _thread, context) => {
      const body = JSON.stringify(renderWebhook(message));
      const timestamp = Math.floor(context.clock.now() / 1000);
      return attemptHttp(
        {
          url,
          method: "POST",
          headers: {
            "content-type": "application/json",
            "webhook-id": message.id,
            "webhook-timestamp": String(timestamp),
            "webhook-signature": sign(keys, message.id, timestamp, body),
          },
          body,
        },
        context,
        () => undefined,
      );
    },
  };
}
