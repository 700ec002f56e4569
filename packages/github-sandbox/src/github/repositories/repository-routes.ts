import { missingPermission } from "../../auth/access.ts";
import { type Answer, created, noContent, ok } from "../../http/answer.ts";
import type { RepositoryRequest, RestRequest, Route } from "../../rest/route.ts";
import type { DisplaySettings } from "../../state/records.ts";
import { isRefusal, type Refusal, refuse } from "../../state/refusal.ts";
import {
  changeRepository,
  createRepository,
  deleteRepository,
  type RepositoryChange,
} from "./repositories.ts";
import {
  listOwn,
  listOwned,
  ORGANIZATION_LIST_FILTERS,
  OWN_LIST_FILTERS,
  USER_LIST_FILTERS,
} from "./repository-lists.ts";
import { presentFullRepository } from "./repository-presenter.ts";

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
  readonly use_squash_pr_title_as_default?: boolean;
}

type DisplayBody = Partial<DisplaySettings>;

/** The settings that a body names, and no others. */
function readChange(body: SettingsBody & DisplayBody): RepositoryChange {
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
    display: readDisplay(body),
  };
  return Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
}

function readDisplay(body: SettingsBody & DisplayBody): DisplayBody {
  const { use_squash_pr_title_as_default: isTitle } = body;
  const title = isTitle === undefined ? undefined : isTitle ? "PR_TITLE" : "COMMIT_OR_PR_TITLE";
  const all = { squash_merge_commit_title: title, ...body };
  const named = Object.entries(all).filter(([key, value]) => key in DISPLAY && value !== undefined);
  return Object.fromEntries(named);
}

async function create(request: RestRequest, owner: string): Promise<Answer | Refusal> {
  const { domain, viewer } = request;
  const { reach, app } = viewer;
  if (app !== undefined || (reach !== undefined && reach.owner.toLowerCase() !== owner.toLowerCase())) {
    return missingPermission(viewer);
  }
  const body = request.body as SettingsBody & { readonly name: string };
  const wanted = { ...readChange(body), owner, name: body.name, hasReadme: body.auto_init ?? false };
  const repository = await createRepository(domain, wanted, viewer.login);
  return isRefusal(repository) ? repository : created(presentFullRepository(request, repository));
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

/** Settings that are kept and reported; see `DisplaySettings`. */
const DISPLAY = {
  allow_forking: { type: "boolean" },
  allow_update_branch: { type: "boolean" },
  has_discussions: { type: "boolean" },
  has_projects: { type: "boolean" },
  has_wiki: { type: "boolean" },
  is_template: { type: "boolean" },
  web_commit_signoff_required: { type: "boolean" },
  merge_commit_message: { type: "string", enum: ["PR_BODY", "PR_TITLE", "BLANK"] },
  merge_commit_title: { type: "string", enum: ["PR_TITLE", "MERGE_MESSAGE"] },
  squash_merge_commit_message: { type: "string", enum: ["PR_BODY", "COMMIT_MESSAGES", "BLANK"] },
  squash_merge_commit_title: { type: "string", enum: ["PR_TITLE", "COMMIT_OR_PR_TITLE"] },
} as const;

const SETTINGS = {
  ...DISPLAY,
  use_squash_pr_title_as_default: { type: "boolean" },
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
    filters: ORGANIZATION_LIST_FILTERS,
    permissions: "metadata=read",
    respond: listOwned("org"),
  },
  {
    scope: "global",
    method: "GET",
    template: "/users/{username}/repos",
    docs: `${DOCS}list-repositories-for-a-user`,
    filters: USER_LIST_FILTERS,
    permissions: "metadata=read",
    respond: listOwned("username"),
  },
  {
    scope: "global",
    method: "GET",
    template: "/user/repos",
    docs: `${DOCS}list-repositories-for-the-authenticated-user`,
    filters: OWN_LIST_FILTERS,
    permissions: "metadata=read",
    respond: listOwn,
  },
  {
    scope: "repository",
    method: "GET",
    template: REPOSITORY,
    docs: `${DOCS}get-a-repository`,
    permissions: "metadata=read",
    // A key for cloning, which is empty for what everybody may clone; nobody gets none.
    respond: (request) =>
      ok({
        ...presentFullRepository(request, request.repository),
        temp_clone_token: request.viewer.kind === "anonymous" ? null : "",
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
