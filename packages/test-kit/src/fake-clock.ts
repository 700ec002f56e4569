import type { AbortSignalLike, Clock } from "@automation/core/ports";

interface Sleeper {
  readonly wakesAtMs: number;
  readonly wake: () => void;
}

/** Lets everything that is ready to go on do so. */
export async function flush(): Promise<void> {
  for (let turn = 0; turn < 50; turn += 1) await Promise.resolve();
}

/** Time that stands still until a test moves it. */
export class FakeClock implements Clock {
  /** Every duration that was slept, in the order of the calls. */
  readonly sleeps: number[] = [];
  #nowMs: number;
  #sleepers: Sleeper[] = [];

  constructor(nowMs = 1_000_000_000) {
    this.#nowMs = nowMs;
  }

  now(): number {
    return this.#nowMs;
  }

  sleep(durationMs: number, signal?: AbortSignalLike): Promise<void> {
    this.sleeps.push(durationMs);
    if (signal?.aborted) return Promise.resolve();
    return new Promise((resolve) => {
      this.#sleepers.push({ wakesAtMs: this.#nowMs + durationMs, wake: resolve });
      signal?.addEventListener("abort", resolve);
    });
  }

  /** Moves time on, waking sleepers in their order. */
  async advance(durationMs: number): Promise<void> {
    const endMs = this.#nowMs + durationMs;
    await flush();
    for (;;) {
      const next = this.#sleepers.toSorted((one, other) => one.wakesAtMs - other.wakesAtMs)[0];
      if (next === undefined || next.wakesAtMs > endMs) break;
      this.#sleepers = this.#sleepers.filter((sleeper) => sleeper !== next);
      this.#nowMs = Math.max(this.#nowMs, next.wakesAtMs);
      next.wake();
      await flush();
    }
    this.#nowMs = endMs;
  }
}

/** Time that jumps to the end of every sleep at once. */
export class JumpingClock implements Clock {
  readonly sleeps: number[] = [];
  #nowMs: number;

  constructor(nowMs = 1_000_000_000) {
    this.#nowMs = nowMs;
  }

  now(): number {
    return this.#nowMs;
  }

  async sleep(durationMs: number): Promise<void> {
    this.sleeps.push(durationMs);
    this.#nowMs += durationMs;
  }
}
