import type { DescribedOperation } from "./described-operations.ts";
import type { JsonObject, PrunedDescription } from "./prune-openapi.ts";

/** Members of a body by name, with the members of each in turn; `null` for a plain value. */
export interface BodyMembers {
  readonly [name: string]: BodyMembers | null;
}

/** The members of bodies that a description names for some operations: `{"POST /user/repos": {"name": null, …}}`. */
export function bodyMembers(
  description: PrunedDescription,
  operations: readonly DescribedOperation[],
): Readonly<Record<string, BodyMembers>> {
  const { schemas } = description.components;
  const named = operations.map(({ path, method }) => {
    const schema = description.paths[path]?.[method]?.requestBody?.content?.["application/json"]?.schema;
    return [`${method.toUpperCase()} ${path}`, membersOf(schema, schemas) ?? {}] as const;
  });
  const asking = named.filter(([, members]) => Object.keys(members).length > 0);
  return Object.fromEntries(asking.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Of a list the members of its elements; of alternatives the members of all. */
function membersOf(
  schema: JsonObject | undefined,
  schemas: PrunedDescription["components"]["schemas"],
): BodyMembers | null {
  if (schema === undefined) {
    return null;
  }
  if (typeof schema.$ref === "string") {
    return membersOf(schemas[schema.$ref.split("/").at(-1) ?? ""], schemas);
  }
  const own = Object.entries((schema.properties ?? {}) as Readonly<Record<string, JsonObject>>);
  const parts = [schema.items, ...list(schema.anyOf), ...list(schema.allOf)] as readonly (
    | JsonObject
    | undefined
  )[];
  const inherited = parts.map((part) => membersOf(part, schemas) ?? {});
  const members = Object.assign(
    {},
    ...inherited,
    Object.fromEntries(own.map(([name, member]) => [name, membersOf(member, schemas)])),
  ) as BodyMembers;
  return Object.keys(members).length === 0 ? null : members;
}

function list(schemas: unknown): readonly unknown[] {
  return Array.isArray(schemas) ? schemas : [];
}
