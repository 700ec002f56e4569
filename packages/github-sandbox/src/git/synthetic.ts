import type { GitRepository, SeedableGitBackend } from "./backend.ts";
import { GitError } from "./git-process.ts";
import type { HistoryPlan } from "./history-plan.ts";
import { SyntheticOids } from "./synthetic-oids.ts";
import { type IndexedPlan, SyntheticRepository } from "./synthetic-repo.ts";

/** Plans that are kept for the next question; any other is made again, in well under a millisecond. */
const KEPT_PLANS = 512;

/** Repositories in memory, of which only the plan's recipe and later writes are kept: 10,000 of them cost little. */
export class SyntheticGitBackend implements SeedableGitBackend {
  readonly #repositories = new Map<number, SyntheticRepository>();
  /** The one used last is at the end. */
  readonly #plans = new Map<number, IndexedPlan>();

  create(databaseId: number, defaultBranch: string): Promise<GitRepository> {
    return this.createWithHistory(databaseId, defaultBranch, () => ({ chains: [] }));
  }

  /** `plan` is called when the repository is first used, and again later: it must give the same plan each time. */
  async createWithHistory(
    databaseId: number,
    defaultBranch: string,
    plan: () => HistoryPlan,
  ): Promise<GitRepository> {
    if (this.#repositories.has(databaseId))
      throw new GitError(`The repository ${databaseId} already exists.`);
    const repository = new SyntheticRepository(defaultBranch, () => this.#indexedPlan(databaseId, plan));
    this.#repositories.set(databaseId, repository);
    return repository;
  }

  /** Throws a {@link GitError} when there is no such repository. */
  open(databaseId: number): GitRepository {
    const repository = this.#repositories.get(databaseId);
    if (repository === undefined) throw new GitError(`There is no repository ${databaseId}.`);
    return repository;
  }

  async remove(databaseId: number): Promise<void> {
    this.#repositories.delete(databaseId);
    this.#plans.delete(databaseId);
  }

  async close(): Promise<void> {
    this.#repositories.clear();
    this.#plans.clear();
  }

  #indexedPlan(databaseId: number, makePlan: () => HistoryPlan): IndexedPlan {
    let indexed = this.#plans.get(databaseId);
    if (indexed === undefined) {
      const plan = makePlan();
      indexed = { plan, oids: new SyntheticOids(databaseId, plan) };
    }
    this.#plans.delete(databaseId);
    this.#plans.set(databaseId, indexed);
    const [oldest] = this.#plans.keys();
    if (this.#plans.size > KEPT_PLANS && oldest !== undefined) this.#plans.delete(oldest);
    return indexed;
  }
}
