import { describeType, type ValueType } from "./types.ts";

const UNORDERED: ReadonlySet<ValueType["kind"]> = new Set(["object", "array", "null", "boolean"]);

/** What is wrong with comparing values of two types; `undefined` when nothing is. */
export function describeComparison(left: ValueType, right: ValueType, operator: string): string | undefined {
  if (operator === "==" || operator === "!=") {
    if (areComparable(left, right)) return undefined;
    return `${capital(describeType(left))} is never equal to ${describeType(right)}.`;
  }
  const bad = [left, right].find(({ kind }) => UNORDERED.has(kind));
  return bad && `${capital(describeType(bad))} cannot be compared with ${JSON.stringify(operator)}.`;
}

function areComparable(left: ValueType, right: ValueType): boolean {
  if (left.kind === "any" || right.kind === "any" || left.kind === "null" || right.kind === "null") {
    return true;
  }
  const isComplex = (type: ValueType) => type.kind === "object" || type.kind === "array";
  return isComplex(left) ? left.kind === right.kind : !isComplex(right);
}

/** The text with a capital at its start. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
