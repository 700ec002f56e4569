import { backoffDelayMs } from "@automation/resilience";
import type { Attempt, ChannelContext } from "../channel.ts";
import { attemptHttp } from "../http-channel.ts";

/** What a run tells a service that waits for it (a dead man's switch). */
export interface Ping {
  readonly isHealthy: boolean;
  /** One identifier per run, as a UUID. */
  readonly runId: string;
  /** Shown by the service; no secret, no address. */
  readonly text: string;
}

/** Repetitions after the first attempt. https://healthchecks.io/docs/reliability_tips/ */
const MAX_REPEATS = 5;

/** Where a ping goes: the address for success, the address and `/fail` for failure, with the run's identifier. */
export function pingUrl(url: URL, { isHealthy, runId }: Pick<Ping, "isHealthy" | "runId">): URL {
  const target = new URL(url);
  if (!isHealthy) target.pathname = `${target.pathname.replace(/\/+$/, "")}/fail`;
  target.searchParams.set("rid", runId);
  return target;
}

/**
 * Tells a service of the kind of healthchecks.io that a run took place, and whether all was well. It says so every time:
 * silence is what the service tells people of.
 *
 * @see https://healthchecks.io/docs/http_api/
 */
export async function sendPing(url: URL, ping: Ping, context: ChannelContext): Promise<Attempt> {
  for (let repeats = 0; ; repeats += 1) {
    const attempt = await attemptHttp(
      {
        url: pingUrl(url, ping),
        method: "POST",
        headers: { "content-type": "text/plain; charset=utf-8" },
        body: ping.text,
      },
      context,
      () => undefined,
    );
    const isDone = attempt.status === "sent" || attempt.kind !== "again";
    if (isDone || repeats >= MAX_REPEATS || context.signal?.aborted) return attempt;
    await context.clock.sleep(
      backoffDelayMs(repeats, context.random, { baseMs: 500, capMs: 5_000 }),
      context.signal,
    );
  }
}
