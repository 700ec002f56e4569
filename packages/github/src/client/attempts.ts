import { GitHubError } from "@automation/core/errors";
import type { Clock, Random } from "@automation/core/ports";
import {
  backoffDelayMs,
  type Permit,
  type RateLimitBudget,
  type ResponseHeaders,
  type WriteGovernor,
} from "@automation/resilience";
import type { Octokit } from "@octokit/core";
import type { Call } from "../call.ts";
import {
  describeAnswer,
  describeDeferral,
  describeGraphqlLimit,
  describeNoAnswer,
  describeRefusal,
  type FailedAnswer,
} from "../errors/error-mapping.ts";
import type { Failure } from "../errors/failure.ts";
import { readSsoUrl } from "../errors/refusals.ts";
import { endsOwner, toOwnersRefusal } from "../tokens/token-unavailable.ts";
import { ClosedOwners } from "./closed-owners.ts";
import { FailedAttempt, hideErrors } from "./failed-attempt.ts";
import { type PartialResults, readPartialResults } from "./partial-results.ts";

/** What deciding about attempts needs. */
export interface AttemptOptions {
  readonly budget: RateLimitBudget;
  readonly governor: WriteGovernor;
  readonly clock: Clock;
  readonly random: Random;
  /** Attempts after the first. */
  readonly maxRetries: number;
  readonly graphqlUrl: string;
  readonly serverUrl: string;
  /** The owner that the token is for alone. */
  readonly owner?: string | undefined;
  /** Hears of each answer that leaves something out. */
  readonly onPartialResults?: ((partial: PartialResults) => void) | undefined;
  /** Cuts the waits between attempts short. */
  readonly signal?: AbortSignal | undefined;
}

/** A server that wants to be left alone for longer than this is not asked again. */
const LONGEST_RETRY_AFTER_MS = 60_000;

/** What plugin-retry adds to a client: how a plugin inside it asks for a repetition. */
interface Retrying {
  readonly retry: { retryRequest(error: FailedAttempt, retries: number, afterSeconds: number): Error };
}

/**
 * The octokit plugin that stands around every attempt. It waits for leave to send, and tells the budget what the answer
 * said; after a failure it decides whether plugin-retry, which has to stand around it, makes a next attempt, and waits until
 * then. Throws `FailedAttempt`.
 */
export function createAttemptPlugin(options: AttemptOptions) {
  let refused: GitHubError | undefined;
  const closed = new ClosedOwners();
  return (octokit: Octokit): void => {
    octokit.hook.wrap("request", async (request, hookOptions) => {
      const call = hookOptions.request.call as Call;
      const resource = hookOptions.url === options.graphqlUrl ? "graphql" : "core";
      const context: AttemptContext = { ...options, call, resource };
      // GitHub would say the same to every request: an owner's token is refused once.
      const known = refused ?? closed.find(call);
      if (known !== null) throw new FailedAttempt(known);
      const outcome = await attempt(context, async () => request(hookOptions));
      if (outcome.status === "answered") {
        closed.noteAnswer(call);
        const partial = readPartialResults(outcome.response.headers, call);
        if (partial !== null) options.onPartialResults?.(partial);
        return { ...outcome.response, data: hideErrors(outcome.response.data) };
      }
      const { failure } = outcome;
      closed.noteFailure(call, failure.error);
      if (options.owner !== undefined && endsOwner(failure.error)) {
        refused ??= toOwnersRefusal(failure.error, options.owner);
        throw new FailedAttempt(refused);
      }
      const failed = new FailedAttempt(failure.error);
      const retryCount: number = hookOptions.request.retryCount ?? 0;
      if (retryCount >= options.maxRetries || !mayRepeat(call, failure)) throw failed;
      await waitOut(context, failure, retryCount);
      const { retry } = octokit as Octokit & Retrying;
      throw retry.retryRequest(failed, options.maxRetries, 0);
    });
  };
}

interface AttemptContext extends AttemptOptions {
  readonly call: Call;
  /** Name of the rate limit that the call is charged to. */
  readonly resource: "core" | "graphql";
}

interface Response {
  readonly status: number;
  readonly headers: ResponseHeaders;
  readonly data: unknown;
}

type Outcome<Answered> =
  | { readonly status: "answered"; readonly response: Answered }
  | { readonly status: "failed"; readonly failure: Failure };

/** Waits for the write queue and the budget, then sends. */
async function attempt<Answered extends Response>(
  context: AttemptContext,
  send: () => Promise<Answered>,
): Promise<Outcome<Answered>> {
  const { budget, governor, call } = context;
  const turn = call.kind === "write" ? await governor.acquire(call.pace ?? "change") : FREE_TURN;
  if (turn.status === "stopped") return refuse(describeRefusal(turn, call));
  if (turn.status === "deferred") return refuse(describeDeferral(turn.untilMs, call));
  try {
    const admission = await budget.acquire(context.resource, call.cost ?? 1);
    if (admission.status !== "granted") return refuse(describeRefusal(admission, call));
    const outcome = await sendAndJudge(context, admission.permit, send);
    if (outcome.status === "failed") reportLimit(context, outcome.failure, admission.permit);
    else if (call.kind === "write") governor.reportSuccess();
    return outcome;
  } finally {
    turn.release();
  }
}

const FREE_TURN = { status: "granted", release: () => undefined } as const;

function refuse(error: GitHubError): Outcome<never> {
  return { status: "failed", failure: { kind: "final", error } };
}

async function sendAndJudge<Answered extends Response>(
  { clock, call, resource, serverUrl }: AttemptContext,
  permit: Permit,
  send: () => Promise<Answered>,
): Promise<Outcome<Answered>> {
  const describe = (answer: FailedAnswer) =>
    describeAnswer(answer, call, clock.now(), readSsoUrl(answer.headers["x-github-sso"], serverUrl));
  try {
    const response = await send();
    call.onAnswer?.(clock.now() - permit.grantedAtMs);
    permit.settle(response.headers);
    // @octokit/request lets everything below 400 pass: redirects that were not followed, and limits in GraphQL's 200.
    const failure =
      response.status >= 300
        ? describe(toAnswer(response))
        : resource === "graphql"
          ? describeGraphqlLimit(toAnswer(response), call, clock.now())
          : null;
    return failure === null ? { status: "answered", response } : { status: "failed", failure };
  } catch (thrown) {
    const answer = readFailedAnswer(thrown);
    permit.settle(answer === null ? null : findBelievableHeaders(answer.status, answer.headers));
    const cause = answer === null ? findCause(thrown) : null;
    // There was no token to send it with.
    if (cause instanceof GitHubError) return refuse(cause);
    const failure = answer === null ? describeNoAnswer(cause, call) : describe(answer);
    return { status: "failed", failure };
  }
}

function toAnswer({ status, headers, data }: Response): FailedAnswer {
  return { status, headers, body: data };
}

/** A refused token is answered with a stranger's limit, and a gateway's error page knows none. */
function findBelievableHeaders(status: number, headers: ResponseHeaders): ResponseHeaders | null {
  if (status === 401) return null;
  return status >= 500 && headers["x-ratelimit-remaining"] === undefined ? null : headers;
}

function reportLimit(
  { budget, governor, call, resource }: AttemptContext,
  failure: Failure,
  permit: Permit,
): void {
  if (failure.kind === "primary-limit") budget.reportPrimaryLimit(resource, failure.resetAtMs);
  if (failure.kind !== "secondary-limit") return;
  budget.reportSecondaryLimit(failure.retryAfterMs, permit);
  if (call.kind === "write") governor.reportSecondaryLimit();
}

/** Waits as long as the failure asks for; what a limit asks for, the budget does before the next attempt. */
async function waitOut(
  { clock, random, signal }: AttemptContext,
  failure: Failure,
  retryCount: number,
): Promise<void> {
  if (failure.kind !== "passing") return;
  await clock.sleep(Math.max(backoffDelayMs(retryCount, random), failure.retryAfterMs ?? 0), signal);
}

function mayRepeat(call: Call, failure: Failure): boolean {
  if (failure.kind === "final") return false;
  if (failure.kind !== "passing") return true;
  return call.isRepeatable && (failure.retryAfterMs ?? 0) <= LONGEST_RETRY_AFTER_MS;
}

interface ThrownAnswer {
  readonly status: number;
  readonly response: { readonly headers: ResponseHeaders; readonly data: unknown };
}

function readFailedAnswer(thrown: unknown) {
  const { status, response } = thrown as Partial<ThrownAnswer>;
  if (status === undefined || response === undefined) return null;
  return { status, headers: response.headers, body: response.data };
}

/** What went wrong on the way; @octokit/request's own error holds the request, which is nobody's business. */
function findCause(thrown: unknown): unknown {
  return thrown instanceof Error && thrown.cause !== undefined ? thrown.cause : thrown;
}
