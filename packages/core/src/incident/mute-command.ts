import { DAY_MS, HOUR_MS } from "../health/format.ts";
import type { IssueComment } from "../ports/issues.ts";

const UNITS_MS: Readonly<Record<string, number>> = {
  m: HOUR_MS / 60,
  h: HOUR_MS,
  d: DAY_MS,
  w: 7 * DAY_MS,
};
/** Longer silences are forgotten ones: closing as not planned is there for good. */
const LONGEST_MS = 90 * DAY_MS;
const COMMAND = /^\/(?:(unmute)|mute +(\d{1,4})([mhdw]))(?:\s|$)/;

/**
 * Until when comments silence an issue, in milliseconds since the epoch; `null` when none does.
 *
 * `/mute 24h` at the beginning of a line, by a person who may write here; `/unmute` takes it back. The last one counts.
 */
export function findMuteEnd(comments: readonly IssueComment[]): number | null {
  let endMs: number | null = null;
  for (const { body, isByMaintainer, createdAtMs } of comments) {
    if (!isByMaintainer) continue;
    for (const line of body.split(/\r?\n/)) {
      const command = COMMAND.exec(line);
      if (command === null) continue;
      const [, unmute, count, unit = "h"] = command;
      const lengthMs = Number(count) * (UNITS_MS[unit] ?? HOUR_MS);
      endMs = unmute === undefined ? createdAtMs + Math.min(LONGEST_MS, lengthMs) : null;
    }
  }
  return endMs;
}
