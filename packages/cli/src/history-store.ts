import { resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { setFlagsFromString } from "node:v8";
import { redactSecrets } from "@automation/core/config";
import type { Clock, HistoryStore, Logger } from "@automation/core/ports";
import { parseRepositoryRef } from "@automation/core/repository";
import { createHistoryFolder } from "@automation/folder";
import { createGitHub } from "@automation/github";
import { RateLimitBudget, WriteGovernor } from "@automation/resilience";
import { readRemoteRepository } from "./git-remote.ts";
import { readToken, UsageError } from "./read-token.ts";

/** Where the history is, as the command line says it. */
export interface StoreOptions {
  readonly folder?: string;
  readonly branch?: string;
  readonly repository?: string;
}

/** Time as Node has it. */
export const nodeClock: Clock = {
  now: Date.now,
  sleep: async (durationMs) => {
    await sleep(durationMs);
  },
};

const ignore = () => undefined;
const QUIET: Logger = {
  debug: ignore,
  info: ignore,
  notice: ignore,
  warning: ignore,
  error: ignore,
  group: ignore,
};

/** Opens the history of a folder, or of a branch; one of the two must be named. Throws `UsageError`. */
export async function openHistoryStore({ folder, branch, repository }: StoreOptions): Promise<HistoryStore> {
  // A history may be hundreds of megabytes: garbage is collected early.
  setFlagsFromString("--optimize-for-size");
  if (folder !== undefined) return createHistoryFolder(resolve(folder), nodeClock);
  if (branch === undefined) throw new UsageError("Say where the history is: --folder or --branch.");
  const token = readToken();
  if (token === undefined) throw new UsageError("A branch is read with a token: set GITHUB_TOKEN.");
  const name = repository ?? process.env.GITHUB_REPOSITORY ?? (await findRemote());
  const place = parseRepositoryRef(name);
  if (place === null) throw new UsageError("Say which repository has the branch: --repository owner/name.");
  const apiUrl = process.env.GITHUB_API_URL || "https://api.github.com";
  const options = { clock: nodeClock, random: Math.random, maxWaitMs: 60_000 };
  const github = createGitHub({
    token,
    apiUrl,
    graphqlUrl: process.env.GITHUB_GRAPHQL_URL || `${apiUrl}/graphql`,
    serverUrl: process.env.GITHUB_SERVER_URL || "https://github.com",
    logger: QUIET,
    clock: nodeClock,
    random: Math.random,
    budget: new RateLimitBudget({ ...options, buffer: 0 }),
    governor: new WriteGovernor({ ...options, intervalMs: 0 }),
    maxRetries: 3,
    concurrency: 1,
    userAgent: "automation/history",
    redact: redactSecrets,
  });
  return github.openHistory({ repository: place, branch });
}

async function findRemote(): Promise<string> {
  const remote = await readRemoteRepository(process.cwd());
  return remote.status === "found" ? remote.repository : "";
}
