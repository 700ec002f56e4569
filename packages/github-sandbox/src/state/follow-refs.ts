import type { GitRepository } from "../git/backend.ts";
import { Mutex } from "../git/mutex.ts";
import { type Domain, openGit, timestamp } from "./domain.ts";
import { closeIssue } from "./issues.ts";
import { recordEvent } from "./labels.ts";
import type { PullRequestRecord, RepositoryRecord } from "./records.ts";
import { listPullRequests } from "./store.ts";

/**
 * Lets open pull requests follow their refs: new commits, a deleted head or base (closed), a head that the base
 * contains by now (merged). Called after every move of refs, and before reading, for pushes from outside.
 */
export function refreshPullRequests(
  domain: Domain,
  repository: RepositoryRecord,
  actor: string | null,
): Promise<void> {
  return followingRefs(domain, repository, actor, async () => {});
}

const mutexes = new WeakMap<RepositoryRecord, Mutex>();

/**
 * Does something that moves refs, and lets open pull requests follow them. One at a time in each repository: a look
 * that began before a move must not undo what came after it, and the consequences of a move are its author's.
 */
export function followingRefs<T>(
  domain: Domain,
  repository: RepositoryRecord,
  actor: string | null,
  move: () => Promise<T>,
): Promise<T> {
  const mutex = mutexes.get(repository) ?? new Mutex();
  mutexes.set(repository, mutex);
  return mutex.run(async () => {
    const result = await move();
    await followAll(domain, repository, actor);
    return result;
  });
}

async function followAll(domain: Domain, repository: RepositoryRecord, actor: string | null): Promise<void> {
  const open = listPullRequests(repository).filter((issue) => issue.state === "open");
  if (open.length === 0) {
    return;
  }
  const git = openGit(domain, repository);
  const oids = new Map((await git.listRefs("refs/heads/")).map((ref) => [ref.name.slice(11), ref.oid]));
  for (const issue of open) {
    await follow(domain, git, issue, oids, actor);
  }
}

async function follow(
  domain: Domain,
  git: GitRepository,
  issue: PullRequestRecord,
  oids: ReadonlyMap<string, string>,
  actor: string | null,
): Promise<void> {
  const { pull } = issue;
  const headOid = oids.get(pull.headRef) ?? pull.headOid;
  const baseOid = oids.get(pull.baseRef) ?? pull.baseOid;
  const hasMoved = headOid !== pull.headOid || baseOid !== pull.baseOid;
  if (hasMoved) {
    const isMerged = baseOid !== pull.baseOid && (await git.isAncestor(headOid, baseOid));
    pull.headOid = headOid;
    pull.baseOid = isMerged ? pull.baseOid : baseOid;
    issue.updatedAt = timestamp(domain);
    if (isMerged) {
      markMerged(domain, issue, actor, baseOid);
      return;
    }
  }
  if (!oids.has(pull.headRef) && issue.state === "open") {
    recordEvent(domain, issue, "head_ref_deleted", actor);
    closeIssue(domain, issue, actor);
  } else if (!oids.has(pull.baseRef)) {
    recordEvent(domain, issue, "base_ref_deleted", actor);
    closeIssue(domain, issue, actor);
  }
}

/** Turns an open pull request into a merged one. */
export function markMerged(
  domain: Domain,
  issue: PullRequestRecord,
  actor: string | null,
  mergeCommitOid: string,
): void {
  if (issue.state === "closed") {
    return;
  }
  const { pull } = issue;
  pull.mergedAt = timestamp(domain);
  pull.mergedBy = actor;
  pull.mergeCommitOid = mergeCommitOid;
  recordEvent(domain, issue, "merged", actor);
  closeIssue(domain, issue, actor);
}
