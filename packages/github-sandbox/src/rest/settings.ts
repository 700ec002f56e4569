import { type Answer, created, noContent, ok } from "../http/answer.ts";
import { paginate } from "../http/pagination.ts";
import type { RepositoryRecord } from "../state/records.ts";
import { isRefusal, notFound, type Refusal, refuse } from "../state/refusal.ts";
import {
  changeRepository,
  createRepository,
  deleteRepository,
  type RepositoryChange,
} from "../state/repositories.ts";
import { presentRepository } from "./presenters.ts";
import type { RepositoryRequest, RestRequest, Route } from "./route.ts";

const DOCS = "repos/repos#";
const REPOSITORY = "/repos/{owner}/{repo}";

interface SettingsBody {
  readonly name?: string;
  readonly description?: string | null;
  readonly homepage?: string | null;
  readonly private?: boolean;
  readonly visibility?: "public" | "private";
  readonly archived?: boolean;
  readonly has_issues?: boolean;
  readonly default_branch?: string;
  readonly allow_merge_commit?: boolean;
  readonly allow_squash_merge?: boolean;
  readonly allow_rebase_merge?: boolean;
  readonly allow_auto_merge?: boolean;
  readonly delete_branch_on_merge?: boolean;
  readonly auto_init?: boolean;
}

/** The settings that a body names, and no others. */
function readChange(body: SettingsBody): RepositoryChange {
  const isPrivate = body.visibility === undefined ? body.private : body.visibility === "private";
  const change = {
    name: body.name,
    description: body.description,
    homepage: body.homepage,
    isPrivate,
    isArchived: body.archived,
    hasIssues: body.has_issues,
    defaultBranch: body.default_branch,
    allowMergeCommit: body.allow_merge_commit,
    allowSquashMerge: body.allow_squash_merge,
    allowRebaseMerge: body.allow_rebase_merge,
    allowAutoMerge: body.allow_auto_merge,
    deleteBranchOnMerge: body.delete_branch_on_merge,
  };
  return Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
}

async function create(request: RestRequest, owner: string): Promise<Answer | Refusal> {
  const { domain, viewer } = request;
  const body = request.body as SettingsBody & { readonly name: string };
  const wanted = { ...readChange(body), owner, name: body.name, hasReadme: body.auto_init ?? false };
  const repository = await createRepository(domain, wanted, viewer.login);
  return isRefusal(repository) ? repository : created(presentFullRepository(request, repository));
}

/** A repository by itself: with its parent when it is a fork. */
export function presentFullRepository(
  request: RestRequest,
  repository: RepositoryRecord,
): ReturnType<typeof presentRepository> {
  const { store } = request.domain;
  const parent = repository.parentId === null ? null : store.repositoryById(repository.parentId);
  const presentedBase = presentRepository(request, repository);
  const isOrganization = store.account(repository.owner, "Organization").type === "Organization";
  const base = {
    ...presentedBase,
    network_count: presentedBase.forks_count,
    subscribers_count: 0,
    ...(isOrganization ? { organization: presentedBase.owner } : {}),
  };
  if (parent === null) {
    return base;
  }
  const presented = presentRepository(request, parent);
  return { ...base, parent: presented, source: presented };
}

async function update(request: RepositoryRequest): Promise<Answer | Refusal> {
  const { domain, repository, body } = request;
  const change = readChange((body ?? {}) as SettingsBody);
  if (repository.isArchived && change.isArchived !== false) {
    return refuse(403, "Repository was archived so is read-only.");
  }
  const refusal = await changeRepository(domain, repository, change);
  return refusal ?? ok(presentFullRepository(request, repository));
}

async function remove({ domain, repository }: RepositoryRequest): Promise<Answer> {
  await deleteRepository(domain, repository);
  return noContent();
}

/** Repositories of one owner that the viewer may see, by `full_name` unless the query says otherwise. */
function listOf(owner: string): (request: RestRequest) => Answer | Refusal {
  return (request) => {
    const { domain, viewer, query, links } = request;
    const login = owner === "" ? viewer.login : (request.params[owner] ?? "");
    const isVisible = ({ access, isPrivate }: RepositoryRecord): boolean =>
      ["admin", "write", "read"].includes(access) && (viewer.kind !== "anonymous" || !isPrivate);
    const all = domain.store
      .repositories()
      .filter((repository) => repository.owner.toLowerCase() === login.toLowerCase() && isVisible(repository))
      .sort((a, b) => (a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1));
    if (all.length === 0 && domain.store.findAccount(login) === null) {
      return notFound();
    }
    const type = query.get("type");
    const chosen = all
      .filter(({ isPrivate }) => (type === "private" ? isPrivate : type !== "public" || !isPrivate))
      .filter(({ parentId }) =>
        type === "forks" ? parentId !== null : type !== "sources" || parentId === null,
      );
    const path = owner === "" ? "/user/repos" : `/${owner === "org" ? "orgs" : "users"}/${login}/repos`;
    const { items, headers } = paginate(chosen, query, `${links.api}${path}`);
    return ok(
      items.map((repository) => presentRepository(request, repository)),
      headers,
    );
  };
}

const SETTINGS = {
  name: { type: "string" },
  description: { type: ["string", "null"] },
  homepage: { type: ["string", "null"] },
  private: { type: "boolean" },
  visibility: { type: "string", enum: ["public", "private"] },
  archived: { type: "boolean" },
  has_issues: { type: "boolean" },
  default_branch: { type: "string" },
  allow_merge_commit: { type: "boolean" },
  allow_squash_merge: { type: "boolean" },
  allow_rebase_merge: { type: "boolean" },
  allow_auto_merge: { type: "boolean" },
  delete_branch_on_merge: { type: "boolean" },
  auto_init: { type: "boolean" },
};

/** Making, finding, changing and deleting repositories. */
export const SETTINGS_ROUTES: readonly Route[] = [
  {
    scope: "global",
    method: "POST",
    template: "/orgs/{org}/repos",
    docs: `${DOCS}create-an-organization-repository`,
    permissions: "administration=write",
    body: { type: "object", required: ["name"], properties: SETTINGS },
    respond: (request) => create(request, request.params.org ?? ""),
  },
  {
    scope: "global",
    method: "POST",
    template: "/user/repos",
    docs: `${DOCS}create-a-repository-for-the-authenticated-user`,
    permissions: "administration=write",
    body: { type: "object", required: ["name"], properties: SETTINGS },
    respond: (request) => create(request, request.viewer.login),
  },
  {
    scope: "global",
    method: "GET",
    template: "/orgs/{org}/repos",
    docs: `${DOCS}list-organization-repositories`,
    permissions: "metadata=read",
    respond: listOf("org"),
  },
  {
    scope: "global",
    method: "GET",
    template: "/users/{username}/repos",
    docs: `${DOCS}list-repositories-for-a-user`,
    permissions: "metadata=read",
    respond: listOf("username"),
  },
  {
    scope: "global",
    method: "GET",
    template: "/user/repos",
    docs: `${DOCS}list-repositories-for-the-authenticated-user`,
    permissions: "metadata=read",
    respond: listOf(""),
  },
  {
    scope: "repository",
    method: "GET",
    template: REPOSITORY,
    docs: `${DOCS}get-a-repository`,
    permissions: "metadata=read",
    // Who may push gets a key for cloning, which is empty for what everybody may clone.
    respond: (request) =>
      ok({
        ...presentFullRepository(request, request.repository),
        ...(["admin", "write"].includes(request.repository.access) ? { temp_clone_token: "" } : {}),
      }),
  },
  {
    scope: "repository",
    method: "PATCH",
    template: REPOSITORY,
    docs: `${DOCS}update-a-repository`,
    permissions: "administration=write",
    isForArchived: true,
    needsAdmin: true,
    body: { type: "object", properties: SETTINGS },
    respond: update,
  },
  {
    scope: "repository",
    method: "DELETE",
    template: REPOSITORY,
    docs: `${DOCS}delete-a-repository`,
    permissions: "administration=write",
    isForArchived: true,
    needsAdmin: true,
    respond: remove,
  },
];
