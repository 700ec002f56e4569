import type { getOctokit } from "@actions/github";
import type { Clock, GitHubError, Random } from "@automation/core";
import {
  backoffDelayMs,
  type Permit,
  type RateLimitBudget,
  type ResponseHeaders,
  type WriteGovernor,
} from "@automation/resilience";
import type { Call } from "./call.ts";
import {
  describeAnswer,
  describeDeferral,
  describeGraphqlLimit,
  describeNoAnswer,
  describeRefusal,
} from "./error-mapping.ts";
import type { Failure } from "./failure.ts";

/** What deciding about attempts needs. */
export interface AttemptOptions {
  readonly budget: RateLimitBudget;
  readonly governor: WriteGovernor;
  readonly clock: Clock;
  readonly random: Random;
  /** Attempts after the first. */
  readonly maxRetries: number;
  readonly graphqlUrl: string;
  /** Cuts the waits between attempts short. */
  readonly signal?: AbortSignal | undefined;
}

/** A server that wants to be left alone for longer than this is not asked again. */
const LONGEST_RETRY_AFTER_MS = 60_000;

/**
 * A failed attempt on its way through @octokit/plugin-retry.
 *
 * The plugin repeats whatever carries `request.request.retries` (its own `retryRequest` sets nothing else) and decides by
 * itself about errors with a `status` only, so it never repeats anything unbidden.
 */
export class AttemptFailure extends Error {
  override readonly name = "AttemptFailure";
  readonly error: GitHubError;
  readonly request: { readonly request: { readonly retries: number; readonly retryAfter: 0 } };

  constructor(error: GitHubError, retries: number) {
    super(error.message);
    this.error = error;
    this.request = { request: { retries, retryAfter: 0 } };
  }
}

type Plugin = NonNullable<Parameters<typeof getOctokit>[2]>;

/**
 * The octokit plugin that stands around every single attempt: it waits for leave to send, tells the budget what the answer
 * said, and decides whether there is a next attempt. To be listed before plugin-retry, so that it is inside of its loop.
 */
export function createAttemptPlugin(options: AttemptOptions): Plugin {
  return (octokit) => {
    octokit.hook.wrap("request", async (request, hookOptions) => {
      const call = hookOptions.request.call as Call;
      const isGraphql = hookOptions.url === options.graphqlUrl;
      const lane: Lane = { ...options, call, resource: isGraphql ? "graphql" : "core" };
      const outcome = await attempt(lane, async () => request(hookOptions));
      if (outcome.status === "failed") {
        throw await prepareRepetition(lane, outcome.failure, Number(hookOptions.request.retryCount ?? 0));
      }
      // Wrapped, because plugin-retry would throw a whole GraphQL answer away for one of its errors.
      const { response } = outcome;
      return isGraphql ? { ...response, data: { graphql: response.data } } : response;
    });
  };
}

interface Lane extends AttemptOptions {
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

/** Waits for the write lane and the budget, then sends. */
async function attempt<Answered extends Response>(
  lane: Lane,
  send: () => Promise<Answered>,
): Promise<Outcome<Answered>> {
  const { budget, governor, call } = lane;
  const turn = call.kind === "write" ? await governor.acquire(call.createsContent ?? false) : FREE_TURN;
  if (turn.status === "stopped") return refuse(describeRefusal(turn, call));
  if (turn.status === "deferred") return refuse(describeDeferral(turn.untilMs, call));
  try {
    const admission = await budget.acquire(lane.resource, call.cost ?? 1);
    if (admission.status !== "granted") return refuse(describeRefusal(admission, call));
    const outcome = await sendAndJudge(lane, admission.permit, send);
    if (outcome.status === "failed") reportLimit(lane, outcome.failure, admission.permit);
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
  { clock, call, resource }: Lane,
  permit: Permit,
  send: () => Promise<Answered>,
): Promise<Outcome<Answered>> {
  try {
    const response = await send();
    permit.settle(response.headers);
    const failure = judgeResponse(response, call, resource, clock.now());
    return failure === null ? { status: "answered", response } : { status: "failed", failure };
  } catch (thrown) {
    const answer = readFailedAnswer(thrown);
    permit.settle(answer === null ? null : findBelievableHeaders(answer.status, answer.headers));
    const failure =
      answer === null ? describeNoAnswer(findCause(thrown), call) : describeAnswer(answer, call, clock.now());
    return { status: "failed", failure };
  }
}

/** @octokit/request lets everything below 400 pass: redirects that were not followed, and limits in GraphQL's 200. */
function judgeResponse(response: Response, call: Call, resource: string, nowMs: number): Failure | null {
  const answer = { status: response.status, headers: response.headers, body: response.data };
  if (response.status >= 300) return describeAnswer(answer, call, nowMs);
  return resource === "graphql" ? describeGraphqlLimit(answer, call, nowMs) : null;
}

/** A refused token is answered with a stranger's limit, and a gateway's error page knows none. */
function findBelievableHeaders(status: number, headers: ResponseHeaders): ResponseHeaders | null {
  if (status === 401) return null;
  return status >= 500 && headers["x-ratelimit-remaining"] === undefined ? null : headers;
}

function reportLimit({ budget, governor, call, resource }: Lane, failure: Failure, permit: Permit): void {
  if (failure.kind === "primary-limit") budget.reportPrimaryLimit(resource, failure.resetAtMs);
  if (failure.kind !== "secondary-limit") return;
  budget.reportSecondaryLimit(failure.retryAfterMs, permit);
  if (call.kind === "write") governor.reportSecondaryLimit();
}

/** Waits as long as the failure asks for, and says how often the call may be repeated in all. */
async function prepareRepetition(
  { clock, random, maxRetries, signal, call }: Lane,
  failure: Failure,
  retryCount: number,
): Promise<AttemptFailure> {
  if (retryCount >= maxRetries || !mayRepeat(call, failure)) return new AttemptFailure(failure.error, 0);
  if (failure.kind === "passing") {
    await clock.sleep(Math.max(backoffDelayMs(retryCount, random), failure.retryAfterMs ?? 0), signal);
  }
  return new AttemptFailure(failure.error, maxRetries);
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
