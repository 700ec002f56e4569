import { accessOf } from "../../auth/access.ts";
import { presentAccount, type Resource } from "../../rest/presenters.ts";
import { repositoryLinks } from "../../rest/resource-links.ts";
import type { RestRequest } from "../../rest/route.ts";
import { fullName } from "../../state/domain.ts";
import { nodeId } from "../../state/node-ids.ts";
import type { RepositoryRecord } from "../../state/records.ts";

/** What is the same of every repository of the sandbox: nearly all of it is not there. */
const UNUSED_FEATURES = {
  has_downloads: true,
  has_pages: false,
  language: null,
  license: null,
  size: 0,
  stargazers_count: 0,
  watchers: 0,
  watchers_count: 0,
} as const;

/** Features that only administrators see, all of them off. */
const SECURITY_FEATURES = [
  "dependabot_security_updates",
  "secret_scanning",
  "secret_scanning_push_protection",
  "secret_scanning_non_provider_patterns",
  "secret_scanning_validity_checks",
] as const;

/** A repository as statuses and runs of workflows name it: who and where it is, nothing of what is in it. */
export function presentRepositoryReference(request: RestRequest, repository: RepositoryRecord): Resource {
  const { links, domain } = request;
  return {
    id: repository.id,
    node_id: nodeId("Repository", repository.id),
    name: repository.name,
    full_name: fullName(repository),
    private: repository.isPrivate,
    owner: presentAccount(request, domain.store.account(repository.owner, "Organization")),
    html_url: links.page(repository),
    description: repository.description,
    fork: repository.parentId !== null,
    url: links.repository(repository),
    ...repositoryLinks(links, repository),
  };
}

/**
 * A repository as others contain it: a pull request's two sides, a fork's parent. Neither the viewer's rights nor
 * settings are reported (recorded by PyGithub, PullRequest.setUp of June 2023).
 */
export function presentNestedRepository(request: RestRequest, repository: RepositoryRecord): Resource {
  const { links, domain } = request;
  const openIssues = repository.issues.filter((issue) => issue.state === "open").length;
  const forks = domain.store.repositories().filter(({ parentId }) => parentId === repository.id).length;
  const { display } = repository;
  return {
    ...presentRepositoryReference(request, repository),
    visibility: repository.isPrivate ? "private" : "public",
    git_url: `git://${links.host}/${repository.owner}/${repository.name}.git`,
    clone_url: links.page(repository, ".git"),
    ssh_url: `git@${links.host}:${repository.owner}/${repository.name}.git`,
    svn_url: links.page(repository),
    mirror_url: repository.isMirror ? links.page(repository, ".git") : null,
    homepage: repository.homepage,
    archived: repository.isArchived,
    disabled: repository.isDisabled,
    default_branch: repository.defaultBranch,
    ...UNUSED_FEATURES,
    allow_forking: display.allow_forking,
    has_discussions: display.has_discussions,
    has_issues: repository.hasIssues,
    has_projects: display.has_projects,
    has_wiki: display.has_wiki,
    is_template: display.is_template,
    topics: repository.topics,
    web_commit_signoff_required: display.web_commit_signoff_required,
    open_issues: openIssues,
    open_issues_count: openIssues,
    forks,
    forks_count: forks,
    created_at: repository.createdAt,
    updated_at: repository.updatedAt,
    pushed_at: repository.pushedAt,
  };
}

/** A repository as lists show it. Who shows no token learns of no rights. */
export function presentRepository(request: RestRequest, repository: RepositoryRecord): Resource {
  const access = accessOf(request.viewer, repository);
  const nested = presentNestedRepository(request, repository);
  if (request.viewer.kind === "anonymous") {
    return nested;
  }
  const mayWrite = access === "admin" || access === "write";
  return {
    ...nested,
    permissions: {
      admin: access === "admin",
      maintain: access === "admin",
      push: mayWrite,
      triage: mayWrite,
      pull: true,
    },
  };
}

/** A repository by itself: with its parent when it is a fork, and its settings for those who may push. */
export function presentFullRepository(request: RestRequest, repository: RepositoryRecord): Resource {
  const { store } = request.domain;
  const parent = repository.parentId === null ? null : store.repositoryById(repository.parentId);
  const listed = presentRepository(request, repository);
  const isOrganization = store.account(repository.owner, "Organization").type === "Organization";
  const presentedParent = parent === null ? null : presentNestedRepository(request, parent);
  return {
    ...listed,
    ...presentSettings(request, repository),
    ...(isOrganization ? { organization: listed.owner, custom_properties: {} } : {}),
    ...(presentedParent === null ? {} : { parent: presentedParent, source: presentedParent }),
    network_count: listed.forks_count,
    subscribers_count: 0,
  };
}

function presentSettings({ viewer }: RestRequest, repository: RepositoryRecord): object {
  const access = accessOf(viewer, repository);
  const { display } = repository;
  if (viewer.kind === "anonymous" || (access !== "admin" && access !== "write")) {
    return {};
  }
  const off = SECURITY_FEATURES.map((name) => [name, { status: "disabled" }]);
  return {
    allow_auto_merge: repository.allowAutoMerge,
    allow_merge_commit: repository.allowMergeCommit,
    allow_rebase_merge: repository.allowRebaseMerge,
    allow_squash_merge: repository.allowSquashMerge,
    allow_update_branch: display.allow_update_branch,
    delete_branch_on_merge: repository.deleteBranchOnMerge,
    merge_commit_message: display.merge_commit_message,
    merge_commit_title: display.merge_commit_title,
    squash_merge_commit_message: display.squash_merge_commit_message,
    squash_merge_commit_title: display.squash_merge_commit_title,
    use_squash_pr_title_as_default: display.squash_merge_commit_title === "PR_TITLE",
    ...(access === "admin" ? { security_and_analysis: Object.fromEntries(off) } : {}),
  };
}
