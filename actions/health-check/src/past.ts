import {
  intervalOf,
  readRecordedSightings,
  renderHistorySection,
  type Sightings,
} from "@automation/core/health";
import { summarizeHistory } from "@automation/core/history";
import type { Clock } from "@automation/core/ports";
import type { FactReaders } from "./run.ts";

/** What the history adds to a report. */
export interface Past {
  /** Since when checks have been as earlier reports had them. */
  readonly sightings: Sightings;
  /** Part of the job summary; empty without a history. */
  readonly section: string;
}

const NOTHING: Past = { sightings: new Map(), section: "" };

/** Reads what the history adds; nothing where there is none, or reading it takes too long. */
export async function readPast(
  facts: Pick<FactReaders, "history" | "config">,
  timeoutMs: number,
  clock: Clock,
): Promise<Past> {
  const read = new AbortController();
  const late = clock.sleep(timeoutMs, read.signal).then(() => null);
  const history = await Promise.race([facts.history(), late]);
  read.abort();
  if (history?.status !== "known") return NOTHING;
  const { runs, failures, health, days } = history.value;
  const config = await facts.config();
  const nowMs = clock.now();
  const interval = config.status === "known" ? intervalOf(config.value, runs, nowMs) : null;
  const summary = summarizeHistory(runs, failures, nowMs, interval?.intervalMs, days);
  return { sightings: readRecordedSightings(health), section: renderHistorySection(summary) };
}
