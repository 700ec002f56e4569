import type { Clock } from "@automation/core/ports";
import { errorCode, resolveInWorkspace } from "./workspace.ts";

/** Longest wait for the cache service, each way: some megabytes take two seconds, and what it keeps only saves time. */
const CACHE_TIMEOUT_MS = 15_000;

/** What became of a file's way into the cache or out of it. */
export type CacheResult =
  /** It was put there, or taken from there under `key`. */
  | { readonly status: "done"; readonly key: string }
  /** The cache holds nothing of the kind. */
  | { readonly status: "nothing" }
  /** It could not be; `message` says why. */
  | { readonly status: "failed"; readonly message: string }
  /** There is no service to ask. */
  | { readonly status: "skipped" };

/** The part of the cache client that is used. */
export interface CacheClient {
  /** The key that was found, if one was. */
  restoreCache(paths: string[], primaryKey: string, restoreKeys?: string[]): Promise<string | undefined>;
  /** A number below 0 when nothing was saved. */
  saveCache(paths: string[], key: string): Promise<number>;
}

/** What the cache needs to know of its surroundings. */
export interface CacheContext {
  readonly workspace: string;
  readonly hasCacheService: boolean;
  readonly clock: Clock;
  readonly loadClient: () => Promise<CacheClient>;
}

/** Loads the toolkit's client only when there is a service to ask: it is large. */
export async function loadCacheClient(): Promise<CacheClient> {
  const { importCacheClient } = await import("./services.ts");
  return importCacheClient();
}

/**
 * Puts the newest file whose key begins with `prefix` in its place in the workspace. Never throws, and takes 15 seconds
 * at most.
 *
 * @param file Path relative to the workspace.
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/dependency-caching
 */
export async function restoreFile(
  context: CacheContext,
  file: string,
  key: string,
  prefix: string,
): Promise<CacheResult> {
  return withClient(context, file, async (client, path) => {
    const found = await client.restoreCache([path], key, [prefix]);
    return found === undefined ? { status: "nothing" } : { status: "done", key: found };
  });
}

/**
 * Keeps a file of the workspace under `key` for later runs. A key is written once and for all, so it must be new. Never
 * throws, and takes 15 seconds at most.
 *
 * @param file Path relative to the workspace.
 */
export async function keepFile(context: CacheContext, file: string, key: string): Promise<CacheResult> {
  return withClient(context, file, async (client, path) => {
    const id = await client.saveCache([path], key);
    return id < 0 ? failed("the service rejected it") : { status: "done", key };
  });
}

async function withClient(
  { workspace, hasCacheService, clock, loadClient }: CacheContext,
  file: string,
  ask: (client: CacheClient, path: string) => Promise<CacheResult>,
): Promise<CacheResult> {
  if (!hasCacheService) return { status: "skipped" };
  const place = resolveInWorkspace(workspace, file);
  if (place.status === "outside") return failed(place.message);
  const timeout = new AbortController();
  try {
    return await Promise.race([
      loadClient().then((client) => ask(client, place.absolute)),
      clock.sleep(CACHE_TIMEOUT_MS, timeout.signal).then(() => failed("it timed out after 15 seconds")),
    ]);
  } catch (error) {
    return failed(error instanceof Error ? error.message : errorCode(error));
  } finally {
    timeout.abort();
  }
}

function failed(why: string): CacheResult {
  return { status: "failed", message: `The cache of GitHub Actions could not be used: ${why}` };
}
