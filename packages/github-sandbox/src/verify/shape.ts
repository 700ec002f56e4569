/** How an answer differs from a recorded one. `at` is a path like `owner.login` or `[0].name`; empty for the whole. */
export interface ShapeDifference {
  readonly kind: "missing" | "added" | "type" | "length";
  readonly at: string;
  readonly recorded: string;
  readonly actual: string;
}

/** Compares two JSON values by keys, types and lengths of lists; what they say is not looked at. */
export function compareShapes(recorded: unknown, actual: unknown, at = ""): readonly ShapeDifference[] {
  const types = { recorded: typeOf(recorded), actual: typeOf(actual) };
  if (types.recorded !== types.actual) {
    return [{ kind: "type", at, ...types }];
  }
  if (Array.isArray(recorded) && Array.isArray(actual)) {
    const shared = recorded.slice(0, actual.length);
    const differences = shared.flatMap((item, index) =>
      compareShapes(item, actual[index], `${at}[${index}]`),
    );
    return recorded.length === actual.length
      ? differences
      : [
          { kind: "length", at, recorded: String(recorded.length), actual: String(actual.length) },
          ...differences,
        ];
  }
  return isObject(recorded) && isObject(actual) ? compareObjects(recorded, actual, at) : [];
}

type JsonObject = Readonly<Record<string, unknown>>;

function compareObjects(recorded: JsonObject, actual: JsonObject, at: string): readonly ShapeDifference[] {
  const inside = (key: string): string => (at === "" ? key : `${at}.${key}`);
  const known = Object.entries(recorded).flatMap(([key, value]): readonly ShapeDifference[] =>
    Object.hasOwn(actual, key)
      ? compareShapes(value, actual[key], inside(key))
      : [{ kind: "missing", at: inside(key), recorded: typeOf(value), actual: "nothing" }],
  );
  const added = Object.entries(actual)
    .filter(([key]) => !Object.hasOwn(recorded, key))
    .map(
      ([key, value]): ShapeDifference => ({
        kind: "added",
        at: inside(key),
        recorded: "nothing",
        actual: typeOf(value),
      }),
    );
  return [...known, ...added];
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function typeOf(value: unknown): string {
  if (value === null) return "null";
  if (value === undefined) return "nothing";
  return Array.isArray(value) ? "array" : typeof value;
}
