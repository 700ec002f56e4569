import { type Answer, created, noContent, ok } from "../http/answer.ts";
import { paginate } from "../http/pagination.ts";
import { timestamp } from "../state/domain.ts";
import { refreshPullRequests } from "../state/follow-refs.ts";
import { checkTexts, closeIssue, openIssue, reopenIssue } from "../state/issues.ts";
import { addLabels, recordEvent, removeLabel } from "../state/labels.ts";
import { updatePullRequest } from "../state/pull-requests.ts";
import { type IssueRecord, isPullRequest } from "../state/records.ts";
import type { Refusal } from "../state/refusal.ts";
import { presentIssue, presentIssueEvent } from "./presenters.ts";
import type { RepositoryRequest, Route } from "./route.ts";
import { issuesDisabled, withIssue } from "./with-issue.ts";

const ISSUES = "issues/issues#";
const READ = "issues=read";
const WRITE = "issues=write";

type Responder = (request: RepositoryRequest) => Promise<Answer | Refusal>;

async function listIssues(request: RepositoryRequest): Promise<Answer | Refusal> {
  const { domain, repository, query, address } = request;
  await refreshPullRequests(domain, repository, null);
  const state = query.get("state") ?? "open";
  const labels = (query.get("labels") ?? "").split(",").filter((name) => name !== "");
  const creator = query.get("creator");
  const since = query.get("since");
  const isAscending = query.get("direction") === "asc";
  const key = (issue: IssueRecord): string =>
    query.get("sort") === "updated" ? issue.updatedAt : issue.createdAt;
  const matching = repository.issues
    .filter((issue) => state === "all" || issue.state === state)
    .filter((issue) => issue.pull !== null || repository.hasIssues)
    .filter((issue) => labels.every((name) => hasLabel(issue, name)))
    .filter((issue) => creator === null || issue.author === creator)
    .filter((issue) => since === null || issue.updatedAt >= since)
    .sort((a, b) => (key(a) === key(b) ? a.number - b.number : key(a) < key(b) ? -1 : 1));
  const sorted = isAscending ? matching : matching.reverse();
  const { items, headers } = paginate(sorted, query, address);
  return ok(
    items.map((issue) => presentIssue(request, issue)),
    headers,
  );
}

function hasLabel(issue: IssueRecord, name: string): boolean {
  return issue.labels.some((label) => label.toLowerCase() === name.toLowerCase());
}

async function createIssue(request: RepositoryRequest): Promise<Answer | Refusal> {
  const { domain, repository, viewer } = request;
  const body = request.body as {
    readonly title: string | number;
    readonly body?: string | null;
    readonly labels?: readonly (string | { readonly name: string })[];
  };
  if (!repository.hasIssues) {
    return issuesDisabled();
  }
  const texts = { title: String(body.title), body: body.body ?? "" };
  const labels = (body.labels ?? []).map((label) => (typeof label === "string" ? label : label.name));
  const problem = checkTexts("Issue", texts);
  return (
    problem ??
    created(presentIssue(request, openIssue(domain, repository, { ...texts, labels, author: viewer.login })))
  );
}

const updateIssue = withIssue(async (request, issue) => {
  const { domain, repository, viewer } = request;
  const body = request.body as {
    readonly title?: string;
    readonly body?: string | null;
    readonly state?: "open" | "closed";
    readonly state_reason?: IssueRecord["stateReason"];
    readonly labels?: readonly string[];
  };
  const { title, state } = body;
  if (isPullRequest(issue)) {
    const change = { title, state, body: body.body };
    const refusal = await updatePullRequest(domain, repository, issue, change, viewer.login);
    if (refusal !== null) {
      return refusal;
    }
  } else {
    const problem = checkTexts("Issue", body);
    if (problem !== null) {
      return problem;
    }
    issue.title = title ?? issue.title;
    issue.body = body.body === undefined ? issue.body : (body.body ?? "");
    issue.updatedAt = timestamp(domain);
    if (state === "closed") {
      closeIssue(domain, issue, viewer.login, body.state_reason ?? "completed");
    } else if (state === "open") {
      reopenIssue(domain, issue, viewer.login);
    }
  }
  if (body.labels !== undefined) {
    replaceLabels(request, issue, body.labels);
  }
  return ok(presentIssue(request, issue));
});

/** Leaves exactly these labels on an issue. */
export function replaceLabels(
  { domain, repository, viewer }: RepositoryRequest,
  issue: IssueRecord,
  labels: readonly string[],
): void {
  for (const name of issue.labels.filter((label) => !labels.includes(label))) {
    removeLabel(domain, issue, name, viewer.login);
  }
  addLabels(domain, repository, issue, labels, viewer.login);
}

const listEvents = withIssue((request, issue) => {
  const { items, headers } = paginate(issue.events, request.query, request.address);
  return ok(
    items.map((event) => presentIssueEvent(request, event)),
    headers,
  );
});

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
  labels: { type: "array" },
  state: { type: "string", enum: ["open", "closed"] },
  state_reason: { enum: ["completed", "not_planned", "reopened", "duplicate", null] },
};

function route(
  facts: Pick<Route, "method" | "template" | "docs" | "permissions">,
  respond: Responder,
): Route {
  return { scope: "repository", ...facts, respond };
}

const REPOSITORY = "/repos/{owner}/{repo}";
const ISSUE = `${REPOSITORY}/issues/{issue_number}`;

/** Issues, their comments and their history; the same for pull requests. */
export const ISSUE_ROUTES: readonly Route[] = [
  route(
    {
      method: "GET",
      template: `${REPOSITORY}/issues`,
      docs: `${ISSUES}list-repository-issues`,
      permissions: READ,
    },
    listIssues,
  ),
  {
    scope: "repository",
    method: "POST",
    template: `${REPOSITORY}/issues`,
    docs: `${ISSUES}create-an-issue`,
    permissions: WRITE,
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
  route(
    {
      method: "GET",
      template: `${ISSUE}/events`,
      docs: "issues/events#list-issue-events",
      permissions: READ,
    },
    listEvents,
  ),
];
