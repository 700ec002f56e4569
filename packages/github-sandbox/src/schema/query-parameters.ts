import type { DescribedOperation } from "./described-operations.ts";
import type { JsonObject, OpenapiDescription } from "./prune-openapi.ts";

/** `{"GET /user/repos": {"sort": ["created", "updated"], "since": null}}`: what may be asked, and with which values. */
export type QueryParameters = Readonly<
  Record<string, Readonly<Record<string, readonly (string | boolean)[] | null>>>
>;

/** The parameters of the query that a description names for some operations; those without any are left out. */
export function queryParameters(
  { paths, components }: OpenapiDescription,
  operations: readonly DescribedOperation[],
): QueryParameters {
  const shared = (components.parameters ?? {}) as Readonly<Record<string, JsonObject>>;
  const named = operations.map(({ path, method }) => {
    const own = (paths[path]?.[method] as JsonObject | undefined)?.parameters ?? [];
    const all = [...((paths[path]?.parameters ?? []) as readonly JsonObject[]), ...(own as JsonObject[])];
    const parameters = all
      .map((one) => (typeof one.$ref === "string" ? shared[one.$ref.split("/").at(-1) ?? ""] : one))
      .filter((one) => one?.in === "query")
      .map((one) => [String(one?.name), valuesOf(one?.schema as JsonObject | undefined)] as const);
    return [`${method.toUpperCase()} ${path}`, Object.fromEntries(parameters)] as const;
  });
  const asking = named.filter(([, parameters]) => Object.keys(parameters).length > 0);
  return Object.fromEntries(asking.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function valuesOf(schema: JsonObject | undefined): readonly (string | boolean)[] | null {
  return schema?.type === "boolean"
    ? [true, false]
    : ((schema?.enum as readonly string[] | undefined) ?? null);
}
