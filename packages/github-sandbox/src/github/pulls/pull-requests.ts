import type { GitRepository } from "../../git/backend.ts";
import { type Domain, openGit, timestamp } from "../../state/domain.ts";
import { isPullRequest, type PullRecord, type PullRequestRecord } from "../../state/issue-records.ts";
import type { RepositoryRecord } from "../../state/records.ts";
import { type FieldError, notFound, type Refusal, refuse, validationFailed } from "../../state/refusal.ts";
import { listPullRequests } from "../../state/store.ts";
import { checkTexts, closeIssue, openIssue, renameIssue, reopenIssue } from "../issues/issues.ts";
import { recordEvent } from "../labels/labels.ts";
import { refreshPullRequests } from "../refs/follow-refs.ts";
import { findInNetwork, headRepository, shareCommits } from "../repositories/share-commits.ts";

const RESOURCE = "PullRequest";

export interface NewPullRequest {
  readonly title: string;
  readonly body: string;
  /** Branch name, or `owner:branch`, where the owner may be a fork's. */
  readonly head: string;
  readonly base: string;
  readonly isDraft: boolean;
  /** Means something where the head is in a fork. Default: yes. */
  readonly maintainerCanModify?: boolean | undefined;
  readonly author: string;
}

/** Opens a pull request, or says why not in GitHub's words. Two at once for one pair of branches make one. */
export async function createPullRequest(
  domain: Domain,
  repository: RepositoryRecord,
  git: GitRepository,
  request: NewPullRequest,
): Promise<PullRequestRecord | Refusal> {
  const problem = checkTexts(RESOURCE, request);
  if (problem !== null) {
    return problem;
  }
  const { head, headRef } = findHead(domain, repository, request.head);
  const baseOid = await git.readRef(`refs/heads/${request.base}`);
  const isCrossRepository = head !== repository;
  const headGit = head === null ? null : isCrossRepository ? openGit(domain, head) : git;
  const headOid = headGit === null ? null : await headGit.readRef(`refs/heads/${headRef}`);
  if (head === null || headOid === null || baseOid === null) {
    const invalid = (field: "head" | "base"): FieldError => ({ resource: RESOURCE, field, code: "invalid" });
    return validationFailed(
      ...(baseOid === null ? [invalid("base")] : []),
      ...(headOid === null ? [invalid("head")] : []),
    );
  }
  const unshared = isCrossRepository ? await shareCommits(domain, head, repository, [headOid]) : null;
  if (unshared !== null) {
    return unshared;
  }
  const headRepositoryId = isCrossRepository ? head.id : null;
  const comparison = await git.compare(baseOid, headOid);
  if (comparison === null || comparison.mergeBaseOid === null) {
    return custom(`The ${request.base} branch has no history in common with ${headRef}`);
  }
  await refreshPullRequests(domain, repository, null);
  if (findOpen(repository, { headRef, headRepositoryId, baseRef: request.base }) !== null) {
    return custom(`A pull request already exists for ${head.owner}:${headRef}.`);
  }
  if (comparison.aheadBy === 0) {
    return custom(`No commits between ${request.base} and ${headRef}`);
  }
  const record = openIssue(domain, repository, {
    ...request,
    pull: {
      reviews: [],
      requestedReviewers: [],
      autoMerge: null,
      headRef,
      headRepositoryId,
      maintainerCanModify: request.maintainerCanModify ?? true,
      headOid,
      baseRef: request.base,
      baseOid,
      isDraft: request.isDraft,
      mergedAt: null,
      mergedBy: null,
      mergeCommitOid: null,
      mergeability: null,
    },
  });
  return isPullRequest(record) ? record : notFound();
}

function custom(message: string): Refusal {
  return validationFailed({ resource: RESOURCE, code: "custom", message });
}

/** The repository and the branch that `branch` or `owner:branch` names; `null` for a stranger's repository. */
export function findHead(
  domain: Domain,
  repository: RepositoryRecord,
  head: string,
): { readonly head: RepositoryRecord | null; readonly headRef: string } {
  const colon = head.indexOf(":");
  return colon === -1
    ? { head: repository, headRef: head }
    : { head: findInNetwork(domain, repository, head.slice(0, colon)), headRef: head.slice(colon + 1) };
}

function findOpen(
  repository: RepositoryRecord,
  wanted: Pick<PullRecord, "headRef" | "headRepositoryId" | "baseRef">,
): PullRequestRecord | null {
  return (
    listPullRequests(repository).find(
      ({ state, pull }) =>
        state === "open" &&
        pull.headRef === wanted.headRef &&
        pull.headRepositoryId === wanted.headRepositoryId &&
        pull.baseRef === wanted.baseRef,
    ) ?? null
  );
}

export interface PullRequestChange {
  readonly title?: string | undefined;
  readonly body?: string | null | undefined;
  readonly state?: "open" | "closed" | undefined;
  readonly base?: string | undefined;
  readonly maintainerCanModify?: boolean | undefined;
}

/** Changes a pull request, or says why not; nothing is changed when something is refused. */
export async function updatePullRequest(
  domain: Domain,
  repository: RepositoryRecord,
  issue: PullRequestRecord,
  change: PullRequestChange,
  actor: string,
): Promise<Refusal | null> {
  const { pull } = issue;
  const problem = checkTexts(RESOURCE, change);
  if (problem !== null) {
    return problem;
  }
  if (change.state === "open" && issue.state === "closed") {
    const refusal = await refuseReopening(domain, repository, issue);
    if (refusal !== null) {
      return refusal;
    }
  }
  if (change.base !== undefined && change.base !== pull.baseRef) {
    const baseOid = await openGit(domain, repository).readRef(`refs/heads/${change.base}`);
    if (baseOid === null) {
      return validationFailed({ resource: RESOURCE, field: "base", code: "invalid" });
    }
    if (findOpen(repository, { ...pull, baseRef: change.base }) !== null) {
      return custom(
        `A pull request already exists for base branch '${change.base}' and head branch '${pull.headRef}'`,
      );
    }
    pull.baseRef = change.base;
    pull.baseOid = baseOid;
    recordEvent(domain, issue, "base_ref_changed", actor);
  }
  pull.maintainerCanModify = change.maintainerCanModify ?? pull.maintainerCanModify ?? true;
  renameIssue(domain, issue, change.title, actor);
  issue.body = change.body === undefined ? issue.body : (change.body ?? "");
  issue.updatedAt = timestamp(domain);
  if (change.state === "closed") {
    closeIssue(domain, issue, actor);
  } else if (change.state === "open") {
    reopenIssue(domain, issue, actor);
  }
  return null;
}

async function refuseReopening(
  domain: Domain,
  repository: RepositoryRecord,
  issue: PullRequestRecord,
): Promise<Refusal | null> {
  const { headRef, baseRef, mergedAt } = issue.pull;
  const state = (message: string): Refusal =>
    validationFailed({ resource: RESOURCE, code: "custom", field: "state", message });
  if (mergedAt !== null) {
    return state("state cannot be changed. The pull request is already merged.");
  }
  if (findOpen(repository, issue.pull) !== null) {
    return state(
      `state cannot be changed. There is already an open pull request from ${headRef} to ${baseRef}.`,
    );
  }
  const head = headRepository(domain, repository, issue.pull);
  if (head === null || (await openGit(domain, head).readRef(`refs/heads/${headRef}`)) === null) {
    return state(`state cannot be changed. The ${headRef} branch has been deleted.`);
  }
  return null;
}

/** 405 with GitHub's words. */
export function notMergeable(message = "Pull Request is not mergeable"): Refusal {
  return refuse(405, message);
}
