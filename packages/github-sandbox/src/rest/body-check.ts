import { readFileSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";
import type { BodySchema } from "../http/validate.ts";
import type { BodyMembers } from "../schema/body-members.ts";
import { describedOperation } from "../schema/described-operations.ts";
import { type Refusal, refuse } from "../state/refusal.ts";
import type { Route } from "./route.ts";

const DESCRIBED = new URL("../schema/generated/body-members.json", import.meta.url);

let described: Readonly<Record<string, BodyMembers>> | undefined;

/** The members that GitHub describes for the body of a route's operation. Read with the first one that is asked for. */
export function describedMembers(route: Route): BodyMembers {
  described ??= JSON.parse(readFileSync(DESCRIBED, "utf8")) as Readonly<Record<string, BodyMembers>>;
  const { path, method } = describedOperation(route);
  return described[`${method.toUpperCase()} ${path}`] ?? {};
}

/**
 * 501 for a member of a body that GitHub describes and the route does not obey: its schema does not name the member, or
 * names as `simulated` the only values of it that are obeyed. `null` and an empty list ask for nothing. What GitHub
 * does not describe it ignores, and so does the sandbox.
 */
export function refuseMembers(route: Route, body: unknown): Refusal | null {
  const member = findUnsimulated(describedMembers(route), route.body, body);
  const { method, template } = route;
  return member === null
    ? null
    : refuse(501, `The sandbox does not simulate ${member} of ${method} ${template.replaceAll("+}", "}")}.`);
}

/** The schema of a member: of an object's, or of the elements of a list. */
function schemaOf(schema: BodySchema | undefined, name: string): BodySchema | undefined {
  const { properties = {} } = (schema?.items ?? schema ?? {}) as {
    readonly properties?: Readonly<Record<string, BodySchema>>;
  };
  return properties[name];
}

function findUnsimulated(
  members: BodyMembers,
  schema: BodySchema | undefined,
  value: unknown,
): string | null {
  if (Array.isArray(value)) {
    return firstOf(value.map((one) => () => findUnsimulated(members, schema, one)));
  }
  if (typeof value !== "object" || value === null) {
    return null;
  }
  return firstOf(
    Object.entries(value)
      .filter(([name, given]) => name in members && !asksForNothing(given))
      .map(([name, given]) => () => {
        const known = schemaOf(schema, name);
        const { simulated } = (known ?? {}) as { readonly simulated?: readonly unknown[] };
        if (known === undefined || simulated?.every((one) => !isDeepStrictEqual(one, given))) {
          return `${name}${simulated === undefined ? "" : `=${JSON.stringify(given)}`}`;
        }
        const inner = members[name] ?? null;
        const within = inner === null || known.isWhole === true ? null : findUnsimulated(inner, known, given);
        return within === null ? null : `${name}.${within}`;
      }),
  );
}

function asksForNothing(value: unknown): boolean {
  return value === null || (Array.isArray(value) && value.length === 0);
}

function firstOf(checks: readonly (() => string | null)[]): string | null {
  for (const check of checks) {
    const found = check();
    if (found !== null) {
      return found;
    }
  }
  return null;
}
