import type { GraphqlContext } from "../../graphql/context.ts";
import type { IssueRecord } from "../../state/issue-records.ts";
import { parseNodeId } from "../../state/node-ids.ts";

/** GraphQL's `IssueFilters`, but for subscriptions. */
export interface IssueFilters {
  readonly assignee?: string | null;
  readonly createdBy?: string | null;
  readonly labels?: readonly string[] | null;
  readonly mentioned?: string | null;
  /** Number or id of a milestone, `none` or `*`. */
  readonly milestone?: string | null;
  readonly milestoneNumber?: string | null;
  readonly since?: string | null;
  readonly states?: readonly string[] | null;
}

/** Whether somebody is mentioned by `@login` in the text or in a comment. */
export function isMentioned({ body, comments }: IssueRecord, login: string | null): boolean {
  if (login === null) return true;
  const mention = `@${login.toLowerCase()}`;
  return [body, ...comments.map((comment) => comment.body)].some((text) =>
    [...text.toLowerCase().matchAll(/@[a-z\d-]+/g)].some(([found]) => found === mention),
  );
}

/** Whether somebody is in charge. The filter is a login, `none` or `*` for anybody. */
export function isAssigned({ assignees }: IssueRecord, filter: string | null): boolean {
  if (filter === null) return true;
  if (filter === "none" || filter === "*") return (filter === "*") === assignees.length > 0;
  return assignees.some((login) => login.toLowerCase() === filter.toLowerCase());
}

/** Whether it belongs to a milestone. The filter is a number, `none` or `*` for any. */
export function isPlanned({ milestone }: IssueRecord, filter: string | null): boolean {
  if (filter === null) return true;
  return filter === "*" ? milestone !== null : String(milestone ?? "none") === filter;
}

/** Whether an issue passes the filters of GraphQL. `@me` is the viewer. */
export function passes({ viewer }: GraphqlContext, issue: IssueRecord, filters: IssueFilters): boolean {
  const loginOf = (login: string | null | undefined): string | null =>
    login === "@me" ? viewer.login : (login ?? null);
  const { createdBy, labels, since, states, milestone, milestoneNumber } = filters;
  const author = loginOf(createdBy);
  return (
    (author === null || issue.author.toLowerCase() === author.toLowerCase()) &&
    isAssigned(issue, loginOf(filters.assignee)) &&
    isMentioned(issue, loginOf(filters.mentioned)) &&
    isPlanned(issue, numberOf(milestoneNumber ?? milestone ?? null)) &&
    (labels?.every((name) => issue.labels.includes(name)) ?? true) &&
    (states?.includes(issue.state.toUpperCase()) ?? true) &&
    (typeof since !== "string" || issue.updatedAt >= since)
  );
}

/** An id of a milestone stands for its number. */
function numberOf(milestone: string | null): string | null {
  const parsed = milestone === null ? null : parseNodeId(milestone);
  return parsed?.type === "Milestone" ? String(parsed.key[1]) : milestone;
}
