import { repositoryKey } from "../../repository/repository-ref.ts";
import type { BranchOutcome, RepositoryResult } from "./outcome.ts";

/** What earlier runs wrote and left waiting, as far as the pace of the next one depends on it. */
export interface WritePace {
  /** Starts of content-creating calls of the last hour, in milliseconds since the epoch, oldest first. */
  readonly contentMs: readonly number[];
  /** When sync pull requests were opened in the last hour, and how many at each time. */
  readonly opened: readonly OpenedPullRequests[];
  /** Since when a branch waits for its pull request, or for somebody to resolve its conflict, by `waitingKey`. */
  readonly waitingSinceMs: ReadonlyMap<string, number>;
}

export interface OpenedPullRequests {
  readonly atMs: number;
  readonly count: number;
}

/** How it is in the state file: times, times with counts, and repository, branch and time. */
export interface StoredWrites {
  readonly content: readonly string[];
  readonly opened: readonly (readonly [string, number])[];
  readonly waiting: readonly (readonly [string, string, string])[];
}

export const NO_WRITES: WritePace = { contentMs: [], opened: [], waitingSinceMs: new Map() };

const HOUR_MS = 60 * 60 * 1000;
/** GitHub allows 500 content-creating calls in an hour; a file with more is no file of ours. */
const MAX_TIMES = 1_000;
/** Branches whose turn is remembered; the others wait all the same, without a claim to come first among equals. */
const MAX_WAITING = 5_000;
const TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z$/;

/** Key of a branch in `waitingSinceMs`, made from the repository's own key: no name of a repository holds a space. */
export function waitingKey(repository: string, branch: string): string {
  return `${repository} ${branch}`;
}

/** Pull requests that were opened within the hour before `nowMs`. A time in the future counts as now. */
export function countOpenedLastHour({ opened }: WritePace, nowMs: number): number {
  return opened.reduce((sum, { atMs, count }) => (atMs > nowMs - HOUR_MS ? sum + count : sum), 0);
}

/** Reads the part of a state file; `null` for one that makes no sense. One that is absent is empty. */
export function readWritePace(stored: unknown): WritePace | null {
  if (stored === undefined) return NO_WRITES;
  const { content, opened, waiting } = (stored ?? {}) as Partial<Record<keyof StoredWrites, unknown>>;
  if (!isList(content, MAX_TIMES) || !isList(opened, MAX_TIMES) || !isList(waiting, MAX_WAITING)) return null;
  const contentMs = content.map(readTime);
  const openings = opened.map(readOpened);
  const turns = waiting.map(readTurn);
  if ([...contentMs, ...openings, ...turns].includes(null)) return null;
  return {
    contentMs: contentMs.filter((time) => time !== null),
    opened: openings.filter((opening) => opening !== null),
    waitingSinceMs: new Map(turns.filter((turn) => turn !== null)),
  };
}

/** Writes the pace down; what is older than an hour has no effect any more and is left out. */
export function storeWritePace(pace: WritePace, nowMs: number): StoredWrites {
  const isRecent = (atMs: number): boolean => atMs > nowMs - HOUR_MS;
  return {
    content: pace.contentMs.filter(isRecent).slice(-MAX_TIMES).map(toIso),
    opened: pace.opened
      .filter(({ atMs, count }) => isRecent(atMs) && count > 0)
      .slice(-MAX_TIMES)
      .map(({ atMs, count }) => [toIso(atMs), count]),
    waiting: [...pace.waitingSinceMs]
      .toSorted(([, a], [, b]) => a - b)
      .slice(0, MAX_WAITING)
      .map(([key, sinceMs]) => {
        const space = key.indexOf(" ");
        return [key.slice(0, space), key.slice(space + 1), toIso(sinceMs)];
      }),
  };
}

function isList(value: unknown, most: number): value is readonly unknown[] {
  return Array.isArray(value) && value.length <= most;
}

function readTime(value: unknown): number | null {
  if (typeof value !== "string" || !TIME.test(value)) return null;
  const atMs = Date.parse(value);
  return Number.isNaN(atMs) ? null : atMs;
}

function readOpened(value: unknown): OpenedPullRequests | null {
  if (!isList(value, 2)) return null;
  const atMs = readTime(value[0]);
  const count = value[1];
  return atMs === null || typeof count !== "number" || !Number.isInteger(count) || count < 0
    ? null
    : { atMs, count };
}

function readTurn(value: unknown): readonly [string, number] | null {
  if (!isList(value, 3)) return null;
  const [repository, branch, since] = value;
  const sinceMs = readTime(since);
  if (typeof repository !== "string" || repository.includes(" ") || typeof branch !== "string") return null;
  return sinceMs === null ? null : [waitingKey(repository, branch), sinceMs];
}

function toIso(atMs: number): string {
  return new Date(atMs).toISOString();
}

/** Outcomes of a branch whose sync pull request is open. */
const OPEN: ReadonlySet<BranchOutcome> = new Set<BranchOutcome>(["opened", "updated", "already-open"]);

/** Key of an open pull request among what waits: no branch of git's is looked for by it. */
export function openPullRequestKey(repository: string, number: number): string {
  return waitingKey(repository, `#${number}`);
}

function forgetPullRequests(waitingSinceMs: Map<string, number>, repository: string): void {
  const start = openPullRequestKey(repository, 0).slice(0, -1);
  for (const key of waitingSinceMs.keys()) {
    if (key.startsWith(start) && /^\d+$/.test(key.slice(start.length))) waitingSinceMs.delete(key);
  }
}

/** What a run adds to the pace. */
export interface WritesOfRun {
  readonly repositories: readonly RepositoryResult[];
  /** Starts of content-creating calls that the governor still counts, this run's and earlier ones'. */
  readonly contentMs: readonly number[];
  readonly nowMs: number;
}

/**
 * The pace after a run. A branch waits from the first run that deferred it, or met a conflict in it, until one finds it
 * otherwise.
 */
export function advanceWritePace(
  earlier: WritePace,
  { repositories, contentMs, nowMs }: WritesOfRun,
): WritePace {
  const waitingSinceMs = new Map(earlier.waitingSinceMs);
  let count = 0;
  for (const { repository, renamedTo, branches, status } of repositories) {
    const owner = repositoryKey(renamedTo ?? repository);
    if (status === "scanned") forgetPullRequests(waitingSinceMs, owner);
    for (const { name, outcome, pullRequest, isNewPullRequest = false } of branches) {
      const key = waitingKey(owner, name);
      if (isNewPullRequest) count += 1;
      if (pullRequest !== undefined && OPEN.has(outcome)) {
        const openKey = openPullRequestKey(owner, pullRequest.number);
        waitingSinceMs.set(openKey, earlier.waitingSinceMs.get(openKey) ?? nowMs);
      }
      if (outcome === "deferred" || outcome === "conflict")
        waitingSinceMs.set(key, earlier.waitingSinceMs.get(key) ?? nowMs);
      else waitingSinceMs.delete(key);
    }
  }
  // A time in the future is another machine's clock: without this it would count for ever.
  const opened = earlier.opened.map(({ atMs, ...rest }) => ({ ...rest, atMs: Math.min(atMs, nowMs) }));
  return { contentMs, opened: [...opened, { atMs: nowMs, count }], waitingSinceMs };
}
