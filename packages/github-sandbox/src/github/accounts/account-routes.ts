import { type Answer, noContent, ok } from "../../http/answer.ts";
import { paginate } from "../../http/pagination.ts";
import { presentAccount } from "../../rest/presenters.ts";
import type { RepositoryRequest, RestRequest, Route } from "../../rest/route.ts";
import type { AccountRecord } from "../../state/account-records.ts";
import { notFound, type Refusal } from "../../state/refusal.ts";
import { DEFAULT_LOGIN } from "../../state/store.ts";
import { presentOrganization } from "./organization-presenter.ts";
import { presentUser } from "./user-presenter.ts";

const REPOSITORY = "/repos/{owner}/{repo}";
const COLLABORATORS = `${REPOSITORY}/collaborators`;
const DOCS = "collaborators/collaborators#";

/** Any account by its name: GitHub shows organizations here too. */
function getUser(request: RestRequest): Answer | Refusal {
  const account = request.domain.store.findAccount(request.params.username ?? "");
  return account === null ? notFound() : ok(presentUser(request, account.login));
}

function getOrganization(request: RestRequest): Answer | Refusal {
  const account = request.domain.store.findAccount(request.params.org ?? "");
  return account?.type === "Organization" ? ok(presentOrganization(request, account)) : notFound();
}

/** Whose tokens have access to a repository: what a token may do with it, its person may. */
function collaborators({ domain }: RepositoryRequest): readonly AccountRecord[] {
  const { store } = domain;
  const tokens = store.tokens();
  const logins = tokens.length === 0 ? [DEFAULT_LOGIN] : tokens.map(({ login }) => login);
  return [...new Set(logins.map((login) => store.account(login)))].filter(({ type }) => type === "User");
}

/** A role in GitHub's older words, which know no more than three. */
function roleOf({ repository }: RepositoryRequest): "admin" | "write" | "read" {
  const { access } = repository;
  return access === "admin" || access === "write" ? access : "read";
}

function listCollaborators(request: RepositoryRequest): Answer {
  const role = roleOf(request);
  const permissions = {
    admin: role === "admin",
    maintain: role === "admin",
    push: role !== "read",
    triage: role !== "read",
    pull: true,
  };
  const wanted = request.query.get("permission") ?? "pull";
  const isWanted = Object.entries(permissions).some(([name, isGiven]) => name === wanted && isGiven);
  const chosen = isWanted ? collaborators(request) : [];
  const { items, headers } = paginate(chosen, request.query, request.address);
  return ok(
    items.map((account) => ({ ...presentAccount(request, account), permissions, role_name: role })),
    headers,
  );
}

function isCollaborator(request: RepositoryRequest, login: string): boolean {
  return collaborators(request).some((account) => account.login.toLowerCase() === login.toLowerCase());
}

function checkCollaborator(request: RepositoryRequest): Answer | Refusal {
  return isCollaborator(request, request.params.username ?? "") ? noContent(false) : notFound();
}

/** What somebody may do; who is no collaborator may read what everybody may. */
function getPermission(request: RepositoryRequest): Answer | Refusal {
  const account = request.domain.store.findAccount(request.params.username ?? "");
  if (account === null || account.type === "Organization") {
    return notFound();
  }
  const stranger = request.repository.isPrivate ? "none" : "read";
  const role = isCollaborator(request, account.login) ? roleOf(request) : stranger;
  const permissions = {
    admin: role === "admin",
    maintain: role === "admin",
    push: role === "admin" || role === "write",
    triage: role === "admin" || role === "write",
    pull: role !== "none",
  };
  const user = { ...presentAccount(request, account), permissions, role_name: role };
  return ok({ permission: role, user, role_name: role });
}

const READ = { scope: "repository", method: "GET", permissions: "metadata=read" } as const;

/** People and organizations, and who may do what with a repository. */
export const ACCOUNT_ROUTES: readonly Route[] = [
  {
    scope: "global",
    method: "GET",
    template: "/users/{username}",
    docs: "users/users#get-a-user",
    respond: getUser,
  },
  {
    scope: "global",
    method: "GET",
    template: "/orgs/{org}",
    docs: "orgs/orgs#get-an-organization",
    respond: getOrganization,
  },
  {
    ...READ,
    template: COLLABORATORS,
    docs: `${DOCS}list-repository-collaborators`,
    filters: { affiliation: ["all", "direct"], permission: true },
    respond: listCollaborators,
  },
  {
    ...READ,
    template: `${COLLABORATORS}/{username}`,
    docs: `${DOCS}check-if-a-user-is-a-repository-collaborator`,
    respond: checkCollaborator,
  },
  {
    ...READ,
    template: `${COLLABORATORS}/{username}/permission`,
    docs: `${DOCS}get-repository-permissions-for-a-user`,
    respond: getPermission,
  },
];
