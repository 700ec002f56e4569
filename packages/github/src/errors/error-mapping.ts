import { GitHubError, type GitHubErrorCode } from "@automation/core/errors";
import { formatRepositoryRef } from "@automation/core/repository";
import { type Admission, parseRetryAfterMs, type ResponseHeaders } from "@automation/resilience";
import type { Call } from "../call.ts";
import { cleanQuote } from "./clean-quote.ts";
import { type Failure, type GraphqlProblem, isRecord, readGraphqlProblems } from "./failure.ts";
import { formatFailure, isWithoutCause } from "./format-failure.ts";
import type { RefusalFacts } from "./refusal-table.ts";
import { findRefusal } from "./refusals.ts";

/** An answer as far as judging it goes. */
export interface FailedAnswer {
  readonly status: number;
  readonly headers: ResponseHeaders;
  /** Parsed, or the text as it came. */
  readonly body: unknown;
}

/** Wordings of the secondary limit, old and new, REST and GraphQL: GitHub gives it no status or type of its own. */
const SECONDARY_LIMIT =
  /secondary rate limit|abuse detection|submitted too quickly|temporarily blocked from content creation/i;
const PRIMARY_LIMIT = /API rate limit (already )?exceeded/i;
/** Both are in use: the first is documented, the second is what some answers carry. */
const PRIMARY_LIMIT_TYPES: readonly string[] = ["RATE_LIMITED", "RATE_LIMIT"];

const CODE_BY_STATUS: Readonly<Record<number, GitHubErrorCode>> = {
  401: "unauthorized",
  403: "forbidden",
  404: "not-found",
  405: "conflict",
  408: "server",
  409: "conflict",
  410: "not-found",
  451: "blocked",
};

/**
 * What an answer that is no success means.
 * https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api
 */
export function describeAnswer(answer: FailedAnswer, call: Call, nowMs: number, ssoUrl?: string): Failure {
  const { status, headers } = answer;
  const message = [readMessage(answer.body), ...readBlock(answer.body)].join(" ");
  const reasons = readReasons(answer.body);
  // "was submitted too quickly" comes as one of the reasons of a 422 too.
  const why = [message, ...reasons.filter((reason) => SECONDARY_LIMIT.test(reason))].join("; ");
  if ((status === 403 && !isStated(why)) || status === 429 || SECONDARY_LIMIT.test(why)) {
    const limit = describeLimit(why, answer, call, nowMs);
    if (limit !== null) return limit;
  }
  const code = /^Repository access blocked/i.test(message) ? "blocked" : findCode(status);
  const error = makeError(call, code, `${status} ${message}`, {
    status,
    reasons,
    serverTimeMs: readServerTime(headers),
    facts: { accepted: readText(headers["x-accepted-github-permissions"]), ssoUrl },
  });
  if (code !== "server" || status === 501) return { kind: "final", error };
  return { kind: "passing", error, retryAfterMs: readRetryAfterMs(headers, nowMs) };
}

/** Whether a text names another cause than a limit: the last call of an hour may be refused for want of a permission. */
function isStated(why: string): boolean {
  return !PRIMARY_LIMIT.test(why) && !SECONDARY_LIMIT.test(why) && findRefusal(why) !== undefined;
}

/** What it means that no complete answer came. */
export function describeNoAnswer(cause: unknown, call: Call): Failure {
  const error = makeError(call, "network", describeCause(cause), { cause });
  return { kind: "passing", error, retryAfterMs: null };
}

/** The limit that a GraphQL answer with status 200 reports, or `null`. */
export function describeGraphqlLimit(answer: FailedAnswer, call: Call, nowMs: number): Failure | null {
  const problems = readGraphqlProblems(answer.body);
  const message = problems.map((problem) => problem.message).join("; ") || readMessage(answer.body);
  const isPrimary = problems.some(({ type }) => type !== undefined && PRIMARY_LIMIT_TYPES.includes(type));
  if (!isPrimary && !SECONDARY_LIMIT.test(message) && !PRIMARY_LIMIT.test(message)) return null;
  return describeLimit(message, answer, call, nowMs, isPrimary);
}

/** The error of a GraphQL call that was answered, but not with what was asked for. */
export function describeProblems(
  problems: readonly GraphqlProblem[],
  call: Call,
  ssoUrl?: string,
): GitHubError {
  const types = problems.map((problem) => problem.type);
  const message = problems.map((problem) => problem.message).join("; ") || "the response is empty";
  const code = types.includes("NOT_FOUND")
    ? "not-found"
    : types.includes("FORBIDDEN") || types.includes("INSUFFICIENT_SCOPES")
      ? "forbidden"
      : types.includes("STALE_DATA")
        ? "conflict"
        : problems.length === 0
          ? "server"
          : "invalid";
  return makeError(call, code, message, { facts: { ssoUrl } });
}

/** The error of a call that was not sent, because GitHub refuses everything of its owner and has said so often enough. */
export function describeClosedOwner(known: GitHubError, call: Call): GitHubError {
  const { code, status, scope, refusal, remedy, words = "", serverTimeMs } = known;
  return new GitHubError(formatFailure(call, code, words, remedy), {
    ...{ code, status, scope, refusal, remedy, words, serverTimeMs, operation: call.operation },
    repository: call.repository === undefined ? undefined : formatRepositoryRef(call.repository),
  });
}

/** The error of a call that was not sent, because the budget or the order to stop forbade it. */
export function describeRefusal(
  admission: Exclude<Admission, { status: "granted" }>,
  call: Call,
): GitHubError {
  if (admission.status === "stopped") {
    return makeError(call, "rate-limited", "not sent, because the run was cancelled", {});
  }
  if (admission.status === "out-of-time") {
    return makeError(call, "rate-limited", "not sent, because the run's time limit was reached", {});
  }
  const what = admission.cause === "primary-limit" ? "rate limit" : "secondary rate limit";
  const until = new Date(admission.untilMs).toISOString();
  return makeError(call, "rate-limited", `not sent, because the ${what} leaves no call until ${until}`, {
    resetAtMs: admission.untilMs,
  });
}

/** The error of a write that was put off: new content is limited until `untilMs`, or writing was stopped (`null`). */
export function describeDeferral(untilMs: number | null, call: Call): GitHubError {
  const why =
    untilMs === null
      ? "not sent, because writes hit the secondary rate limit three times in a row"
      : `not sent, because GitHub limits new content until ${new Date(untilMs).toISOString()}`;
  return makeError(call, "rate-limited", why, { resetAtMs: untilMs ?? undefined });
}

function describeLimit(
  message: string,
  { status, headers }: FailedAnswer,
  call: Call,
  nowMs: number,
  isPrimary = false,
): Failure | null {
  const retryAfterMs = readRetryAfterMs(headers, nowMs);
  const resetSeconds = Number(headers["x-ratelimit-reset"] ?? Number.NaN);
  const isUsedUp =
    isPrimary || String(headers["x-ratelimit-remaining"]) === "0" || PRIMARY_LIMIT.test(message);
  const why = `${status} ${message || "rate limited"}`;
  if (isUsedUp && !SECONDARY_LIMIT.test(message) && Number.isFinite(resetSeconds)) {
    const resetAtMs = resetSeconds * 1_000;
    return {
      kind: "primary-limit",
      error: makeError(call, "rate-limited", why, { status, resetAtMs }),
      resetAtMs,
    };
  }
  const isSecondary = SECONDARY_LIMIT.test(message) || retryAfterMs !== null || status === 429 || isUsedUp;
  if (!isSecondary) return null;
  const resetAtMs = retryAfterMs === null ? undefined : nowMs + retryAfterMs;
  return {
    kind: "secondary-limit",
    error: makeError(call, "rate-limited", why, { status, resetAtMs }),
    retryAfterMs,
  };
}

/** Where no answer came, or none of ours, nobody stated a cause. */
const CODES_WITHOUT_CAUSE: readonly GitHubErrorCode[] = ["network", "server", "rate-limited"];

function findCode(status: number): GitHubErrorCode {
  const code = CODE_BY_STATUS[status];
  if (code !== undefined) return code;
  if (status >= 500) return "server";
  return status < 400 ? "not-found" : "invalid";
}

interface ErrorParts {
  readonly status?: number;
  readonly resetAtMs?: number | undefined;
  readonly reasons?: readonly string[];
  readonly cause?: unknown;
  readonly serverTimeMs?: number | undefined;
  readonly facts?: RefusalFacts;
}

function makeError(call: Call, code: GitHubErrorCode, why: string, parts: ErrorParts): GitHubError {
  const { facts, ...details } = parts;
  const text = [why, ...(parts.reasons ?? [])].join("; ");
  // A plain 403 is what a missing permission is answered with.
  const words = code === "forbidden" && isWithoutCause(text) ? "permission required" : text;
  const refusal = CODES_WITHOUT_CAUSE.includes(code) ? undefined : findRefusal(words, facts);
  return new GitHubError(formatFailure(call, code, text, refusal?.remedy), {
    code,
    operation: call.operation,
    repository: call.repository === undefined ? undefined : formatRepositoryRef(call.repository),
    scope: code === "forbidden" ? refusal?.scope : undefined,
    refusal: refusal?.cause,
    remedy: refusal?.remedy,
    words: cleanQuote(text),
    ...details,
  });
}

function readMessage(body: unknown): string {
  if (isRecord(body)) return typeof body.message === "string" ? body.message : "";
  if (typeof body !== "string") return "";
  return body.trimStart().startsWith("<") ? "an HTML page instead of JSON" : body;
}

/** `errors` of a 422 answer as `resource.field: code message`. */
function readReasons(body: unknown): readonly string[] {
  const errors = isRecord(body) && Array.isArray(body.errors) ? body.errors : [];
  return errors.map((error) => {
    if (!isRecord(error)) return String(error);
    const place = [error.resource, error.field].filter((part) => typeof part === "string").join(".");
    const text = [error.code, error.message].filter((part) => typeof part === "string").join(" ");
    return `${place}: ${text}`;
  });
}

/** Why GitHub blocked a repository: `dmca`, `tos`, ... https://docs.github.com/en/rest/repos/repos */
function readBlock(body: unknown): readonly string[] {
  const block = isRecord(body) && isRecord(body.block) ? body.block : {};
  return typeof block.reason === "string" ? [`(reason: ${block.reason.toUpperCase()})`] : [];
}

function readServerTime(headers: ResponseHeaders): number | undefined {
  const timeMs = Date.parse(String(headers.date ?? ""));
  return Number.isNaN(timeMs) ? undefined : timeMs;
}

function readText(header: string | number | undefined): string | undefined {
  return header === undefined ? undefined : String(header);
}

function readRetryAfterMs(headers: ResponseHeaders, nowMs: number): number | null {
  const header = headers["retry-after"];
  return parseRetryAfterMs(header === undefined ? undefined : String(header), nowMs);
}

function describeCause(cause: unknown): string {
  if (!(cause instanceof Error)) return "no response";
  const inner = cause.cause instanceof Error ? ` (${cause.cause.message})` : "";
  return `${cause.message}${inner}`;
}
