import type { AbortSignalLike, Clock, Random } from "@automation/core/ports";

/** How fast a run may write. */
export interface WriteGovernorOptions {
  readonly clock: Clock;
  readonly random: Random;
  /**
   * Least time between the starts of two writes that people are notified of; a tenth of it before and after one that
   * notifies nobody. `0` turns all pacing off (a GitHub of one's own, a test).
   */
  readonly intervalMs: number;
  /** Longest wait for the content limits; beyond it the answer is `deferred`. */
  readonly maxWaitMs: number;
  /** Content-creating calls in any minute; 20 when left out. */
  readonly contentPerMinute?: number | undefined;
  /** Content-creating calls in any hour; 400 when left out. */
  readonly contentPerHour?: number | undefined;
  /** Once it aborts, nothing more is let through. */
  readonly signal?: AbortSignalLike | undefined;
}

/**
 * What a write does, which decides how it is paced. `content`: it makes something new that people are notified of (a pull
 * request, an issue, a comment). `change`: it changes such a thing. `quiet`: it notifies nobody (a ref, a merge, a label).
 */
export type WriteKind = "content" | "change" | "quiet";

/** Whether a write may be sent. */
export type WriteAdmission =
  /** Yes, and no other write starts before `release` is called. */
  | { readonly status: "granted"; readonly release: () => void }
  /** Not in this run: a limit on new content holds until `untilMs`, or writing was stopped for good (`null`). */
  | { readonly status: "deferred"; readonly untilMs: number | null }
  /** The run was cancelled. */
  | { readonly status: "stopped" };

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

/** Quiet writes keep so many parts less distance: GitHub's advice of a second is about what it has to tell people of. */
const QUIET_DIVISOR = 10;

/**
 * Writes of any kind in a minute. A write counts 5 points of the 900 that an account has in a minute for each API, so this
 * leaves nearly half to reads and to others.
 * https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#calculating-points-for-the-secondary-rate-limit
 */
const WRITES_PER_MINUTE = 100;

/**
 * Writing stops for the run after so many secondary limits with no write let through between them: going on risks a ban.
 * https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#exceeding-the-rate-limit
 */
const STRIKES_TO_STOP = 3;

/**
 * The one queue through which a process writes: serial, spaced by what people are notified of, and below GitHub's limits on
 * new content (80 a minute and 500 an hour, other tools and the web page included). What earlier runs created within the hour counts
 * when they are passed in (`recall`).
 *
 * https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#about-secondary-rate-limits
 */
export class WriteGovernor {
  readonly #options: WriteGovernorOptions;
  readonly #contentLimits: readonly { readonly windowMs: number; readonly count: number }[];
  #queue: Promise<void> = Promise.resolve();
  /** When the next write of any kind may start, and the next one that people are notified of. */
  #nextStartMs = 0;
  #nextLoudStartMs = 0;
  /** Starts of all writes in the last minute, oldest first. */
  #startsMs: number[] = [];
  #waitedMs = 0;
  #deferredUntilMs: number | null = null;
  /** Starts of content-creating calls in the last hour, oldest first. */
  #contentStartsMs: number[] = [];
  #strikes = 0;

  constructor(options: WriteGovernorOptions) {
    this.#options = options;
    this.#contentLimits = [
      { windowMs: MINUTE_MS, count: options.contentPerMinute ?? 20 },
      { windowMs: HOUR_MS, count: options.contentPerHour ?? 400 },
    ];
  }

  /** Takes starts of content-creating calls of earlier runs, in milliseconds since the epoch: GitHub counts them too. */
  recall(startsMs: readonly number[]): void {
    // A time in the future is another machine's clock: it counts as now, or the queue would stand still for it.
    const nowMs = this.#options.clock.now();
    const earlier = startsMs.map((startMs) => Math.min(startMs, nowMs));
    this.#contentStartsMs = [...this.#contentStartsMs, ...earlier].toSorted((a, b) => a - b);
  }

  /** Starts of content-creating calls within the last hour, oldest first: what the next run is to recall. */
  history(): readonly number[] {
    const nowMs = this.#options.clock.now();
    return this.#contentStartsMs.filter((startMs) => startMs > nowMs - HOUR_MS);
  }

  /** How long writes waited for their turn although nothing else was in the way, in milliseconds. */
  waitedMs(): number {
    return this.#waitedMs;
  }

  /** Until when the limits on new content hold, where something was deferred for them; `null` where nothing was. */
  deferredUntilMs(): number | null {
    return this.#deferredUntilMs;
  }

  /** Waits for this write's turn. */
  async acquire(kind: WriteKind): Promise<WriteAdmission> {
    const { promise: done, resolve: release } = Promise.withResolvers<void>();
    const turn = this.#queue;
    this.#queue = done;
    await turn;
    const refusal = await this.#waitForPace(kind);
    if (refusal === null) return { status: "granted", release };
    release();
    return refusal;
  }

  /** Takes that a write was let through. */
  reportSuccess(): void {
    if (this.#strikes < STRIKES_TO_STOP) this.#strikes = 0;
  }

  /** Takes a secondary limit that a write met; the third one in a row stops all writing. */
  reportSecondaryLimit(): void {
    this.#strikes += 1;
  }

  async #waitForPace(kind: WriteKind): Promise<WriteAdmission | null> {
    const { clock, intervalMs, maxWaitMs, signal } = this.#options;
    if (signal?.aborted) return { status: "stopped" };
    if (this.#strikes >= STRIKES_TO_STOP) return { status: "deferred", untilMs: null };
    if (intervalMs <= 0) {
      if (kind === "content") this.#contentStartsMs.push(clock.now());
      return null;
    }
    const contentFreeMs = kind === "content" ? this.#contentFreeAtMs() : 0;
    if (contentFreeMs > clock.now() + maxWaitMs) {
      this.#deferredUntilMs = contentFreeMs;
      return { status: "deferred", untilMs: contentFreeMs };
    }
    const calledMs = clock.now();
    const waitMs = Math.max(contentFreeMs, this.#paceFreeAtMs(kind)) - calledMs;
    if (waitMs > 0) await clock.sleep(waitMs, signal);
    this.#waitedMs += clock.now() - calledMs;
    if (signal?.aborted) return { status: "stopped" };
    this.#noteStart(kind, clock.now());
    return null;
  }

  /** When the distances to the writes before this one are kept. */
  #paceFreeAtMs(kind: WriteKind): number {
    const minuteAgoMs = this.#options.clock.now() - MINUTE_MS;
    this.#startsMs = this.#startsMs.filter((startMs) => startMs > minuteAgoMs);
    const blocking = this.#startsMs.at(-WRITES_PER_MINUTE);
    const minuteFreeMs = blocking === undefined ? 0 : blocking + MINUTE_MS;
    return Math.max(this.#nextStartMs, minuteFreeMs, kind === "quiet" ? 0 : this.#nextLoudStartMs);
  }

  #noteStart(kind: WriteKind, startMs: number): void {
    const { random, intervalMs } = this.#options;
    // Stretched by up to a fifth, so that runs do not march in step.
    const stretchedMs = intervalMs + Math.floor(random() * intervalMs * 0.2);
    this.#nextStartMs = startMs + Math.ceil(stretchedMs / QUIET_DIVISOR);
    if (kind !== "quiet") this.#nextLoudStartMs = startMs + stretchedMs;
    this.#startsMs.push(startMs);
    if (kind === "content") this.#contentStartsMs.push(startMs);
  }

  /** When one more content-creating call fits into every window. */
  #contentFreeAtMs(): number {
    this.#contentStartsMs = [...this.history()];
    const freeAt = this.#contentLimits.map(({ windowMs, count }) => {
      const blocking = this.#contentStartsMs.at(-count);
      return blocking === undefined ? 0 : blocking + windowMs;
    });
    return Math.max(...freeAt);
  }
}
