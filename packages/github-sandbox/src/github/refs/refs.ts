import type { GitRefUpdate, GitRepository } from "../../git/backend.ts";
import { type Domain, openGit, timestamp } from "../../state/domain.ts";
import type { RepositoryRecord } from "../../state/records.ts";
import { protectionOf, refuseByRules } from "../branches/protection.ts";
import { followingRefs } from "./follow-refs.ts";

/** Prefix of every branch's full ref name. */
export const BRANCH_PREFIX = "refs/heads/";

/** Prefix of the refs of pull requests, which only GitHub itself moves. */
export const PULL_PREFIX = "refs/pull/";

export type RefMoveRefusal =
  | "stale"
  | "exists"
  | "missing"
  | "not-fast-forward"
  | "unknown-object"
  | "invalid-name"
  | "name-in-the-way"
  | "protected"
  | "default-branch"
  | "read-only";

export type RefMove =
  | { readonly status: "updated" }
  /** Nothing was moved: the update at `index` was refused. */
  | {
      readonly status: "refused";
      readonly index: number;
      readonly reason: RefMoveRefusal;
      /** In GitHub's words, for a rule of a protected branch. */
      readonly message?: string;
    };

export function isProtected(repository: RepositoryRecord, branch: string): boolean {
  return protectionOf(repository, branch) !== null;
}

/**
 * Moves refs, all or none: the rules of protected branches first, then git. Open pull requests follow at once.
 *
 * @param actor login that the consequences (closed, merged) are put down to
 */
export async function moveRefs(
  domain: Domain,
  repository: RepositoryRecord,
  updates: readonly GitRefUpdate[],
  actor: string,
): Promise<RefMove> {
  const git = openGit(domain, repository);
  const before = await Promise.all(updates.map((update) => git.readRef(update.name)));
  for (const [index, update] of updates.entries()) {
    const rule = await ruleAgainst(repository, git, update, before[index] ?? null, actor);
    if (rule !== null) {
      return { status: "refused", index, ...rule };
    }
  }
  return followingRefs(domain, repository, actor, async () => {
    const result = await git.updateRefs(updates);
    if (result.status === "updated") {
      for (const [index, update] of updates.entries()) {
        domain.previousRefs.set(`${repository.id}:${update.name}`, before[index] ?? null);
      }
      repository.pushedAt = timestamp(domain);
      repository.updatedAt = repository.pushedAt;
    }
    return result;
  });
}

async function ruleAgainst(
  repository: RepositoryRecord,
  git: GitRepository,
  update: GitRefUpdate,
  current: string | null,
  actor: string,
): Promise<{
  readonly reason: "protected" | "default-branch" | "read-only";
  readonly message?: string;
} | null> {
  if (update.name.startsWith(PULL_PREFIX)) {
    return { reason: "read-only" };
  }
  if (!update.name.startsWith(BRANCH_PREFIX) || update.after === current) {
    return null;
  }
  const branch = update.name.slice(BRANCH_PREFIX.length);
  if (update.after === null && current !== null && branch === repository.defaultBranch) {
    return { reason: "default-branch" };
  }
  const message = await refuseByRules(repository, git, branch, { ...update, current }, actor);
  return message === null ? null : { reason: "protected", message };
}

/** The repository as it was before each ref's last move: what a replica that lags would answer. */
export function staleView(domain: Domain, repository: RepositoryRecord, git: GitRepository): GitRepository {
  const previous = (name: string): string | null | undefined =>
    domain.previousRefs.get(`${repository.id}:${name}`);
  const readRef = async (name: string): Promise<string | null> => {
    const oid = previous(name);
    return oid === undefined ? git.readRef(name) : oid;
  };
  const view: Partial<GitRepository> = {
    readRef,
    listRefs: async (prefix = "") => {
      const names = new Set((await git.listRefs(prefix)).map((ref) => ref.name));
      for (const key of domain.previousRefs.keys()) {
        const name = key.slice(key.indexOf(":") + 1);
        if (key.startsWith(`${repository.id}:`) && name.startsWith(prefix)) {
          names.add(name);
        }
      }
      const refs = await Promise.all([...names].map(async (name) => ({ name, oid: await readRef(name) })));
      return refs
        .filter((ref): ref is { name: string; oid: string } => ref.oid !== null)
        .sort((a, b) => (a.name < b.name ? -1 : 1));
    },
    resolveCommit: async (revision) => {
      for (const name of [revision, `${BRANCH_PREFIX}${revision}`]) {
        const oid = previous(name);
        if (oid !== undefined) {
          return oid;
        }
      }
      return git.resolveCommit(revision);
    },
  };
  return new Proxy(git, {
    get: (target, property) => {
      const own = Reflect.get(view, property);
      const value: unknown = own ?? Reflect.get(target, property);
      return typeof value === "function" && own === undefined ? value.bind(target) : value;
    },
  });
}
