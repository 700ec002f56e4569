import { ANY, BOOLEAN, STRING, type ValueType } from "./types.ts";

/** What a function takes and gives. */
export interface FunctionSignature {
  readonly min: number;
  readonly max: number;
  /** `text`: no object, array or null. `list`: a text or an array. The last one counts for the rest. */
  readonly parameters: readonly ("any" | "text" | "list")[];
  readonly result: ValueType;
  /** Whether it is available in some places only. */
  readonly isSpecial: boolean;
}

const MANY = Number.POSITIVE_INFINITY;

const define = (
  min: number,
  max: number,
  parameters: FunctionSignature["parameters"],
  result: ValueType,
  isSpecial = false,
): FunctionSignature => ({ min, max, parameters, result, isSpecial });

/**
 * Every function, by its name in lower case.
 *
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/expressions#functions
 */
export const FUNCTIONS: ReadonlyMap<string, FunctionSignature> = new Map([
  ["contains", define(2, 2, ["list", "any"], BOOLEAN)],
  ["startswith", define(2, 2, ["text"], BOOLEAN)],
  ["endswith", define(2, 2, ["text"], BOOLEAN)],
  ["format", define(1, MANY, ["text", "any"], STRING)],
  ["join", define(1, 2, ["list", "text"], STRING)],
  ["tojson", define(1, 1, ["any"], STRING)],
  ["fromjson", define(1, 1, ["text"], ANY)],
  ["case", define(3, MANY, ["any"], ANY)],
  ["hashfiles", define(1, 255, ["text"], STRING, true)],
  ["success", define(0, MANY, ["text"], BOOLEAN, true)],
  ["failure", define(0, MANY, ["text"], BOOLEAN, true)],
  ["always", define(0, 0, [], BOOLEAN, true)],
  ["cancelled", define(0, 0, [], BOOLEAN, true)],
]);
