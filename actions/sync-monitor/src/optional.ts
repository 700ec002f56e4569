import { blocksFurtherRequests, GitHubError } from "@automation/core/errors";

/** What became of a call that the run can do without. */
export type OptionalResult<Value> =
  | { readonly status: "done"; readonly value: Value }
  | { readonly status: "failed"; readonly error: GitHubError };

/** Waits for a call that the run can do without. Throws where the limit is used up or the token is refused. */
export async function attempt<Value>(call: Promise<Value>): Promise<OptionalResult<Value>> {
  try {
    return { status: "done", value: await call };
  } catch (error) {
    if (!(error instanceof GitHubError) || blocksFurtherRequests(error)) throw error;
    return { status: "failed", error };
  }
}

/** The same for an answer that may be missing: `null` where GitHub has none. */
export async function orNothing<Value>(call: Promise<Value>): Promise<Value | null> {
  const result = await attempt(call);
  return result.status === "done" ? result.value : null;
}
