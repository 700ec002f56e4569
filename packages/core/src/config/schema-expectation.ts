import { formatCount } from "../text/plural.ts";
import { renderSuggestion } from "./did-you-mean.ts";

/** The keywords of `ECOSYSTEM_SCHEMA` that messages are made of. */
export interface SchemaPart {
  readonly type?: string | readonly string[];
  readonly enum?: readonly string[];
  readonly minimum?: number;
  readonly exclusiveMinimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly default?: unknown;
  readonly examples?: readonly unknown[];
  readonly properties?: Readonly<Record<string, unknown>>;
}

/** Says what a schema asks for, in words that fit behind "must be": `an integer from 1 to 1000`. */
export function describeExpectation(schema: SchemaPart): string {
  if (schema.enum) return `one of ${schema.enum.map((word) => JSON.stringify(word)).join(", ")}`;
  switch (schema.type) {
    case "boolean":
      return "true or false";
    case "integer":
      return `an integer${describeBounds(schema)}`;
    case "number":
      return `a number${describeBounds(schema)}`;
    case "array":
      return describeList(schema);
    case "object":
      return "an object";
    case "string":
      return describeText(schema);
    default:
      return "owner/name or an object";
  }
}

function describeList({ minItems, maxItems }: SchemaPart): string {
  if (maxItems === undefined) return "a list";
  return minItems === maxItems ? `a list of ${maxItems}` : `a list of at most ${maxItems}`;
}

function describeBounds({ minimum, exclusiveMinimum, maximum }: SchemaPart): string {
  if (exclusiveMinimum !== undefined) return ` above ${exclusiveMinimum} and up to ${maximum}`;
  if (minimum === undefined) return "";
  return maximum === undefined || maximum === Number.MAX_SAFE_INTEGER
    ? ` of at least ${minimum}`
    : ` from ${minimum} to ${maximum}`;
}

function describeText({ maxLength, pattern, examples }: SchemaPart): string {
  if (maxLength === undefined) return "a string";
  const example = pattern === undefined ? undefined : examples?.[0];
  if (example !== undefined) return `a string such as ${JSON.stringify(example)}`;
  const kind = pattern === undefined ? "a string" : "a glob, with at most one '!' in front,";
  return `${kind} of 1 to ${formatCount(maxLength, "character")}`;
}

/** Says what to do about a value that a schema refuses; starts with a space, or is empty where nothing is to add. */
export function describeRemedy(schema: SchemaPart, value: unknown): string {
  if (schema.enum && typeof value === "string") {
    const suggestion = renderSuggestion(value, schema.enum);
    if (suggestion !== "") return suggestion;
  }
  if (typeof value === "string" && looksLike(value, schema)) {
    return schema.type === "boolean"
      ? " Remove the quotes."
      : " Write it as plain digits, without quotes, leading zeros or separators.";
  }
  if (schema.default !== undefined) {
    return ` Change it, or remove the key for the default, ${JSON.stringify(schema.default)}.`;
  }
  return " Change it.";
}

function looksLike(value: string, { type }: SchemaPart): boolean {
  return (
    ((type === "integer" || type === "number") && /^[-+]?\d[\d_.,']*$/.test(value)) ||
    (type === "boolean" && /^(?:true|false)$/.test(value))
  );
}
