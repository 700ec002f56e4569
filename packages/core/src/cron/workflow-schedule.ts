import { LIMITS } from "../syntax/limits.ts";
import { readYamlData } from "../syntax/yaml-data.ts";

/** One line of `on.schedule`. */
export interface CronEntry {
  /** Five fields. */
  readonly cron: string;
  /** IANA name of the time zone; UTC when the file does not say. */
  readonly timezone: string;
}

/** What a workflow file says about when it starts. */
export type ScheduleReading =
  | { readonly status: "read"; readonly entries: readonly CronEntry[] }
  | { readonly status: "unreadable"; readonly message: string };

/**
 * Reads `on.schedule` of a workflow file; no entries when there is none. Never throws, whatever the text.
 *
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#onschedule
 */
export function readSchedule(text: string): ScheduleReading {
  const document = readYamlData(text, LIMITS.workflow);
  if (!isRecord(document)) return { status: "unreadable", message: "The file is not a YAML workflow." };
  const triggers = document.on;
  const schedule = isRecord(triggers) ? triggers.schedule : undefined;
  if (schedule === undefined || schedule === null) return { status: "read", entries: [] };
  const entries = Array.isArray(schedule) ? schedule.map(readEntry) : [null];
  const usable = entries.filter((entry) => entry !== null);
  if (usable.length < entries.length) {
    return { status: "unreadable", message: "The schedule has an entry without a cron expression." };
  }
  return { status: "read", entries: usable };
}

function readEntry(entry: unknown): CronEntry | null {
  if (!isRecord(entry) || typeof entry.cron !== "string") return null;
  return { cron: entry.cron, timezone: typeof entry.timezone === "string" ? entry.timezone : "UTC" };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
