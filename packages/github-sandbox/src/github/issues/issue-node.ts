import { type ConnectionArguments, connection } from "../../graphql/connection.ts";
import { type GraphqlContext, readGit } from "../../graphql/context.ts";
import { openGit } from "../../state/domain.ts";
import { type IssueRecord, isPullRequest, type PullRequestRecord } from "../../state/issue-records.ts";
import { nodeId } from "../../state/node-ids.ts";
import type { RepositoryRecord } from "../../state/records.ts";
import { findLabel } from "../../state/store.ts";
import { accountOf } from "../accounts/account-node.ts";
import { mergeState, protectionOf, refuseMergeByRules } from "../branches/protection.ts";
import { commentNode, reviewNode } from "../comments/comment-node.ts";
import { TEXT_FIELDS } from "../comments/reactions.ts";
import { commitNode } from "../commits/commit-node.ts";
import { labelNode } from "../labels/label-node.ts";
import { milestoneOf } from "../milestones/milestone-node.ts";
import { isOpenToMaintainers } from "../pulls/maintainer-access.ts";
import { readMergeability } from "../pulls/merging.ts";
import { pullChangeFields } from "../pulls/pull-changes-node.ts";
import { refNode } from "../refs/ref-node.ts";
import { headRepository } from "../repositories/share-commits.ts";
import { latestReviews } from "../reviews/reviews.ts";
import { rollupNode } from "../statuses/checks-node.ts";
import { timelineConnection } from "./timeline-node.ts";

/** An `Issue` or a `PullRequest`. */
export function issueOrPullNode(
  context: GraphqlContext,
  repository: RepositoryRecord,
  issue: IssueRecord,
): object {
  return isPullRequest(issue)
    ? pullRequestNode(context, repository, issue)
    : {
        ...sharedFields(context, repository, issue),
        __typename: "Issue",
        state: issue.state.toUpperCase(),
        stateReason: issue.stateReason?.toUpperCase() ?? null,
        isPinned: false,
      };
}

export function pullRequestNode(
  context: GraphqlContext,
  repository: RepositoryRecord,
  issue: PullRequestRecord,
): object {
  const { pull } = issue;
  const head = headRepository(context.domain, repository, pull);
  const readRef = async (side: RepositoryRecord | null, branch: string): Promise<object | null> => {
    const name = `refs/heads/${branch}`;
    const oid = side === null ? null : await readGit(context, side).readRef(name);
    return side === null || oid === null ? null : refNode(context, side, name, oid);
  };
  return {
    ...sharedFields(context, repository, issue),
    __typename: "PullRequest",
    state: pull.mergedAt === null ? issue.state.toUpperCase() : "MERGED",
    isDraft: pull.isDraft,
    isCrossRepository: pull.headRepositoryId !== null,
    headRepository: () => (head === null ? null : context.repositoryNode(head)),
    headRepositoryOwner: () => (head === null ? null : accountOf(context, head.owner)),
    headRef: () => readRef(head, pull.headRef),
    headRefName: pull.headRef,
    headRefOid: pull.headOid,
    baseRef: () => readRef(repository, pull.baseRef),
    baseRefName: pull.baseRef,
    baseRefOid: pull.baseOid,
    merged: pull.mergedAt !== null,
    mergedAt: pull.mergedAt,
    mergeCommit: () =>
      pull.mergeCommitOid === null ? null : commitNode(context, repository, pull.mergeCommitOid),
    mergeable: async () => mergeableState(await readMergeability(context.domain, repository, issue)),
    mergeStateStatus: () => mergeStateStatus(context, repository, issue),
    autoMergeRequest: autoMergeRequest(context, issue),
    reviewDecision: reviewDecision(repository, issue),
    reviews: (page: ConnectionArguments) =>
      connection(
        "reviews",
        pull.reviews,
        page,
        ({ id }) => String(id),
        (review) => reviewNode(context, repository, issue.number, review),
      ),
    latestReviews: (page: ConnectionArguments) =>
      connection(
        "latestReviews",
        latestReviews(issue),
        page,
        ({ id }) => String(id),
        (review) => reviewNode(context, repository, issue.number, review),
      ),
    isInMergeQueue: false,
    isMergeQueueEnabled: false,
    maintainerCanModify: isOpenToMaintainers(pull),
    mergedBy: () => (pull.mergedBy === null ? null : accountOf(context, pull.mergedBy)),
    reviewRequests: (page: ConnectionArguments) =>
      connection(
        "reviewRequests",
        pull.requestedReviewers,
        page,
        (login) => login,
        (login) => ({
          __typename: "ReviewRequest",
          id: nodeId("ReviewRequest", repository.id, issue.number, login),
          requestedReviewer: () => accountOf(context, login),
        }),
      ),
    ...pullChangeFields(context, repository, issue),
    statusCheckRollup: () => rollupNode(context, repository, pull.headOid),
  };
}

function mergeableState(isMergeable: boolean | null): string {
  if (isMergeable === null) {
    return "UNKNOWN";
  }
  return isMergeable ? "MERGEABLE" : "CONFLICTING";
}

async function mergeStateStatus(
  { domain, viewer }: GraphqlContext,
  repository: RepositoryRecord,
  issue: PullRequestRecord,
): Promise<string> {
  const isMergeable = await readMergeability(domain, repository, issue);
  if (isMergeable !== true) {
    return isMergeable === null ? "UNKNOWN" : "DIRTY";
  }
  const rule = await refuseMergeByRules(repository, openGit(domain, repository), issue, viewer.login);
  return issue.pull.isDraft ? "BLOCKED" : mergeState(repository, issue.pull.headOid, rule).toUpperCase();
}

function autoMergeRequest(
  context: GraphqlContext,
  { pull: { autoMerge } }: PullRequestRecord,
): object | null {
  return autoMerge === null
    ? null
    : {
        __typename: "AutoMergeRequest",
        enabledAt: autoMerge.enabledAt,
        enabledBy: () => accountOf(context, autoMerge.enabledBy),
        mergeMethod: autoMerge.method.toUpperCase(),
        commitHeadline: autoMerge.title,
        commitBody: autoMerge.message,
      };
}

/** What the reviews come to; `null` where none are required. */
function reviewDecision(repository: RepositoryRecord, issue: PullRequestRecord): string | null {
  const needed = protectionOf(repository, issue.pull.baseRef)?.requiredReviews ?? null;
  const states = latestReviews(issue).map(({ state }) => state);
  if (needed === null) {
    return null;
  }
  if (states.includes("CHANGES_REQUESTED")) {
    return "CHANGES_REQUESTED";
  }
  return states.filter((state) => state === "APPROVED").length >= needed ? "APPROVED" : "REVIEW_REQUIRED";
}

function people(
  context: GraphqlContext,
  name: string,
  logins: readonly string[],
  page: ConnectionArguments,
): object {
  return connection(
    name,
    logins,
    page,
    (login) => login,
    (login) => accountOf(context, login),
  );
}

function sharedFields(context: GraphqlContext, repository: RepositoryRecord, issue: IssueRecord): object {
  const type = issue.pull === null ? "Issue" : "PullRequest";
  const page = issue.pull === null ? "issues" : "pull";
  return {
    id: nodeId(type, repository.id, issue.number),
    databaseId: issue.id,
    number: issue.number,
    url: context.links.page(repository, `/${page}/${issue.number}`),
    title: issue.title,
    body: issue.body,
    author: () => accountOf(context, issue.author),
    viewerDidAuthor: issue.author === context.viewer.login,
    labels: (args: ConnectionArguments) =>
      connection(
        "labels",
        issue.labels.map((name) => findLabel(repository, name)).filter((label) => label !== null),
        args,
        (label) => label.name,
        (label) => labelNode(repository, label),
      ),
    comments: (args: ConnectionArguments) =>
      connection(
        "comments",
        issue.comments,
        args,
        ({ id }) => String(id),
        (comment) => commentNode(context, repository, issue, comment),
      ),
    timelineItems: (args: ConnectionArguments & { readonly itemTypes?: readonly string[] | null }) =>
      timelineConnection(context, repository, issue, args),
    repository: () => context.repositoryNode(repository),
    createdAt: issue.createdAt,
    updatedAt: issue.updatedAt,
    assignees: (args: ConnectionArguments) => people(context, "assignees", issue.assignees, args),
    milestone: () => milestoneOf(context, repository, issue.milestone),
    // GitHub has closed its classic projects.
    projectCards: (args: ConnectionArguments) => connection("projectCards", [], args, String, Object),
    ...TEXT_FIELDS,
    locked: issue.lock !== null,
    activeLockReason: issue.lock?.reason?.replaceAll(/[- ]/g, "_").toUpperCase() ?? null,
    closed: issue.state === "closed",
    closedAt: issue.closedAt,
  };
}
