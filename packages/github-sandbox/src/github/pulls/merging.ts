import { type Domain, fullName, openGit, timestamp } from "../../state/domain.ts";
import type { PullRequestRecord } from "../../state/issue-records.ts";
import type { RepositoryRecord } from "../../state/records.ts";
import { notFound, type Refusal, refuse } from "../../state/refusal.ts";
import { NO_MERGES, refuseMergeByRules, requiresLinearHistory } from "../branches/protection.ts";
import { signature, webFlow } from "../commits/signatures.ts";
import { recordEvent } from "../labels/labels.ts";
import { followingRefs, markMerged, refreshPullRequests } from "../refs/follow-refs.ts";
import { isProtected, moveRefs } from "../refs/refs.ts";
import { mergeTexts } from "./merge-texts.ts";
import { type MergeMethod, mergedCommit } from "./merged-commit.ts";
import { notMergeable } from "./pull-requests.ts";

export type { MergeMethod } from "./merged-commit.ts";

export type BranchMerge =
  | { readonly status: "merged"; readonly oid: string }
  | { readonly status: "already-contained" };

/** How often a merge starts over when somebody moves the branch meanwhile. */
const MAXIMUM_ATTEMPTS = 5;

/** `POST /merges`: merges a branch or commit into a branch, with a merge commit. */
export async function mergeIntoBranch(
  domain: Domain,
  repository: RepositoryRecord,
  request: {
    readonly base: string;
    readonly head: string;
    readonly message: string | undefined;
    readonly actor: string;
  },
): Promise<BranchMerge | Refusal> {
  const git = openGit(domain, repository);
  const name = `refs/heads/${request.base}`;
  for (let attempt = 0; attempt < MAXIMUM_ATTEMPTS; attempt += 1) {
    const baseOid = await git.readRef(name);
    const headOid = await git.resolveCommit(request.head);
    if (baseOid === null || headOid === null) {
      return notFound(baseOid === null ? "Base does not exist" : "Head does not exist");
    }
    const merge = await git.merge({
      baseOid,
      headOid,
      message: request.message ?? `Merge ${request.head} into ${request.base}`,
      author: signature(domain, request.actor),
      committer: webFlow(domain),
    });
    if (merge.status === "already-contained") {
      return merge;
    }
    if (merge.status !== "merged") {
      return refuse(409, "Merge conflict");
    }
    const update = { name, before: baseOid, after: merge.oid, force: false };
    const move = await moveRefs(domain, repository, [update], request.actor);
    if (move.status === "updated") {
      return { status: "merged", oid: merge.oid };
    }
    if (move.reason === "protected") {
      return refuse(409, move.message ?? "Changes must be made through a pull request.");
    }
  }
  return refuse(409, "Base branch was modified. Review and try the merge again.");
}

/** `PUT /pulls/{number}/merge`. Returns the commit that the base points at afterwards. */
export async function mergePullRequest(
  domain: Domain,
  repository: RepositoryRecord,
  issue: PullRequestRecord,
  request: {
    readonly method: MergeMethod;
    readonly expectedHeadOid: string | undefined;
    readonly title: string | undefined;
    readonly message: string | undefined;
    readonly actor: string;
  },
): Promise<string | Refusal> {
  await refreshPullRequests(domain, repository, null);
  const { pull } = issue;
  const refusal = refuseMerge(repository, issue, request);
  if (refusal !== null) {
    return refusal;
  }
  const git = openGit(domain, repository);
  const rule = await refuseMergeByRules(repository, git, issue, request.actor);
  if (rule !== null) {
    return notMergeable(rule);
  }
  if (request.method === "merge" && requiresLinearHistory(repository, pull.baseRef, request.actor)) {
    return notMergeable(NO_MERGES);
  }
  const author = signature(domain, request.actor);
  const committer = webFlow(domain);
  const texts = await mergeTexts(domain, repository, issue, request.method);
  const [title, body] = [request.title ?? texts.title, request.message ?? texts.body];
  const message = body === "" ? title : `${title}\n\n${body}`;
  const { baseOid, headOid } = pull;
  const merge = await git.merge({ baseOid, headOid, message, author, committer });
  if (merge.status !== "merged") {
    return notMergeable();
  }
  const oid = await mergedCommit(git, request.method, {
    baseOid,
    headOid,
    mergeOid: merge.oid,
    message,
    author,
    committer,
  });
  if (oid === null) {
    return notMergeable("This branch can't be rebased");
  }
  const update = { name: `refs/heads/${pull.baseRef}`, before: baseOid, after: oid, force: false };
  return followingRefs(domain, repository, request.actor, async () => {
    const result = await git.updateRefs([update]);
    if (result.status === "refused") {
      return refuse(405, "Base branch was modified. Review and try the merge again.");
    }
    domain.previousRefs.set(`${repository.id}:${update.name}`, baseOid);
    repository.pushedAt = timestamp(domain);
    markMerged(domain, issue, request.actor, oid);
    const isCrossRepository = pull.headRepositoryId !== null;
    const isKept =
      isCrossRepository || !repository.deleteBranchOnMerge || pull.headRef === repository.defaultBranch;
    if (!isKept && !isProtected(repository, pull.headRef)) {
      await git.updateRefs([
        { name: `refs/heads/${pull.headRef}`, before: headOid, after: null, force: true },
      ]);
      recordEvent(domain, issue, "head_ref_deleted", request.actor);
    }
    return oid;
  });
}

function refuseMerge(
  repository: RepositoryRecord,
  issue: PullRequestRecord,
  request: { readonly method: MergeMethod; readonly expectedHeadOid: string | undefined },
): Refusal | null {
  const { pull } = issue;
  if (issue.state === "closed") {
    return notMergeable();
  }
  if (pull.isDraft) {
    return notMergeable("Pull Request is still a draft");
  }
  if (request.method === "merge" && !repository.allowMergeCommit) {
    return notMergeable("Merge commits are not allowed on this repository.");
  }
  if (request.method === "rebase" && !repository.allowRebaseMerge) {
    return notMergeable("Rebase merges are not allowed on this repository.");
  }
  if (request.method === "squash" && !repository.allowSquashMerge) {
    return notMergeable("Squash merges are not allowed on this repository.");
  }
  if (request.expectedHeadOid !== undefined && request.expectedHeadOid !== pull.headOid) {
    return refuse(409, "Head branch was modified. Review and try the merge again.");
  }
  return null;
}

/** Test merges that are under way, so that a second reader waits for the first one's. */
const running = new WeakMap<PullRequestRecord, Promise<void>>();

/**
 * Whether a pull request could be merged: `null` on the first look after its commits changed (GitHub starts a job
 * then), the answer on the next.
 */
export async function readMergeability(
  domain: Domain,
  repository: RepositoryRecord,
  issue: PullRequestRecord,
): Promise<boolean | null> {
  const { pull } = issue;
  if (issue.state === "closed") {
    return null;
  }
  await running.get(issue);
  if (pull.mergeability?.baseOid === pull.baseOid && pull.mergeability.headOid === pull.headOid) {
    return pull.mergeability.isMergeable;
  }
  const job = testMerge(domain, repository, issue).finally(() => running.delete(issue));
  running.set(issue, job);
  return null;
}

/** The commit of an open pull request's test merge, made now if it was not yet; `null` for one that conflicts. */
export async function testMergeOf(
  domain: Domain,
  repository: RepositoryRecord,
  issue: PullRequestRecord,
): Promise<string | null> {
  await readMergeability(domain, repository, issue);
  await running.get(issue);
  return issue.pull.mergeability?.mergeOid ?? null;
}

async function testMerge(
  domain: Domain,
  repository: RepositoryRecord,
  issue: PullRequestRecord,
): Promise<void> {
  const { baseOid, headOid } = issue.pull;
  const message = `Merge ${headOid} into ${baseOid}\n\n${fullName(repository)}#${issue.number}`;
  const author = signature(domain, issue.author);
  const merge = await openGit(domain, repository)
    .merge({ baseOid, headOid, message, author, committer: webFlow(domain) })
    .catch(() => null);
  if (merge !== null) {
    issue.pull.mergeability = {
      baseOid,
      headOid,
      isMergeable: merge.status === "merged" || merge.status === "already-contained",
      mergeOid: merge.status === "merged" ? merge.oid : null,
    };
  }
}
