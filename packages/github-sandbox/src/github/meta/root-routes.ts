import { ok } from "../../http/answer.ts";
import type { Links } from "../../rest/links.ts";
import type { Route } from "../../rest/route.ts";

const SEARCH_QUERY = "?q={query}{&page,per_page,sort,order}";

/** Addresses of the interface by name, as GitHub's root tells them (recorded in `@octokit/fixtures`, get-root). */
const ADDRESSES: Readonly<Record<string, string>> = {
  current_user_url: "/user",
  authorizations_url: "/authorizations",
  code_search_url: `/search/code${SEARCH_QUERY}`,
  commit_search_url: `/search/commits${SEARCH_QUERY}`,
  emails_url: "/user/emails",
  emojis_url: "/emojis",
  events_url: "/events",
  feeds_url: "/feeds",
  followers_url: "/user/followers",
  following_url: "/user/following{/target}",
  gists_url: "/gists{/gist_id}",
  hub_url: "/hub",
  issue_search_url: `/search/issues${SEARCH_QUERY}`,
  issues_url: "/issues",
  keys_url: "/user/keys",
  label_search_url: "/search/labels?q={query}&repository_id={repository_id}{&page,per_page}",
  notifications_url: "/notifications",
  organization_url: "/orgs/{org}",
  organization_repositories_url: "/orgs/{org}/repos{?type,page,per_page,sort}",
  organization_teams_url: "/orgs/{org}/teams",
  public_gists_url: "/gists/public",
  rate_limit_url: "/rate_limit",
  repository_url: "/repos/{owner}/{repo}",
  repository_search_url: `/search/repositories${SEARCH_QUERY}`,
  current_user_repositories_url: "/user/repos{?type,page,per_page,sort}",
  starred_url: "/user/starred{/owner}{/repo}",
  starred_gists_url: "/gists/starred",
  topic_search_url: "/search/topics?q={query}{&page,per_page}",
  user_url: "/users/{user}",
  user_organizations_url: "/user/orgs",
  user_repositories_url: "/users/{user}/repos{?type,page,per_page,sort}",
  user_search_url: `/search/users${SEARCH_QUERY}`,
};

function presentRoot({ api, html }: Links): Readonly<Record<string, string>> {
  const addresses = Object.entries(ADDRESSES).map(([name, path]) => [name, `${api}${path}`]);
  return {
    ...Object.fromEntries(addresses),
    current_user_authorizations_html_url: `${html}/settings/connections/applications{/client_id}`,
  };
}

/** What the interface consists of, for clients that find their way by it. Most of it is not simulated. */
export const ROOT_ROUTES: readonly Route[] = [
  {
    scope: "global",
    method: "GET",
    template: "/",
    docs: "meta/meta#github-api-root",
    respond: ({ links }) => ok(presentRoot(links)),
  },
];
