import { isVisitor } from "../../auth/access.ts";
import { type Answer, created, noContent, ok } from "../../http/answer.ts";
import type { RepositoryRequest, Route } from "../../rest/route.ts";
import { timestamp } from "../../state/domain.ts";
import { type IssueRecord, isPullRequest } from "../../state/issue-records.ts";
import type { Refusal } from "../../state/refusal.ts";
import { addLabels, recordEvent, removeLabel } from "../labels/labels.ts";
import { updatePullRequest } from "../pulls/pull-requests.ts";
import { type Assignment, applyAssignment, refuseAssignment } from "./assignments.ts";
import { ISSUE_FILTERS, listIssues } from "./issue-list.ts";
import { presentIssue } from "./issue-presenter.ts";
import { checkTexts, closeIssue, openIssue, renameIssue, reopenIssue } from "./issues.ts";
import { issuesDisabled, withIssue } from "./with-issue.ts";

const ISSUES = "issues/issues#";
const READ = "issues=read";
const WRITE = "issues=write";

type Responder = (request: RepositoryRequest) => Promise<Answer | Refusal>;

/** `assignee` is the older way to name one person; an empty one names nobody. */
function readAssignment(body: AssignmentBody): Assignment {
  const { assignee, milestone } = body;
  const single = assignee === undefined ? undefined : assignee === null || assignee === "" ? [] : [assignee];
  return { assignees: body.assignees ?? single, milestone };
}

interface AssignmentBody {
  readonly assignee?: string | null;
  readonly assignees?: readonly string[];
  readonly milestone?: number | null;
}

async function createIssue(request: RepositoryRequest): Promise<Answer | Refusal> {
  const { domain, repository, viewer } = request;
  const body = request.body as AssignmentBody & {
    readonly title: string | number;
    readonly body?: string | null;
    readonly labels?: readonly (string | { readonly name: string })[];
  };
  if (!repository.hasIssues) {
    return issuesDisabled();
  }
  const texts = { title: String(body.title), body: body.body ?? "" };
  // What only those with push access may set GitHub drops in silence.
  const isByVisitor = isVisitor(viewer, repository);
  const wanted = isByVisitor ? [] : (body.labels ?? []);
  const labels = wanted.map((label) => (typeof label === "string" ? label : label.name));
  const assignment = isByVisitor ? {} : readAssignment(body);
  const problem = checkTexts("Issue", texts) ?? refuseAssignment(domain, repository, assignment);
  if (problem !== null) {
    return problem;
  }
  const issue = openIssue(domain, repository, { ...texts, labels, author: viewer.login });
  applyAssignment(domain, repository, issue, assignment, viewer.login);
  return created(presentIssue(request, issue));
}

const updateIssue = withIssue(async (request, issue) => {
  const { domain, repository, viewer } = request;
  const body = (request.body ?? {}) as AssignmentBody & {
    readonly title?: string | number;
    readonly body?: string | null;
    readonly state?: "open" | "closed";
    readonly state_reason?: IssueRecord["stateReason"];
    readonly labels?: readonly (string | { readonly name: string })[];
  };
  const { state } = body;
  const title = body.title === undefined ? undefined : String(body.title);
  const assignment = readAssignment(body);
  const unassignable = refuseAssignment(domain, repository, assignment);
  if (unassignable !== null) {
    return unassignable;
  }
  if (isPullRequest(issue)) {
    const change = { title, state, body: body.body };
    const refusal = await updatePullRequest(domain, repository, issue, change, viewer.login);
    if (refusal !== null) {
      return refusal;
    }
  } else {
    const problem = checkTexts("Issue", { title, body: body.body });
    if (problem !== null) {
      return problem;
    }
    renameIssue(domain, issue, title, viewer.login);
    issue.body = body.body === undefined ? issue.body : (body.body ?? "");
    issue.updatedAt = timestamp(domain);
    if (state === "closed" || (state === undefined && issue.state === "closed" && body.state_reason)) {
      closeIssue(domain, issue, viewer.login, body.state_reason ?? null);
    } else if (state === "open") {
      reopenIssue(domain, issue, viewer.login);
    }
  }
  if (body.labels !== undefined) {
    replaceLabels(
      request,
      issue,
      body.labels.map((label) => (typeof label === "string" ? label : label.name)),
    );
  }
  applyAssignment(domain, repository, issue, assignment, viewer.login);
  return ok(presentIssue(request, issue));
});

/** Leaves exactly these labels on an issue. */
export function replaceLabels(
  { domain, repository, viewer }: RepositoryRequest,
  issue: IssueRecord,
  labels: readonly string[],
): void {
  const kept = new Set(labels.map((label) => label.toLowerCase()));
  for (const name of issue.labels.filter((label) => !kept.has(label.toLowerCase()))) {
    removeLabel(domain, issue, name, viewer.login);
  }
  addLabels(domain, repository, issue, labels, viewer.login);
}

const lockIssue = withIssue(({ domain, body, viewer }, issue) => {
  const { lock_reason: reason = null } = (body ?? {}) as { readonly lock_reason?: string | null };
  if (issue.lock === null) {
    recordEvent(domain, issue, "locked", viewer.login);
  }
  issue.lock = { reason };
  return noContent();
});

const unlockIssue = withIssue(({ domain, viewer }, issue) => {
  if (issue.lock !== null) {
    recordEvent(domain, issue, "unlocked", viewer.login);
  }
  issue.lock = null;
  return noContent();
});

const ISSUE_PROPERTIES = {
  title: { type: ["string", "integer"] },
  body: { type: ["string", "null"] },
  labels: {
    type: "array",
    // GitHub reads a label's name only: what a client knows beside it comes back to it.
    items: { properties: { id: {}, name: {}, description: {}, color: {} } },
  },
  state: { type: "string", enum: ["open", "closed"] },
  assignee: { type: ["string", "null"] },
  assignees: { type: "array", items: { type: "string" } },
  milestone: { type: ["integer", "null"] },
  state_reason: { enum: ["completed", "not_planned", "reopened", "duplicate", null] },
};

function route(
  facts: Pick<Route, "method" | "template" | "docs" | "permissions" | "filters">,
  respond: Responder,
): Route {
  return { scope: "repository", ...facts, respond };
}

const REPOSITORY = "/repos/{owner}/{repo}";
const ISSUE = `${REPOSITORY}/issues/{issue_number}`;

/** Issues; the same for pull requests. */
export const ISSUE_ROUTES: readonly Route[] = [
  route(
    {
      method: "GET",
      template: `${REPOSITORY}/issues`,
      docs: `${ISSUES}list-repository-issues`,
      permissions: READ,
      filters: ISSUE_FILTERS,
    },
    listIssues,
  ),
  {
    scope: "repository",
    method: "POST",
    template: `${REPOSITORY}/issues`,
    docs: `${ISSUES}create-an-issue`,
    permissions: WRITE,
    isForVisitors: true,
    createsContent: true,
    body: { type: "object", required: ["title"], properties: ISSUE_PROPERTIES },
    respond: createIssue,
  },
  route(
    { method: "GET", template: ISSUE, docs: `${ISSUES}get-an-issue`, permissions: READ },
    withIssue((request, issue) => ok(presentIssue(request, issue))),
  ),
  {
    scope: "repository",
    method: "PATCH",
    template: ISSUE,
    docs: `${ISSUES}update-an-issue`,
    permissions: WRITE,
    body: { type: "object", properties: ISSUE_PROPERTIES },
    respond: updateIssue,
  },
  {
    scope: "repository",
    method: "PUT",
    template: `${ISSUE}/lock`,
    docs: `${ISSUES}lock-an-issue`,
    permissions: WRITE,
    body: {
      type: ["object", "null"],
      properties: { lock_reason: { enum: ["off-topic", "too heated", "resolved", "spam", null] } },
    },
    respond: lockIssue,
  },
  route(
    { method: "DELETE", template: `${ISSUE}/lock`, docs: `${ISSUES}unlock-an-issue`, permissions: WRITE },
    unlockIssue,
  ),
];
