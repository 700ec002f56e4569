import type { RepositoryRecord } from "../state/records.ts";
import type { Links } from "./links.ts";

type Addresses = Readonly<Record<string, string>>;

/** What GitHub links from every account, as templates of RFC 6570. */
const ACCOUNT_LINKS: Addresses = {
  followers_url: "/followers",
  following_url: "/following{/other_user}",
  gists_url: "/gists{/gist_id}",
  starred_url: "/starred{/owner}{/repo}",
  subscriptions_url: "/subscriptions",
  organizations_url: "/orgs",
  repos_url: "/repos",
  events_url: "/events{/privacy}",
  received_events_url: "/received_events",
};

/** What GitHub links from every repository, as templates of RFC 6570. */
const REPOSITORY_LINKS: Addresses = {
  archive_url: "/{archive_format}{/ref}",
  assignees_url: "/assignees{/user}",
  blobs_url: "/git/blobs{/sha}",
  branches_url: "/branches{/branch}",
  collaborators_url: "/collaborators{/collaborator}",
  comments_url: "/comments{/number}",
  commits_url: "/commits{/sha}",
  compare_url: "/compare/{base}...{head}",
  contents_url: "/contents/{+path}",
  contributors_url: "/contributors",
  deployments_url: "/deployments",
  downloads_url: "/downloads",
  events_url: "/events",
  forks_url: "/forks",
  git_commits_url: "/git/commits{/sha}",
  git_refs_url: "/git/refs{/sha}",
  git_tags_url: "/git/tags{/sha}",
  hooks_url: "/hooks",
  issue_comment_url: "/issues/comments{/number}",
  issue_events_url: "/issues/events{/number}",
  issues_url: "/issues{/number}",
  keys_url: "/keys{/key_id}",
  labels_url: "/labels{/name}",
  languages_url: "/languages",
  merges_url: "/merges",
  milestones_url: "/milestones{/number}",
  notifications_url: "/notifications{?since,all,participating}",
  pulls_url: "/pulls{/number}",
  releases_url: "/releases{/id}",
  stargazers_url: "/stargazers",
  statuses_url: "/statuses/{sha}",
  subscribers_url: "/subscribers",
  subscription_url: "/subscription",
  tags_url: "/tags",
  teams_url: "/teams",
  trees_url: "/git/trees{/sha}",
};

/** The links of an account. What they lead to is mostly not simulated and answers 501. */
export function accountLinks(links: Links, login: string): Addresses {
  return below(links.user(login), ACCOUNT_LINKS);
}

/** The links of a repository. What they lead to is partly not simulated and answers 501. */
export function repositoryLinks(links: Links, repository: RepositoryRecord): Addresses {
  return below(links.repository(repository), REPOSITORY_LINKS);
}

/** The links of a pull request, one by one and as the `_links` that repeat them. */
export function pullRequestLinks(
  links: Links,
  repository: RepositoryRecord,
  { number, headOid }: { readonly number: number; readonly headOid: string },
): Readonly<Record<string, unknown>> {
  const at = (path: string): string => links.repository(repository, path);
  const page = links.page(repository, `/pull/${number}`);
  const self = at(`/pulls/${number}`);
  const issue = at(`/issues/${number}`);
  const addresses = {
    issue_url: issue,
    commits_url: `${self}/commits`,
    review_comments_url: `${self}/comments`,
    review_comment_url: at("/pulls/comments{/number}"),
    comments_url: `${issue}/comments`,
    statuses_url: at(`/statuses/${headOid}`),
  };
  return {
    url: self,
    html_url: page,
    diff_url: `${page}.diff`,
    patch_url: `${page}.patch`,
    ...addresses,
    _links: {
      self: { href: self },
      html: { href: page },
      issue: { href: issue },
      comments: { href: addresses.comments_url },
      review_comments: { href: addresses.review_comments_url },
      review_comment: { href: addresses.review_comment_url },
      commits: { href: addresses.commits_url },
      statuses: { href: addresses.statuses_url },
    },
  };
}

function below(root: string, paths: Addresses): Addresses {
  return Object.fromEntries(Object.entries(paths).map(([name, path]) => [name, `${root}${path}`]));
}
