/** What is known of an expression's value. */
export type ValueType =
  | { readonly kind: "any" | "null" | "number" | "boolean" | "string" }
  | ArrayType
  | ObjectType;

export interface ArrayType {
  readonly kind: "array";
  readonly item: ValueType;
  /** Made by `.*`: a property is read of every item. */
  readonly isFiltered: boolean;
}

export interface ObjectType {
  readonly kind: "object";
  /** Names in lower case. */
  readonly properties: ReadonlyMap<string, ValueType>;
  /** Type of every other property; `undefined` when there is none. */
  readonly rest: ValueType | undefined;
  /** Whether the user's own files say what it has, and not what we know of GitHub or of others' actions. */
  readonly isDeclared?: boolean;
  /** What to say of a property that is not there, instead of that. */
  readonly hint?: string;
}

export const ANY: ValueType = { kind: "any" };
export const STRING: ValueType = { kind: "string" };
export const NUMBER: ValueType = { kind: "number" };
export const BOOLEAN: ValueType = { kind: "boolean" };
export const NULL: ValueType = { kind: "null" };

/** An object with these properties and no others, or with others of type `rest`. */
export function objectOf(properties: Readonly<Record<string, ValueType>>, rest?: ValueType): ObjectType {
  return {
    kind: "object",
    properties: new Map(Object.entries(properties).map(([name, type]) => [name.toLowerCase(), type])),
    rest,
  };
}

/** An object of which the user's own files say what it has. */
export function declared(properties: Readonly<Record<string, ValueType>>): ObjectType {
  return { ...objectOf(properties), isDeclared: true };
}

/** An object of any properties of one type. */
export function mapOf(rest: ValueType): ObjectType {
  return { kind: "object", properties: new Map(), rest };
}

/** An array of one type. */
export function arrayOf(item: ValueType, isFiltered = false): ArrayType {
  return { kind: "array", item, isFiltered };
}

/** A type that takes the values of both. */
export function mergeTypes(a: ValueType, b: ValueType): ValueType {
  if (a.kind === "object" && b.kind === "object") {
    const properties = new Map(a.properties);
    for (const [name, type] of b.properties) {
      const own = properties.get(name);
      properties.set(name, own === undefined ? type : mergeTypes(own, type));
    }
    const rest = a.rest === undefined ? b.rest : b.rest === undefined ? a.rest : mergeTypes(a.rest, b.rest);
    return { kind: "object", properties, rest, isDeclared: a.isDeclared === true && b.isDeclared === true };
  }
  if (a.kind === "array" && b.kind === "array") return arrayOf(mergeTypes(a.item, b.item));
  if (a.kind === b.kind) return a;
  const isText = (type: ValueType) => ["string", "number", "boolean"].includes(type.kind);
  return isText(a) && isText(b) ? STRING : ANY;
}

/** The type of a value that was read from JSON. */
export function typeOfData(data: unknown): ValueType {
  if (typeof data === "string") return STRING;
  if (typeof data === "number") return NUMBER;
  if (typeof data === "boolean") return BOOLEAN;
  if (data === null) return NULL;
  if (Array.isArray(data)) return arrayOf(data.length === 0 ? ANY : data.map(typeOfData).reduce(mergeTypes));
  if (typeof data !== "object") return ANY;
  return objectOf(Object.fromEntries(Object.entries(data).map(([name, value]) => [name, typeOfData(value)])));
}

/** The type as a reader knows it. */
export function describeType(type: ValueType): string {
  if (type.kind === "array") return `an array of ${describeType(type.item)}`;
  return type.kind === "any"
    ? "a value of any type"
    : type.kind === "object"
      ? "an object"
      : `a ${type.kind}`;
}

/** Whether a value of this type is a text, a number, a boolean or null. */
export function isScalar(type: ValueType): boolean {
  return ["null", "number", "boolean", "string"].includes(type.kind);
}

/** Properties that are texts, from their names with a space between. */
export function strings(names: string): Record<string, ValueType> {
  return Object.fromEntries(names.split(" ").flatMap((name) => (name === "" ? [] : [[name, STRING]])));
}
