import { type Answer, noContent, ok } from "../../http/answer.ts";
import { paginate } from "../../http/pagination.ts";
import { presentAccount } from "../../rest/presenters.ts";
import type { RepositoryRequest, Route } from "../../rest/route.ts";
import type { IssueRecord } from "../../state/issue-records.ts";
import { notFound } from "../../state/refusal.ts";
import { assign, isAssignable, unassign } from "./assignments.ts";
import { presentIssue } from "./issue-presenter.ts";
import { withIssue } from "./with-issue.ts";

const DOCS = "issues/assignees#";
const REPOSITORY = "/repos/{owner}/{repo}";
const ISSUE = `${REPOSITORY}/issues/{issue_number}/assignees`;

/** Everybody who may be put in charge: every person that the sandbox knows. */
function listAssignees(request: RepositoryRequest): Answer {
  const people = request.domain.store.accounts().filter(({ type }) => type === "User");
  const { items, headers } = paginate(people, request.query, request.address);
  return ok(
    items.map((account) => presentAccount(request, account)),
    headers,
  );
}

function readLogins({ body }: RepositoryRequest): readonly string[] {
  const { assignees } = (body ?? {}) as { readonly assignees?: string | readonly string[] };
  return [assignees ?? []].flat();
}

function changing(
  change: (request: RepositoryRequest, issue: IssueRecord, logins: readonly string[]) => void,
  status: 200 | 201,
): ReturnType<typeof withIssue> {
  return withIssue((request, issue) => {
    change(request, issue, readLogins(request));
    return { status, body: presentIssue(request, issue) };
  });
}

const LOGINS = {
  type: ["object", "null"],
  properties: { assignees: { type: ["array", "string"], items: { type: "string" } } },
};

const READ = { scope: "repository", method: "GET", permissions: "metadata=read" } as const;
const WRITE = { scope: "repository", permissions: "issues=write; pull_requests=write" } as const;

/** Who may be, and who is, in charge of issues. */
export const ASSIGNEE_ROUTES: readonly Route[] = [
  { ...READ, template: `${REPOSITORY}/assignees`, docs: `${DOCS}list-assignees`, respond: listAssignees },
  {
    ...READ,
    template: `${REPOSITORY}/assignees/{assignee}`,
    docs: `${DOCS}check-if-a-user-can-be-assigned`,
    respond: ({ domain, params }: RepositoryRequest) =>
      isAssignable(domain, params.assignee ?? "") ? noContent(false) : notFound(),
  },
  {
    ...WRITE,
    method: "POST",
    template: ISSUE,
    docs: `${DOCS}add-assignees-to-an-issue`,
    body: LOGINS,
    respond: changing(
      ({ domain, viewer }, issue, logins) => assign(domain, issue, logins, viewer.login),
      201,
    ),
  },
  {
    ...WRITE,
    method: "DELETE",
    template: ISSUE,
    docs: `${DOCS}remove-assignees-from-an-issue`,
    body: { ...LOGINS, required: ["assignees"] },
    respond: changing(
      ({ domain, viewer }, issue, logins) => unassign(domain, issue, logins, viewer.login),
      200,
    ),
  },
];
