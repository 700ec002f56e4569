import type { GitCommit, GitSignature } from "../../git/backend.ts";
import { presentAccount, type Resource } from "../../rest/presenters.ts";
import type { RepositoryRequest, RestRequest } from "../../rest/route.ts";
import { type Domain, formatTimestamp } from "../../state/domain.ts";
import { nodeId } from "../../state/node-ids.ts";

/** Nothing is signed here. */
export const UNSIGNED = {
  verified: false,
  reason: "unsigned",
  signature: null,
  payload: null,
  verified_at: null,
} as const;

export function presentSignature({ name, email, timestamp }: GitSignature): Readonly<Record<string, string>> {
  return { name, email, date: formatTimestamp(timestamp * 1000) };
}

/** A commit as the Git data interface shows it (`/git/commits/{sha}`). */
export function presentGitCommit({ links, repository }: RepositoryRequest, commit: GitCommit): Resource {
  const address = (oid: string): string => links.repository(repository, `/git/commits/${oid}`);
  return {
    sha: commit.oid,
    node_id: nodeId("Commit", repository.id, commit.oid),
    url: address(commit.oid),
    html_url: links.page(repository, `/commit/${commit.oid}`),
    author: presentSignature(commit.author),
    committer: presentSignature(commit.committer),
    message: commit.message,
    tree: { sha: commit.treeOid, url: links.repository(repository, `/git/trees/${commit.treeOid}`) },
    parents: commit.parentOids.map((oid) => ({
      sha: oid,
      url: address(oid),
      html_url: links.page(repository, `/commit/${oid}`),
    })),
    verification: UNSIGNED,
  };
}

/** A commit as lists and comparisons show it, with the accounts that its addresses belong to. */
export function presentCommit(request: RepositoryRequest, commit: GitCommit): Resource {
  const { links, repository, domain } = request;
  const address = (oid: string): string => links.repository(repository, `/commits/${oid}`);
  return {
    sha: commit.oid,
    node_id: nodeId("Commit", repository.id, commit.oid),
    url: address(commit.oid),
    html_url: links.page(repository, `/commit/${commit.oid}`),
    comments_url: `${address(commit.oid)}/comments`,
    commit: {
      author: presentSignature(commit.author),
      committer: presentSignature(commit.committer),
      message: commit.message,
      tree: { sha: commit.treeOid, url: links.repository(repository, `/git/trees/${commit.treeOid}`) },
      url: links.repository(repository, `/git/commits/${commit.oid}`),
      comment_count: 0,
      verification: UNSIGNED,
    },
    author: presentAuthor(request, domain, commit.author.email),
    committer: presentAuthor(request, domain, commit.committer.email),
    parents: commit.parentOids.map((oid) => ({
      sha: oid,
      url: address(oid),
      html_url: links.page(repository, `/commit/${oid}`),
    })),
  };
}

function presentAuthor(request: RestRequest, domain: Domain, email: string): Resource | null {
  const account = domain.store.accountByEmail(email);
  return account === null ? null : presentAccount(request, account);
}
