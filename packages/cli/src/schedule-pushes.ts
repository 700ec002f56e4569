import type { ScheduleHistory } from "@automation/core/history";
import { UsageError } from "./read-token.ts";

/** Seconds since the epoch stay below it until the year 5138. */
const SMALLEST_MILLISECONDS = 1e11;

/**
 * Reads commit times from a JSON object: a list for each repository, of ISO 8601 times or of seconds or milliseconds since
 * the epoch. `git log --first-parent --format=%ct` prints such seconds. Throws `UsageError`.
 */
export function readPushes(text: string, file: string): ScheduleHistory {
  const wrong = () =>
    new UsageError(`${file} must be a JSON object with a list of commit times for each repository.`);
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    throw wrong();
  }
  if (typeof data !== "object" || data === null || Array.isArray(data)) throw wrong();
  const histories = Object.entries(data)
    .map(([name, times]) => {
      if (!Array.isArray(times)) throw wrong();
      const pushesMs = times.map((time: unknown) => readTime(time)).sort((a, b) => a - b);
      if (pushesMs.some(Number.isNaN)) throw wrong();
      return { key: name.toLowerCase(), pushesMs };
    })
    .sort((a, b) => (a.key < b.key ? -1 : 1));
  const firsts = histories.flatMap(({ pushesMs }) => pushesMs[0] ?? []);
  const lasts = histories.flatMap(({ pushesMs }) => pushesMs.at(-1) ?? []);
  const watched = firsts.length === 0 ? null : { fromMs: Math.min(...firsts), untilMs: Math.max(...lasts) };
  return { histories, watched, tickMs: null };
}

function readTime(time: unknown): number {
  if (typeof time === "number") return time < SMALLEST_MILLISECONDS ? time * 1000 : time;
  return typeof time === "string" ? Date.parse(time) : Number.NaN;
}
