import { fullName } from "../state/domain.ts";
import { nodeId } from "../state/node-ids.ts";
import type {
  AccountRecord,
  CommentRecord,
  IssueEventRecord,
  IssueRecord,
  LabelRecord,
  RepositoryRecord,
} from "../state/records.ts";
import { findLabel } from "../state/store.ts";
import { presentNoReactions } from "./reactions.ts";
import { accountLinks, repositoryLinks } from "./resource-links.ts";
import type { RepositoryRequest, RestRequest } from "./route.ts";

/** A body with its own address, so that 201 can name it. */
export type Resource = Readonly<Record<string, unknown>> & { readonly url: string };

/** An account as everything that it did names it. */
export function presentAccount({ links }: RestRequest, account: AccountRecord): Resource {
  const { login, id, type } = account;
  return {
    login,
    id,
    node_id: nodeId(type, id),
    type,
    site_admin: false,
    url: links.user(login),
    html_url: `${links.html}/${type === "Bot" ? `apps/${login.replace("[bot]", "")}` : login}`,
    avatar_url: `${links.html}/avatars/${id}`,
    gravatar_id: "",
    ...accountLinks(links, login),
  };
}

export function presentLogin(request: RestRequest, login: string | null): Resource | null {
  return login === null ? null : presentAccount(request, request.domain.store.account(login));
}

/** What is the same of every repository of the sandbox: nearly all of it is not there. */
const UNUSED_FEATURES = {
  allow_forking: true,
  allow_update_branch: false,
  has_discussions: false,
  has_downloads: false,
  has_pages: false,
  has_projects: false,
  has_wiki: false,
  is_template: false,
  language: null,
  license: null,
  size: 0,
  stargazers_count: 0,
  topics: [],
  use_squash_pr_title_as_default: false,
  watchers: 0,
  watchers_count: 0,
  web_commit_signoff_required: false,
} as const;

export function presentRepository(request: RestRequest, repository: RepositoryRecord): Resource {
  const { links, domain } = request;
  const { access } = repository;
  const openIssues = repository.issues.filter((issue) => issue.state === "open").length;
  const forks = domain.store.repositories().filter(({ parentId }) => parentId === repository.id).length;
  return {
    ...repositoryLinks(links, repository),
    id: repository.id,
    node_id: nodeId("Repository", repository.id),
    name: repository.name,
    full_name: fullName(repository),
    owner: presentAccount(request, domain.store.account(repository.owner, "Organization")),
    private: repository.isPrivate,
    visibility: repository.isPrivate ? "private" : "public",
    html_url: links.page(repository),
    url: links.repository(repository),
    git_url: links.page(repository, ".git"),
    clone_url: links.page(repository, ".git"),
    ssh_url: links.page(repository, ".git"),
    svn_url: links.page(repository),
    mirror_url: repository.isMirror ? links.page(repository, ".git") : null,
    description: repository.description,
    homepage: repository.homepage,
    fork: repository.parentId !== null,
    archived: repository.isArchived,
    disabled: repository.isDisabled,
    default_branch: repository.defaultBranch,
    ...UNUSED_FEATURES,
    has_issues: repository.hasIssues,
    open_issues: openIssues,
    open_issues_count: openIssues,
    forks,
    forks_count: forks,
    allow_merge_commit: repository.allowMergeCommit,
    allow_squash_merge: repository.allowSquashMerge,
    allow_rebase_merge: repository.allowRebaseMerge,
    allow_auto_merge: repository.allowAutoMerge,
    delete_branch_on_merge: repository.deleteBranchOnMerge,
    permissions: {
      admin: access === "admin",
      maintain: access === "admin",
      push: access === "admin" || access === "write",
      triage: access === "admin" || access === "write",
      pull: true,
    },
    created_at: repository.createdAt,
    updated_at: repository.updatedAt,
    pushed_at: repository.pushedAt,
  };
}

export function presentLabel({ links, repository }: RepositoryRequest, label: LabelRecord): Resource {
  return {
    id: label.id,
    node_id: nodeId("Label", repository.id, label.name),
    url: links.repository(repository, `/labels/${encodeURIComponent(label.name)}`),
    name: label.name,
    color: label.color,
    default: label.isDefault,
    description: label.description,
  };
}

/** The labels of an issue, in the order in which they were put on. */
export function presentLabels(request: RepositoryRequest, issue: IssueRecord): readonly Resource[] {
  return issue.labels
    .map((name) => findLabel(request.repository, name))
    .filter((label) => label !== null)
    .map((label) => presentLabel(request, label));
}

export function presentIssue(request: RepositoryRequest, issue: IssueRecord): Resource {
  const { links, repository } = request;
  const page = links.page(repository, `/${issue.pull === null ? "issues" : "pull"}/${issue.number}`);
  return {
    id: issue.id,
    node_id: nodeId(issue.pull === null ? "Issue" : "PullRequest", repository.id, issue.number),
    number: issue.number,
    title: issue.title,
    body: issue.body === "" ? null : issue.body,
    user: presentLogin(request, issue.author),
    author_association: "MEMBER",
    state: issue.state,
    state_reason: issue.stateReason,
    locked: issue.lock !== null,
    active_lock_reason: issue.lock?.reason ?? null,
    labels: presentLabels(request, issue),
    assignee: null,
    assignees: [],
    milestone: null,
    performed_via_github_app: null,
    reactions: presentNoReactions(links.repository(repository, `/issues/${issue.number}`)),
    comments: issue.comments.length,
    url: links.repository(repository, `/issues/${issue.number}`),
    repository_url: links.repository(repository),
    comments_url: links.repository(repository, `/issues/${issue.number}/comments`),
    events_url: links.repository(repository, `/issues/${issue.number}/events`),
    labels_url: links.repository(repository, `/issues/${issue.number}/labels{/name}`),
    timeline_url: links.repository(repository, `/issues/${issue.number}/timeline`),
    html_url: page,
    created_at: issue.createdAt,
    updated_at: issue.updatedAt,
    closed_at: issue.closedAt,
    closed_by: presentLogin(request, issue.closedBy),
    ...(issue.pull === null
      ? {}
      : {
          draft: issue.pull.isDraft,
          pull_request: {
            url: links.repository(repository, `/pulls/${issue.number}`),
            html_url: page,
            diff_url: `${page}.diff`,
            patch_url: `${page}.patch`,
            merged_at: issue.pull.mergedAt,
          },
        }),
  };
}

export function presentComment(
  request: RepositoryRequest,
  issue: IssueRecord,
  comment: CommentRecord,
): Resource {
  const { links, repository } = request;
  return {
    id: comment.id,
    node_id: nodeId("IssueComment", repository.id, comment.id),
    url: links.repository(repository, `/issues/comments/${comment.id}`),
    html_url: links.page(repository, `/issues/${issue.number}#issuecomment-${comment.id}`),
    issue_url: links.repository(repository, `/issues/${issue.number}`),
    body: comment.body,
    user: presentLogin(request, comment.author),
    author_association: "MEMBER",
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
  };
}

export function presentIssueEvent(request: RepositoryRequest, event: IssueEventRecord): Resource {
  const label = event.label === undefined ? null : findLabel(request.repository, event.label);
  return {
    id: event.id,
    node_id: nodeId("TimelineEvent", request.repository.id, event.id),
    url: request.links.repository(request.repository, `/issues/events/${event.id}`),
    event: event.event,
    actor: presentLogin(request, event.actor),
    commit_id: null,
    commit_url: null,
    performed_via_github_app: null,
    created_at: event.createdAt,
    ...(event.label === undefined ? {} : { label: { name: event.label, color: label?.color ?? "ededed" } }),
    ...(event.reviewer === undefined ? {} : { requested_reviewer: presentLogin(request, event.reviewer) }),
    ...(event.rename === undefined ? {} : { rename: event.rename }),
  };
}
