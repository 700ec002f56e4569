import { BareGitBackend } from "../../git/bare-backend.ts";
import { runGit } from "../../git/git-process.ts";
import type { Domain } from "../../state/domain.ts";
import type { PullRecord } from "../../state/issue-records.ts";
import type { RepositoryRecord } from "../../state/records.ts";
import { type Refusal, refuse } from "../../state/refusal.ts";

/**
 * Brings commits of one repository into another one, as GitHub's forks share theirs; no ref moves. Generated
 * repositories have no objects to bring: 501.
 */
export async function shareCommits(
  { backend }: Domain,
  from: RepositoryRecord,
  to: RepositoryRecord,
  oids: readonly string[],
): Promise<Refusal | null> {
  if (!(backend instanceof BareGitBackend)) {
    return refuse(501, "The sandbox does not simulate forks of generated repositories.");
  }
  if (oids.length > 0) {
    const args = ["fetch", "--quiet", "--no-tags", "--no-write-fetch-head", backend.directoryOf(from.id)];
    await runGit([...args, ...oids], { gitDir: backend.directoryOf(to.id) });
  }
  return null;
}

/** The repository that all forks of a network go back to. */
function rootOf({ store }: Domain, repository: RepositoryRecord): RepositoryRecord {
  let root = repository;
  for (;;) {
    const parent = root.parentId === null ? null : store.repositoryById(root.parentId);
    if (parent === null) {
      return root;
    }
    root = parent;
  }
}

/** The repository of an owner in the network of another one; the other one itself when it is that owner's. */
export function findInNetwork(
  domain: Domain,
  repository: RepositoryRecord,
  owner: string,
): RepositoryRecord | null {
  if (owner.toLowerCase() === repository.owner.toLowerCase()) {
    return repository;
  }
  const root = rootOf(domain, repository);
  return (
    domain.store
      .repositories()
      .find((other) => other.owner.toLowerCase() === owner.toLowerCase() && rootOf(domain, other) === root) ??
    null
  );
}

/** Where a pull request's head is; `null` when that fork is gone. */
export function headRepository(
  { store }: Domain,
  repository: RepositoryRecord,
  { headRepositoryId }: PullRecord,
): RepositoryRecord | null {
  return headRepositoryId === null ? repository : store.repositoryById(headRepositoryId);
}
