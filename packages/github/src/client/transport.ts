import type { Clock, Logger } from "@automation/core/ports";
import { JSONParse } from "json-with-bigint";
import type { HttpAnswer, HttpRequest, SendHttp, SendOptions } from "./http-sender.ts";

/** What @octokit/request gives to its `fetch`, of the requests that it makes here. */
export interface FetchInit {
  readonly method?: string | undefined;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | undefined;
}

/** What @octokit/request reads of a response. */
export interface FetchResponse {
  readonly url: string;
  readonly status: number;
  readonly headers: ReadonlyMap<string, string>;
  /** The JSON of the answer as data; its text where it is none. */
  readonly body: unknown;
  text(): Promise<string>;
}

/** Sends requests like `fetch`. */
export type Fetch = (url: string, init: FetchInit) => Promise<FetchResponse>;

/** What a transport needs. */
export interface TransportOptions {
  readonly send: SendHttp;
  readonly logger: Logger;
  readonly clock: Clock;
  /** Longest time for one attempt, body and redirects included. */
  readonly timeoutMs: number;
  /** Once it aborts, requests under way have a moment left for their answers. */
  readonly signal?: AbortSignal | undefined;
}

/** Sends single attempts, whole or not at all, and counts them. */
export interface Transport {
  readonly fetch: Fetch;
  /** Sends a request whose answer the next `fetch` of the same gets. Resolves when it has left, or failed to. */
  sendAhead(request: HttpRequest): Promise<void>;
  /** Requests sent so far: repetitions and redirects included. */
  count(): number;
}

const REDIRECTS_FOR_READS: readonly number[] = [301, 302, 303, 307, 308];
/** Only these tell a client to send the same write again; after the others it would silently become a GET. */
const REDIRECTS_FOR_WRITES: readonly number[] = [307, 308];
const MOST_REDIRECTS = 5;
/**
 * A cancelled step has 7.5 seconds before the second signal, and 2.5 more before it is killed: the files must be written.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-cancellation
 */
const STOP_GRACE_MS = 4_000;
const STATUSES_WITHOUT_BODY: readonly number[] = [204, 205, 304];

/**
 * Makes a transport in which an answer is either complete or an error: @octokit/request takes a 200 whose body broke off
 * or is no JSON for a success. Its JSON is parsed here, once.
 *
 * A redirect is followed within its origin only, so that the token never leaves it; one that is not followed comes back as
 * it is.
 */
export function createTransport(options: TransportOptions): Transport {
  let sent = 0;
  let ahead: { readonly request: HttpRequest; readonly response: Promise<FetchResponse> } | undefined;

  const sendOnce = async (request: HttpRequest, { signal, onSent }: SendOptions): Promise<HttpAnswer> => {
    sent += 1;
    const startedMs = options.clock.now();
    const tookMs = (): number => options.clock.now() - startedMs;
    const { pathname, search } = new URL(request.url);
    const line = `${request.method} ${pathname}${search}`;
    try {
      const answer = await options.send(request, { signal, onSent });
      options.logger.debug(`${line}: ${answer.status} after ${tookMs()} ms`);
      return answer;
    } catch (error) {
      options.logger.debug(`${line}: no response after ${tookMs()} ms`);
      throw error;
    }
  };

  const follow = async (request: HttpRequest, sending: SendOptions): Promise<FetchResponse> => {
    let { url } = request;
    for (let redirects = 0; ; redirects += 1) {
      const answer = await sendOnce({ ...request, url }, sending);
      const next = findRedirect(answer, url, request.method);
      if (next === null || redirects >= MOST_REDIRECTS) return toResponse(answer, url);
      url = next;
    }
  };

  const attempt = async (request: HttpRequest, onSent?: () => void): Promise<FetchResponse> => {
    const ending = startEnding(options);
    try {
      return await follow(request, { signal: ending.signal, onSent });
    } catch (error) {
      if (options.signal?.aborted) throw new Error("the run was cancelled before the response arrived");
      throw error;
    } finally {
      ending.release();
    }
  };

  return {
    fetch: (url, { method = "GET", headers, body }) => {
      const request = { method, url, headers, body };
      if (ahead === undefined || !isSame(ahead.request, request)) return attempt(request);
      const { response } = ahead;
      ahead = undefined;
      return response;
    },
    sendAhead: (request) =>
      new Promise<void>((resolve) => {
        const response = attempt(request, resolve);
        ahead = { request, response };
        // Whoever asks for it hears of its failure.
        response.catch(() => undefined).finally(resolve);
      }),
    count: () => sent,
  };
}

/** Whether both ask for the same; their headers tell who asks. */
function isSame(one: HttpRequest, other: HttpRequest): boolean {
  return one.method === other.method && one.url === other.url && one.body === other.body;
}

/** What ends an attempt before its answer comes. */
interface Ending {
  readonly signal: AbortSignal;
  /** For an attempt that is over. */
  release(): void;
}

/** Every abort has a reason of its own: one that Node makes up is a DOMException, which takes longer than the request. */
function startEnding({ timeoutMs, signal, clock }: TransportOptions): Ending {
  const ending = new AbortController();
  const grace = new AbortController();
  const timer = setTimeout(() => ending.abort(new Error(`no response within ${timeoutMs} ms`)), timeoutMs);
  const giveUp = async (): Promise<void> => {
    await clock.sleep(STOP_GRACE_MS, grace.signal);
    ending.abort(new Error("the run was cancelled"));
  };
  signal?.addEventListener("abort", giveUp, { once: true });
  return {
    signal: ending.signal,
    release: () => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", giveUp);
      grace.abort("over");
    },
  };
}

/** The address to go on to, or `null` when the answer is to be taken as it is. */
function findRedirect({ status, headers }: HttpAnswer, address: string, method: string): string | null {
  const followed = method === "GET" || method === "HEAD" ? REDIRECTS_FOR_READS : REDIRECTS_FOR_WRITES;
  const location = headers.get("location");
  if (!followed.includes(status) || location === undefined) return null;
  const next = new URL(location, address);
  return next.origin === new URL(address).origin ? next.href : null;
}

function toResponse({ status, headers, text }: HttpAnswer, url: string): FetchResponse {
  const answer = { url, status, headers, text: () => Promise.resolve(text) };
  if (STATUSES_WITHOUT_BODY.includes(status)) return { ...answer, body: "" };
  const json = parseJson(text);
  if (json === undefined) {
    if (status >= 200 && status < 300) throw new Error("the response is incomplete or not JSON");
    return { ...answer, body: text };
  }
  // @octokit/request parses only what is called JSON, and what stands between us and GitHub calls it what it likes.
  headers.set("content-type", "application/json; charset=utf-8");
  return { ...answer, body: json };
}

/** A number that may be too long for a double. */
const LONG_NUMBER = /(?:^|[:[,])\s*-?\d{16}/;

/** JSON as data, its long integers as `bigint`; `undefined` for a text that is no JSON. */
function parseJson(text: string): unknown {
  try {
    return LONG_NUMBER.test(text) ? JSONParse(text) : JSON.parse(text);
  } catch {
    return undefined;
  }
}
