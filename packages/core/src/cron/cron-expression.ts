import { formatCount } from "../text/plural.ts";

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

/**
 * What is wrong with a cron expression, as the end of a sentence; `null` when GitHub takes it.
 *
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#schedule
 */
export function findCronProblem(text: string): string | null {
  const parts = splitFields(text);
  if (parts.length !== FIELDS.length) return `it has ${formatCount(parts.length, "field")} instead of 5`;
  for (const [index, field] of FIELDS.entries()) {
    if (readField(parts[index] ?? "", field) !== null) continue;
    return `${JSON.stringify(parts[index])} is not a ${field.name} (${field.min} to ${field.max})`;
  }
  return null;
}

/** A valid cron expression without what GitHub takes and not every library does: `20/15` becomes `20-59/15`. */
export function expandSteps(text: string): string {
  const expand = (part: string, field: CronField | undefined) => {
    const [start = "", step] = part.split("/");
    const values = field === undefined ? null : readPart(part, field);
    if (step === undefined || values === null) return part;
    if (Number(step) > values.end - values.start) return String(values.start);
    return /[*-]/.test(start) ? part : `${values.start}-${values.end}/${step}`;
  };
  return splitFields(text)
    .map((parts, index) =>
      parts
        .split(",")
        .map((part) => expand(part, FIELDS[index]))
        .join(","),
    )
    .join(" ");
}

/** Fewest minutes between two runs of a valid cron expression within one hour; 60 when it runs once an hour or less. */
export function shortestGapMinutes(text: string): number {
  const [minutes = "", hours = ""] = splitFields(text);
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

function splitFields(text: string): readonly string[] {
  return text.trim().split(/\s+/);
}

/** The values that a field stands for; `null` when it is not valid. */
function readField(text: string, field: CronField): ReadonlySet<number> | null {
  const values = new Set<number>();
  for (const part of text.split(",")) {
    const range = readPart(part, field);
    if (range === null) return null;
    for (let value = range.start; value <= range.end; value += range.step) values.add(value);
  }
  return values;
}

/** Reads `*`, `5`, `1-5`, any of them with a step behind it. */
function readPart(
  text: string,
  field: CronField,
): { readonly start: number; readonly end: number; readonly step: number } | null {
  const match = /^(\*|[A-Za-z0-9]+)(?:-([A-Za-z0-9]+))?(?:\/(\d+))?$/.exec(text);
  if (match === null) return null;
  const [, from = "", to, by] = match;
  const start = from === "*" ? field.min : readValue(from, field);
  const end =
    from === "*" || (to === undefined && by !== undefined) ? field.max : readValue(to ?? from, field);
  const step = by === undefined ? 1 : Number(by);
  const isValid = start !== null && end !== null && start <= end && step >= 1;
  return isValid && (from !== "*" || to === undefined) ? { start, end, step } : null;
}

function readValue(text: string, field: CronField): number | null {
  const named = field.names.indexOf(text.toLowerCase());
  if (named >= 0) return field.min + named;
  if (!/^\d+$/.test(text)) return null;
  const value = Number(text);
  return value >= field.min && value <= field.max ? value : null;
}
