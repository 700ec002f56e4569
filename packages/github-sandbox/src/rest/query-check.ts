import { readFileSync } from "node:fs";
import { describedOperation } from "../schema/described-operations.ts";
import type { QueryParameters } from "../schema/query-parameters.ts";
import { type Refusal, refuse } from "../state/refusal.ts";
import type { Route } from "./route.ts";

const DESCRIBED = new URL("../schema/generated/query-parameters.json", import.meta.url);

const PAGING: ReadonlySet<string> = new Set(["page", "per_page"]);

let described: QueryParameters | undefined;

/** The parameters that GitHub describes for a route's operation, by name. Read with the first one that is asked for. */
export function describedParameters(route: Route): QueryParameters[string] {
  described ??= JSON.parse(readFileSync(DESCRIBED, "utf8")) as QueryParameters;
  const { path, method } = describedOperation(route);
  return described[`${method.toUpperCase()} ${path}`] ?? {};
}

/**
 * 501 for a parameter, or a value of it, that GitHub describes and the route does not obey: a filter that is silently
 * ignored is an untrue answer. What GitHub does not describe it ignores, and so does the sandbox.
 */
export function refuseQuery(route: Route, query: URLSearchParams): Refusal | null {
  for (const [name, value] of query) {
    const filter = route.filters?.[name];
    const isObeyed = PAGING.has(name) || filter === true || (filter?.includes(value) ?? false);
    if (!isObeyed && (filter !== undefined || name in describedParameters(route))) {
      const what = filter === undefined ? name : `${name}=${value}`;
      return refuse(501, `The sandbox does not simulate the parameter ${what} of ${operationOf(route)}.`);
    }
  }
  return null;
}

function operationOf({ method, template }: Route): string {
  return `${method} ${template.replaceAll("+}", "}")}`;
}
