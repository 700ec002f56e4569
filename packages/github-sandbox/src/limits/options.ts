import type { TokenKind } from "../state/account-records.ts";
import type { ServerTime } from "./server-time.ts";

/** Buckets of the primary limit that the sandbox keeps. */
export const RATE_LIMIT_RESOURCES = ["core", "search", "graphql"] as const;

export type RateLimitResource = (typeof RATE_LIMIT_RESOURCES)[number];

/** Limits of the second kind, https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api#about-secondary-rate-limits */
export interface SecondaryLimits {
  /** Requests at one time, REST and GraphQL together. */
  readonly concurrent: number;
  /** Points a minute. GET 1, writes 5. */
  readonly restPoints: number;
  /** Points a minute. Query 1, mutation 5. */
  readonly graphqlPoints: number;
  readonly contentPerMinute: number;
  readonly contentPerHour: number;
  /** Length of the "minute", so that a test need not wait one. */
  readonly minuteMs: number;
  readonly hourMs: number;
  /** What `retry-after` says; `null` leaves it out, as GitHub may; absent: the seconds until there is room. */
  readonly retryAfterSeconds?: number | null;
}

/** How generous the sandbox is. Default: GitHub's own limits. */
export interface LimitsOptions {
  /** As on GitHub Enterprise Server: no headers, no limits, `/rate_limit` answers 404. */
  readonly isDisabled?: boolean;
  /** Kind of every token when no tokens were seeded. */
  readonly preset?: TokenKind;
  /** Requests (points for graphql) a window, instead of the preset's. */
  readonly primary?: Partial<Readonly<Record<RateLimitResource, number>>>;
  /** Length of the primary window. Default: an hour, a minute for search. */
  readonly primaryWindowMs?: number;
  /** `false` turns the secondary limits off. */
  readonly secondary?: Partial<SecondaryLimits> | false;
  /** How long GraphQL queries take. Default: as long as they do. */
  readonly serverTime?: ServerTime;
}

/** Requests an hour (search: a minute) by kind of token; see the page that `SecondaryLimits` names. */
export const PRIMARY_LIMITS: Readonly<
  Record<TokenKind | "anonymous", Readonly<Record<RateLimitResource, number>>>
> = {
  pat: { core: 5_000, search: 30, graphql: 5_000 },
  "github-token": { core: 1_000, search: 30, graphql: 1_000 },
  app: { core: 5_000, search: 30, graphql: 5_000 },
  anonymous: { core: 60, search: 10, graphql: 0 },
};

export const SECONDARY_LIMITS: SecondaryLimits = {
  concurrent: 100,
  restPoints: 900,
  graphqlPoints: 2_000,
  contentPerMinute: 80,
  contentPerHour: 500,
  minuteMs: 60_000,
  hourMs: 3_600_000,
};
