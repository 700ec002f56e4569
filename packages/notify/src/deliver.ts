import type { NotifyMessage } from "@automation/core/notify";
import { backoffDelayMs } from "@automation/resilience";
import type { Attempt, Channel, ChannelContext, Thread } from "./channel.ts";

/** What became of a message in one run. */
export interface Delivery {
  /** How the last attempt ended. */
  readonly last: Attempt;
  readonly attempts: number;
  /** Whether any attempt may have arrived without an answer. */
  readonly mayHaveArrived: boolean;
}

/** Attempts in one run: a channel that is down for longer is tried by the next run. */
const MAX_ATTEMPTS = 4;
/** A longer wait is left to the next run. */
const LONGEST_WAIT_MS = 30_000;
const BACKOFF = { baseMs: 1_000, capMs: 10_000 };

/**
 * Sends a message, again where that may help: after a wait with jitter, or the one that the channel asked for. A message
 * that may have arrived is not sent again in this run, except where the channel knows repeats.
 */
export async function deliver(
  channel: Channel,
  message: NotifyMessage,
  thread: Thread | null,
  context: ChannelContext,
): Promise<Delivery> {
  let mayHaveArrived = false;
  let isPlain = false;
  for (let attempts = 1; ; attempts += 1) {
    const send: Channel["send"] = (isPlain ? channel.sendPlain : undefined) ?? channel.send;
    const last: Attempt = await send(message, thread, context);
    if (last.status === "sent") return { last, attempts, mayHaveArrived };
    mayHaveArrived ||= last.mayHaveArrived;
    const isLost = last.mayHaveArrived && !channel.knowsRepeats;
    const waitMs = waitOf(last, attempts, isPlain || channel.sendPlain === undefined, context);
    if (waitMs === null || isLost || attempts >= MAX_ATTEMPTS || context.signal?.aborted) {
      return { last, attempts, mayHaveArrived };
    }
    isPlain ||= last.kind === "content";
    await context.clock.sleep(waitMs, context.signal);
  }
}

/** How long to wait before another attempt, in milliseconds; `null`: none is of use now. */
function waitOf(
  attempt: Extract<Attempt, { status: "failed" }>,
  attempts: number,
  isPlainest: boolean,
  { random }: ChannelContext,
): number | null {
  if (attempt.kind === "content") return isPlainest ? null : 0;
  if (attempt.kind !== "again") return null;
  const { retryAfterMs } = attempt;
  if (retryAfterMs === undefined) return backoffDelayMs(attempts - 1, random, BACKOFF);
  // Everybody who was told the same moment would come back at once.
  return retryAfterMs > LONGEST_WAIT_MS ? null : retryAfterMs + random() * BACKOFF.baseMs;
}
