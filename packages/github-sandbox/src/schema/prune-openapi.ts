import type { DescribedOperation } from "./described-operations.ts";

/** JSON Schema, or any other object of a description. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** An OpenAPI description, as far as it is read here. */
export interface OpenapiDescription {
  readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly components: Readonly<Record<string, unknown>>;
}

/** An OpenAPI 3.1 description of some operations: bodies only, no prose, plain JSON Schema. */
export interface PrunedDescription {
  readonly openapi: "3.1.0";
  readonly paths: Readonly<Record<string, Readonly<Record<string, PrunedOperation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, JsonObject>> };
}

export interface PrunedOperation {
  readonly requestBody?: PrunedBody;
  readonly responses: Readonly<Record<string, PrunedBody>>;
}

/** `content` is absent where GitHub describes no body. */
export interface PrunedBody {
  readonly content?: Readonly<Record<string, { readonly schema: JsonObject }>>;
}

/** What GitHub's errors look like where an operation does not describe them. */
export const BASIC_ERROR = "basic-error";

/** Keywords that hold one schema, a list of schemas, and schemas by name. */
const SCHEMA_KEYWORDS: ReadonlySet<string> = new Set(["items", "additionalProperties", "not"]);
const LIST_KEYWORDS: ReadonlySet<string> = new Set(["allOf", "anyOf", "oneOf"]);
const MAP_KEYWORDS: ReadonlySet<string> = new Set(["properties", "patternProperties"]);

/** Keywords that say what is valid; the rest is prose. `format` is one of them. */
const PLAIN_KEYWORDS: ReadonlySet<string> = new Set([
  ...["$ref", "type", "enum", "const", "format", "required", "pattern", "minimum", "maximum", "multipleOf"],
  ...["minLength", "maxLength", "minItems", "maxItems", "uniqueItems", "minProperties", "maxProperties"],
]);

/**
 * The part of a description that some operations need. What it gives can be pruned again without change.
 *
 * GitHub writes OpenAPI 3.0, whose `nullable` is in 135 places without a `type`, where validators refuse it. Here
 * it becomes JSON Schema's own `null`. Its `oneOf` becomes `anyOf`: many alternatives overlap (of two kinds of errors
 * neither requires a member), so that a right answer is both.
 *
 * Throws a `RangeError` for an operation or a schema that is not described.
 */
export function pruneDescription(
  description: OpenapiDescription,
  operations: readonly DescribedOperation[],
): PrunedDescription {
  const paths: Record<string, Record<string, PrunedOperation>> = {};
  for (const { path, method } of operations) {
    const operation = description.paths[path]?.[method];
    if (operation === undefined) {
      throw new RangeError(`GitHub does not describe ${method.toUpperCase()} ${path}.`);
    }
    paths[path] = { ...paths[path], [method]: pruneOperation(operation as JsonObject, description) };
  }
  return {
    openapi: "3.1.0",
    paths: sorted(paths),
    components: { schemas: neededSchemas(paths, description) },
  };
}

function pruneOperation(operation: JsonObject, description: OpenapiDescription): PrunedOperation {
  const responses = Object.entries(operation.responses as JsonObject);
  const { requestBody } = operation;
  return {
    ...(requestBody === undefined ? {} : { requestBody: pruneBody(requestBody, description) }),
    responses: Object.fromEntries(
      responses.map(([status, response]) => [status, pruneBody(response, description)]),
    ),
  };
}

function pruneBody(body: unknown, description: OpenapiDescription): PrunedBody {
  const { content } = dereference(body as JsonObject, description);
  if (content === undefined) {
    return {};
  }
  const kept = Object.entries(content as Readonly<Record<string, JsonObject>>).map(
    ([type, { schema }]) => [type, { schema: pruneSchema(schema as JsonObject) }] as const,
  );
  return { content: Object.fromEntries(kept) };
}

/** Responses are shared among operations by reference; schemas stay so. */
function dereference(body: JsonObject, { components }: OpenapiDescription): JsonObject {
  if (typeof body.$ref !== "string") {
    return body;
  }
  const [kind = "", name = ""] = body.$ref.replace("#/components/", "").split("/");
  const found = (components[kind] as Readonly<Record<string, JsonObject>> | undefined)?.[name];
  if (found === undefined) {
    throw new RangeError(`The description has no ${body.$ref}.`);
  }
  return found;
}

function neededSchemas(
  paths: unknown,
  { components }: OpenapiDescription,
): Readonly<Record<string, JsonObject>> {
  const schemas = components.schemas as Readonly<Record<string, JsonObject>>;
  const needed: Record<string, JsonObject> = {};
  const waiting = [BASIC_ERROR, ...schemasNamedIn(paths)];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (needed[name] === undefined) {
      const schema = schemas[name];
      if (schema === undefined) {
        throw new RangeError(`The description has no schema ${name}.`);
      }
      const pruned = pruneSchema(schema);
      needed[name] = pruned;
      waiting.push(...schemasNamedIn(pruned));
    }
  }
  return sorted(needed);
}

function schemasNamedIn(node: unknown): readonly string[] {
  const found = JSON.stringify(node).matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g);
  return [...found].flatMap(([, name]) => name ?? []);
}

function pruneSchema(schema: JsonObject): JsonObject {
  const kept = Object.entries(schema).flatMap(([keyword, value]) => {
    const pruned = pruneKeyword(keyword, value);
    return pruned === undefined ? [] : [[keyword === "oneOf" ? "anyOf" : keyword, pruned] as const];
  });
  const plain: JsonObject = Object.fromEntries(kept);
  return schema.nullable === true ? toNullable(plain) : plain;
}

function pruneKeyword(keyword: string, value: unknown): unknown {
  if (PLAIN_KEYWORDS.has(keyword)) {
    return value;
  }
  if (SCHEMA_KEYWORDS.has(keyword)) {
    return typeof value === "boolean" ? value : pruneSchema(value as JsonObject);
  }
  if (LIST_KEYWORDS.has(keyword)) {
    return (value as readonly JsonObject[]).map(pruneSchema);
  }
  if (MAP_KEYWORDS.has(keyword)) {
    const entries = Object.entries(value as Readonly<Record<string, JsonObject>>);
    return Object.fromEntries(entries.map(([name, schema]) => [name, pruneSchema(schema)]));
  }
  return undefined;
}

/** The same schema, which takes null too. */
function toNullable(schema: JsonObject): JsonObject {
  const { type, enum: values } = schema;
  if (Object.keys(schema).length === 0) {
    return {};
  }
  if (typeof type !== "string") {
    return { anyOf: [schema, { type: "null" }] };
  }
  const more = Array.isArray(values) ? { enum: [...new Set([...values, null])] } : {};
  return { ...schema, type: [type, "null"], ...more };
}

function sorted<T>(record: Readonly<Record<string, T>>): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
}
