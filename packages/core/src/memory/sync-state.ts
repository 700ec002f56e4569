import { repositoryKey } from "../repository/repository-ref.ts";
import { readSchedule, type ScheduleState, storeSchedule } from "../scheduling/schedule-state.ts";
import { readTicks, storeTicks, type Tick } from "../scheduling/ticks.ts";
import {
  type FollowedPullRequest,
  readFollowed,
  storeFollowed,
} from "../sync/outcome/followed-pull-requests.ts";
import {
  readWritePace,
  type StoredWrites,
  storeWritePace,
  type WritePace,
} from "../sync/outcome/write-pace.ts";
import type { RememberedComparison, RepositoryMemory } from "./comparison-memory.ts";
import { type RememberedLoads, readLoads, type StoredQuerySizes, storeLoads } from "./query-sizes.ts";
import { type CreateDigest, isIntact, renderDigestLine } from "./state-digest.ts";
import { readRepositoryMemory, type StoredRepository, storeRepositoryMemory } from "./stored-repository.ts";

/**
 * What one run leaves for the next, in one file: caches, on which nothing but speed depends, and the write pace, on which the limits
 * per hour depend. Whoever deletes the caches pays with calls, once; whoever deletes the pace may exceed those limits for an hour.
 *
 * It holds no token, no title and no text: commits, counts, times, and names from the configuration.
 */
export interface SyncState {
  /** REST address of the GitHub that everything here was read from. */
  readonly apiUrl: string;
  /** By the configuration's name of the repository, in lower case. */
  readonly repositories: ReadonlyMap<string, RepositoryMemory>;
  /** The write pace, no cache; absent: nothing is known of earlier writes. Called `writes` in the file. */
  readonly pace?: WritePace;
  /** What a learned schedule knows; absent where none is kept. */
  readonly schedule?: ScheduleState;
  /** Starts of the last runs, oldest first; absent: none is known. */
  readonly ticks?: readonly Tick[];
  /** How much the server copes with in one query. Absent: nothing is known of it. */
  readonly loads?: RememberedLoads;
  /** Sync pull requests that were open at the end; absent: none is known. */
  readonly pullRequests?: readonly FollowedPullRequest[];
  /** Full names of the repositories that rules found; absent: none were asked. */
  readonly discovered?: readonly string[];
}

/** The state file, key for key (`sync-state.schema.json`). */
interface StoredState {
  readonly schema_version: 1;
  readonly api_url: string;
  readonly saved_at: string;
  readonly writes?: StoredWrites;
  readonly ticks?: unknown;
  readonly schedule?: unknown;
  readonly query_sizes?: StoredQuerySizes;
  readonly pulls?: unknown;
  readonly discovered?: unknown;
  readonly repositories: readonly StoredRepository[];
  /** Of everything before it, keyed by the ecosystem. */
  readonly digest: string;
}

/** What reading a state file came to. */
export type SyncStateReading =
  | { readonly status: "read"; readonly state: SyncState }
  /** It is not used; `why` fits behind "because". */
  | { readonly status: "ignored"; readonly why: string; readonly isChanged?: boolean };

/** A repository that no run got through with for so long is forgotten: it has left the configuration. */
const KEPT_DAYS = 30;
/** Twice what a configuration may hold. */
const MAX_REPOSITORIES = 20_000;

/**
 * Comparisons in one file, about 62 bytes each: more than the largest configuration needs at 20 branches a repository,
 * and a file that is still read at once.
 */
const MAX_COMPARISONS = 400_000;

/** What is known before anything was read. */
export function emptySyncState(apiUrl: string): SyncState {
  return { apiUrl, repositories: new Map() };
}

/**
 * Reads a state file. One that is broken, from another version or another GitHub, or that is not as this ecosystem wrote it,
 * is ignored as a whole: half a memory is not worth a doubt.
 */
export function parseSyncState(text: string, apiUrl: string, createDigest: CreateDigest): SyncStateReading {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return { status: "ignored", why: "it is not JSON" };
  }
  if (typeof data !== "object" || data === null) return { status: "ignored", why: "it contains no object" };
  const stored = data as Partial<StoredState>;
  if (stored.schema_version !== 1) {
    return { status: "ignored", why: "it was written by another version of this action" };
  }
  if (stored.api_url !== apiUrl) return { status: "ignored", why: "it was made for another GitHub host" };
  if (stored.digest === undefined) return { status: "ignored", why: "it has no digest of its content" };
  if (!isIntact(text, createDigest)) {
    const why = "its content was not written by a run of this ecosystem (the digest differs)";
    return { status: "ignored", why, isChanged: true };
  }
  const { repositories } = stored;
  if (!Array.isArray(repositories) || repositories.length > MAX_REPOSITORIES) {
    return { status: "ignored", why: "its list of repositories is invalid" };
  }
  const memories = new Map<string, RepositoryMemory>();
  for (const [index, entry] of repositories.entries()) {
    const memory = readRepositoryMemory(entry);
    if (memory === null) return { status: "ignored", why: `its entry ${index + 1} is invalid` };
    memories.set(memory.repository.toLowerCase(), memory);
  }
  const pace = readWritePace(stored.writes);
  if (pace === null) return { status: "ignored", why: "its record of earlier writes is invalid" };
  const state = {
    apiUrl,
    repositories: memories,
    ...(stored.writes !== undefined && { pace }),
    ...(stored.ticks !== undefined && { ticks: readTicks(stored.ticks) }),
    ...(stored.schedule !== undefined && { schedule: readSchedule(stored.schedule) }),
    ...(stored.query_sizes !== undefined && { loads: readLoads(stored.query_sizes) }),
    ...(stored.discovered !== undefined && { discovered: readNames(stored.discovered) }),
    ...(stored.pulls !== undefined && { pullRequests: readFollowed(stored.pulls) }),
  };
  return { status: "read", state };
}

function readNames(stored: unknown): readonly string[] {
  return Array.isArray(stored)
    ? stored.filter((name) => typeof name === "string").slice(0, MAX_REPOSITORIES)
    : [];
}

/**
 * Writes a state down, a line at a time, one for each repository, and a digest of it all at the end. What is too old to be
 * of use is left out.
 */
export function* renderSyncState(
  state: SyncState,
  nowMs: number,
  createDigest: CreateDigest,
): Generator<string> {
  const digest = createDigest();
  for (const line of renderContent(state, nowMs)) {
    digest.update(line);
    yield line;
  }
  yield renderDigestLine(digest);
}

function* renderContent(state: SyncState, nowMs: number): Generator<string> {
  const oldestMs = nowMs - KEPT_DAYS * 24 * 60 * 60 * 1000;
  const kept = [...state.repositories.values()]
    .filter(({ visitedAtMs }) => visitedAtMs === 0 || visitedAtMs >= oldestMs)
    .toSorted((a, b) => b.visitedAtMs - a.visitedAtMs)
    .slice(0, MAX_REPOSITORIES);
  const head = JSON.stringify({
    schema_version: 1,
    api_url: state.apiUrl,
    saved_at: new Date(nowMs).toISOString(),
    ...(state.pace && { writes: storeWritePace(state.pace, nowMs) }),
    ...(state.ticks && { ticks: storeTicks(state.ticks) }),
    ...(state.schedule && { schedule: storeSchedule(state.schedule) }),
    ...(state.loads && { query_sizes: storeLoads(state.loads) }),
    ...(state.discovered && { discovered: state.discovered }),
    ...(state.pullRequests && { pulls: storeFollowed(state.pullRequests) }),
  });
  yield `${head.slice(0, -1)},"repositories":[\n`;
  let room = MAX_COMPARISONS;
  for (const [index, memory] of kept.entries()) {
    room -= memory.comparisons.length;
    const stored = storeRepositoryMemory(room >= 0 ? memory : { ...memory, comparisons: [] });
    yield `${JSON.stringify(stored)}${index + 1 < kept.length ? "," : ""}\n`;
  }
}

/** What is remembered of a repository of the configuration; nothing when the name now belongs to another one. */
export function recallRepository(
  state: SyncState,
  repository: { readonly owner: string; readonly name: string },
  databaseId: number | null,
): RepositoryMemory | undefined {
  const memory = state.repositories.get(repositoryKey(repository));
  return memory !== undefined && databaseId !== null && memory.databaseId === databaseId ? memory : undefined;
}

/** Everything that is remembered of a repository's branches, by the branch's commit. */
export function indexComparisons(memory: RepositoryMemory): ReadonlyMap<string, RememberedComparison> {
  return new Map(memory.comparisons.map((remembered) => [remembered.oid, remembered]));
}
