import type { ResponseHeaders } from "@automation/resilience";
import type { Call } from "../call.ts";

/** An answer that leaves out what belongs to organisations whose single sign-on the token is not authorised for. */
export interface PartialResults {
  /** What was asked, in words that fit behind "Could not". */
  readonly operation: string;
  /** Numbers of the organisations. */
  readonly organizationIds: readonly string[];
}

const PARTIAL = /^partial-results;\s*organizations=([\d,\s]*)$/i;

/**
 * Reads `X-GitHub-SSO: partial-results; organizations=1,2`, which comes with a successful answer; `null` for any other.
 * https://docs.github.com/en/rest/authentication/authenticating-to-the-rest-api#authentication-with-single-sign-on
 */
export function readPartialResults(headers: ResponseHeaders, { operation }: Call): PartialResults | null {
  const list = PARTIAL.exec(String(headers["x-github-sso"] ?? "").trim())?.[1];
  if (list === undefined) return null;
  return { operation, organizationIds: list.split(",").flatMap((id) => id.trim() || []) };
}
