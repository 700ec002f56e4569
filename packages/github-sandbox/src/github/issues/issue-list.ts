import { type Answer, ok } from "../../http/answer.ts";
import { paginate } from "../../http/pagination.ts";
import type { RepositoryRequest } from "../../rest/route.ts";
import type { IssueRecord } from "../../state/issue-records.ts";
import { refreshPullRequests } from "../refs/follow-refs.ts";
import { isAssigned, isMentioned, isPlanned } from "./issue-filters.ts";
import { presentIssue } from "./issue-presenter.ts";

/** What the query of a list of issues may ask. No issue has a type here: `none` fits all, `*` fits none. */
export const ISSUE_FILTERS = {
  state: true,
  labels: true,
  creator: true,
  assignee: true,
  mentioned: true,
  milestone: true,
  since: true,
  type: ["*", "none"],
  sort: ["created", "updated", "comments"],
  direction: true,
} as const;

/**
 * The issues and pull requests that the query asks for, the newest first unless it says otherwise.
 *
 * @see https://docs.github.com/rest/issues/issues#list-repository-issues
 */
export async function listIssues(request: RepositoryRequest): Promise<Answer> {
  const { domain, repository, query, address } = request;
  await refreshPullRequests(domain, repository, null);
  const state = query.get("state") ?? "open";
  const labels = (query.get("labels") ?? "").split(",").filter((name) => name !== "");
  const creator = query.get("creator");
  const since = query.get("since");
  const isAscending = query.get("direction") === "asc";
  const sort = query.get("sort");
  const key = (issue: IssueRecord): string | number =>
    sort === "comments" ? issue.comments.length : sort === "updated" ? issue.updatedAt : issue.createdAt;
  const matching = repository.issues
    .filter((issue) => state === "all" || issue.state === state)
    .filter((issue) => issue.pull !== null || repository.hasIssues)
    .filter((issue) => labels.every((name) => hasLabel(issue, name)))
    .filter((issue) => isMentioned(issue, query.get("mentioned")))
    .filter(() => query.get("type") !== "*")
    .filter((issue) => creator === null || issue.author.toLowerCase() === creator.toLowerCase())
    .filter((issue) => isAssigned(issue, query.get("assignee")))
    .filter((issue) => isPlanned(issue, query.get("milestone")))
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
