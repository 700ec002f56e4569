import { readMergeability } from "../../state/merging.ts";
import { nodeId } from "../../state/node-ids.ts";
import {
  type CommentRecord,
  type IssueRecord,
  isPullRequest,
  type LabelRecord,
  type PullRequestRecord,
  type RepositoryRecord,
} from "../../state/records.ts";
import { findLabel } from "../../state/store.ts";
import { type ConnectionArguments, connection } from "../connection.ts";
import { type GraphqlContext, readGit } from "../context.ts";
import { accountOf } from "./account.ts";
import { commitNode } from "./commit.ts";
import { refNode } from "./ref.ts";

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
      };
}

export function pullRequestNode(
  context: GraphqlContext,
  repository: RepositoryRecord,
  issue: PullRequestRecord,
): object {
  const { pull } = issue;
  const readRef = async (branch: string): Promise<object | null> => {
    const name = `refs/heads/${branch}`;
    const oid = await readGit(context, repository).readRef(name);
    return oid === null ? null : refNode(context, repository, name, oid);
  };
  return {
    ...sharedFields(context, repository, issue),
    __typename: "PullRequest",
    state: pull.mergedAt === null ? issue.state.toUpperCase() : "MERGED",
    isDraft: pull.isDraft,
    isCrossRepository: false,
    headRef: () => readRef(pull.headRef),
    headRefName: pull.headRef,
    headRefOid: pull.headOid,
    baseRef: () => readRef(pull.baseRef),
    baseRefName: pull.baseRef,
    baseRefOid: pull.baseOid,
    merged: pull.mergedAt !== null,
    mergedAt: pull.mergedAt,
    mergeCommit: () =>
      pull.mergeCommitOid === null ? null : commitNode(context, repository, pull.mergeCommitOid),
    mergeable: async () => mergeableState(await readMergeability(context.domain, repository, issue)),
  };
}

function mergeableState(isMergeable: boolean | null): string {
  if (isMergeable === null) {
    return "UNKNOWN";
  }
  return isMergeable ? "MERGEABLE" : "CONFLICTING";
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
    repository: () => context.repositoryNode(repository),
    createdAt: issue.createdAt,
    updatedAt: issue.updatedAt,
    closed: issue.state === "closed",
    closedAt: issue.closedAt,
  };
}

export function labelNode(repository: RepositoryRecord, label: LabelRecord): object {
  return {
    __typename: "Label",
    id: nodeId("Label", repository.id, label.name),
    name: label.name,
    color: label.color,
    description: label.description,
    isDefault: label.isDefault,
  };
}

export function commentNode(
  context: GraphqlContext,
  repository: RepositoryRecord,
  issue: IssueRecord,
  comment: CommentRecord,
): object {
  return {
    __typename: "IssueComment",
    id: nodeId("IssueComment", repository.id, comment.id),
    databaseId: comment.id,
    url: context.links.page(repository, `/issues/${issue.number}#issuecomment-${comment.id}`),
    author: () => accountOf(context, comment.author),
    body: comment.body,
    createdAt: comment.createdAt,
  };
}
