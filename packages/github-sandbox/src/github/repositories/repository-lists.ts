import { isVisible } from "../../auth/access.ts";
import { type Answer, ok } from "../../http/answer.ts";
import { paginate } from "../../http/pagination.ts";
import type { RestRequest } from "../../rest/route.ts";
import type { RepositoryRecord } from "../../state/records.ts";
import { notFound, type Refusal, refuse } from "../../state/refusal.ts";
import { affiliationOf, isOwnedBy } from "./affiliation.ts";
import { presentRepository } from "./repository-presenter.ts";

const ORDER = { sort: true, direction: true } as const;

/** What the query of each list may ask. */
export const ORGANIZATION_LIST_FILTERS = {
  ...ORDER,
  type: ["all", "public", "private", "forks", "sources"],
} as const;
export const USER_LIST_FILTERS = { ...ORDER, type: ["all", "owner"] } as const;
export const OWN_LIST_FILTERS = {
  ...ORDER,
  type: true,
  visibility: true,
  affiliation: true,
  since: true,
  before: true,
} as const;

/** Repositories of one owner that the viewer may see, by `full_name` unless the query says otherwise. */
export function listOwned(parameter: "org" | "username"): (request: RestRequest) => Answer | Refusal {
  return (request) => {
    const { domain, viewer, query } = request;
    const login = request.params[parameter] ?? "";
    const all = domain.store
      .repositories()
      .filter((repository) => isOwnedBy(repository, login) && isVisible(viewer, repository));
    if (all.length === 0 && domain.store.findAccount(login) === null) {
      return notFound();
    }
    const chosen = all.filter((repository) => isOfType(repository, query.get("type")));
    return answer(request, chosen, `/${parameter === "org" ? "orgs" : "users"}/${login}/repos`);
  };
}

/** What the viewer owns, may write to, or reaches through an organization. */
export function listOwn(request: RestRequest): Answer | Refusal {
  const { domain, viewer, query } = request;
  const type = query.get("type");
  if (type !== null && (query.has("visibility") || query.has("affiliation"))) {
    return refuse(422, "If you specify visibility or affiliation, you cannot specify type.");
  }
  const affiliations = affiliationsOf(query);
  const [since, before] = [query.get("since"), query.get("before")];
  const chosen = domain.store
    .repositories()
    .filter((repository) => isVisible(viewer, repository))
    .filter((repository) => affiliations.includes(affiliationOf(request, repository)))
    .filter((repository) => isOfType(repository, type ?? query.get("visibility")))
    .filter(
      ({ updatedAt }) => (since === null || updatedAt > since) && (before === null || updatedAt < before),
    );
  return answer(request, chosen, "/user/repos");
}

function affiliationsOf(query: URLSearchParams): readonly string[] {
  switch (query.get("type")) {
    case "owner":
      return ["owner"];
    case "member":
      return ["collaborator", "organization_member"];
    default:
      return (query.get("affiliation") ?? "owner,collaborator,organization_member").split(",");
  }
}

function isOfType({ isPrivate, parentId }: RepositoryRecord, type: string | null): boolean {
  switch (type) {
    case "private":
      return isPrivate;
    case "public":
      return !isPrivate;
    case "forks":
      return parentId !== null;
    case "sources":
      return parentId === null;
    default:
      return true;
  }
}

function answer(request: RestRequest, repositories: readonly RepositoryRecord[], path: string): Answer {
  const { query, links } = request;
  const { items, headers } = paginate(sorted(repositories, query), query, `${links.api}${path}`);
  return ok(
    items.map((repository) => presentRepository(request, repository)),
    headers,
  );
}

/** Names ascend, times descend, unless the query says otherwise. */
function sorted(repositories: readonly RepositoryRecord[], query: URLSearchParams): RepositoryRecord[] {
  const sort = query.get("sort") ?? "full_name";
  const isAscending = (query.get("direction") ?? (sort === "full_name" ? "asc" : "desc")) === "asc";
  const nameOf = ({ owner, name }: RepositoryRecord): string => `${owner}/${name}`.toLowerCase();
  const key = (repository: RepositoryRecord): string => {
    const times = {
      created: repository.createdAt,
      updated: repository.updatedAt,
      pushed: repository.pushedAt,
    };
    return `${times[sort as keyof typeof times] ?? ""} ${nameOf(repository)}`;
  };
  const keyed = repositories.map((repository) => ({ repository, key: key(repository) }));
  const order = isAscending ? 1 : -1;
  return keyed.sort((a, b) => (a.key < b.key ? -order : order)).map(({ repository }) => repository);
}
