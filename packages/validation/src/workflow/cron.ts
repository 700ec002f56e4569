import { formatCount } from "@automation/core/text";

interface CronField {
  readonly name: string;
  readonly min: number;
  readonly max: number;
  readonly names: readonly string[];
}

const names = (text: string): readonly string[] => text.split(" ");

/** The five fields of a POSIX cron expression. */
const FIELDS: readonly CronField[] = [
  { name: "minute", min: 0, max: 59, names: [] },
  { name: "hour", min: 0, max: 23, names: [] },
  { name: "day of the month", min: 1, max: 31, names: [] },
  { name: "month", min: 1, max: 12, names: names("jan feb mar apr may jun jul aug sep oct nov dec") },
  { name: "day of the week", min: 0, max: 7, names: names("sun mon tue wed thu fri sat") },
];

/** What is wrong with a cron expression, as the end of a sentence; `null` when it is right. */
export function findCronProblem(text: string): string | null {
  const parts = text.trim().split(/\s+/);
  if (parts.length !== FIELDS.length) return `it has ${formatCount(parts.length, "field")} instead of 5`;
  for (const [index, field] of FIELDS.entries()) {
    const values = readField(parts[index] ?? "", field);
    if (values === null)
      return `${JSON.stringify(parts[index])} is not a ${field.name} (${field.min} to ${field.max})`;
  }
  return null;
}

/** Fewest minutes between two runs of a valid cron expression within one hour; 60 when it runs once an hour or less. */
export function shortestGapMinutes(text: string): number {
  const [minutes = "", hours = ""] = text.trim().split(/\s+/);
  const [minuteField, hourField] = FIELDS;
  if (minuteField === undefined || hourField === undefined) return 60;
  const at = [...(readField(minutes, minuteField) ?? [])].toSorted((a, b) => a - b);
  const runsEveryHour = (readField(hours, hourField)?.size ?? 0) > 1;
  const gaps = at.slice(1).map((minute, index) => minute - (at[index] ?? 0));
  const [first] = at;
  const last = at.at(-1);
  if (runsEveryHour && at.length > 1 && first !== undefined && last !== undefined)
    gaps.push(60 - last + first);
  return Math.min(60, ...gaps);
}

/** The values that a field stands for; `null` when it is not valid. */
function readField(text: string, field: CronField): ReadonlySet<number> | null {
  const values = new Set<number>();
  for (const part of text.split(",")) {
    const match = /^(\*|[A-Za-z0-9]+)(?:-([A-Za-z0-9]+))?(?:\/(\d+))?$/.exec(part);
    if (match === null) return null;
    const [, from = "", to, step] = match;
    const start = from === "*" ? field.min : readValue(from, field);
    const end =
      from === "*" || (to === undefined && step !== undefined) ? field.max : readValue(to ?? from, field);
    const by = step === undefined ? 1 : Number(step);
    if (start === null || end === null || start > end || by < 1 || (from === "*" && to !== undefined))
      return null;
    for (let value = start; value <= end; value += by) values.add(value);
  }
  return values;
}

function readValue(text: string, field: CronField): number | null {
  const named = field.names.indexOf(text.toLowerCase());
  if (named >= 0) return field.min + named;
  if (!/^\d+$/.test(text)) return null;
  const value = Number(text);
  return value >= field.min && value <= field.max ? value : null;
}
