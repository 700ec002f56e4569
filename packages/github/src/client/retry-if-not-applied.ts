import { GitHubError } from "@automation/core/errors";
import type { Clock, Random } from "@automation/core/ports";
import { backoffDelayMs } from "@automation/resilience";

/** How often and how patiently a write is repeated. */
export interface RetryOptions {
  readonly clock: Clock;
  readonly random: Random;
  /** Attempts after the first. */
  readonly maxRetries: number;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Sends a write; when nobody knows what became of it, looks before it is sent again.
 *
 * `write` hears whether an earlier attempt of this call was lost. `look` returns the result if the write did happen, else
 * `null`. The last failure is thrown.
 */
export async function retryIfNotApplied<Result>(
  { clock, random, maxRetries, signal }: RetryOptions,
  write: (wasLost: boolean) => Promise<Result>,
  look: () => Promise<Result | null>,
): Promise<Result> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await write(attempt > 0);
    } catch (error) {
      if (!mayBeApplied(error)) throw error;
      await clock.sleep(backoffDelayMs(attempt, random), signal);
      const found = await look();
      if (found !== null) return found;
      if (attempt >= maxRetries) throw error;
    }
  }
}

/** Whether GitHub may have done what was asked, although no proper answer came. */
function mayBeApplied(error: unknown): boolean {
  return error instanceof GitHubError && (error.code === "server" || error.code === "network");
}
