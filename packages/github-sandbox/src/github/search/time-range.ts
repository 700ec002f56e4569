const TIME = String.raw`\d{4}(-\d\d(-\d\d(T\d\d:\d\d:\d\d(\.\d+)?(Z|\+00:00)?)?)?)?`;

/** The ranges that are understood: `2026-01-01`, `>=2026-01`, `2026-01-01..*`; neither other time zones nor `@today`. */
export const TIME_RANGE = new RegExp(String.raw`^(([<>]=?)?${TIME}|(${TIME}|\*)\.\.(${TIME}|\*))$`);

/** Whether a time is in a range that `TIME_RANGE` takes. */
export function isWithin(range: string, time: string): boolean {
  const [from, to] = range.replaceAll(/(\.\d+)?(Z|\+00:00)/g, "Z").split("..");
  if (to !== undefined) {
    return (from === "*" || time >= (from ?? "")) && (to === "*" || time.slice(0, to.length) <= to);
  }
  const [, operator = "", day = ""] = /^([<>]=?)?(.*)$/.exec(from ?? "") ?? [];
  const own = time.slice(0, day.length);
  switch (operator) {
    case ">":
      return own > day;
    case ">=":
      return own >= day;
    case "<":
      return own < day;
    case "<=":
      return own <= day;
    default:
      return own === day;
  }
}
