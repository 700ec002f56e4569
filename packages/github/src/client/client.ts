import { GitHubError } from "@automation/core/errors";
import type { Clock, Logger, Random } from "@automation/core/ports";
import type { RateLimitBudget, ResponseHeaders, WriteGovernor } from "@automation/resilience";
import { Octokit } from "@octokit/core";
import type { Call } from "../call.ts";
import { type GraphqlProblem, isRecord, readGraphqlProblems } from "../errors/failure.ts";
import { readSsoUrl } from "../errors/refusals.ts";
import { createAttemptPlugin } from "./attempts.ts";
import type { PartialResults } from "./partial-results.ts";
import { createTransport, type Fetch } from "./transport.ts";

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
}

/** Named, so that a new default at GitHub changes nothing. https://docs.github.com/en/rest/about-the-rest-api/api-versions */
const API_VERSION = "2022-11-28";

/** Makes a client. It reads nothing from the environment but the proxy, which @actions/github does where there is one. */
export function createClient(options: ClientOptions): GitHubClient {
  const transport = createTransport({
    fetch: chooseFetch(options),
    logger: options.logger,
    clock: options.clock,
    timeoutMs: options.requestTimeoutMs,
    signal: options.signal,
  });
  const log = asOctokitLog(options.logger);
  const { token } = options;
  const access =
    typeof token === "string"
      ? { auth: token, request: { fetch: transport.fetch, log } }
      : { request: { fetch: authorize(transport.fetch, token), log } };
  // The bare client: @actions/github's is ten times as large, and not a part of it would be used (docs/decisions/0060).
  const octokit = new (Octokit.plugin(createAttemptPlugin(options)))({
    ...access,
    baseUrl: options.apiUrl.replace(/\/+$/, ""),
    userAgent: formatUserAgent(options),
    log,
  });

  const send = (
    route: string,
    parameters: Readonly<Record<string, unknown>>,
    call: Call,
  ): Promise<RestAnswer<unknown>> =>
    octokit.request(route, {
      ...(call.kind === "write" ? redactProse(parameters, options.redact) : parameters),
      headers: { "x-github-api-version": API_VERSION },
      request: { call },
    });

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
  };
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

/**
 * Node's own fetch; behind a proxy that of @actions/github, which is loaded only then, because it doubles the time to the
 * first request. A proxy cannot reach this machine's own servers.
 */
function chooseFetch({ apiUrl, isProxied }: ClientOptions): Fetch {
  const { hostname } = new URL(apiUrl);
  const isLocal = hostname === "localhost" || hostname === "[::1]" || hostname.startsWith("127.");
  if (isLocal || !isProxied) return (url, init) => fetch(url, init);
  return async (url, init) => {
    const { defaults } = await import("@actions/github/lib/utils");
    return ((defaults.request?.fetch ?? fetch) as Fetch)(url, init);
  };
}

/** Gives each attempt the authorization that holds at its moment. */
function authorize(fetch: Fetch, source: TokenSource): Fetch {
  return async (url, init) => {
    const headers = new Headers(init.headers);
    headers.set("authorization", await source());
    return fetch(url, { ...init, headers });
  };
}

function asOctokitLog(logger: Logger) {
  const debug = (message: string): void => logger.debug(message);
  return { debug, info: debug, warn: debug, error: debug };
}
