import type { ExperimentArm } from "../../ports/branch-histories.ts";
import { formatRepositoryRef } from "../../repository/repository-ref.ts";
import type { BranchOutcome, PullRequestLink, RepositoryResult } from "./outcome.ts";

/** A sync pull request that was open when a run ended: the next run looks what became of it. */
export interface FollowedPullRequest extends PullRequestLink {
  /** `owner/name`, as the configuration names it. */
  readonly repository: string;
  /** Milliseconds since the epoch; `null` for one that was open before it was followed. */
  readonly openedAtMs: number | null;
}

/** Pull requests that are followed; those that a file has no room for end untold. */
const MAX_FOLLOWED = 20_000;

/** Outcomes of a branch whose sync pull request is open. */
const OPEN: ReadonlySet<BranchOutcome> = new Set<BranchOutcome>([
  "opened",
  "updated",
  "already-open",
  "conflict",
]);

/** What a run knows of the pull requests that earlier runs left open. */
export interface PullRequestsNow {
  /** To follow from now on, those among `missing` left out. */
  readonly open: readonly FollowedPullRequest[];
  /** Followed, in a repository that was scanned, and not among what is open there: somebody has to look. */
  readonly missing: readonly FollowedPullRequest[];
}

/** Compares what earlier runs left open with what this one saw. Repositories that were not scanned stay as they were. */
export function followPullRequests(
  followed: readonly FollowedPullRequest[],
  repositories: readonly RepositoryResult[],
  nowMs: number,
): PullRequestsNow {
  const before = Map.groupBy(followed, ({ repository }) => repository.toLowerCase());
  const open: FollowedPullRequest[] = [];
  const missing: FollowedPullRequest[] = [];
  for (const result of repositories) {
    const repository = formatRepositoryRef(result.repository);
    const known = before.get(repository.toLowerCase()) ?? [];
    if (result.status !== "scanned") {
      open.push(...known);
      continue;
    }
    const seen = listOpen(result, repository, known, nowMs);
    const settled = new Set([...seen.keys(), ...listClosed(result)]);
    open.push(...seen.values());
    missing.push(...known.filter(({ number }) => !settled.has(number)));
  }
  return { open: open.slice(0, MAX_FOLLOWED), missing };
}

function listOpen(
  { branches }: RepositoryResult,
  repository: string,
  known: readonly FollowedPullRequest[],
  nowMs: number,
): ReadonlyMap<number, FollowedPullRequest> {
  return new Map(
    branches.flatMap(({ outcome, pullRequest, isNewPullRequest, otherEcosystem }) => {
      if (pullRequest === undefined || !OPEN.has(outcome) || otherEcosystem !== undefined) return [];
      const { number } = pullRequest;
      const earlier = known.find((one) => one.number === number);
      const openedAtMs = isNewPullRequest === true ? nowMs : (earlier?.openedAtMs ?? null);
      // Where the marker is gone with an edit, an earlier run has read it.
      const arm = pickArm(pullRequest) ?? pickArm(earlier ?? {});
      return [[number, { ...pullRequest, ...arm, repository, openedAtMs }] as const];
    }),
  );
}

/** Those that this run closed itself are told already. */
function listClosed({ retired = [] }: RepositoryResult): readonly number[] {
  return retired.flatMap(({ outcome, pullRequest }) =>
    outcome === "retired" && pullRequest ? pullRequest.number : [],
  );
}

/**
 * A followed pull request in the state file: repository, number, address, where it is known when it was opened, and the
 * variant that it was opened with.
 */
export type StoredPullRequest = readonly [string, number, string, string | null, ExperimentArm?];

/** Writes followed pull requests down. */
export function storeFollowed(followed: readonly FollowedPullRequest[]): readonly StoredPullRequest[] {
  return followed.map(({ repository, number, url, openedAtMs, ...rest }): StoredPullRequest => {
    const opened = openedAtMs === null ? null : new Date(openedAtMs).toISOString();
    const arm = pickArm(rest);
    return arm === undefined ? [repository, number, url, opened] : [repository, number, url, opened, arm];
  });
}

/** Reads them; what makes no sense is left out. */
export function readFollowed(stored: unknown): readonly FollowedPullRequest[] {
  if (!Array.isArray(stored)) return [];
  return stored.slice(0, MAX_FOLLOWED).flatMap((entry: unknown): FollowedPullRequest[] => {
    if (!Array.isArray(entry)) return [];
    const [repository, number, url, opened, stored]: readonly unknown[] = entry;
    if (typeof repository !== "string" || typeof url !== "string") return [];
    if (typeof number !== "number" || !Number.isSafeInteger(number) || number < 1) return [];
    const openedAtMs = typeof opened === "string" ? Date.parse(opened) : Number.NaN;
    const arm = pickArm(typeof stored === "object" && stored !== null ? stored : {});
    return [{ repository, number, url, ...arm, openedAtMs: Number.isNaN(openedAtMs) ? null : openedAtMs }];
  });
}

/** The variant that something carries; `undefined` for none, or one that makes no sense. */
function pickArm(from: { readonly [Key in keyof ExperimentArm]?: unknown }): ExperimentArm | undefined {
  const { experiment, variant, seed } = from;
  const isArm = typeof experiment === "string" && typeof variant === "string" && typeof seed === "string";
  return isArm ? { experiment, variant, seed } : undefined;
}
