import path from "node:path";
import { ConfigError } from "@automation/core/errors";
import type { HistoryStore } from "@automation/core/ports";
import { parseRepositoryRef, type RepositoryRef } from "@automation/core/repository";
import { createHistoryFolder } from "@automation/folder";
import { connectGitHub, type GitHub, type Machine } from "@automation/github";

const MAX_RETRIES = 3;
const MAX_WAIT_MS = 60_000;

/** Where a history is, as the inputs of an action say it. */
export interface HistoryPlace {
  /** Folder below the workspace; when it is given, nothing is asked of GitHub. */
  readonly folder: string | undefined;
  readonly branch: string | undefined;
  /** Repository of the branch; the workflow's own when it is absent. */
  readonly repository?: RepositoryRef | undefined;
}

/** Where the action runs; an action's kit has all of it. */
export interface Site extends Machine {
  readonly signal: AbortSignal;
  readonly runner: Machine["runner"] & {
    readonly workspace: string;
    readonly repository?: string | undefined;
  };
}

/** Connects to the GitHub that has the branch; `null` without a token. Only called for a branch. */
export type ConnectHistory = () => Pick<GitHub, "openHistory"> | null;

/** Opens a history in a folder or on a branch; `null` when neither is named, or there is no repository or token for the branch. */
export function openHistory(place: HistoryPlace, site: Site, connect: ConnectHistory): HistoryStore | null {
  const { folder, branch } = place;
  const { runner, clock } = site;
  if (folder !== undefined) return createHistoryFolder(path.join(runner.workspace, folder), clock);
  const repository = place.repository ?? parseRepositoryRef(runner.repository ?? "");
  if (repository === null || branch === undefined) return null;
  return connect()?.openHistory({ repository, branch }) ?? null;
}

/** Opens a history that the action cannot do without. Throws `ConfigError` when it is nowhere. */
export function requireHistory(place: HistoryPlace, site: Site, connect: ConnectHistory): HistoryStore {
  const store = openHistory(place, site, connect);
  if (store !== null) return store;
  throw new ConfigError([
    { message: "The input `repository` is required where GITHUB_REPOSITORY is not set." },
  ]);
}

/** A connection for the history alone: a record is small and is what calls are kept for, so none is left to other clients. */
export function historyConnection(action: string, token: string | undefined, site: Site): ConnectHistory {
  return () =>
    token === undefined || token === ""
      ? null
      : connectGitHub(
          {
            action,
            token,
            buffer: 0,
            maxWaitMs: MAX_WAIT_MS,
            writeIntervalMs: 0,
            maxRetries: MAX_RETRIES,
            concurrency: 1,
            signal: site.signal,
          },
          site,
        );
}
