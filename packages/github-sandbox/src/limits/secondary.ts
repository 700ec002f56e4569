import type { SandboxClock } from "../state/domain.ts";
import { SECONDARY_LIMITS, type SecondaryLimits } from "./options.ts";

/** A request as the secondary limits see it. */
export interface WeighedRequest {
  readonly token: string;
  readonly isGraphql: boolean;
  readonly points: number;
  readonly createsContent: boolean;
}

export interface SecondaryRefusal {
  readonly message: string;
  /** Too much was made lately, rather than asked. */
  readonly isOfContent: boolean;
  /** `null`: say nothing. */
  readonly retryAfterSeconds: number | null;
}

interface Spent {
  readonly atMs: number;
  readonly amount: number;
}

/** What was spent lately, over a window that slides. */
class SlidingSum {
  readonly #keepMs: number;
  #entries: Spent[] = [];

  constructor(keepMs: number) {
    this.#keepMs = keepMs;
  }

  add(atMs: number, amount: number): void {
    this.#entries = this.#entries.filter((entry) => entry.atMs > atMs - this.#keepMs);
    this.#entries.push({ atMs, amount });
  }

  /** Milliseconds until `amount` more fits under `limit`; 0 when it fits now. */
  waitFor(amount: number, limit: number, windowMs: number, nowMs: number): number {
    const recent = this.#entries.filter((entry) => entry.atMs > nowMs - windowMs);
    let sum = recent.reduce((total, entry) => total + entry.amount, 0) + amount;
    for (const entry of recent) {
      if (sum <= limit) {
        return 0;
      }
      sum -= entry.amount;
      if (sum <= limit) {
        return entry.atMs + windowMs - nowMs;
      }
    }
    return sum <= limit ? 0 : windowMs;
  }
}

interface Account {
  inFlight: number;
  readonly rest: SlidingSum;
  readonly graphql: SlidingSum;
  readonly content: SlidingSum;
}

/** The body that GitHub sends when a secondary limit is exceeded. */
export const SECONDARY_LIMIT_MESSAGE =
  "You have exceeded a secondary rate limit. Please wait a few minutes before you try again. " +
  "If you reach out to GitHub Support for help, please include the request ID.";

/** Wording for content creation, as peter-evans/create-pull-request#855 shows it. */
const CONTENT_MESSAGE =
  "You have exceeded a secondary rate limit and have been temporarily blocked from content creation. " +
  "Please retry your request again later.";

/** Concurrency, points a minute and content creation, for each token. */
export class SecondaryLimiter {
  readonly #limits: SecondaryLimits;
  readonly #clock: SandboxClock;
  readonly #accounts = new Map<string, Account>();

  constructor(limits: Partial<SecondaryLimits>, clock: SandboxClock) {
    this.#limits = { ...SECONDARY_LIMITS, ...limits };
    this.#clock = clock;
  }

  /** Lets a request in and counts it, or says for how long not. An admitted one must be `release`d. */
  admit(request: WeighedRequest): SecondaryRefusal | null {
    const account = this.#account(request.token);
    const now = this.#clock.now();
    const { concurrent, restPoints, graphqlPoints, contentPerMinute, contentPerHour, minuteMs, hourMs } =
      this.#limits;
    if (account.inFlight >= concurrent) {
      return this.#refusal(SECONDARY_LIMIT_MESSAGE, minuteMs);
    }
    const points = request.isGraphql ? account.graphql : account.rest;
    const limit = request.isGraphql ? graphqlPoints : restPoints;
    const wait = points.waitFor(request.points, limit, minuteMs, now);
    if (wait > 0) {
      return this.#refusal(SECONDARY_LIMIT_MESSAGE, wait);
    }
    if (request.createsContent) {
      const contentWait = Math.max(
        account.content.waitFor(1, contentPerHour, hourMs, now),
        account.content.waitFor(1, contentPerMinute, minuteMs, now),
      );
      if (contentWait > 0) {
        return { ...this.#refusal(CONTENT_MESSAGE, contentWait), isOfContent: true };
      }
      account.content.add(now, 1);
    }
    points.add(now, request.points);
    account.inFlight += 1;
    return null;
  }

  release(token: string): void {
    this.#account(token).inFlight -= 1;
  }

  #refusal(message: string, waitMs: number): SecondaryRefusal {
    const { retryAfterSeconds } = this.#limits;
    return {
      message,
      isOfContent: false,
      retryAfterSeconds: retryAfterSeconds === undefined ? Math.ceil(waitMs / 1000) : retryAfterSeconds,
    };
  }

  #account(token: string): Account {
    const known = this.#accounts.get(token);
    if (known !== undefined) {
      return known;
    }
    const fresh: Account = {
      inFlight: 0,
      rest: new SlidingSum(this.#limits.minuteMs),
      graphql: new SlidingSum(this.#limits.minuteMs),
      content: new SlidingSum(this.#limits.hourMs),
    };
    this.#accounts.set(token, fresh);
    return fresh;
  }
}
