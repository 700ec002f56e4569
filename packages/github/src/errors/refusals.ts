import type { RefusalCause, RefusalScope } from "@automation/core/errors";
import { REFUSALS, type RefusalFacts } from "./refusal-table.ts";

/** A cause that GitHub states, its scope, and what to do about it. */
export interface Refusal {
  readonly cause: RefusalCause;
  readonly scope: RefusalScope;
  readonly remedy: string;
}

/** The cause that a text states; `undefined` where it states none that is known. */
export function findRefusal(text: string, facts: RefusalFacts = {}): Refusal | undefined {
  const row =
    REFUSALS.find(([, , pattern]) => pattern.test(text)) ??
    (facts.ssoUrl === undefined ? undefined : REFUSALS[0]);
  if (row === undefined) return undefined;
  const [cause, scope, , remedy] = row;
  return { cause, scope, remedy: typeof remedy === "string" ? remedy : remedy(facts) };
}

/** What to do about the cause that a text states; `undefined` where it states none that is known. */
export function findRemedy(text: string): string | undefined {
  return findRefusal(text)?.remedy;
}

/**
 * The address that `X-GitHub-SSO` gives, `undefined` unless it is one of this server: what is shown to people as GitHub's must
 * be GitHub's.
 * https://docs.github.com/en/rest/authentication/authenticating-to-the-rest-api#authenticating-with-a-personal-access-token
 */
export function readSsoUrl(header: unknown, serverUrl: string): string | undefined {
  const [, given] = /(?:^|[;\s])url=(\S+)/.exec(typeof header === "string" ? header : "") ?? [];
  if (given === undefined || !URL.canParse(given) || !URL.canParse(serverUrl)) return undefined;
  const url = new URL(given);
  const isOwn = url.origin === new URL(serverUrl).origin && url.username === "" && url.password === "";
  return isOwn && /^[!-~]{1,400}$/.test(url.href) && !/[<>"'`()[\]\\]/.test(url.href) ? url.href : undefined;
}
