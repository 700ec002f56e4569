import { type ClientOptions, createClient, type GitHubClient } from "./client/client.ts";
import { type RateLimits, readRateLimits } from "./client/rate-limits.ts";
import type { QuerySizes } from "./graphql/query-sizes.ts";

/** How to reach GitHub, and within which limits. */
export interface GitHubOptions extends Omit<ClientOptions, "requestTimeoutMs"> {
  /** Batches under way at once. */
  readonly concurrency: number;
  /** Longest time for one attempt; 30 seconds when left out (GitHub itself gives up after 10). */
  readonly requestTimeoutMs?: number;
  /** How much one query asks for; several ways to one server share it. Learned anew when left out. */
  readonly sizes?: QuerySizes;
}

/** A way to GitHub before its ports are built: all that a first request needs (docs/decisions/0060). */
export interface OpenedGitHub {
  readonly options: GitHubOptions;
  readonly client: GitHubClient;
  /** The token's limits now; `null` where limits are turned off. Throws `unauthorized` for a refused token. */
  readRateLimit(): Promise<RateLimits | null>;
}

/** Opens a way to GitHub; `createGitHub` builds the ports on it. Nothing is sent yet. */
export function openGitHub(options: GitHubOptions): OpenedGitHub {
  const client = createClient({ ...options, requestTimeoutMs: options.requestTimeoutMs ?? 30_000 });
  return { options, client, readRateLimit: () => readRateLimits(client, options.budget) };
}
