import { skipped } from "./health-check.ts";
import type { ConfigFact } from "./health-facts.ts";

const MINUTE_MS = 60_000;

/** Time between two runs that the configuration asks for, in milliseconds; `null` without a valid one. */
export function intervalOf(config: ConfigFact): number | null {
  const ecosystem = config.status === "read" ? config.check.config : null;
  return ecosystem === null ? null : ecosystem.syncIntervalMinutes * MINUTE_MS;
}

/** What checks say that need the interval. */
export const NO_INTERVAL = skipped("NoConfig", "Without a valid configuration the interval is not known.");
