import type { IssueRecord } from "../../state/issue-records.ts";
import type { RepositoryRecord } from "../../state/records.ts";
import { type Refusal, refuse } from "../../state/refusal.ts";

/** An issue or a pull request that was found. */
export interface IssueHit {
  readonly repository: RepositoryRecord;
  readonly issue: IssueRecord;
}

export interface SearchOrder {
  readonly sort: string;
  readonly direction: "asc" | "desc";
}

type Keys<T> = Readonly<Record<string, (hit: T) => string | number>>;

const ISSUE_KEYS: Keys<IssueHit> = {
  created: ({ issue }) => issue.createdAt,
  updated: ({ issue }) => issue.updatedAt,
  comments: ({ issue }) => issue.comments.length,
  // Nobody can react in the sandbox.
  interactions: ({ issue }) => issue.comments.length,
};

/** `updated-asc` of a query's `sort:`; without a direction the most comes first. */
export function parseOrder(value: string): SearchOrder {
  const [, sort = value, direction = "desc"] = /^(.+?)(?:-(asc|desc))?$/.exec(value) ?? [];
  return { sort, direction: direction === "asc" ? "asc" : "desc" };
}

/** Issues in the order that was asked for; 501 for one that is not simulated. */
export function orderIssues(
  hits: readonly IssueHit[],
  order: SearchOrder | null,
): readonly IssueHit[] | Refusal {
  return inOrder(hits, order, ISSUE_KEYS);
}

/**
 * Repositories in the order that was asked for; 501 for one that is not simulated.
 *
 * @param all every repository, among which are the forks that are counted
 */
export function orderRepositories(
  hits: readonly RepositoryRecord[],
  order: SearchOrder | null,
  all: readonly RepositoryRecord[],
): readonly RepositoryRecord[] | Refusal {
  return inOrder(hits, order, {
    forks: ({ id }) => all.filter(({ parentId }) => parentId === id).length,
    updated: ({ updatedAt }) => updatedAt,
  });
}

function inOrder<T>(hits: readonly T[], order: SearchOrder | null, keys: Keys<T>): readonly T[] | Refusal {
  if (order === null) {
    return hits;
  }
  const key = keys[order.sort];
  if (key === undefined) {
    return refuse(501, `The sandbox does not simulate the search qualifier sort:${order.sort}.`);
  }
  const sorted = hits
    .map((hit) => ({ hit, key: key(hit) }))
    .sort((a, b) => (a.key === b.key ? 0 : a.key > b.key ? -1 : 1))
    .map(({ hit }) => hit);
  return order.direction === "asc" ? sorted.reverse() : sorted;
}
