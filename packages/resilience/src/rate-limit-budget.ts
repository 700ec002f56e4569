import type { AbortSignalLike, Clock, Random } from "@automation/core/ports";
import { type RateLimitReading, type ResponseHeaders, readRateLimitHeaders } from "./rate-limit-headers.ts";
import { RateLimitWindow } from "./rate-limit-window.ts";

/** How much of the limits a run may use, and how patient it is. */
export interface RateLimitBudgetOptions {
  readonly clock: Clock;
  readonly random: Random;
  /** Calls of each resource that are reserved for other clients. */
  readonly buffer: number;
  /** Longest wait for a limit; beyond it the answer is `exhausted`. */
  readonly maxWaitMs: number;
  /** From this moment on nothing more is let through, in milliseconds since the epoch. */
  readonly deadlineMs?: number | undefined;
  /** Once it aborts, nothing more is let through. */
  readonly signal?: AbortSignalLike | undefined;
}

/** Leave to send one request. It counts against the budget until it is settled. */
export interface Permit {
  /** When leave was given, in milliseconds since the epoch. */
  readonly grantedAtMs: number;
  /** Reports the answer's headers, or `null` when there was none that could be believed. Only the first call counts. */
  settle(headers: ResponseHeaders | null): void;
}

/** Whether a request may be sent. */
export type Admission =
  | { readonly status: "granted"; readonly permit: Permit }
  /** No call may be spent before `untilMs`, and waiting that long is not allowed. */
  | {
      readonly status: "exhausted";
      readonly cause: "primary-limit" | "secondary-limit";
      readonly untilMs: number;
    }
  /** The run's time is up. */
  | { readonly status: "out-of-time" }
  /** The run was cancelled. */
  | { readonly status: "stopped" };

/** How much of one resource's limit there was and is; `null` where the server names no limit. */
export interface RateLimitUsage {
  readonly limit: number | null;
  readonly start: number | null;
  readonly remaining: number | null;
  readonly resetAtMs: number | null;
}

/** A secondary limit without `retry-after`: at least a minute, then doubling ("exponentially increasing"). */
const SECONDARY_PAUSE_MS = 60_000;
const SECONDARY_PAUSE_CAP_MS = 15 * 60_000;
/** Those who waited for one moment do not all start in it. */
const WAKE_JITTER_MS = 1_000;

/**
 * Keeps every request within GitHub's limits: it learns them from the answers, counts what is under way, leaves a buffer
 * to others, and pauses everything after a secondary limit.
 *
 * https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api
 */
export class RateLimitBudget {
  readonly #options: RateLimitBudgetOptions;
  readonly #windows = new Map<string, RateLimitWindow>();
  /** Ends of the waits that were refused as too long, by resource: they stay refused, for a clear end of the run. */
  readonly #refusedUntilMs = new Map<string, number>();
  #waitingForAnswer: (() => void)[] = [];
  #pausedUntilMs = 0;
  /** End of the latest limit that an answer said was used up. */
  #reportedUntilMs = 0;
  #pauses = 0;
  #lastPauseAtMs = Number.NEGATIVE_INFINITY;

  constructor(options: RateLimitBudgetOptions) {
    this.#options = options;
  }

  /**
   * Waits until a call of `cost` may be spent on `resource` (`core`, `graphql`, ...), or says that it may not.
   * A call that costs nothing waits for pauses only.
   */
  async acquire(resource: string, cost = 1): Promise<Admission> {
    const { clock, random, maxWaitMs, signal, deadlineMs = Number.POSITIVE_INFINITY } = this.#options;
    const patientUntilMs = Math.min(clock.now() + maxWaitMs, deadlineMs);
    for (;;) {
      if (signal?.aborted) return { status: "stopped" };
      const nowMs = clock.now();
      if (nowMs >= deadlineMs) return { status: "out-of-time" };
      const wait = this.#findWait(resource, cost, nowMs);
      if (wait === null) return { status: "granted", permit: this.#grant(resource, cost, nowMs) };
      if (wait === "for-answer") {
        await new Promise<void>((resolve) => this.#waitingForAnswer.push(resolve));
        continue;
      }
      if (wait.untilMs > patientUntilMs || nowMs < this.#refusedUntil(wait.scope)) {
        this.#refusedUntilMs.set(wait.scope, wait.untilMs);
        return { status: "exhausted", cause: wait.cause, untilMs: wait.untilMs };
      }
      await clock.sleep(wait.untilMs - nowMs + Math.floor(random() * WAKE_JITTER_MS), signal);
    }
  }

  /** The latest end of all limits that were met, in milliseconds since the epoch; `null` where none was. */
  limitedUntilMs(): number | null {
    const untilMs = Math.max(this.#reportedUntilMs, this.#pausedUntilMs, ...this.#refusedUntilMs.values());
    return untilMs === 0 ? null : untilMs;
  }

  /** Takes what `GET /rate_limit` says of a resource. */
  learn(resource: string, reading: RateLimitReading): void {
    this.#window(resource).observe(reading, this.#options.clock.now());
    this.#wake();
  }

  /** Takes an answer that says that the limit of `resource` is used up, until `resetAtMs` or for a minute. */
  reportPrimaryLimit(resource: string, resetAtMs: number | null): void {
    const nowMs = this.#options.clock.now();
    const window = this.#window(resource);
    const limit = window.current?.limit ?? 0;
    const untilMs = resetAtMs ?? nowMs + SECONDARY_PAUSE_MS;
    this.#reportedUntilMs = Math.max(this.#reportedUntilMs, untilMs);
    window.observe({ limit, remaining: 0, resetAtMs: untilMs }, nowMs);
    this.#wake();
  }

  /**
   * Pauses every request after a secondary limit: as long as the server asks, else a minute, doubled with each further time,
   * up to 15 minutes. Answers to requests that were under way when the pause began do not lengthen it.
   * https://docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api#handle-rate-limit-errors-appropriately
   */
  reportSecondaryLimit(retryAfterMs: number | null, permit: Permit): void {
    const nowMs = this.#options.clock.now();
    if (nowMs > this.#pausedUntilMs + SECONDARY_PAUSE_CAP_MS) this.#pauses = 0;
    if (permit.grantedAtMs > this.#lastPauseAtMs) {
      this.#pauses += 1;
      this.#lastPauseAtMs = nowMs;
    }
    const ownPauseMs = Math.min(SECONDARY_PAUSE_CAP_MS, SECONDARY_PAUSE_MS * 2 ** (this.#pauses - 1));
    this.#pausedUntilMs = Math.max(this.#pausedUntilMs, nowMs + (retryAfterMs ?? ownPauseMs));
  }

  /** What may be spent on a resource before its window ends; `null` when no limit is known. */
  spendable(resource: string): number | null {
    return this.#window(resource).spendable(this.#options.buffer, this.#options.clock.now());
  }

  /** What there was and is, by resource, for the metrics. */
  usage(): Readonly<Record<string, RateLimitUsage>> {
    return Object.fromEntries(
      [...this.#windows].map(([resource, window]) => [
        resource,
        {
          limit: window.current?.limit ?? null,
          start: window.start,
          remaining: window.current?.remaining ?? null,
          resetAtMs: window.current?.resetAtMs ?? null,
        },
      ]),
    );
  }

  /** What stands against one more call: `null` when nothing does. */
  #findWait(resource: string, cost: number, nowMs: number): null | "for-answer" | Wait {
    if (nowMs < this.#pausedUntilMs) {
      return { scope: EVERY_RESOURCE, cause: "secondary-limit", untilMs: this.#pausedUntilMs };
    }
    if (cost === 0) return null;
    const refusedUntilMs = this.#refusedUntil(resource);
    if (nowMs < refusedUntilMs) return { scope: resource, cause: "primary-limit", untilMs: refusedUntilMs };
    const verdict = this.#window(resource).judge(cost, this.#options.buffer, nowMs);
    if (verdict.status === "granted") return null;
    if (verdict.status === "wait-for-answer") return "for-answer";
    return { scope: resource, cause: "primary-limit", untilMs: verdict.untilMs };
  }

  #refusedUntil(scope: string): number {
    return this.#refusedUntilMs.get(scope) ?? 0;
  }

  #grant(resource: string, cost: number, nowMs: number): Permit {
    const window = this.#window(resource);
    window.reserve(cost);
    let isSettled = false;
    const settle = (headers: ResponseHeaders | null): void => {
      if (isSettled) return;
      isSettled = true;
      window.release(cost);
      const reading = headers === null ? null : readRateLimitHeaders(headers);
      if (reading !== null) {
        this.#window(reading.resource ?? resource).observe(reading, this.#options.clock.now());
      } else if (headers !== null) {
        window.observeNoLimit(cost);
      }
      this.#wake();
    };
    return { grantedAtMs: nowMs, settle };
  }

  #window(resource: string): RateLimitWindow {
    const known = this.#windows.get(resource);
    if (known !== undefined) return known;
    const window = new RateLimitWindow();
    this.#windows.set(resource, window);
    return window;
  }

  #wake(): void {
    const waiting = this.#waitingForAnswer;
    this.#waitingForAnswer = [];
    for (const resume of waiting) resume();
  }
}

/** The scope of a pause that holds for all resources. */
const EVERY_RESOURCE = "*";

interface Wait {
  readonly scope: string;
  readonly cause: "primary-limit" | "secondary-limit";
  readonly untilMs: number;
}
