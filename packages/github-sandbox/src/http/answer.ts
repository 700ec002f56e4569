import type { Viewer } from "../auth/viewer.ts";
import type { QueryTimer } from "../limits/server-time.ts";
import { type Refusal, refuse } from "../state/refusal.ts";

/** What goes back to the client, before headers of the whole server are added. */
export interface Answer {
  readonly status: number;
  /** Sent as JSON; absent for an empty answer. */
  readonly body?: unknown;
  /** Sent as it is, in place of `body`. */
  readonly raw?: Uint8Array;
  readonly headers?: Readonly<Record<string, string>>;
  /** Whether something was written. Default: every 2xx answer to a method that writes. */
  readonly isWriteApplied?: boolean;
  /** How long the server takes for it; `null` or absent: as long as it does. */
  readonly timer?: QueryTimer | null;
}

/** Where the documentation of an endpoint that names none is. */
const DOCUMENTATION_URL = "https://docs.github.com/rest";

/** GitHub's form of an error, https://docs.github.com/rest/using-the-rest-api/troubleshooting-the-rest-api */
export function errorAnswer(refusal: Refusal, documentationUrl = DOCUMENTATION_URL): Answer {
  return {
    status: refusal.status,
    body: {
      message: refusal.message,
      ...(refusal.errors === undefined ? {} : { errors: refusal.errors }),
      ...refusal.details,
      documentation_url: documentationUrl,
      status: String(refusal.status),
    },
    headers: refusal.headers ?? {},
  };
}

export function ok(body: unknown, headers: Readonly<Record<string, string>> = {}): Answer {
  return { status: 200, body, headers };
}

/** 201 with the address of the new thing. */
export function created(body: { readonly url: string }): Answer {
  return { status: 201, body, headers: { location: body.url } };
}

export function noContent(isWriteApplied = true): Answer {
  return { status: 204, isWriteApplied };
}

/** 403 of a secondary limit, https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api */
export function secondaryLimitAnswer(
  message: string,
  retryAfterSeconds: number | null,
  status: 403 | 429 = 403,
): Answer {
  const headers = retryAfterSeconds === null ? {} : { "retry-after": String(retryAfterSeconds) };
  const { body } = errorAnswer(
    refuse(403, message),
    "https://docs.github.com/free-pro-team@latest/rest/overview/rate-limits-for-the-rest-api#about-secondary-rate-limits",
  );
  return { status, headers, body: { ...(body as object), status: String(status) } };
}

/** What a query that took too long is answered with, https://docs.github.com/graphql/overview/rate-limits-and-query-limits-for-the-graphql-api#timeouts */
export const TIMEOUT_ANSWER: Answer = {
  status: 502,
  body: {
    message:
      "We couldn't respond to your request in time. Sorry about that. " +
      "Please try resubmitting your request and contact us if the problem persists.",
  },
  isWriteApplied: false,
};

const LIMITS_URL = "https://docs.github.com/rest/overview/rate-limits-for-the-rest-api";

/** Who is out of calls, in GitHub's words: an address, an installation of an App, or a user. */
function nameSpender({ kind, accountId, installationId }: Viewer): string {
  if (kind === "anonymous") {
    return "127.0.0.1. (But here's the good news: Authenticated requests get a higher rate limit. Check out the documentation for more details.)";
  }
  return kind === "pat" ? `user ID ${accountId}.` : `installation ID ${installationId ?? accountId}.`;
}

/** GraphQL says it with status 200, REST with 403. */
export function primaryLimitAnswer(isGraphql: boolean, viewer: Viewer, status: 403 | 429 = 403): Answer {
  const message = `API rate limit exceeded for ${nameSpender(viewer)}`;
  if (isGraphql) {
    const error = { type: "RATE_LIMIT", code: "graphql_rate_limit", message };
    return { status: 200, body: { errors: [error] }, isWriteApplied: false };
  }
  const { body } = errorAnswer(refuse(403, message), LIMITS_URL);
  return { status, body: { ...(body as object), status: String(status) } };
}
