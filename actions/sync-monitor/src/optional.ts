import { GitHubError } from "@automation/core/errors";

/** What became of a call that the run can do without. */
export type OptionalResult<Value> =
  | { readonly status: "done"; readonly value: Value }
  | { readonly status: "failed"; readonly error: GitHubError };

/** Errors after which the next calls fail as well: they are thrown, and stop the work. */
const STOPPING: readonly GitHubError["code"][] = ["rate-limited", "unauthorized", "token-unavailable"];

/** Waits for a call that the run can do without. Throws where the limit is used up or the token is refused. */
export async function attempt<Value>(call: Promise<Value>): Promise<OptionalResult<Value>> {
  try {
    return { status: "done", value: await call };
  } catch (error) {
    if (!(error instanceof GitHubError) || STOPPING.includes(error.code)) throw error;
    return { status: "failed", error };
  }
}

/** The same for an answer that may be missing: `null` where GitHub has none. */
export async function orNothing<Value>(call: Promise<Value>): Promise<Value | null> {
  const result = await attempt(call);
  return result.status === "done" ? result.value : null;
}
