/** Times of the week at which nothing is sent, in one time zone. */
export interface QuietHours {
  /** As an IANA name: `Europe/Berlin`. */
  readonly timeZone: string;
  /** Minutes of the local day, 0..1440. Where the end is not behind the start, it is on the next day. */
  readonly fromMinute: number;
  readonly untilMinute: number;
  /** Days on which it begins, 0 (Sunday) to 6. */
  readonly days: readonly number[];
}

const DAY_NAMES = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];
const EVERY_DAY = [0, 1, 2, 3, 4, 5, 6];
const DAY_MINUTES = 24 * 60;

const LINE =
  /^(?:(?<days>[a-z]{3}(?:\s*[,-]\s*[a-z]{3})*)\s+)?(?<from>\d{1,2}:\d{2})\s*-\s*(?<until>\d{1,2}:\d{2})(?:\s+(?<zone>[A-Za-z0-9_+/-]+))?$/i;

/** How quiet hours are written, for messages. */
export const QUIET_HOURS_FORMAT =
  "must be like `22:00-07:00 Europe/Berlin` or `Sat,Sun 00:00-24:00 UTC`; several are separated by `;` or lines";

/**
 * Reads quiet hours: `22:00-07:00 Europe/Berlin`, `Mon-Fri 20:00-08:00 America/New_York; Sat,Sun 00:00-24:00 UTC`. Without
 * a zone it is UTC. `null` where anything of it is not understood.
 */
export function parseQuietHours(text: string): readonly QuietHours[] | null {
  const lines = text
    .split(/[;\r\n]/)
    .map((line) => line.trim())
    .filter((line) => line !== "");
  const parsed = lines.map(parseLine);
  return lines.length === 0 || parsed.includes(null) ? null : parsed.filter((line) => line !== null);
}

function parseLine(line: string): QuietHours | null {
  const { days, from, until, zone = "UTC" } = LINE.exec(line)?.groups ?? {};
  const [fromMinute, untilMinute] = [parseTime(from), parseTime(until)];
  const onDays = days === undefined ? EVERY_DAY : parseDays(days);
  if (fromMinute === null || untilMinute === null || onDays === null || !isTimeZone(zone)) return null;
  if (fromMinute === untilMinute || fromMinute === DAY_MINUTES) return null;
  return { timeZone: zone, fromMinute, untilMinute, days: onDays };
}

function parseTime(text: string | undefined): number | null {
  const [hours, minutes] = (text ?? "").split(":").map(Number);
  if (hours === undefined || minutes === undefined || minutes > 59) return null;
  const minute = hours * 60 + minutes;
  return minute <= DAY_MINUTES ? minute : null;
}

function parseDays(text: string): readonly number[] | null {
  const days: number[] = [];
  for (const part of text.toLowerCase().split(",")) {
    const [first, last] = part.split("-").map((name) => DAY_NAMES.indexOf(name.trim()));
    if (first === undefined || first < 0 || (last !== undefined && last < 0)) return null;
    const end = last ?? first;
    const length = ((end - first + DAY_NAMES.length) % DAY_NAMES.length) + 1;
    for (let step = 0; step < length; step += 1) days.push((first + step) % DAY_NAMES.length);
  }
  return [...new Set(days)].toSorted((a, b) => a - b);
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat("en-US", { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/** Whether a moment (milliseconds since the epoch) is in any of the quiet hours. */
export function isQuiet(quietHours: readonly QuietHours[], atMs: number): boolean {
  return quietHours.some((hours) => isWithin(hours, atMs));
}

function isWithin({ timeZone, fromMinute, untilMinute, days }: QuietHours, atMs: number): boolean {
  const { day, minute } = localTime(timeZone, atMs);
  if (fromMinute < untilMinute) return days.includes(day) && minute >= fromMinute && minute < untilMinute;
  const dayBefore = (day + DAY_NAMES.length - 1) % DAY_NAMES.length;
  return (days.includes(day) && minute >= fromMinute) || (days.includes(dayBefore) && minute < untilMinute);
}

function localTime(timeZone: string, atMs: number): { readonly day: number; readonly minute: number } {
  const parts = new Intl.DateTimeFormat("en-US", {
    timeZone,
    weekday: "short",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  }).formatToParts(atMs);
  const part = (type: string) => parts.find((found) => found.type === type)?.value ?? "";
  return {
    day: DAY_NAMES.indexOf(part("weekday").toLowerCase()),
    minute: Number(part("hour")) * 60 + Number(part("minute")),
  };
}
