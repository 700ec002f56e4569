import { GitHubError } from "@automation/core/errors";

/** A token that is wanted. */
export interface TokenRequest {
  /** In words that fit behind "Could not". */
  readonly operation: string;
  readonly owner?: string;
  /** Page of the installation's settings, where GitHub gives one. */
  readonly settingsUrl?: string | undefined;
}

/** Why it cannot be had: the key cannot be used, or what GitHub said. */
export type TokenRefusal =
  | { readonly keyProblem: string }
  | {
      readonly error: GitHubError;
      /** What is known of this machine's clock. */
      readonly clock: string;
    };

/** The one error for a token that cannot be had, with GitHub's own reason and the remedy for it. */
export function describeUnavailable(request: TokenRequest, refusal: TokenRefusal): GitHubError {
  if ("keyProblem" in refusal) {
    return unavailable(request, `the key in app-private-key ${refusal.keyProblem}`, {});
  }
  const { error, clock } = refusal;
  const { status, refusal: cause, serverTimeMs } = error;
  return unavailable(request, adviseOn(request, error, clock).join(" "), {
    status,
    refusal: cause,
    serverTimeMs,
    cause: error,
  });
}

/** What GitHub said and what to do about it; for a token a plain 404 means something else than for a repository. */
function adviseOn(
  { owner, settingsUrl }: TokenRequest,
  error: GitHubError,
  clock: string,
): readonly string[] {
  const { status, code, refusal, serverTimeMs, words = "" } = error;
  if (status === 404 && refusal === undefined) return [endSentence(words), describeMissing(owner)];
  const message = quoteOf(error);
  if (refusal === "installation-suspended" && isAddress(settingsUrl)) {
    return [message, `Settings page: ${settingsUrl}`];
  }
  if (refusal === "bad-credentials") {
    return [endSentence(words), `Check that app-id and app-private-key belong to the same App. ${clock}`];
  }
  // Where no answer came, or one without a date, nobody can tell whether the clock is right.
  const isClockDoubtful = code === "network" || (status === 401 && serverTimeMs === undefined);
  return isClockDoubtful || refusal === "clock" ? [message, clock] : [message];
}

function describeMissing(owner: string | undefined): string {
  return owner === undefined
    ? "Check app-id, and that the App is registered on this server."
    : `The App is no longer installed for ${owner}: install it again.`;
}

function quoteOf({ message, operation }: GitHubError): string {
  const begin = `Could not ${operation}: `;
  return message.startsWith(begin) ? message.slice(begin.length) : message;
}

function isAddress(url: string | undefined): url is string {
  return url !== undefined && /^https?:\/\/[!-;=?-Z_a-z~]{1,300}$/.test(url);
}

function endSentence(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}

function unavailable(
  { operation }: TokenRequest,
  why: string,
  details: Partial<ConstructorParameters<typeof GitHubError>[1]>,
): GitHubError {
  return new GitHubError(`Could not ${operation}: ${why}`, {
    ...details,
    code: "token-unavailable",
    operation,
    scope: "owner",
  });
}

/** Whether an answer means that the token itself is of no use any more. */
export function endsOwner({ code, status, refusal }: GitHubError): boolean {
  const isOut = refusal === "installation-suspended" || refusal === "account-suspended";
  return code === "token-unavailable" || status === 401 || (code === "forbidden" && isOut);
}

/** The same error, as that of one owner alone. */
export function toOwnersRefusal(error: GitHubError, owner: string): GitHubError {
  if (error.code === "token-unavailable") return error;
  const { status, operation, refusal, remedy, words, serverTimeMs } = error;
  return new GitHubError(`The token for ${owner} was refused. ${error.message}`, {
    ...{ status, operation, refusal, remedy, words, serverTimeMs, cause: error },
    code: status === 401 ? "unauthorized" : "token-unavailable",
    scope: "owner",
  });
}
