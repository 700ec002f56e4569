import type { SchedulingConfig } from "../config/ecosystem-config.ts";
import type { RepositorySnapshot } from "../ports/observation.ts";
import { formatRepositoryRef, type RepositoryRef, repositoryKey } from "../repository/repository-ref.ts";
import { findCommitTimes, firstLookMs, startSchedule } from "../scheduling/learn-scan.ts";
import {
  longestWaitMs,
  planScans,
  type ScanCandidate,
  type ScanDecision,
  type ScanSchedule,
  type ScheduleSettings,
} from "../scheduling/plan-scans.ts";
import { type FleetPrior, findPrior } from "../scheduling/push-rate.ts";
import { findScanBudget } from "../scheduling/scan-budget.ts";
import type { ScheduleRun } from "../scheduling/schedule-run.ts";
import { NO_SCHEDULE, type ScheduleState } from "../scheduling/schedule-state.ts";
import { sumCounts } from "../scheduling/weekly-shape.ts";
import type { ObservedRepository } from "../sync/observation/observed-repository.ts";
import type { Opening } from "../sync/observation/open-repositories.ts";
import type { RepositoryResult } from "../sync/outcome/outcome.ts";
import type { ObservationRequest } from "../sync/select/observation-requests.ts";
import { recallUnmoved } from "./recall.ts";
import {
  createScanCandidate,
  findScanCosts,
  type ScanCosts,
  type ScheduledRepository,
  usualCallsPerHour,
} from "./scan-candidate.ts";
import { describeScan, type EarlierRuns, ScanLearner } from "./scan-learner.ts";
import { findUnfinished } from "./unfinished.ts";

/** What the schedule of a run depends on. */
export interface ScheduleFacts {
  readonly config: SchedulingConfig;
  /** Minutes between two scans of a repository if all were alike. */
  readonly intervalMinutes: number;
  /** Keys of everything that the configuration lists. */
  readonly listed: ReadonlySet<string>;
  /** Somebody wants everything to be scanned. */
  readonly isFullScan: boolean;
  readonly memory: EarlierRuns;
  /** Milliseconds since the epoch. */
  readonly nowMs: number;
}

type ActiveMode = ScheduleRun["mode"];

/**
 * Decides which repositories a run reads and compares, and learns from what its scans see. Without a schedule (`uniform`)
 * everything is taken and nothing is learned.
 *
 * Where reading is batched, all are read, and the schedule chooses among those that have something to compare; where each
 * costs calls of its own, it chooses before anything is read. A shadow schedule decides and learns alike, and takes everything.
 */
export class ScanScheduler {
  readonly #facts: ScheduleFacts;
  readonly #mode: ActiveMode | null;
  readonly #settings: ScheduleSettings;
  readonly #learner: ScanLearner;
  readonly #earlier: ScheduleState;
  readonly #prior: FleetPrior;
  readonly #decisions = new Map<string, ScanDecision & { readonly repository: string }>();
  readonly #unchanged = new Set<string>();
  #costs: ScanCosts = findScanCosts(null, 0);
  #budget: number | null = null;
  #left = 0;
  #unread = 0;
  #reads = { repositories: 0, calls: 0 };
  #unfinished: ReadonlySet<string>;

  constructor(facts: ScheduleFacts) {
    const { config, intervalMinutes, memory, nowMs } = facts;
    this.#facts = facts;
    this.#mode = config.mode === "uniform" ? null : config.mode;
    const { objective, maxIntervalFactor, maxIntervalHours, fairness } = config;
    const nominalIntervalMs = intervalMinutes * 60_000;
    this.#settings = { objective, maxIntervalFactor, maxIntervalHours, fairness, nominalIntervalMs };
    const earlier = this.#mode === null ? NO_SCHEDULE : (memory.earlier.schedule ?? NO_SCHEDULE);
    this.#earlier = startSchedule(earlier, longestWaitMs(this.#settings), nowMs);
    this.#learner = new ScanLearner(this.#earlier.records, facts);
    this.#unfinished = this.#earlier.unfinished;
    const records = [...this.#earlier.records.values()];
    this.#prior = findPrior(records, sumCounts(records.map(({ counts }) => counts)));
  }

  /** Since when a repository's commit times are asked about; `undefined`: not at all. */
  sinceOf(repository: RepositoryRef): number | undefined {
    if (this.#mode === null) return undefined;
    return this.#earlier.records.get(repositoryKey(repository))?.lastScanMs ?? firstLookMs(this.#facts.nowMs);
  }

  /** Chooses what is read. The others have their result already. */
  selectReads(
    requests: readonly ObservationRequest[],
    spendable: number | null,
  ): {
    readonly due: readonly ObservationRequest[];
    readonly notDue: ReadonlyMap<ObservationRequest, ObservedRepository>;
  } {
    this.#unread = requests.length;
    if (this.#mode === null || this.#isOverruled) return { due: requests, notDue: new Map() };
    if (this.#budget === null) this.#open(requests, spendable);
    if (this.#costs.detection === "batched") return { due: requests, notDue: new Map() };
    const candidates = requests.map((request) =>
      createScanCandidate(this.#toScheduled(request), this.#earlier, this.#costs, this.#facts.config.weights),
    );
    const { carried } = this.#decide(candidates, requests, this.#left);
    this.#left = carried;
    const notDue = new Map(
      requests.flatMap((request) => {
        const result = this.#toNotDue(request);
        return result === null ? [] : [[request, result] as const];
      }),
    );
    return { due: requests.filter((request) => !notDue.has(request)), notDue };
  }

  /** Chooses what is compared among what was read: the others are closed. */
  selectComparisons(openings: readonly Opening[]): readonly Opening[] {
    const wave = openings.length;
    const share = this.#unread <= wave ? 1 : wave / this.#unread;
    this.#unread -= wave;
    if (this.#mode === null || this.#isOverruled || this.#costs.detection === "single") return openings;
    const { recalled } = recallUnmoved(openings, this.#facts.memory.earlier);
    const candidates: ScanCandidate[] = [];
    const requests: ObservationRequest[] = [];
    for (const opening of openings) {
      if (opening.status === "closed") continue;
      const { request, snapshot } = opening;
      const comparisons = opening.comparisons.filter((one) => !recalled.has(one)).length;
      const pendingMs = this.#findPending(request, snapshot);
      const isQuiet = comparisons === 0 && (this.#mode === "learned" || (pendingMs ?? []).length === 0);
      if (isQuiet) {
        this.#unchanged.add(repositoryKey(request.config.repository));
        continue;
      }
      const read = { comparisons: Math.max(1, comparisons), pendingMs };
      const scheduled = this.#toScheduled(request);
      const { weights } = this.#facts.config;
      candidates.push(createScanCandidate(scheduled, this.#earlier, this.#costs, weights, read));
      requests.push(request);
    }
    const part = this.#left * share;
    const { carried } = this.#decide(candidates, requests, part);
    this.#left += carried - part;
    return openings.map((opening): Opening => {
      const observed = opening.status === "open" ? this.#toNotDue(opening.request) : null;
      return observed === null ? opening : { status: "closed", observed };
    });
  }

  /** Counts what reading cost. */
  noteReads(repositories: number, calls: number): void {
    this.#reads = {
      repositories: this.#reads.repositories + repositories,
      calls: this.#reads.calls + calls,
    };
  }

  /**
   * Learns from the scans of a wave.
   *
   * @param openings as they were read, before `selectComparisons`
   * @param observed results in their order
   */
  learn(openings: readonly Opening[], observed: readonly ObservedRepository[]): void {
    if (this.#mode === null) return;
    const isScanned = (key: string): boolean => this.#decisions.get(key)?.reason !== "not-due";
    this.#learner.learn(openings, observed, isScanned);
  }

  /** Takes what the run came to, and says what was decided; `undefined` without a schedule. */
  finish(results: readonly RepositoryResult[]): ScheduleRun | undefined {
    if (this.#mode === null) return undefined;
    const { unfinished, finished } = findUnfinished(results);
    const kept = [...this.#earlier.unfinished].filter((key) => !finished.has(key));
    this.#unfinished = new Set([...kept, ...unfinished]);
    return {
      mode: this.#mode,
      objective: this.#settings.objective,
      detection: this.#costs.detection,
      isFullScan: this.#isOverruled,
      budget: this.#budget ?? 0,
      carried: this.#left,
      decisions: [...this.#decisions.values()],
      unchanged: this.#unchanged.size,
      commits: this.#learner.commits,
    };
  }

  /** What the next run needs to know, as far as this one has got; `undefined` without a schedule. */
  state(): ScheduleState | undefined {
    if (this.#mode === null) return undefined;
    const { nowMs, listed } = this.#facts;
    const { repositories, calls } = this.#reads;
    const hasDecided = this.#budget !== null;
    return {
      records: new Map([...this.#learner.records].filter(([key]) => listed.has(key))),
      lastRunMs: hasDecided ? nowMs : this.#earlier.lastRunMs,
      carried: hasDecided ? this.#left : this.#earlier.carried,
      callsPerRead: repositories === 0 ? this.#earlier.callsPerRead : calls / repositories,
      unfinished: new Set([...this.#unfinished].filter((key) => listed.has(key))),
    };
  }

  /** Everything is scanned: somebody asked for it, or what earlier runs left turned out to be wrong. */
  get #isOverruled(): boolean {
    return this.#facts.isFullScan || this.#facts.memory.discarded !== undefined;
  }

  #open(requests: readonly ObservationRequest[], spendable: number | null): void {
    const { config, listed, nowMs } = this.#facts;
    const { lastRunMs, carried, callsPerRead } = this.#earlier;
    const { nominalIntervalMs } = this.#settings;
    this.#costs = findScanCosts(callsPerRead, requests.length);
    const scheduled = requests.map((request) => this.#toScheduled(request));
    const given = config.apiBudgetPerHour;
    // A shard has its part of what the whole configuration may spend.
    const callsPerHour =
      given === undefined
        ? usualCallsPerHour(scheduled, this.#costs, nominalIntervalMs)
        : given * Math.min(1, requests.length / Math.max(1, listed.size));
    const elapsedMs = lastRunMs === null ? 0 : nowMs - lastRunMs;
    this.#budget = findScanBudget(callsPerHour, elapsedMs, carried, spendable);
    this.#left = this.#budget;
  }

  /** Commits that wait for a scan; `undefined` for a repository that is new. */
  #findPending({ config }: ObservationRequest, snapshot: RepositorySnapshot): readonly number[] | undefined {
    const { memory, nowMs } = this.#facts;
    const key = repositoryKey(config.repository);
    const record = this.#earlier.records.get(key);
    const scan = describeScan(snapshot, memory.earlier.repositories.get(key), nowMs);
    return record === undefined ? undefined : findCommitTimes(record, scan);
  }

  #toScheduled({ config, settings }: ObservationRequest): ScheduledRepository {
    const { repository } = config;
    const memory = this.#facts.memory.earlier.repositories.get(repositoryKey(repository));
    return { repository, threshold: settings.threshold, memory };
  }

  #decide(
    candidates: readonly ScanCandidate[],
    requests: readonly ObservationRequest[],
    budget: number,
  ): ScanSchedule {
    const { nowMs } = this.#facts;
    const schedule = planScans(candidates, this.#prior, this.#settings, nowMs, budget);
    const names = new Map(
      requests.map(({ config: { repository } }) => [
        repositoryKey(repository),
        formatRepositoryRef(repository),
      ]),
    );
    for (const decision of [...schedule.scans, ...schedule.waiting]) {
      const repository = names.get(decision.key) ?? decision.key;
      this.#decisions.set(decision.key, { ...decision, repository });
    }
    return schedule;
  }

  #toNotDue({ config }: ObservationRequest): ObservedRepository | null {
    const decision = this.#decisions.get(repositoryKey(config.repository));
    if (this.#mode !== "learned" || decision?.reason !== "not-due") return null;
    const next = decision.dueAtMs === null ? {} : { nextScanMs: decision.dueAtMs };
    return { status: "skipped", config, reason: "not-due", ...next };
  }
}
