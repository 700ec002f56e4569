import type { TokenReading } from "@automation/core/ports";
import type { ResponseHeaders } from "@automation/resilience";
import { type GitHubClient, isAnswered } from "../../client/client.ts";
import { parseRateLimits, READ_LIMITS } from "../../client/rate-limits.ts";

/**
 * Asks what GitHub says about the token, with the one call that every kind of token may make and none pays for.
 * Throws `unauthorized` for a refused one.
 *
 * @see https://docs.github.com/en/rest/rate-limit/rate-limit
 */
export async function readToken(client: GitHubClient): Promise<TokenReading> {
  try {
    const { data, headers } = await client.rest<unknown>("GET /rate_limit", {}, READ_LIMITS);
    return {
      limits: parseRateLimits(data),
      expiresAtMs: readTime(headers, "github-authentication-token-expiration"),
      serverTimeMs: readTime(headers, "date"),
      scopes: readScopes(headers),
    };
  } catch (error) {
    // A server of one's own may have no limits; the token was accepted all the same.
    if (!isAnswered(error, 404)) throw error;
    return { limits: null, expiresAtMs: null, serverTimeMs: null, scopes: null };
  }
}

/** `2026-11-12 10:31:26 UTC`, the same with an offset (`+0200`), or a date of HTTP. */
function readTime(headers: ResponseHeaders, name: string): number | null {
  const text = String(headers[name] ?? "").trim();
  const match = /^(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d) (UTC|[+-]\d\d:?\d\d)$/.exec(text);
  const iso = match === null ? text : `${match[1]}T${match[2]}${match[3] === "UTC" ? "Z" : match[3]}`;
  const atMs = Date.parse(iso);
  return Number.isNaN(atMs) ? null : atMs;
}

function readScopes(headers: ResponseHeaders): readonly string[] | null {
  const text = headers["x-oauth-scopes"];
  if (text === undefined) return null;
  return String(text)
    .split(",")
    .map((scope) => scope.trim())
    .filter((scope) => scope !== "");
}
