import type { GitRepository, SeedableGitBackend } from "../git/backend.ts";
import { planHistory } from "./history.ts";
import type { RepositorySeed, SeedSpec, UserSeed } from "./seed-spec.ts";

/** Repositories without an `id` get one from here on, in the order of the seed. */
export const FIRST_REPOSITORY_ID = 1001;
/** More processes at a time only wait for each other on a small machine. */
const CONCURRENT_REPOSITORIES = 4;

/** Makes one repository with the branches and commits that its seed describes. */
export function populateRepository(
  backend: SeedableGitBackend,
  databaseId: number,
  seed: RepositorySeed,
  users: readonly UserSeed[] = [],
): Promise<GitRepository> {
  const defaultBranch = seed.defaultBranch ?? "main";
  return seed.isEmpty === true
    ? backend.create(databaseId, defaultBranch)
    : backend.createWithHistory(databaseId, defaultBranch, () => planHistory(seed, users));
}

/** Makes every repository of a seed. Gives their numbers, in the order of the seed. */
export async function populate(backend: SeedableGitBackend, spec: SeedSpec): Promise<readonly number[]> {
  const ids = assignRepositoryIds(spec.repositories);
  const waiting = spec.repositories.entries();
  const work = async () => {
    for (const [index, seed] of waiting) {
      await populateRepository(backend, ids[index] ?? FIRST_REPOSITORY_ID, seed, spec.users);
    }
  };
  await Promise.all(Array.from({ length: CONCURRENT_REPOSITORIES }, work));
  return ids;
}

/** Numbers of the seeds' repositories: their own, or the next free one from {@link FIRST_REPOSITORY_ID}. */
export function assignRepositoryIds(repositories: readonly RepositorySeed[]): readonly number[] {
  const taken = new Set(repositories.map((seed) => seed.id));
  let next = FIRST_REPOSITORY_ID;
  return repositories.map((seed) => {
    if (seed.id !== undefined) return seed.id;
    while (taken.has(next)) next += 1;
    next += 1;
    return next - 1;
  });
}
