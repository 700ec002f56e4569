import { getOctokit } from "@actions/github";
import type { Logger } from "@automation/core/ports";
import type { Octokit as OctokitCore } from "@octokit/core";
import { retry } from "@octokit/plugin-retry";
import { type AttemptOptions, createAttemptPlugin } from "./attempts.ts";
import type { Fetch } from "./transport.ts";

/** What the client of the toolkit is made with. */
export interface OctokitOptions extends AttemptOptions {
  /** `undefined` where `fetch` gives each attempt a token of its own. */
  readonly token: string | undefined;
  readonly apiUrl: string;
  readonly userAgent: string;
  readonly fetch: Fetch;
  readonly logger: Logger;
}

/** Sends requests with the attempts that each of them may have. */
export type Octokit = Pick<OctokitCore, "request">;

/** The toolkit asks for a token; what stands here never leaves this process. */
const TOKEN_OF_EACH_ATTEMPT = "of-each-attempt";

/**
 * The toolkit's client. plugin-retry repeats a request, and the plugin inside it, which it asks, allows that: a limit was
 * met, or nothing is done twice.
 */
export function createOctokit({
  token = TOKEN_OF_EACH_ATTEMPT,
  apiUrl,
  userAgent,
  fetch,
  ...options
}: OctokitOptions): Octokit {
  const debug = (message: string): void => options.logger.debug(message);
  const log = { debug, info: debug, warn: debug, error: debug };
  // The transport has parsed the answer already.
  const request = { fetch, log, parseSuccessResponseBody: false };
  return getOctokit(token, { baseUrl: apiUrl, userAgent, request, log }, createAttemptPlugin(options), retry);
}
