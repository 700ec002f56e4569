/** What one answer tells about a rate limit. */
export interface RateLimitReading {
  /** Calls in a whole window. */
  readonly limit: number;
  /** Calls left in this window. */
  readonly remaining: number;
  /** When the window ends, in milliseconds since the epoch. */
  readonly resetAtMs: number;
}

/** Headers of an answer, with names in lower case. */
export type ResponseHeaders = Readonly<Record<string, string | number | undefined>>;

/**
 * Reads the `x-ratelimit-*` headers of an answer; `null` when they are missing or broken, which means "no limit is known".
 *
 * `resource` is the bucket that the server charged; absent when it did not say. A server of one's own (GHES) has no limits
 * by default and sends none of them. https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api
 */
export function readRateLimitHeaders(
  headers: ResponseHeaders,
): (RateLimitReading & { readonly resource: string | undefined }) | null {
  const limit = readCount(headers["x-ratelimit-limit"]);
  const remaining = readCount(headers["x-ratelimit-remaining"]);
  const resetSeconds = readCount(headers["x-ratelimit-reset"]);
  if (limit === null || remaining === null || resetSeconds === null) return null;
  const resource = headers["x-ratelimit-resource"];
  return {
    limit,
    remaining,
    resetAtMs: resetSeconds * 1_000,
    resource: resource === undefined || resource === "" ? undefined : String(resource),
  };
}

function readCount(value: string | number | undefined): number | null {
  const text = String(value ?? "").trim();
  return /^\d+$/.test(text) ? Number(text) : null;
}
