import type { GitRepository } from "../../git/backend.ts";
import { Mutex } from "../../git/mutex.ts";
import { type Domain, openGit, timestamp } from "../../state/domain.ts";
import type { PullRecord, PullRequestRecord } from "../../state/issue-records.ts";
import type { RepositoryRecord } from "../../state/records.ts";
import { listPullRequests } from "../../state/store.ts";
import { closeIssue } from "../issues/issues.ts";
import { recordEvent } from "../labels/labels.ts";
import { headRepository, shareCommits } from "../repositories/share-commits.ts";

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
    const { baseRef, headRef, headRepositoryId } = issue.pull;
    const base = oids.get(baseRef) ?? null;
    const head =
      headRepositoryId === null
        ? (oids.get(headRef) ?? null)
        : await fetchHead(domain, repository, issue.pull);
    await follow(domain, git, issue, { base, head }, actor);
  }
}

/** What a fork's branch points at, with its commits; `null` when the branch or the fork is gone. */
async function fetchHead(
  domain: Domain,
  repository: RepositoryRecord,
  pull: PullRecord,
): Promise<string | null> {
  const fork = headRepository(domain, repository, pull);
  const oid = fork === null ? null : await openGit(domain, fork).readRef(`refs/heads/${pull.headRef}`);
  if (fork !== null && oid !== null && oid !== pull.headOid) {
    await shareCommits(domain, fork, repository, [oid]);
  }
  return oid;
}

async function follow(
  domain: Domain,
  git: GitRepository,
  issue: PullRequestRecord,
  oids: { readonly base: string | null; readonly head: string | null },
  actor: string | null,
): Promise<void> {
  const { pull } = issue;
  const headOid = oids.head ?? pull.headOid;
  const baseOid = oids.base ?? pull.baseOid;
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
  if (oids.head === null && issue.state === "open") {
    recordEvent(domain, issue, "head_ref_deleted", actor);
    closeIssue(domain, issue, actor);
  } else if (oids.base === null) {
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
