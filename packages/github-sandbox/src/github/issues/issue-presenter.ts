import { presentLabels, presentLogin, type Resource } from "../../rest/presenters.ts";
import type { RepositoryRequest } from "../../rest/route.ts";
import type {
  CommentRecord,
  IssueEventRecord,
  IssueRecord,
  MilestoneRecord,
} from "../../state/issue-records.ts";
import { nodeId } from "../../state/node-ids.ts";
import { findLabel } from "../../state/store.ts";
import { presentNoReactions } from "../comments/reactions.ts";

/** Sub-issues and dependencies are not simulated: there are none. */
const NO_SUB_ISSUES = { total: 0, completed: 0, percent_completed: 0 } as const;
const NO_DEPENDENCIES = { blocked_by: 0, total_blocked_by: 0, blocking: 0, total_blocking: 0 } as const;

/** What issues and pull requests have in common, as both interfaces show it. */
export function presentThread(request: RepositoryRequest, issue: IssueRecord): Resource {
  const { links, repository } = request;
  const assignees = issue.assignees.map((login) => presentLogin(request, login));
  const milestone = repository.milestones.find(({ number }) => number === issue.milestone);
  const page = links.page(repository, `/${issue.pull === null ? "issues" : "pull"}/${issue.number}`);
  return {
    id: issue.id,
    node_id: nodeId(issue.pull === null ? "Issue" : "PullRequest", repository.id, issue.number),
    number: issue.number,
    title: issue.title,
    body: issue.body === "" ? null : issue.body,
    user: presentLogin(request, issue.author),
    author_association: "MEMBER",
    state: issue.state,
    locked: issue.lock !== null,
    active_lock_reason: issue.lock?.reason ?? null,
    labels: presentLabels(request, issue),
    assignee: assignees[0] ?? null,
    assignees,
    milestone: milestone === undefined ? null : presentMilestone(request, milestone),
    url: links.repository(repository, `/issues/${issue.number}`),
    comments_url: links.repository(repository, `/issues/${issue.number}/comments`),
    html_url: page,
    created_at: issue.createdAt,
    updated_at: issue.updatedAt,
    closed_at: issue.closedAt,
  };
}

/** An issue, or a pull request as the issues' interface shows it. */
export function presentIssue(request: RepositoryRequest, issue: IssueRecord): Resource {
  const { links, repository } = request;
  const thread = presentThread(request, issue);
  const self = links.repository(repository, `/issues/${issue.number}`);
  return {
    ...thread,
    type: null,
    state_reason: issue.stateReason,
    performed_via_github_app: null,
    reactions: presentNoReactions(self),
    comments: issue.comments.length,
    repository_url: links.repository(repository),
    events_url: `${self}/events`,
    labels_url: `${self}/labels{/name}`,
    timeline_url: `${self}/timeline`,
    closed_by: presentLogin(request, issue.closedBy),
    ...(issue.pull === null
      ? { sub_issues_summary: NO_SUB_ISSUES, issue_dependencies_summary: NO_DEPENDENCIES }
      : {
          draft: issue.pull.isDraft,
          pull_request: {
            url: links.repository(repository, `/pulls/${issue.number}`),
            html_url: thread.html_url,
            diff_url: `${thread.html_url}.diff`,
            patch_url: `${thread.html_url}.patch`,
            merged_at: issue.pull.mergedAt,
          },
        }),
  };
}

/** A milestone with the number of its open and closed issues. */
export function presentMilestone(request: RepositoryRequest, milestone: MilestoneRecord): Resource {
  const { links, repository } = request;
  const url = links.repository(repository, `/milestones/${milestone.number}`);
  const issues = repository.issues.filter((issue) => issue.milestone === milestone.number);
  const open = issues.filter(({ state }) => state === "open").length;
  return {
    url,
    html_url: links.page(repository, `/milestone/${milestone.number}`),
    labels_url: `${url}/labels`,
    id: milestone.id,
    node_id: nodeId("Milestone", repository.id, milestone.number),
    number: milestone.number,
    title: milestone.title,
    description: milestone.description,
    creator: presentLogin(request, milestone.creator),
    open_issues: open,
    closed_issues: issues.length - open,
    state: milestone.state,
    created_at: milestone.createdAt,
    updated_at: milestone.updatedAt,
    due_on: milestone.dueOn,
    closed_at: milestone.closedAt,
  };
}

export function presentComment(
  request: RepositoryRequest,
  issue: IssueRecord,
  comment: CommentRecord,
): Resource {
  const { links, repository } = request;
  return {
    id: comment.id,
    node_id: nodeId("IssueComment", repository.id, comment.id),
    url: links.repository(repository, `/issues/comments/${comment.id}`),
    html_url: links.page(repository, `/issues/${issue.number}#issuecomment-${comment.id}`),
    issue_url: links.repository(repository, `/issues/${issue.number}`),
    body: comment.body,
    user: presentLogin(request, comment.author),
    author_association: "MEMBER",
    performed_via_github_app: null,
    reactions: presentNoReactions(links.repository(repository, `/issues/comments/${comment.id}`)),
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
  };
}

export function presentIssueEvent(request: RepositoryRequest, event: IssueEventRecord): Resource {
  const label = event.label === undefined ? null : findLabel(request.repository, event.label);
  return {
    id: event.id,
    node_id: nodeId("TimelineEvent", request.repository.id, event.id),
    url: request.links.repository(request.repository, `/issues/events/${event.id}`),
    event: event.event,
    actor: presentLogin(request, event.actor),
    commit_id: null,
    commit_url: null,
    performed_via_github_app: null,
    created_at: event.createdAt,
    ...(event.label === undefined ? {} : { label: { name: event.label, color: label?.color ?? "ededed" } }),
    ...(event.event === "closed" ? { state_reason: null } : {}),
    ...(event.milestone === undefined ? {} : { milestone: { title: event.milestone } }),
    ...(event.assignee === undefined
      ? {}
      : {
          assignee: presentLogin(request, event.assignee),
          assigner: presentLogin(request, event.actor),
        }),
    ...(event.reviewer === undefined ? {} : { requested_reviewer: presentLogin(request, event.reviewer) }),
    ...(event.rename === undefined ? {} : { rename: event.rename }),
    ...(event.dismissed === undefined
      ? {}
      : {
          dismissed_review: {
            state: event.dismissed.state.toLowerCase(),
            review_id: event.dismissed.reviewId,
            dismissal_message: event.dismissed.message,
          },
        }),
  };
}
