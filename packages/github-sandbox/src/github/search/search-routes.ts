import { isVisible } from "../../auth/access.ts";
import { type Answer, ok } from "../../http/answer.ts";
import { paginate } from "../../http/pagination.ts";
import type { RepositoryRequest, RestRequest, Route } from "../../rest/route.ts";
import { openGit } from "../../state/domain.ts";
import type { RepositoryRecord } from "../../state/records.ts";
import { isRefusal, type Refusal, refuse } from "../../state/refusal.ts";
import { presentIssue } from "../issues/issue-presenter.ts";
import { refreshPullRequests } from "../refs/follow-refs.ts";
import { presentRepository } from "../repositories/repository-presenter.ts";
import { refuseQuery, searchIssues, searchRepositories } from "./search.ts";
import { orderIssues, orderRepositories, type SearchOrder } from "./search-order.ts";

/** Most results of one search that can be read, https://docs.github.com/rest/search/search#about-search */
const MAXIMUM_RESULTS = 1_000;

function visibleRepositories({ domain, viewer }: RestRequest): readonly RepositoryRecord[] {
  return domain.store.repositories().filter((repository) => isVisible(viewer, repository));
}

function answer<T>(
  { query, links }: RestRequest,
  path: string,
  hits: readonly T[],
  present: (hit: T) => object,
  more: Readonly<Record<string, unknown>> = {},
): Answer | Refusal {
  const readable = hits.slice(0, MAXIMUM_RESULTS);
  const page = Number(query.get("page") ?? 1);
  const perPage = Math.min(Number(query.get("per_page") ?? 30), 100);
  if ((page - 1) * perPage >= MAXIMUM_RESULTS) {
    return refuse(422, "Only the first 1000 search results are available");
  }
  const { items, headers } = paginate(readable, query, `${links.api}${path}`);
  return ok(
    {
      total_count: hits.length,
      incomplete_results: false,
      items: items.map((hit) => ({ ...present(hit), score: 1 })),
      // Last: octokit's paginate takes the first member after the counts for the list.
      ...more,
    },
    { "cache-control": "no-cache", ...headers },
  );
}

async function findIssues(request: RestRequest): Promise<Answer | Refusal> {
  const { query, domain } = request;
  const text = query.get("q");
  const refusal = refuseQuery(text);
  if (refusal !== null || text === null) {
    return refusal ?? refuse(422, "Validation Failed");
  }
  const repositories = visibleRepositories(request);
  await Promise.all(repositories.map((repository) => refreshPullRequests(domain, repository, null)));
  const found = searchIssues(repositories, text, request.viewer.login);
  const hits = isRefusal(found) ? found : orderIssues(found, orderOf(query));
  return isRefusal(hits)
    ? hits
    : answer(
        request,
        "/search/issues",
        hits,
        ({ repository, issue }) => {
          const git = openGit(domain, repository);
          const about: RepositoryRequest = { ...request, repository, git, address: "" };
          const { closed_by: _, ...item } = presentIssue(about, issue);
          return item;
        },
        { search_type: "lexical" },
      );
}

function findRepositories(request: RestRequest): Answer | Refusal {
  const { query } = request;
  const text = query.get("q");
  const refusal = refuseQuery(text);
  if (refusal !== null || text === null) {
    return refusal ?? refuse(422, "Validation Failed");
  }
  const found = searchRepositories(visibleRepositories(request), text);
  const all = request.domain.store.repositories();
  const hits = isRefusal(found) ? found : orderRepositories(found, orderOf(query), all);
  return isRefusal(hits)
    ? hits
    : answer(request, "/search/repositories", hits, (repository) => presentRepository(request, repository));
}

/** What the parameters ask for, which counts more than a `sort:` in the query. */
function orderOf(query: URLSearchParams): SearchOrder | null {
  const sort = query.get("sort");
  return sort === null ? null : { sort, direction: query.get("order") === "asc" ? "asc" : "desc" };
}

/** Searching; it has a bucket of its own. */
export const SEARCH_ROUTES: readonly Route[] = [
  {
    scope: "global",
    method: "GET",
    template: "/search/issues",
    docs: "search/search#search-issues-and-pull-requests",
    filters: { q: true, sort: ["created", "updated", "comments"], order: true, advanced_search: true },
    resource: "search",
    respond: findIssues,
  },
  {
    scope: "global",
    method: "GET",
    template: "/search/repositories",
    docs: "search/search#search-repositories",
    filters: { q: true, sort: ["forks", "updated"], order: true },
    resource: "search",
    respond: findRepositories,
  },
];
