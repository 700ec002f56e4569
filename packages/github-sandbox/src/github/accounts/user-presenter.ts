import { presentAccount, type Resource } from "../../rest/presenters.ts";
import type { RestRequest } from "../../rest/route.ts";
import { timestamp } from "../../state/domain.ts";

/**
 * An account by itself, with an empty profile. No account here has a date of its own: it is as old as the oldest
 * repository.
 *
 * @see https://docs.github.com/rest/users/users#get-the-authenticated-user
 */
export function presentUser(request: RestRequest, login: string): Resource {
  const { domain } = request;
  const repositories = domain.store.repositories();
  const now = timestamp(domain);
  const [since = now] = [now, ...repositories.map(({ createdAt }) => createdAt)].sort();
  const isOwn = (owner: string): boolean => owner.toLowerCase() === login.toLowerCase();
  return {
    ...presentAccount(request, domain.store.account(login)),
    name: null,
    company: null,
    blog: "",
    location: null,
    email: null,
    hireable: null,
    bio: null,
    twitter_username: null,
    public_repos: repositories.filter(({ owner, isPrivate }) => isOwn(owner) && !isPrivate).length,
    public_gists: 0,
    followers: 0,
    following: 0,
    created_at: since,
    updated_at: since,
  };
}
