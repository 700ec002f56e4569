import type { Resource } from "../../rest/presenters.ts";
import type { RestRequest } from "../../rest/route.ts";
import type { AccountRecord } from "../../state/account-records.ts";
import { timestamp } from "../../state/domain.ts";
import { nodeId } from "../../state/node-ids.ts";
import type { RepositoryRecord } from "../../state/records.ts";

/** What an organization's owners see beside that, recorded in `@octokit/fixtures`, get-organization. */
function presentForOwners(own: readonly RepositoryRecord[]): object {
  const hidden = own.filter(({ isPrivate }) => isPrivate).length;
  return {
    total_private_repos: hidden,
    owned_private_repos: hidden,
    private_gists: 0,
    disk_usage: 0,
    collaborators: 0,
    billing_email: "billing@example.org",
    default_repository_permission: "read",
    members_can_create_repositories: true,
    two_factor_requirement_enabled: false,
    members_allowed_repository_creation_type: "all",
    members_can_create_public_repositories: true,
    members_can_create_private_repositories: true,
    members_can_create_internal_repositories: false,
    members_can_create_pages: true,
    members_can_create_public_pages: true,
    members_can_create_private_pages: true,
    members_can_fork_private_repositories: false,
    web_commit_signoff_required: false,
    plan: { name: "team", space: 976_562_499, private_repos: 999_999, filled_seats: 1, seats: 5 },
  };
}

/**
 * An organization by itself; who administers a repository of it counts as an owner. Its profile is empty, and what is
 * empty is left out. It is as old as its oldest repository.
 *
 * @see https://docs.github.com/rest/orgs/orgs#get-an-organization
 */
export function presentOrganization(request: RestRequest, { login, id }: AccountRecord): Resource {
  const { links, domain } = request;
  const own = domain.store.repositories().filter(({ owner }) => owner.toLowerCase() === login.toLowerCase());
  const [since = timestamp(domain)] = own.map(({ createdAt }) => createdAt).sort();
  const url = `${links.api}/orgs/${encodeURIComponent(login)}`;
  return {
    login,
    id,
    node_id: nodeId("Organization", id),
    url,
    repos_url: `${url}/repos`,
    events_url: `${url}/events`,
    hooks_url: `${url}/hooks`,
    issues_url: `${url}/issues`,
    members_url: `${url}/members{/member}`,
    public_members_url: `${url}/public_members{/member}`,
    avatar_url: `${links.html}/avatars/${id}`,
    description: null,
    is_verified: false,
    has_organization_projects: true,
    has_repository_projects: true,
    public_repos: own.filter(({ isPrivate }) => !isPrivate).length,
    public_gists: 0,
    followers: 0,
    following: 0,
    html_url: `${links.html}/${login}`,
    created_at: since,
    updated_at: since,
    archived_at: null,
    type: "Organization",
    ...(own.some(({ access }) => access === "admin") ? presentForOwners(own) : {}),
  };
}
