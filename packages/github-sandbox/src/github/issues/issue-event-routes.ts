import { type Answer, ok } from "../../http/answer.ts";
import { paginate } from "../../http/pagination.ts";
import type { RepositoryRequest, Route } from "../../rest/route.ts";
import type { IssueEventRecord, IssueRecord } from "../../state/issue-records.ts";
import { notFound, type Refusal } from "../../state/refusal.ts";
import { presentIssue, presentIssueEvent } from "./issue-presenter.ts";
import { withIssue } from "./with-issue.ts";

const DOCS = "issues/events#";
const ISSUES = "/repos/{owner}/{repo}/issues";

const listEvents = withIssue((request, issue) => {
  const { items, headers } = paginate(issue.events, request.query, request.address);
  return ok(
    items.map((event) => presentIssueEvent(request, event)),
    headers,
  );
});

interface FoundEvent {
  readonly issue: IssueRecord;
  readonly event: IssueEventRecord;
}

/** Every event of the repository, the newest first. */
function eventsOf({ repository }: RepositoryRequest): readonly FoundEvent[] {
  return repository.issues
    .flatMap((issue) => issue.events.map((event) => ({ issue, event })))
    .sort((a, b) => b.event.id - a.event.id);
}

function present(request: RepositoryRequest, { issue, event }: FoundEvent): object {
  return { ...presentIssueEvent(request, event), issue: presentIssue(request, issue) };
}

function listRepositoryEvents(request: RepositoryRequest): Answer {
  const { items, headers } = paginate(eventsOf(request), request.query, request.address);
  return ok(
    items.map((found) => present(request, found)),
    headers,
  );
}

function getEvent(request: RepositoryRequest): Answer | Refusal {
  const found = eventsOf(request).find(({ event }) => String(event.id) === request.params.event_id);
  return found === undefined ? notFound() : ok(present(request, found));
}

const READ = { scope: "repository", method: "GET", permissions: "issues=read; pull_requests=read" } as const;

/** What happened to issues and pull requests. */
export const ISSUE_EVENT_ROUTES: readonly Route[] = [
  {
    ...READ,
    template: `${ISSUES}/events`,
    docs: `${DOCS}list-issue-events-for-a-repository`,
    respond: listRepositoryEvents,
  },
  { ...READ, template: `${ISSUES}/events/{event_id}`, docs: `${DOCS}get-an-issue-event`, respond: getEvent },
  {
    ...READ,
    template: `${ISSUES}/{issue_number}/events`,
    docs: `${DOCS}list-issue-events`,
    respond: listEvents,
  },
];
