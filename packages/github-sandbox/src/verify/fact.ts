import type { VerifyClient } from "./verify-client.ts";

/** What a fact is looked at with. */
export interface FactContext {
  readonly client: VerifyClient;
  /** `owner/name` of a repository that may be read. */
  readonly repository: string;
}

/**
 * Outcome of one look. `not-checkable`: this repository, or this GitHub, does not have what is needed.
 */
export type FactOutcome =
  | { readonly status: "held" }
  | { readonly status: "broken"; readonly detail: string }
  | { readonly status: "not-checkable"; readonly detail: string };

/** Something about GitHub that the sandbox imitates, and that can be checked by reading. */
export interface Fact {
  readonly id: string;
  /** One sentence. */
  readonly statement: string;
  /** Where it is from. */
  readonly source: string;
  check(context: FactContext): Promise<FactOutcome>;
}

export const HELD: FactOutcome = { status: "held" };

export function notCheckable(detail: string): FactOutcome {
  return { status: "not-checkable", detail };
}

/** `held` when every expectation is met; else all that are not. Values are compared as JSON. */
export function expectAll(
  expectations: Readonly<Record<string, readonly [actual: unknown, expected: unknown]>>,
): FactOutcome {
  const broken = Object.entries(expectations).flatMap(([name, [actual, expected]]) =>
    JSON.stringify(actual) === JSON.stringify(expected)
      ? []
      : [`${name} is ${JSON.stringify(actual)}, not ${JSON.stringify(expected)}`],
  );
  return broken.length === 0 ? HELD : { status: "broken", detail: broken.join("; ") };
}
