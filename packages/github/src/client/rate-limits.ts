import type { RateLimitBudget, RateLimitReading } from "@automation/resilience";
import { type Call, readCall } from "../call.ts";
import { isRecord } from "../errors/failure.ts";
import { type GitHubClient, isAnswered } from "./client.ts";

/** What GitHub says of the token's limits, by resource (`core`, `graphql`, `search`, ...). */
export type RateLimits = Readonly<Record<string, RateLimitReading>>;

/** Not counted by GitHub, so it may be asked for when nothing else may. */
export const READ_LIMITS: Call = { ...readCall("read the rate limits"), cost: 0 };

/**
 * Asks `GET /rate_limit`, and tells the budget; `null` where limits are turned off, as on a server of one's own.
 * https://docs.github.com/en/rest/rate-limit/rate-limit
 */
export async function readRateLimits(
  client: GitHubClient,
  budget: RateLimitBudget,
): Promise<RateLimits | null> {
  try {
    const { data } = await client.rest<unknown>("GET /rate_limit", {}, READ_LIMITS);
    const limits = parseRateLimits(data);
    for (const [resource, reading] of Object.entries(limits)) budget.learn(resource, reading);
    return limits;
  } catch (error) {
    if (isAnswered(error, 404)) return null;
    throw error;
  }
}

/** The limits in an answer to `GET /rate_limit`; what is no limit is left out. `rate` is an older name of `core`. */
export function parseRateLimits(data: unknown): RateLimits {
  const answer = isRecord(data) ? data : {};
  const resources = { core: answer.rate, ...(isRecord(answer.resources) && answer.resources) };
  return Object.fromEntries(
    Object.entries(resources).flatMap(([resource, bucket]) => {
      const reading = readBucket(bucket);
      return reading === null ? [] : [[resource, reading] as const];
    }),
  );
}

function readBucket(bucket: unknown): RateLimitReading | null {
  if (!isRecord(bucket)) return null;
  const { limit, remaining, reset } = bucket;
  if (typeof limit !== "number" || typeof remaining !== "number" || typeof reset !== "number") return null;
  return { limit, remaining, resetAtMs: reset * 1_000 };
}
