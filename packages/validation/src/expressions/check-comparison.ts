import { describeType, type ValueType } from "./types.ts";

const UNORDERED: ReadonlySet<ValueType["kind"]> = new Set(["object", "array", "null", "boolean"]);

/** What is wrong with comparing values of two types; `undefined` when nothing is. */
export function describeComparison(left: ValueType, right: ValueType, operator: string): string | undefined {
  if (operator === "==" || operator === "!=") {
    if (areComparable(left, right)) return undefined;
    return `${capital(describeType(left))} never equals ${describeType(right)}.`;
  }
  const bad = [left, right].find(({ kind }) => UNORDERED.has(kind));
  return bad && `${capital(describeType(bad))} cannot be compared with ${JSON.stringify(operator)}.`;
}

function areComparable(left: ValueType, right: ValueType): boolean {
  if (left.kind === "any" || right.kind === "any" || left.kind === "null" || right.kind === "null") {
    return true;
  }
  if (left.kind === "array" && right.kind === "array") return areComparable(left.item, right.item);
  const isComplex = (type: ValueType) => type.kind === "object" || type.kind === "array";
  return isComplex(left) ? left.kind === right.kind : !isComplex(right);
}

/** One side of a comparison. */
export interface Side {
  readonly type: ValueType;
  /** The value that is written out. */
  readonly literal: string | number | boolean | undefined;
  /** Where it is read from, in lower case; empty for what is computed. */
  readonly path: readonly string[];
}

/** Values that are texts even where they look like a boolean. */
function isAlwaysText({ type, path: [context, name, third] }: Side): boolean {
  if (type.kind !== "string") return false;
  if (context === "github") return name === "event" && third === "inputs";
  return ["inputs", "steps", "needs", "env", "vars"].includes(context ?? "");
}

/**
 * What is wrong with comparing a boolean with a text: both become numbers, and no word is a number.
 *
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/expressions#operators
 */
export function describeBooleanComparison(left: Side, right: Side): string | undefined {
  for (const [one, other] of [
    [left, right],
    [right, left],
  ] as const) {
    if (one.type.kind === "boolean" && one.literal === undefined && typeof other.literal === "string") {
      if (!Number.isNaN(Number(other.literal))) continue;
      return `A boolean never equals the string '${other.literal.slice(0, 40)}'. Compare it with \`true\` or \`false\` without quotes, or use it directly.`;
    }
    if (other.literal === true && isAlwaysText(one)) {
      return `\`${one.path.join(".")}\` is a string, and a string never equals \`true\`. Compare it with \`'true'\`.`;
    }
  }
  return undefined;
}

/** The text with a capital at its start. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
