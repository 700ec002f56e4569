import { type ConnectionArguments, connection } from "../../graphql/connection.ts";
import type { GraphqlContext } from "../../graphql/context.ts";
import { typedError } from "../../graphql/errors.ts";
import { formatTimestamp } from "../../state/domain.ts";
import { type IssueEventRecord, type IssueRecord, isPullRequest } from "../../state/issue-records.ts";
import { nodeId } from "../../state/node-ids.ts";
import type { RepositoryRecord } from "../../state/records.ts";
import { accountOf } from "../accounts/account-node.ts";
import { commentNode, reviewNode } from "../comments/comment-node.ts";
import { commitNode } from "../commits/commit-node.ts";
import { labelNode } from "../labels/label-node.ts";

interface TimelineItem {
  /** `CLOSED_EVENT`: as the argument `itemTypes` names it. */
  readonly type: string;
  readonly at: string;
  readonly key: string;
  readonly node: object;
}

/** Events that have an object in GraphQL here; the others are left out. */
const EVENT_TYPES: Readonly<Partial<Record<IssueEventRecord["event"], string>>> = {
  closed: "ClosedEvent",
  reopened: "ReopenedEvent",
  merged: "MergedEvent",
  ready_for_review: "ReadyForReviewEvent",
  convert_to_draft: "ConvertToDraftEvent",
  renamed: "RenamedTitleEvent",
  assigned: "AssignedEvent",
  unassigned: "UnassignedEvent",
  review_requested: "ReviewRequestedEvent",
  review_request_removed: "ReviewRequestRemovedEvent",
  labeled: "LabeledEvent",
  unlabeled: "UnlabeledEvent",
  base_ref_deleted: "BaseRefDeletedEvent",
  head_ref_deleted: "HeadRefDeletedEvent",
};

/** `ClosedEvent` -> `CLOSED_EVENT` */
function itemType(typeName: string): string {
  return typeName.replace(/(?<=.)([A-Z])/g, "_$1").toUpperCase();
}

/** What happened to an issue or a pull request, in the order of time. */
export function timelineConnection(
  context: GraphqlContext,
  repository: RepositoryRecord,
  issue: IssueRecord,
  { itemTypes, ...page }: ConnectionArguments & { readonly itemTypes?: readonly string[] | null },
): object {
  const items = [
    ...issue.events.flatMap((event) => eventItem(context, repository, issue, event) ?? []),
    ...issue.comments.map((comment) => ({
      type: "ISSUE_COMMENT",
      at: comment.createdAt,
      key: String(comment.id),
      node: commentNode(context, repository, issue, comment),
    })),
    ...(issue.pull?.reviews ?? []).map((review) => ({
      type: "PULL_REQUEST_REVIEW",
      at: review.submittedAt ?? formatTimestamp(context.domain.clock.now()),
      key: String(review.id),
      node: reviewNode(context, repository, issue.number, review),
    })),
  ].sort((a, b) => (a.at === b.at ? Number(a.key) - Number(b.key) : a.at < b.at ? -1 : 1));
  const untold = issue.events.find(
    ({ event }) => EVENT_TYPES[event] === undefined && itemTypes?.includes(`${event.toUpperCase()}_EVENT`),
  );
  if (untold !== undefined) {
    throw typedError("UNPROCESSABLE", `The sandbox does not simulate the item ${untold.event} of timelines.`);
  }
  const chosen = items.filter(({ type }) => itemTypes?.includes(type) ?? true);
  return {
    ...connection(
      "timelineItems",
      chosen,
      page,
      ({ key }) => key,
      ({ node }) => node,
    ),
    totalCount: items.length,
    filteredCount: chosen.length,
  };
}

function eventItem(
  context: GraphqlContext,
  repository: RepositoryRecord,
  issue: IssueRecord,
  event: IssueEventRecord,
): TimelineItem | null {
  const typeName = EVENT_TYPES[event.event];
  if (typeName === undefined) {
    return null;
  }
  const { actor, createdAt, id } = event;
  const mergeCommitOid = issue.pull?.mergeCommitOid ?? null;
  const label = repository.labels.find(({ name }) => name === event.label);
  return {
    type: itemType(typeName),
    at: createdAt,
    key: String(id),
    node: {
      __typename: typeName,
      id: nodeId("TimelineEvent", repository.id, id),
      createdAt,
      actor: () => (actor === null ? null : accountOf(context, actor)),
      stateReason: isPullRequest(issue) ? null : (issue.stateReason?.toUpperCase() ?? null),
      commit: () => (mergeCommitOid === null ? null : commitNode(context, repository, mergeCommitOid)),
      mergeRefName: issue.pull?.baseRef ?? "",
      headRefName: issue.pull?.headRef ?? "",
      currentTitle: event.rename?.to ?? "",
      previousTitle: event.rename?.from ?? "",
      assignee: () => (event.assignee === undefined ? null : accountOf(context, event.assignee)),
      requestedReviewer: () => (event.reviewer === undefined ? null : accountOf(context, event.reviewer)),
      baseRefName: issue.pull?.baseRef ?? "",
      label: () =>
        labelNode(
          repository,
          label ?? { id: 0, name: event.label ?? "", color: "ededed", description: null, isDefault: false },
        ),
    },
  };
}
