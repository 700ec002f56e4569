import type { Visit } from "@automation/core/memory";
import {
  emptySyncState,
  haveSizesChanged,
  type RememberedLoads,
  type RepositoryMemory,
  type SyncState,
} from "@automation/core/memory";
import {
  COMPARISONS_PER_CALL,
  LOOKS_PER_CALL,
  type QueryLoads,
  REPOSITORIES_PER_CALL,
} from "@automation/core/ports";
import { formatRepositoryRef, repositoryKey } from "@automation/core/repository";
import { addTick, type ScheduleState, type Tick } from "@automation/core/scheduling";
import { type FollowedPullRequest, NO_WRITES, type WritePace } from "@automation/core/sync";

/** Before anybody's turn. */
const NEVER = 0;

/**
 * The memory of one run: what earlier runs left, and what this one adds. It may be saved at any moment; a repository
 * that the run did not get through keeps what was known of it, and its place in the queue.
 */
export class RunMemory {
  /** Comparisons that did not have to be made. */
  hits = 0;
  /** Comparisons of earlier waves that were believed when the memory turned out to be wrong. */
  believedBefore = 0;
  /** Calls that were not made because of it. */
  savedCalls = 0;
  /** Why what earlier runs left was thrown away; absent while it is used. */
  discarded?: string;
  /** Whether there is anything to keep that earlier runs have not left: answers, writes, or a queue that has moved. */
  hasNews = false;
  /** Looks into branches that nothing but the report depends on, in this run: four calls, whatever the size. */
  spareLooks = 100;
  #earlier: SyncState;
  readonly #repositories: Map<string, RepositoryMemory>;
  #pace: WritePace;
  #schedule: ScheduleState | undefined;
  #ticks: readonly Tick[];
  #readLoads: () => RememberedLoads = () => ({});
  readonly #earlierLoads: RememberedLoads;
  #pullRequests: readonly FollowedPullRequest[];
  #discovered: readonly string[] | undefined;

  constructor(earlier: SyncState = emptySyncState("")) {
    this.#earlier = earlier;
    this.#repositories = new Map(earlier.repositories);
    this.#pace = earlier.pace ?? NO_WRITES;
    this.#schedule = earlier.schedule;
    this.#ticks = earlier.ticks ?? [];
    this.#earlierLoads = earlier.loads ?? {};
    this.#pullRequests = earlier.pullRequests ?? [];
    this.#discovered = earlier.discovered;
  }

  /** What earlier runs left. */
  get earlier(): SyncState {
    return this.#earlier;
  }

  /** Forgets everything that earlier runs left, and what this one concluded from it. */
  discard(why: string): void {
    this.discarded = why;
    this.#earlier = emptySyncState(this.#earlier.apiUrl);
    this.#repositories.clear();
    this.#pace = NO_WRITES;
    this.#schedule = undefined;
    this.#pullRequests = [];
    this.hits = 0;
    this.savedCalls = 0;
    this.hasNews = true;
  }

  /** Takes what was observed; `nowMs` is when these repositories had their turn. */
  keepVisits(visits: readonly Visit[], nowMs: number): void {
    for (const visit of visits) {
      const { repository } = visit;
      const key = repositoryKey(repository);
      const known = this.#repositories.get(key);
      const {
        databaseId = null,
        defaultOid = null,
        comparisons = [],
      } = visit.status === "read" ? visit : (known ?? {});
      const hasGaps = visit.status === "read" && visit.hasGaps;
      this.#repositories.set(key, {
        ...{ repository: formatRepositoryRef(repository), databaseId, defaultOid, comparisons },
        visitedAtMs: hasGaps ? (known?.visitedAtMs ?? NEVER) : nowMs,
      });
    }
  }

  /** What is known of earlier writes: no cache, the limits per hour depend on it. */
  get pace(): WritePace {
    return this.#pace;
  }

  /** Takes what is known of writes by now. */
  keepPace(pace: WritePace): void {
    if (pace.contentMs.length > 0) this.hasNews = true;
    this.#pace = pace;
  }

  /** Starts of the last runs, this one included once it was kept. */
  get ticks(): readonly Tick[] {
    return this.#ticks;
  }

  /** Takes the start of this run. It is no news: the workflow's count tells of runs in between. */
  keepTick(tick: Tick): void {
    this.#ticks = addTick(this.#ticks, tick);
  }

  /** Takes what a schedule has learned by now. */
  keepSchedule(schedule: ScheduleState): void {
    this.hasNews = true;
    this.#schedule = schedule;
  }

  /** Asks `read`, whenever it matters, how much the server copes with in one query. */
  followLoads(read: () => RememberedLoads): void {
    this.#readLoads = read;
  }

  /** How much one query asks for now. */
  get perQuery(): Readonly<Record<keyof QueryLoads, number>> {
    const { repositories, comparisons, looks } = this.#readLoads();
    return {
      repositories: repositories?.size ?? REPOSITORIES_PER_CALL,
      comparisons: comparisons?.size ?? COMPARISONS_PER_CALL,
      looks: looks?.size ?? LOOKS_PER_CALL,
    };
  }

  /** Whether the state differs from what earlier runs left in anything that is worth keeping. */
  get isWorthKeeping(): boolean {
    return this.hasNews || haveSizesChanged(this.#readLoads(), this.#earlierLoads);
  }

  /** Sync pull requests that earlier runs left open. */
  get pullRequests(): readonly FollowedPullRequest[] {
    return this.#pullRequests;
  }

  /** Takes those that are open now. */
  keepPullRequests(pullRequests: readonly FollowedPullRequest[]): void {
    const numbers = (list: readonly FollowedPullRequest[]) =>
      list.map(({ repository, number }) => `${repository}#${number}`).join(" ");
    if (numbers(pullRequests) !== numbers(this.#pullRequests)) this.hasNews = true;
    this.#pullRequests = pullRequests;
  }

  /** Full names of the repositories that rules found in the run before; `null` where none was. */
  get discovered(): readonly string[] | null {
    return this.#discovered ?? null;
  }

  /** Takes what rules found now. */
  keepDiscovered(names: readonly string[]): void {
    if (names.join(" ") !== this.#discovered?.join(" ")) this.hasNews = true;
    this.#discovered = names;
  }

  /** Everything known now. */
  toState(): SyncState {
    return {
      ...{ apiUrl: this.#earlier.apiUrl, repositories: this.#repositories, pace: this.#pace },
      ...(this.#ticks.length > 0 && { ticks: this.#ticks }),
      ...(this.#schedule && { schedule: this.#schedule }),
      loads: this.#readLoads(),
      ...(this.#discovered && { discovered: this.#discovered }),
      ...(this.#pullRequests.length > 0 && { pullRequests: this.#pullRequests }),
    };
  }
}
