import { fullName } from "../../state/domain.ts";
import { type IssueRecord, isPullRequest } from "../../state/issue-records.ts";
import type { RepositoryRecord } from "../../state/records.ts";
import { isRefusal, type Refusal, validationFailed } from "../../state/refusal.ts";
import { isMentioned } from "../issues/issue-filters.ts";
import { ISSUE_VALUES, type QualifierValues, REPOSITORY_VALUES, refuseTerms } from "./qualifier-values.ts";
import {
  type IssueHit,
  orderIssues,
  orderRepositories,
  parseOrder,
  type SearchOrder,
} from "./search-order.ts";
import { isWithin } from "./time-range.ts";

/** Longest query, without operators and qualifiers, https://docs.github.com/rest/search/search#limitations-on-query-length */
const MAXIMUM_QUERY_LENGTH = 256;

interface Term {
  /** Empty for a plain word. */
  readonly qualifier: string;
  readonly value: string;
  readonly isExcluded: boolean;
}

/** Words and `qualifier:value` pairs; quotes keep words together, `-` excludes. */
export function parseQuery(query: string): readonly Term[] {
  const parts = query.match(/-?(?:[A-Za-z-]+:)?"[^"]*"|\S+/g) ?? [];
  return parts.map((part) => {
    const isExcluded = part.startsWith("-") && part.length > 1;
    const text = isExcluded ? part.slice(1) : part;
    const found = /^([A-Za-z-]+):(.+)$/s.exec(text);
    const value = (found?.[2] ?? text).replace(/^"|"$/g, "");
    return { qualifier: (found?.[1] ?? "").toLowerCase(), value, isExcluded };
  });
}

/** 422 for a query that GitHub does not take; `null` for one that it does. */
export function refuseQuery(query: string | null): Refusal | null {
  if (query === null || query.trim() === "") {
    return validationFailed({ resource: "Search", field: "q", code: "missing" });
  }
  const words = parseQuery(query).filter(({ qualifier }) => qualifier === "");
  return words.map(({ value }) => value).join(" ").length > MAXIMUM_QUERY_LENGTH
    ? validationFailed({
        resource: "Search",
        field: "q",
        code: "invalid",
        message: "The search is longer than 256 characters.",
      })
    : null;
}

type Test<T> = (value: string, candidate: T) => boolean;

const isSame = (a: string | null, b: string): boolean => a?.toLowerCase() === b.toLowerCase();

const ISSUE_TESTS: Readonly<Record<string, Test<IssueHit>>> = {
  repo: (value, { repository }) => isSame(fullName(repository), value),
  org: (value, { repository }) => isSame(repository.owner, value),
  user: (value, { repository }) => isSame(repository.owner, value),
  author: (value, { issue }) =>
    isSame(issue.author.replace(/\[bot\]$/, ""), value.replace(/^app\/|\[bot\]$/g, "")),
  commenter: (value, { issue }) => issue.comments.some(({ author }) => isSame(author, value)),
  assignee: (value, { issue }) => issue.assignees.some((login) => isSame(login, value)),
  mentions: (value, { issue }) => isMentioned(issue, value),
  involves: (value, { issue }) =>
    [issue.author, ...issue.assignees, ...issue.comments.map(({ author }) => author)].some((login) =>
      isSame(login, value),
    ) || isMentioned(issue, value),
  "review-requested": (value, { issue }) =>
    issue.pull?.requestedReviewers.some((login) => isSame(login, value)) ?? false,
  "reviewed-by": (value, { issue }) =>
    issue.pull?.reviews.some(({ author }) => isSame(author, value)) ?? false,
  state: (value, { issue }) => isSame(issue.state, value),
  type: (value, { issue }) => isSame(isPullRequest(issue) ? "pr" : "issue", value),
  label: (value, { issue }) =>
    value.split(",").some((name) => issue.labels.some((label) => isSame(label, name))),
  head: (value, { issue }) => issue.pull?.headRef.startsWith(value) ?? false,
  base: (value, { issue }) => issue.pull?.baseRef.startsWith(value) ?? false,
  draft: (value, { issue }) => issue.pull !== null && String(issue.pull.isDraft) === value,
  archived: (value, { repository }) => String(repository.isArchived) === value,
  no: (value, { issue }) =>
    (value === "label" && issue.labels.length === 0) ||
    (value === "assignee" && issue.assignees.length === 0) ||
    (value === "milestone" && issue.milestone === null),
  created: (value, { issue }) => isWithin(value, issue.createdAt),
  updated: (value, { issue }) => isWithin(value, issue.updatedAt),
  closed: (value, { issue }) => issue.closedAt !== null && isWithin(value, issue.closedAt),
  is: (value, { repository, issue }) => isIssue(value, repository, issue),
};

function isIssue(value: string, repository: RepositoryRecord, issue: IssueRecord): boolean {
  switch (value.toLowerCase()) {
    case "open":
    case "closed":
      return issue.state === value.toLowerCase();
    case "pr":
      return isPullRequest(issue);
    case "issue":
      return !isPullRequest(issue);
    case "merged":
      return issue.pull !== null && issue.pull.mergedAt !== null;
    case "unmerged":
      return issue.pull !== null && issue.pull.mergedAt === null;
    case "draft":
      return issue.pull?.isDraft ?? false;
    case "locked":
      return issue.lock !== null;
    case "unlocked":
      return issue.lock === null;
    case "private":
      return repository.isPrivate;
    case "public":
      return !repository.isPrivate;
    default:
      return false;
  }
}

const REPOSITORY_TESTS: Readonly<Record<string, Test<RepositoryRecord>>> = {
  repo: (value, repository) => isSame(fullName(repository), value),
  org: (value, repository) => isSame(repository.owner, value),
  user: (value, repository) => isSame(repository.owner, value),
  archived: (value, repository) => String(repository.isArchived) === value,
  fork: (value, repository) =>
    value === "true" || (value === "only" ? repository.parentId !== null : repository.parentId === null),
  is: (value, repository) =>
    (value === "private" && repository.isPrivate) || (value === "public" && !repository.isPrivate),
  created: (value, repository) => isWithin(value, repository.createdAt),
  pushed: (value, repository) => isWithin(value, repository.pushedAt),
};

/** Issues and pull requests that fit a query, newest first; `@me` is the viewer. `501` for a qualifier that is not simulated. */
export function searchIssues(
  repositories: readonly RepositoryRecord[],
  query: string,
  viewer: string,
): readonly IssueHit[] | Refusal {
  const terms = parseQuery(query).map((term) => (term.value === "@me" ? { ...term, value: viewer } : term));
  const fields = fieldsOf(terms, ["title", "body", "comments"]);
  const textOf = ({ issue }: IssueHit): string =>
    [
      ...(fields.includes("title") ? [issue.title] : []),
      ...(fields.includes("body") ? [issue.body] : []),
      ...(fields.includes("comments") ? issue.comments.map(({ body }) => body) : []),
    ].join("\n");
  const all = repositories
    .filter((repository) => repository.hasIssues || repository.issues.some(isPullRequest))
    .flatMap((repository) => repository.issues.map((issue): IssueHit => ({ repository, issue })));
  const found = filter(all, terms, { tests: ISSUE_TESTS, values: ISSUE_VALUES, textOf });
  return isRefusal(found)
    ? found
    : orderIssues(
        found.sort((a, b) => b.issue.id - a.issue.id),
        orderOf(terms),
      );
}

/** Repositories that fit a query, by name. */
export function searchRepositories(
  repositories: readonly RepositoryRecord[],
  query: string,
): readonly RepositoryRecord[] | Refusal {
  const terms = parseQuery(query);
  const fields = fieldsOf(terms, ["name", "description"]);
  const textOf = ({ name, description }: RepositoryRecord): string =>
    [
      ...(fields.includes("name") ? [name] : []),
      ...(fields.includes("description") ? [description ?? ""] : []),
    ].join("\n");
  // GitHub leaves forks out unless they are asked for.
  const all = terms.some(({ qualifier }) => qualifier === "fork")
    ? repositories
    : repositories.filter(({ parentId }) => parentId === null);
  const found = filter(all, terms, { tests: REPOSITORY_TESTS, values: REPOSITORY_VALUES, textOf });
  return isRefusal(found)
    ? found
    : orderRepositories(
        found.sort((a, b) => (a.name < b.name ? -1 : 1)),
        orderOf(terms),
        repositories,
      );
}

/** What a `sort:` in the query asks for; the last one counts. */
function orderOf(terms: readonly Term[]): SearchOrder | null {
  const sort = terms.findLast(({ qualifier, isExcluded }) => qualifier === "sort" && !isExcluded);
  return sort === undefined ? null : parseOrder(sort.value);
}

function fieldsOf(terms: readonly Term[], all: readonly string[]): readonly string[] {
  const asked = terms.filter(({ qualifier }) => qualifier === "in").flatMap(({ value }) => value.split(","));
  return asked.length === 0 ? all : asked;
}

/** Owners and repositories that are named are alternatives; everything else must hold. */
const ALTERNATIVES: ReadonlySet<string> = new Set(["repo", "org", "user"]);

interface Searched<T> {
  readonly tests: Readonly<Record<string, Test<T>>>;
  readonly values: QualifierValues;
  readonly textOf: (candidate: T) => string;
}

function filter<T>(
  candidates: readonly T[],
  terms: readonly Term[],
  { tests, values, textOf }: Searched<T>,
): T[] | Refusal {
  const refusal = refuseTerms(terms, Object.keys(tests), values);
  if (refusal !== null) {
    return refusal;
  }
  const places = terms.filter(({ qualifier, isExcluded }) => ALTERNATIVES.has(qualifier) && !isExcluded);
  return candidates.filter((candidate) => {
    const text = textOf(candidate).toLowerCase();
    const holds = ({ qualifier, value }: Term): boolean =>
      qualifier === "" ? text.includes(value.toLowerCase()) : (tests[qualifier]?.(value, candidate) ?? true);
    return (
      (places.length === 0 || places.some(holds)) &&
      terms.every((term) => places.includes(term) || holds(term) !== term.isExcluded || isNeutral(term))
    );
  });
}

/** Terms that choose no hits. */
function isNeutral({ qualifier }: Term): boolean {
  return qualifier === "in" || qualifier === "sort";
}
