import type { Clock } from "@automation/core/ports";

/** Longest delay that a timer takes; a longer one would fire at once. https://nodejs.org/api/timers.html */
const MAX_TIMER_MS = 2_147_483_647;

/** The machine's own time. A sleep longer than 24 days ends after 24 days. */
export const systemClock: Clock = {
  now: () => Date.now(),
  sleep: (durationMs, signal) =>
    new Promise<void>((resolve) => {
      if (signal?.aborted === true || !(durationMs > 0)) {
        resolve();
        return;
      }
      const wake = () => {
        clearTimeout(timer);
        signal?.removeEventListener("abort", wake);
        resolve();
      };
      const timer = setTimeout(wake, Math.min(durationMs, MAX_TIMER_MS));
      signal?.addEventListener("abort", wake);
    }),
};
