import type { SandboxClock } from "../state/domain.ts";

/** How long GraphQL queries take, and what becomes of those that take too long. Milliseconds. */
export interface ServerTime {
  /** For every query. Default 0. */
  readonly queryMs?: number;
  /** For each `repository` of a query. Default 0. */
  readonly repositoryMs?: number;
  /** For each comparison of two commits. Default 0. */
  readonly comparisonMs?: number;
  /** For each commit that a comparison has to walk over: those that only one of the two has. Default 0. */
  readonly commitMs?: number;
  /** A query that takes longer is ended at this moment with status 502. Default: GitHub's 10,000. */
  readonly limitMs?: number;
  /** Comparisons beyond this time become `null` with RESOURCE_LIMITS_EXCEEDED. Default: no such limit. */
  readonly resourceMs?: number;
  /** Points that a query which ran into `limitMs` costs beside its own. Default 10: GitHub does not say how many. */
  readonly timeoutPoints?: number;
}

/** Example servers, from one that does everything at once to one that can do just what 50 comparisons in a query need. */
export const SERVER_SPEEDS = {
  fast: { queryMs: 30, repositoryMs: 0.2, comparisonMs: 1, commitMs: 0.01 },
  normal: { queryMs: 60, repositoryMs: 1, comparisonMs: 8, commitMs: 0.05 },
  slow: { queryMs: 150, repositoryMs: 4, comparisonMs: 70, commitMs: 0.2 },
} as const satisfies Readonly<Record<string, ServerTime>>;

/** GitHub's own limit, https://docs.github.com/graphql/overview/rate-limits-and-query-limits-for-the-graphql-api#timeouts */
const LIMIT_MS = 10_000;
const TIMEOUT_POINTS = 10;

/** The time that one query has taken so far. The sum does not depend on the order in which its fields are answered. */
export class QueryTimer {
  readonly #options: ServerTime;
  #spentMs: number;

  constructor(options: ServerTime) {
    this.#options = options;
    this.#spentMs = options.queryMs ?? 0;
  }

  /** Milliseconds, at most those of the limit. */
  get spentMs(): number {
    return Math.min(this.#spentMs, this.#limitMs);
  }

  get isOverLimit(): boolean {
    return this.#spentMs > this.#limitMs;
  }

  /** Points beside those of the query. */
  get extraPoints(): number {
    return this.isOverLimit ? (this.#options.timeoutPoints ?? TIMEOUT_POINTS) : 0;
  }

  readRepository(): void {
    this.#spentMs += this.#options.repositoryMs ?? 0;
  }

  /** Takes a comparison that walked over `commits`; `false` when there is no time left for its answer. */
  compare(commits: number): boolean {
    const { comparisonMs = 0, commitMs = 0, resourceMs = Number.POSITIVE_INFINITY } = this.#options;
    this.#spentMs += comparisonMs + commitMs * commits;
    return this.#spentMs <= resourceMs;
  }

  get #limitMs(): number {
    return this.#options.limitMs ?? LIMIT_MS;
  }
}

/** Lets `durationMs` pass: by the clock where it can sleep, else in earnest. Rejects when `signal` aborts. */
export async function passTime(durationMs: number, clock: SandboxClock, signal: AbortSignal): Promise<void> {
  if (clock.sleep !== undefined) return clock.sleep(durationMs);
  const { setTimeout: sleep } = await import("node:timers/promises");
  await sleep(durationMs, undefined, { signal });
}
