import { isVisible } from "../../auth/access.ts";
import { type ConnectionArguments, connection } from "../../graphql/connection.ts";
import type { GraphqlContext } from "../../graphql/context.ts";
import { refusalError, typedError } from "../../graphql/errors.ts";
import type { RepositoryRecord } from "../../state/records.ts";
import { isRefusal, type Refusal } from "../../state/refusal.ts";
import { issueOrPullNode } from "../issues/issue-node.ts";
import { refreshPullRequests } from "../refs/follow-refs.ts";
import { searchIssues, searchRepositories } from "./search.ts";

export interface SearchArguments extends ConnectionArguments {
  readonly query: string;
  readonly type: string;
}

/** Most results of one search that can be read. */
const MAXIMUM_RESULTS = 1_000;

/** The `SearchResultItemConnection` of a query for issues, pull requests or repositories. */
export async function searchNodes(context: GraphqlContext, args: SearchArguments): Promise<object> {
  const { domain } = context;
  const { query, type, ...page } = args;
  const repositories = domain.store
    .repositories()
    .filter((repository) => isVisible(context.viewer, repository));
  if (type === "REPOSITORY") {
    const hits = found(searchRepositories(repositories, query));
    const present = (repository: RepositoryRecord): object => context.repositoryNode(repository);
    const shown = connection("search", hits.slice(0, MAXIMUM_RESULTS), page, ({ id }) => String(id), present);
    return { ...shown, repositoryCount: hits.length, issueCount: 0 };
  }
  if (type !== "ISSUE") {
    throw typedError("UNPROCESSABLE", `The sandbox does not simulate searching for ${type}.`);
  }
  await Promise.all(repositories.map((repository) => refreshPullRequests(domain, repository, null)));
  const hits = found(searchIssues(repositories, query, context.viewer.login));
  const shown = connection(
    "search",
    hits.slice(0, MAXIMUM_RESULTS),
    page,
    ({ issue }) => String(issue.id),
    ({ repository, issue }) => issueOrPullNode(context, repository, issue),
  );
  return { ...shown, issueCount: hits.length, repositoryCount: 0 };
}

function found<T>(hits: readonly T[] | Refusal): readonly T[] {
  if (isRefusal(hits)) {
    throw refusalError(hits);
  }
  return hits;
}
