import { presentLogin, type Resource } from "../../rest/presenters.ts";
import { pullRequestLinks } from "../../rest/resource-links.ts";
import type { RepositoryRequest } from "../../rest/route.ts";
import { openGit } from "../../state/domain.ts";
import type { PullRequestRecord } from "../../state/issue-records.ts";
import type { RepositoryRecord } from "../../state/records.ts";
import { mergeState, refuseMergeByRules } from "../branches/protection.ts";
import { presentThread } from "../issues/issue-presenter.ts";
import { presentNestedRepository } from "../repositories/repository-presenter.ts";
import { headRepository } from "../repositories/share-commits.ts";
import { isOpenToMaintainers } from "./maintainer-access.ts";
import { readMergeability } from "./merging.ts";

/** A pull request as lists show it. */
export function presentPullRequest(request: RepositoryRequest, issue: PullRequestRecord): Resource {
  const { domain, links, repository } = request;
  const { pull } = issue;
  return {
    ...presentThread(request, issue),
    ...pullRequestLinks(links, repository, { number: issue.number, headOid: pull.headOid }),
    draft: pull.isDraft,
    merged_at: pull.mergedAt,
    merge_commit_sha: pull.mergeCommitOid ?? pull.mergeability?.mergeOid ?? null,
    auto_merge:
      pull.autoMerge === null
        ? null
        : {
            enabled_by: presentLogin(request, pull.autoMerge.enabledBy),
            merge_method: pull.autoMerge.method,
            commit_title: pull.autoMerge.title,
            commit_message: pull.autoMerge.message,
          },
    requested_reviewers: pull.requestedReviewers.map((login) => presentLogin(request, login)),
    requested_teams: [],
    head: presentSide(request, headRepository(domain, repository, pull), pull.headRef, pull.headOid),
    base: presentSide(request, repository, pull.baseRef, pull.baseOid),
  };
}

/** A fork that is gone is reported as nothing, and so is its owner. */
function presentSide(
  request: RepositoryRequest,
  side: RepositoryRecord | null,
  ref: string,
  sha: string,
): object {
  return {
    label: side === null ? null : `${side.owner}:${ref}`,
    ref,
    sha,
    user: presentLogin(request, side?.owner ?? null),
    repo: side === null ? null : presentNestedRepository(request, side),
  };
}

/** A pull request by itself, with what GitHub computes for it. */
export async function presentFullPullRequest(
  request: RepositoryRequest,
  issue: PullRequestRecord,
): Promise<Resource> {
  const { domain, repository } = request;
  const { pull } = issue;
  const mergeable = await readMergeability(domain, repository, issue);
  const git = openGit(domain, repository);
  const comparison = await git.compare(pull.baseOid, pull.headOid);
  const changes = await git.listChanges(comparison?.mergeBaseOid ?? pull.baseOid, pull.headOid);
  return {
    ...presentPullRequest(request, issue),
    merged: pull.mergedAt !== null,
    merged_by: presentLogin(request, pull.mergedBy),
    mergeable,
    mergeable_state: mergeableState(
      repository,
      issue,
      mergeable,
      await refuseMergeByRules(repository, git, issue, request.viewer.login),
    ),
    rebaseable: mergeable,
    comments: issue.comments.length,
    review_comments: 0,
    commits: comparison?.aheadBy ?? 0,
    changed_files: changes.length,
    additions: changes.reduce((sum, { additions }) => sum + additions, 0),
    deletions: changes.reduce((sum, { deletions }) => sum + deletions, 0),
    maintainer_can_modify: isOpenToMaintainers(pull),
  };
}

/** `rule`: what the base's protection still asks for. */
function mergeableState(
  repository: RepositoryRecord,
  { pull }: PullRequestRecord,
  mergeable: boolean | null,
  rule: string | null,
): string {
  if (mergeable === null) {
    return "unknown";
  }
  if (!mergeable) {
    return "dirty";
  }
  if (pull.isDraft) {
    return "draft";
  }
  return mergeState(repository, pull.headOid, rule);
}
