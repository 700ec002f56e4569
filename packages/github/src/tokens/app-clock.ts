import { GitHubError } from "@automation/core/errors";
import type { Clock, Logger } from "@automation/core/ports";

/**
 * How far a clock may be off without a word. An App's own token says when it was made, 30 seconds back, and lives for ten
 * minutes: GitHub takes none that was made in the future, and none that is over.
 */
const UNNOTICED_MS = 20_000;

/** The time that an App signs with: this machine's, until GitHub's turns out to be another. */
export interface AppClock {
  nowMs(): number;
  /** Asks, and once more with GitHub's own time where this machine's seems to be why it was refused. */
  ask<Answer>(send: () => Promise<Answer>): Promise<Answer>;
  /** What to say of this machine's clock; empty as long as nothing speaks against it. */
  describe(): string;
}

/** Makes the clock of one App. It is set right at most once. */
export function createAppClock(clock: Clock, logger: Logger): AppClock {
  let offsetMs = 0;
  let isSet = false;

  const setRight = (error: unknown): boolean => {
    if (isSet || !(error instanceof GitHubError) || error.status !== 401) return false;
    if (error.serverTimeMs === undefined) return false;
    const differenceMs = error.serverTimeMs - clock.now();
    if (Math.abs(differenceMs) < UNNOTICED_MS) return false;
    isSet = true;
    offsetMs = differenceMs;
    logger.notice(
      `The clock of this machine is ${formatDifference(differenceMs)}. Correct the clock; GitHub's time is used to sign in as the App until then.`,
    );
    return true;
  };

  return {
    nowMs: () => clock.now() + offsetMs,
    ask: async (send) => {
      try {
        return await send();
      } catch (error) {
        if (!setRight(error)) throw error;
        return await send().catch((second: unknown) => {
          // A date that was no better than the clock must not hide why the first one was refused.
          throw isOfClock(second) && !isOfClock(error) ? error : second;
        });
      }
    },
    describe: () => {
      const time = new Date(clock.now()).toISOString();
      return isSet
        ? `The clock of this machine is ${formatDifference(offsetMs)}.`
        : `The clock of this machine shows ${time}.`;
    },
  };
}

function isOfClock(error: unknown): boolean {
  return error instanceof GitHubError && error.refusal === "clock";
}

function formatDifference(differenceMs: number): string {
  const seconds = Math.round(Math.abs(differenceMs) / 1_000);
  const minutes = Math.round(seconds / 60);
  const [count, unit] = seconds < 120 ? [seconds, "seconds"] : [minutes, "minutes"];
  return `${count} ${unit} ${differenceMs < 0 ? "ahead" : "behind"}`;
}
