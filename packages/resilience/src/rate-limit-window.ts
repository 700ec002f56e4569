import type { RateLimitReading } from "./rate-limit-headers.ts";

/** What a window says about one more call. */
export type WindowVerdict =
  | { readonly status: "granted" }
  /** Calls under way decide it: ask again when one of them has been answered. */
  | { readonly status: "wait-for-answer" }
  /** Only a new window helps. */
  | { readonly status: "wait-until"; readonly untilMs: number };

/** After a window's end, this much more is waited: the two clocks differ. */
const RESET_MARGIN_MS = 1_000;

/** Two readings whose ends are nearer than this belong to one window while it lasts: servers round. */
const SAME_WINDOW_MS = 2_000;

/** What is known of one resource's limit: the newest reading, less the calls that are still under way. */
export class RateLimitWindow {
  #current: RateLimitReading | null = null;
  /** End of the current window on our clock: never in the past, so that a server whose clock lags is not hammered. */
  #endsAtMs = 0;
  #isUnlimited = false;
  #inFlight = 0;
  #start: number | null = null;

  /** The newest reading, `null` when there was none. */
  get current(): RateLimitReading | null {
    return this.#current;
  }

  /** `remaining` of the first reading, `null` when there was none. */
  get start(): number | null {
    return this.#start;
  }

  reserve(cost: number): void {
    this.#inFlight += cost;
  }

  release(cost: number): void {
    this.#inFlight -= cost;
  }

  /** Takes an answer without limit headers as "no limit"; after a reading that named one, it is counted against that. */
  observeNoLimit(cost: number): void {
    this.#isUnlimited = true;
    if (this.#current === null) return;
    this.#current = { ...this.#current, remaining: Math.max(0, this.#current.remaining - cost) };
  }

  /** Takes a reading. Answers may overtake each other: within one window `remaining` never rises. */
  observe(reading: RateLimitReading, nowMs: number): void {
    this.#start ??= reading.remaining;
    const current = this.#current;
    if (current === null) {
      this.#take(reading, nowMs);
      return;
    }
    const laterByMs = reading.resetAtMs - current.resetAtMs;
    const isLasting = nowMs < this.#endsAtMs;
    if (laterByMs === 0 || (isLasting && Math.abs(laterByMs) < SAME_WINDOW_MS)) {
      const resetAtMs = Math.max(reading.resetAtMs, current.resetAtMs);
      const remaining = Math.min(reading.remaining, current.remaining);
      this.#take({ limit: reading.limit, remaining, resetAtMs }, nowMs);
    } else if (laterByMs > 0) {
      this.#take(reading, nowMs);
    }
  }

  /** Whether a call of `cost` may go out now and still leave `buffer` calls. */
  judge(cost: number, buffer: number, nowMs: number): WindowVerdict {
    const current = this.#current;
    if (current === null || nowMs >= this.#endsAtMs) return this.#judgeUnknown(cost, buffer, nowMs);
    const spendable = current.remaining - buffer - cost;
    if (spendable - this.#inFlight >= 0) return { status: "granted" };
    if (spendable >= 0) return { status: "wait-for-answer" };
    return { status: "wait-until", untilMs: this.#endsAtMs + RESET_MARGIN_MS };
  }

  /** Calls that may go out before the window ends and still leave `buffer`; `null` when nothing is known of it. */
  spendable(buffer: number, nowMs: number): number | null {
    const current = this.#current;
    return current === null || nowMs >= this.#endsAtMs ? null : Math.max(0, current.remaining - buffer);
  }

  /** With nothing known of this window, one call goes ahead alone and its answer tells. */
  #judgeUnknown(cost: number, buffer: number, nowMs: number): WindowVerdict {
    if (this.#current === null && this.#isUnlimited) return { status: "granted" };
    const limit = this.#current?.limit;
    if (limit !== undefined && limit - cost < buffer) {
      return { status: "wait-until", untilMs: nowMs + 60 * 60 * 1_000 };
    }
    return this.#inFlight > 0 ? { status: "wait-for-answer" } : { status: "granted" };
  }

  #take(reading: RateLimitReading, nowMs: number): void {
    this.#current = reading;
    this.#endsAtMs = Math.max(reading.resetAtMs, nowMs + RESET_MARGIN_MS);
  }
}
