import type { Clock, Logger } from "@automation/core/ports";

/** Sends requests like `fetch`. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** What a transport needs. */
export interface TransportOptions {
  readonly fetch: Fetch;
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
 * or is no JSON for a success.
 *
 * A redirect is followed within its origin only, so that the token never leaves it; one that is not followed comes back as
 * it is.
 */
export function createTransport(options: TransportOptions): Transport {
  let sent = 0;

  const sendOnce = async (url: string, init: RequestInit): Promise<Response> => {
    sent += 1;
    const startedMs = options.clock.now();
    const tookMs = (): number => options.clock.now() - startedMs;
    const { pathname, search } = new URL(url);
    const line = `${init.method ?? "GET"} ${pathname}${search}`;
    try {
      const response = await options.fetch(url, { ...init, redirect: "manual" });
      const complete = await readWhole(response);
      options.logger.debug(`${line}: ${response.status} after ${tookMs()} ms`);
      return complete;
    } catch (error) {
      options.logger.debug(`${line}: no response after ${tookMs()} ms`);
      throw error;
    }
  };

  const follow = async (url: string, init: RequestInit): Promise<Response> => {
    let address = url;
    for (let redirects = 0; ; redirects += 1) {
      const response = await sendOnce(address, init);
      const next = findRedirect(response, address, init.method ?? "GET");
      if (next === null || redirects >= MOST_REDIRECTS) return response;
      address = next;
    }
  };

  const fetch: Fetch = async (url, init) => {
    const controller = new AbortController();
    const over = new AbortController();
    const timer = setTimeout(() => controller.abort(), options.timeoutMs);
    const giveUp = async (): Promise<void> => {
      await options.clock.sleep(STOP_GRACE_MS, over.signal);
      controller.abort();
    };
    options.signal?.addEventListener("abort", giveUp, { once: true, signal: over.signal });
    try {
      return await follow(url, { ...init, signal: controller.signal });
    } catch (error) {
      if (options.signal?.aborted) throw new Error("the run was cancelled before the response arrived");
      if (controller.signal.aborted) throw new Error(`no response within ${options.timeoutMs} ms`);
      throw error;
    } finally {
      clearTimeout(timer);
      over.abort();
    }
  };

  return { fetch, count: () => sent };
}

/** The address to go on to, or `null` when the answer is to be taken as it is. */
function findRedirect(response: Response, address: string, method: string): string | null {
  const followed = method === "GET" || method === "HEAD" ? REDIRECTS_FOR_READS : REDIRECTS_FOR_WRITES;
  const location = response.headers.get("location");
  if (!followed.includes(response.status) || location === null) return null;
  const next = new URL(location, address);
  return next.origin === new URL(address).origin ? next.href : null;
}

async function readWhole(response: Response): Promise<Response> {
  const { status } = response;
  const text = await response.text();
  const headers = new Headers(response.headers);
  if (STATUSES_WITHOUT_BODY.includes(status)) return new Response(null, { status, headers });
  // @octokit/request parses only what is called JSON, and what stands between us and GitHub calls it what it likes.
  if (isJson(text)) headers.set("content-type", "application/json; charset=utf-8");
  else if (status >= 200 && status < 300) throw new Error("the response is incomplete or not JSON");
  return new Response(text, { status, headers });
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
