import { GitHubError } from "@automation/core/errors";
import type { Clock, Logger, Random } from "@automation/core/ports";
import type { RateLimitBudget, ResponseHeaders, WriteGovernor } from "@automation/resilience";
import type { Call } from "../call.ts";
import { type GraphqlProblem, isRecord, readGraphqlProblems } from "../errors/failure.ts";
import { readSsoUrl } from "../errors/refusals.ts";
import { FailedAttempt, readHidden } from "./failed-attempt.ts";
import { formRequest } from "./first-request.ts";
import { createHttpSender } from "./http-sender.ts";
import type { Octokit } from "./octokit.ts";
import type { PartialResults } from "./partial-results.ts";
import { createTransport, type Fetch, type Transport } from "./transport.ts";

/** Gives the value of `authorization` for one request, e.g. `token ghs_…`. */
export type TokenSource = () => Promise<string>;

/** What a client needs. */
export interface ClientOptions {
  /** A token, or where each attempt gets its own from. */
  readonly token: string | TokenSource;
  /**
   * The owner that this token is for alone; absent for a token that the whole run stands on. When such a token is refused,
   * only what concerns the owner ends, as `token-unavailable`.
   */
  readonly owner?: string | undefined;
  /** Base of REST addresses, e.g. `https://api.github.com`. */
  readonly apiUrl: string;
  /** Address of GraphQL, e.g. `https://api.github.com/graphql`. */
  readonly graphqlUrl: string;
  /** Address of the pages for people, e.g. `https://github.com`. */
  readonly serverUrl: string;
  readonly userAgent: string;
  /** Whether the runner uses the network through a proxy only; false when left out. */
  readonly isProxied?: boolean;
  /** What GitHub calls the job that asks; goes into the user agent. */
  readonly orchestrationId?: string | undefined;
  readonly logger: Logger;
  readonly clock: Clock;
  readonly random: Random;
  readonly budget: RateLimitBudget;
  readonly governor: WriteGovernor;
  /** Hears of each answer that leaves something out. */
  readonly onPartialResults?: ((partial: PartialResults) => void) | undefined;
  /** Attempts after the first. */
  readonly maxRetries: number;
  /** Longest time for one attempt. */
  readonly requestTimeoutMs: number;
  /** Once it aborts, nothing more is sent. */
  readonly signal?: AbortSignal | undefined;
  /** Whether its first read goes out before anything is loaded that decides about attempts: the run has just begun. */
  readonly isFirst?: boolean;
  /** Takes secrets out of a text before other people can read it at GitHub. */
  readonly redact: (text: string) => string;
}

/** A REST answer. `data` has the type that the caller says it has. */
export interface RestAnswer<Data> {
  readonly status: number;
  readonly headers: ResponseHeaders;
  readonly data: Data;
}

/** A GraphQL answer: parts of it may be missing, and `problems` say why. */
export interface GraphqlAnswer {
  readonly data: Readonly<Record<string, unknown>> | null;
  readonly problems: readonly GraphqlProblem[];
  /** Where the token is authorised for single sign-on, where the answer says so. */
  readonly ssoUrl?: string | undefined;
}

/** A method and a path with `{placeholders}`, which are filled in percent-encoded. */
export type Route = `${"GET" | "POST" | "PATCH" | "PUT" | "DELETE"} /${string}`;

/** Sends requests to GitHub within the limits. Whatever fails is thrown as `GitHubError`. */
export interface GitHubClient {
  rest<Data>(
    route: Route,
    parameters: Readonly<Record<string, unknown>>,
    call: Call,
  ): Promise<RestAnswer<Data>>;
  graphql(document: string, variables: Readonly<Record<string, unknown>>, call: Call): Promise<GraphqlAnswer>;
  /** Requests sent so far: repetitions and redirects included. */
  countRequests(): number;
  /** Resolves when the first read has left, or failed to: until then the thread should not be kept busy. */
  whenSent(): Promise<void>;
}

/** Named, so that a new default at GitHub changes nothing. https://docs.github.com/en/rest/about-the-rest-api/api-versions */
const API_VERSION = "2022-11-28";

/**
 * Makes a client. It reads nothing from the environment but the proxy, where there is one, and what the toolkit reads.
 *
 * The toolkit's client takes longer to load than everything else before the first request, and most of that is not for the
 * request: a first read is sent before, and answered to the toolkit's client when that asks (docs/decisions/0060).
 */
export function createClient(options: ClientOptions): GitHubClient {
  const transport = createTransport({
    send: createHttpSender({ isProxied: options.isProxied ?? false }),
    logger: options.logger,
    clock: options.clock,
    timeoutMs: options.requestTimeoutMs,
    signal: options.signal,
  });
  let firstSent = Promise.resolve();
  let loading: Promise<Octokit> | undefined;

  const send = async (
    route: string,
    given: Readonly<Record<string, unknown>>,
    call: Call,
  ): Promise<RestAnswer<unknown>> => {
    const parameters = {
      ...(call.kind === "write" ? redactProse(given, options.redact) : given),
      headers: { "x-github-api-version": API_VERSION },
    };
    if (loading === undefined) {
      if (call.kind === "read") firstSent = sendAhead(route, parameters, transport, options);
      loading = firstSent.then(() => loadOctokit(options, transport.fetch));
    }
    try {
      const octokit = await loading;
      const { status, headers, data } = await octokit.request(route, { ...parameters, request: { call } });
      return { status, headers, data: readHidden(data) };
    } catch (error) {
      throw error instanceof FailedAttempt ? error.error : error;
    }
  };

  return {
    rest: async <Data>(route: Route, parameters: Readonly<Record<string, unknown>>, call: Call) =>
      (await send(route, parameters, call)) as RestAnswer<Data>,
    graphql: async (query, variables, call) => {
      const { data: body, headers } = await send(`POST ${options.graphqlUrl}`, { query, variables }, call);
      const content = isRecord(body) && isRecord(body.data) ? body.data : null;
      const ssoUrl = readSsoUrl(headers["x-github-sso"], options.serverUrl);
      return { data: content, problems: readGraphqlProblems(body), ssoUrl };
    },
    countRequests: () => transport.count(),
    whenSent: () => firstSent,
  };
}

/** Sends a client's first read, where nothing can speak against it. */
async function sendAhead(
  route: string,
  parameters: Readonly<Record<string, unknown>>,
  transport: Transport,
  options: ClientOptions,
): Promise<void> {
  const { isFirst = false, token, signal } = options;
  if (!isFirst || typeof token !== "string" || signal?.aborted) return;
  const defaults = { baseUrl: trimUrl(options.apiUrl), userAgent: formatUserAgent(options), token };
  await transport.sendAhead(formRequest(route, parameters, defaults));
}

async function loadOctokit(options: ClientOptions, fetch: Fetch): Promise<Octokit> {
  const { createOctokit } = await import("./octokit.ts");
  const { token, apiUrl } = options;
  const isString = typeof token === "string";
  return createOctokit({
    ...options,
    token: isString ? token : undefined,
    fetch: isString ? fetch : authorize(fetch, token),
    apiUrl: trimUrl(apiUrl),
    userAgent: formatUserAgent(options),
  });
}

function trimUrl(url: string): string {
  return url.replace(/\/+$/, "");
}

/** Members of a write that people read. All others are names and ids: changed, they would mean something else. */
const PROSE: readonly string[] = [
  ...["title", "body", "commit_title", "commit_message", "message", "description"],
  ...["headline", "commitHeadline", "commitBody"],
];

/** The parameters of a write, whatever they are nested in, with their prose redacted. */
function redactProse(
  parameters: Readonly<Record<string, unknown>>,
  redact: (text: string) => string,
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(parameters).map(([name, value]) => {
      if (typeof value === "string") return [name, PROSE.includes(name) ? redact(value) : value];
      return [name, isRecord(value) ? redactProse(value, redact) : value];
    }),
  );
}

/** Tells whether GitHub answered `status`, or one of several. */
export function isAnswered(error: unknown, ...statuses: readonly number[]): error is GitHubError {
  return error instanceof GitHubError && error.status !== undefined && statuses.includes(error.status);
}

/** With the tag that @actions/github puts there, too. */
function formatUserAgent({ userAgent, orchestrationId }: ClientOptions): string {
  if (orchestrationId === undefined) return userAgent;
  return `${userAgent} actions_orchestration_id/${orchestrationId.replaceAll(/[^a-z0-9_.-]/gi, "_")}`;
}

/** Gives each attempt the authorization that holds at its moment. */
function authorize(fetch: Fetch, source: TokenSource): Fetch {
  return async (url, init) => {
    const headers = { ...init.headers, authorization: await source() };
    return fetch(url, { ...init, headers });
  };
}
