import type { GraphqlContext } from "../../graphql/context.ts";
import type { CommentRecord, IssueRecord, ReviewRecord } from "../../state/issue-records.ts";
import { nodeId } from "../../state/node-ids.ts";
import type { RepositoryRecord } from "../../state/records.ts";
import { accountOf } from "../accounts/account-node.ts";
import { commitNode } from "../commits/commit-node.ts";
import { TEXT_FIELDS } from "./reactions.ts";

/** An `IssueComment`. */
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
    updatedAt: comment.updatedAt,
    includesCreatedEdit: comment.updatedAt !== comment.createdAt,
    isMinimized: false,
    minimizedReason: null,
    viewerDidAuthor: comment.author === context.viewer.login,
    ...TEXT_FIELDS,
  };
}

/** A `PullRequestReview`. */
export function reviewNode(
  context: GraphqlContext,
  repository: RepositoryRecord,
  number: number,
  review: ReviewRecord,
): object {
  return {
    __typename: "PullRequestReview",
    id: nodeId("PullRequestReview", repository.id, review.id),
    databaseId: review.id,
    author: () => accountOf(context, review.author),
    body: review.body,
    state: review.state,
    submittedAt: review.submittedAt,
    commit: () => commitNode(context, repository, review.oid),
    includesCreatedEdit: false,
    url: context.links.page(repository, `/pull/${number}#pullrequestreview-${review.id}`),
    ...TEXT_FIELDS,
  };
}
