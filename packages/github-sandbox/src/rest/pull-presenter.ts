import { openGit } from "../state/domain.ts";
import { readMergeability } from "../state/merging.ts";
import { refuseMergeByRules } from "../state/protection.ts";
import type { PullRequestRecord } from "../state/records.ts";
import { presentIssue, presentLogin, presentRepository, type Resource } from "./presenters.ts";
import type { RepositoryRequest } from "./route.ts";

/** A pull request as lists show it. */
export function presentPullRequest(request: RepositoryRequest, issue: PullRequestRecord): Resource {
  const { links, repository } = request;
  const { pull } = issue;
  const {
    pull_request: _,
    comments: __,
    closed_by: ___,
    state_reason: ____,
    ...shared
  } = presentIssue(request, issue);
  return {
    ...shared,
    url: links.repository(repository, `/pulls/${issue.number}`),
    issue_url: links.repository(repository, `/issues/${issue.number}`),
    commits_url: links.repository(repository, `/pulls/${issue.number}/commits`),
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
    head: presentSide(request, pull.headRef, pull.headOid),
    base: presentSide(request, pull.baseRef, pull.baseOid),
  };
}

function presentSide(request: RepositoryRequest, ref: string, sha: string): object {
  const { repository } = request;
  return {
    label: `${repository.owner}:${ref}`,
    ref,
    sha,
    user: presentLogin(request, repository.owner),
    repo: presentRepository(request, repository),
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
  const commits = pull.mergedAt === null ? await git.compare(pull.baseOid, pull.headOid) : null;
  return {
    ...presentPullRequest(request, issue),
    merged: pull.mergedAt !== null,
    merged_by: presentLogin(request, pull.mergedBy),
    mergeable,
    mergeable_state: mergeableState(issue, mergeable, await refuseMergeByRules(repository, git, issue)),
    rebaseable: mergeable,
    comments: issue.comments.length,
    review_comments: 0,
    commits: commits?.aheadBy ?? 0,
    maintainer_can_modify: false,
  };
}

/** `rule`: what the base's protection still asks for. */
function mergeableState({ pull }: PullRequestRecord, mergeable: boolean | null, rule: string | null): string {
  if (mergeable === null) {
    return "unknown";
  }
  if (!mergeable) {
    return "dirty";
  }
  if (pull.isDraft) {
    return "draft";
  }
  return rule === null ? "clean" : rule.startsWith("Head branch is out of date") ? "behind" : "blocked";
}
