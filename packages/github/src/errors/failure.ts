import type { GitHubError } from "@automation/core/errors";

/** What a failed attempt means for the next one. */
export type Failure =
  /** Nobody knows whether GitHub did what was asked; another attempt may succeed. */
  | { readonly kind: "passing"; readonly error: GitHubError; readonly retryAfterMs: number | null }
  /** GitHub did nothing: the limit is used up until `resetAtMs`. */
  | { readonly kind: "primary-limit"; readonly error: GitHubError; readonly resetAtMs: number }
  /** GitHub did nothing: requests came too fast. */
  | { readonly kind: "secondary-limit"; readonly error: GitHubError; readonly retryAfterMs: number | null }
  /** Another attempt would fail the same way. */
  | { readonly kind: "final"; readonly error: GitHubError };

/** A problem that a GraphQL answer names. */
export interface GraphqlProblem {
  readonly type: string | undefined;
  readonly message: string;
  /** Where in the answer it is; empty when it concerns all of it. */
  readonly path: readonly string[];
}

/** Reads `errors` of a GraphQL answer, taking nothing for granted. */
export function readGraphqlProblems(body: unknown): readonly GraphqlProblem[] {
  const errors = isRecord(body) && Array.isArray(body.errors) ? body.errors : [];
  return errors.filter(isRecord).map((error) => {
    const extensions = isRecord(error.extensions) ? error.extensions : {};
    const type = error.type ?? extensions.code;
    return {
      type: typeof type === "string" ? type : undefined,
      message: typeof error.message === "string" ? error.message : "",
      path: Array.isArray(error.path) ? error.path.map(String) : [],
    };
  });
}

/** Whether `value` is an object whose members may be looked at. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
