import type { Logger } from "@automation/core/ports";

/** Lines that a reading shows at most while it goes on. */
const STEPS = 10;

/** Tells how far a reading is: a line for every tenth of it, none for one that is over at once. */
export function createProgress(logger: Logger, total: number, what: string): () => void {
  const step = Math.max(100, Math.ceil(total / STEPS));
  let done = 0;
  return () => {
    done += 1;
    if (done % step === 0 && done < total) logger.info(`${done} of ${total} ${what}`);
  };
}
