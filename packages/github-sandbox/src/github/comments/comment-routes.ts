import { type Answer, created, noContent, ok } from "../../http/answer.ts";
import { paginate } from "../../http/pagination.ts";
import type { RepositoryRequest, Route } from "../../rest/route.ts";
import { timestamp } from "../../state/domain.ts";
import type { CommentRecord, IssueRecord } from "../../state/issue-records.ts";
import { notFound, type Refusal } from "../../state/refusal.ts";
import { presentComment } from "../issues/issue-presenter.ts";
import { addComment, checkTexts } from "../issues/issues.ts";
import { withIssue } from "../issues/with-issue.ts";

const COMMENTS = "issues/comments#";
const READ = "issues=read; pull_requests=read";
const WRITE = "issues=write; pull_requests=write";
const REPOSITORY = "/repos/{owner}/{repo}";
const ISSUE = `${REPOSITORY}/issues/{issue_number}`;

const listComments = withIssue((request, issue) => {
  const since = request.query.get("since");
  const comments = issue.comments.filter(({ updatedAt }) => since === null || updatedAt >= since);
  const { items, headers } = paginate(comments, request.query, request.address);
  return ok(
    items.map((comment) => presentComment(request, issue, comment)),
    headers,
  );
});

const createComment = withIssue((request, issue) => {
  const { body } = request.body as { readonly body: string };
  const problem = checkTexts("IssueComment", { title: undefined, body });
  return (
    problem ??
    created(presentComment(request, issue, addComment(request.domain, issue, request.viewer.login, body)))
  );
});

function findComment({
  repository,
  params,
}: RepositoryRequest): { readonly issue: IssueRecord; readonly comment: CommentRecord } | null {
  for (const issue of repository.issues) {
    const comment = issue.comments.find(({ id }) => String(id) === params.comment_id);
    if (comment !== undefined) {
      return { issue, comment };
    }
  }
  return null;
}

function getComment(request: RepositoryRequest): Answer | Refusal {
  const found = findComment(request);
  return found === null ? notFound() : ok(presentComment(request, found.issue, found.comment));
}

function updateComment(request: RepositoryRequest): Answer | Refusal {
  const found = findComment(request);
  if (found === null) {
    return notFound();
  }
  const { body } = request.body as { readonly body: string };
  const problem = checkTexts("IssueComment", { title: undefined, body });
  if (problem !== null) {
    return problem;
  }
  found.comment.body = body;
  found.comment.updatedAt = timestamp(request.domain);
  return ok(presentComment(request, found.issue, found.comment));
}

/** All comments of the repository, by the time that they were made unless the query says otherwise. */
async function listRepositoryComments(request: RepositoryRequest): Promise<Answer> {
  const { repository, query, address } = request;
  const since = query.get("since");
  const key = (comment: CommentRecord): string =>
    query.get("sort") === "updated" ? comment.updatedAt : comment.createdAt;
  const found = repository.issues
    .flatMap((issue) => issue.comments.map((comment) => ({ issue, comment })))
    .filter(({ comment }) => since === null || comment.updatedAt >= since)
    .sort((a, b) => {
      const [first, second] = [key(a.comment), key(b.comment)];
      return first === second ? a.comment.id - b.comment.id : first < second ? -1 : 1;
    });
  // GitHub looks at the direction only beside a sort.
  const sorted = query.has("sort") && query.get("direction") === "desc" ? found.reverse() : found;
  const { items, headers } = paginate(sorted, query, address);
  return ok(
    items.map(({ issue, comment }) => presentComment(request, issue, comment)),
    headers,
  );
}

function deleteComment(request: RepositoryRequest): Answer | Refusal {
  const found = findComment(request);
  if (found === null) {
    return notFound();
  }
  const { issue, comment } = found;
  issue.comments.splice(issue.comments.indexOf(comment), 1);
  return noContent();
}

const COMMENT_BODY = {
  type: "object",
  required: ["body"],
  properties: { body: { type: "string" } },
};

/** Comments on issues and pull requests. */
export const COMMENT_ROUTES: readonly Route[] = [
  {
    scope: "repository",
    method: "GET",
    template: `${REPOSITORY}/issues/comments/{comment_id}`,
    docs: `${COMMENTS}get-an-issue-comment`,
    permissions: READ,
    respond: getComment,
  },
  {
    scope: "repository",
    method: "PATCH",
    template: `${REPOSITORY}/issues/comments/{comment_id}`,
    docs: `${COMMENTS}update-an-issue-comment`,
    permissions: WRITE,
    body: COMMENT_BODY,
    respond: updateComment,
  },
  {
    scope: "repository",
    method: "GET",
    template: `${REPOSITORY}/issues/comments`,
    docs: `${COMMENTS}list-issue-comments-for-a-repository`,
    filters: { sort: true, direction: true, since: true },
    permissions: READ,
    respond: listRepositoryComments,
  },
  {
    scope: "repository",
    method: "DELETE",
    template: `${REPOSITORY}/issues/comments/{comment_id}`,
    docs: `${COMMENTS}delete-an-issue-comment`,
    permissions: WRITE,
    respond: deleteComment,
  },
  {
    scope: "repository",
    method: "GET",
    template: `${ISSUE}/comments`,
    docs: `${COMMENTS}list-issue-comments`,
    filters: { since: true },
    permissions: READ,
    respond: listComments,
  },
  {
    scope: "repository",
    method: "POST",
    template: `${ISSUE}/comments`,
    docs: `${COMMENTS}create-an-issue-comment`,
    permissions: WRITE,
    isForVisitors: true,
    createsContent: true,
    body: COMMENT_BODY,
    respond: createComment,
  },
];
