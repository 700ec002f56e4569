import type { RepositorySnapshot } from "../ports/observation.ts";
import { COMMIT_TIMES_PER_CALL } from "../ports/repositories.ts";
import { formatRepositoryRef, repositoryKey } from "../repository/repository-ref.ts";
import { type DefaultBranchScan, learnScan } from "../scheduling/learn-scan.ts";
import type { PushRecord } from "../scheduling/push-rate.ts";
import type { ObservedRepository } from "../sync/observation/observed-repository.ts";
import type { Opening } from "../sync/observation/open-repositories.ts";
import type { SkipReason } from "../sync/outcome/outcome.ts";
import type { RepositoryMemory } from "./comparison-memory.ts";
import type { SyncState } from "./sync-state.ts";

/** What earlier runs left. */
export interface EarlierRuns {
  readonly earlier: SyncState;
  /** Set once it turned out to be wrong. */
  readonly discarded?: string;
}

/** What learning depends on. */
export interface LearningFacts {
  readonly config: { readonly halfLifeDays: number };
  readonly memory: EarlierRuns;
  /** Milliseconds since the epoch. */
  readonly nowMs: number;
}

/** What a snapshot tells of a default branch; `null`: the repository is none to work on, such as an archived one. */
export function describeScan(
  snapshot: RepositorySnapshot | null,
  before: RepositoryMemory | undefined,
  nowMs: number,
): DefaultBranchScan {
  return {
    scannedAtMs: nowMs,
    commitTimesMs: snapshot === null ? [] : snapshot.commitTimesMs,
    mostTimes: COMMIT_TIMES_PER_CALL,
    hasMoved: snapshot !== null && before !== undefined && before.defaultOid !== snapshot.defaultBranch?.oid,
  };
}

/** Reasons of repositories that a run has not looked at. */
const LEFT_ALONE: ReadonlySet<SkipReason> = new Set<SkipReason>([
  "rate-limit",
  "cancelled",
  "duplicate",
  "not-due",
]);

/** Learns when pushes come, from what scans see. */
export class ScanLearner {
  readonly #facts: LearningFacts;
  readonly #records: Map<string, PushRecord>;
  readonly #commits = new Map<string, readonly number[]>();
  readonly #keyById: ReadonlyMap<number, string>;

  /** @param records what earlier runs learned, by `owner/name` in lower case */
  constructor(records: ReadonlyMap<string, PushRecord>, facts: LearningFacts) {
    this.#facts = facts;
    this.#records = new Map(records);
    const known = [...facts.memory.earlier.repositories];
    this.#keyById = new Map(
      known.flatMap(([key, { databaseId }]) => (databaseId === null ? [] : [[databaseId, key] as const])),
    );
  }

  /** What is known by now. */
  get records(): ReadonlyMap<string, PushRecord> {
    return this.#records;
  }

  /** Times of the commits that were found, by `owner/name`. */
  get commits(): ReadonlyMap<string, readonly number[]> {
    return this.#commits;
  }

  /** Takes the results of a wave, in the order of its openings; only those that count as scanned teach anything. */
  learn(
    openings: readonly Opening[],
    observed: readonly ObservedRepository[],
    isScanned: (key: string) => boolean,
  ): void {
    for (const [index, result] of observed.entries()) {
      const key = repositoryKey(result.config.repository);
      const isLeft = result.status === "skipped" && LEFT_ALONE.has(result.reason);
      if (isLeft || !isScanned(key)) continue;
      // One that cannot be read is tried again in every run, as without a schedule.
      if (result.status === "failed") this.#records.delete(key);
      else this.#learnOne(openings[index], result, key);
    }
  }

  #learnOne(opening: Opening | undefined, { config }: ObservedRepository, key: string): void {
    const { memory, nowMs } = this.#facts;
    const snapshot = opening?.status === "open" ? opening.snapshot : null;
    const scan = describeScan(snapshot, memory.earlier.repositories.get(key), nowMs);
    const known = this.#find(key, snapshot?.databaseId ?? null);
    const { record, commitTimesMs } = learnScan(known, scan, this.#facts.config.halfLifeDays);
    this.#records.set(key, record);
    if (commitTimesMs.length > 0) this.#commits.set(formatRepositoryRef(config.repository), commitTimesMs);
  }

  /**
   * What is known of a repository: under the name that it had before where the configuration has been given the new one,
   * nothing where another repository has taken over the name.
   */
  #find(key: string, databaseId: number | null): PushRecord | null {
    const before = this.#facts.memory.earlier.repositories.get(key);
    if (databaseId === null || before?.databaseId === databaseId) return this.#records.get(key) ?? null;
    const formerKey = this.#keyById.get(databaseId);
    if (formerKey !== undefined) return this.#records.get(formerKey) ?? null;
    return (before?.databaseId ?? null) === null ? (this.#records.get(key) ?? null) : null;
  }
}
