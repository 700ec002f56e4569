import { accessOf, roleOf } from "../../auth/access.ts";
import { type Answer, created, noContent, ok } from "../../http/answer.ts";
import { paginate } from "../../http/pagination.ts";
import { presentAccount } from "../../rest/presenters.ts";
import type { RepositoryRequest, Route } from "../../rest/route.ts";
import type { AccountRecord } from "../../state/account-records.ts";
import type { CollaboratorRole } from "../../state/records.ts";
import { notFound, type Refusal, refuse, validationFailed } from "../../state/refusal.ts";
import {
  collaborators,
  invitationsOf,
  invite,
  isCollaborator,
  removeInvitation,
  setRole,
} from "./collaborators.ts";
import { presentInvitation } from "./invitation-presenter.ts";

const COLLABORATORS = "/repos/{owner}/{repo}/collaborators";
const DOCS = "collaborators/collaborators#";

/** Roles by the words in which they are given. */
const ROLES: Readonly<Record<string, CollaboratorRole>> = { pull: "read", push: "write", admin: "admin" };

function permissionsOf(role: CollaboratorRole | "none") {
  const mayWrite = role === "admin" || role === "write";
  return {
    admin: role === "admin",
    maintain: role === "admin",
    push: mayWrite,
    triage: mayWrite,
    pull: role !== "none",
  };
}

function listCollaborators(request: RepositoryRequest): Answer {
  const { domain, repository, query } = request;
  const wanted = query.get("permission") ?? "pull";
  const chosen = collaborators(domain, repository)
    .map((account) => ({ account, role: roleOf(repository, account.login) }))
    .filter(({ role }) => Object.entries(permissionsOf(role)).some(([name, has]) => name === wanted && has));
  const { items, headers } = paginate(chosen, query, request.address);
  return ok(
    items.map(({ account, role }) => ({
      ...presentAccount(request, account),
      permissions: permissionsOf(role),
      role_name: role,
    })),
    headers,
  );
}

/** The person whom a path names. */
function personOf({ domain, params }: RepositoryRequest): AccountRecord | null {
  const account = domain.store.findAccount(params.username ?? "");
  return account?.type === "Organization" ? null : account;
}

function checkCollaborator({ domain, repository, params }: RepositoryRequest): Answer | Refusal {
  return isCollaborator(domain, repository, params.username ?? "") ? noContent(false) : notFound();
}

/** What somebody may do; who is no collaborator may read what everybody may. */
function getPermission(request: RepositoryRequest): Answer | Refusal {
  const { domain, repository } = request;
  const account = personOf(request);
  if (account === null) {
    return notFound();
  }
  const stranger = repository.isPrivate ? "none" : "read";
  const role = isCollaborator(domain, repository, account.login)
    ? roleOf(repository, account.login)
    : stranger;
  const user = { ...presentAccount(request, account), permissions: permissionsOf(role), role_name: role };
  return ok({ permission: role, user, role_name: role });
}

const OWNER = validationFailed({
  resource: "Repository",
  code: "custom",
  message: "Repository owner cannot be a collaborator",
});

function isOwner({ repository }: RepositoryRequest, { login }: AccountRecord): boolean {
  return login.toLowerCase() === repository.owner.toLowerCase();
}

/** Who is a collaborator gets the role at once; everybody else is invited, and has it when they accept. */
function putCollaborator(request: RepositoryRequest): Answer | Refusal {
  const { domain, repository, viewer } = request;
  const account = personOf(request);
  if (account === null) {
    return notFound();
  }
  const { login } = account;
  if (isOwner(request, account)) {
    return OWNER;
  }
  const { permission = "push" } = (request.body ?? {}) as { readonly permission?: string };
  // A repository of a person knows one role beside its owner's.
  const isOfPerson = domain.store.account(repository.owner, "Organization").type === "User";
  const role = isOfPerson ? "write" : (ROLES[permission] ?? "write");
  if (isCollaborator(domain, repository, login)) {
    setRole(repository, login, role);
    return noContent();
  }
  const invitation = invite(domain, repository, { invitee: login, inviter: viewer.login, role });
  return created(presentInvitation(request, repository, invitation));
}

/** Takes the role away, and an invitation back. Whoever wants to leave may do so. */
function deleteCollaborator(request: RepositoryRequest): Answer | Refusal {
  const { repository, viewer } = request;
  const account = personOf(request);
  if (account === null) {
    return notFound();
  }
  if (account.login !== viewer.login && accessOf(viewer, repository) !== "admin") {
    return refuse(403, "Must have admin rights to Repository.");
  }
  if (isOwner(request, account)) {
    return OWNER;
  }
  for (const invitation of invitationsOf(repository).filter(({ invitee }) => invitee === account.login)) {
    removeInvitation(repository, invitation);
  }
  setRole(repository, account.login, "none");
  return noContent();
}

const READ = { scope: "repository", method: "GET", permissions: "metadata=read" } as const;

/** Who may do what with a repository. */
export const COLLABORATOR_ROUTES: readonly Route[] = [
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
  {
    scope: "repository",
    method: "PUT",
    permissions: "administration=write",
    needsAdmin: true,
    template: `${COLLABORATORS}/{username}`,
    docs: `${DOCS}add-a-repository-collaborator`,
    body: {
      type: ["object", "null"],
      properties: { permission: { type: "string", simulated: Object.keys(ROLES) } },
    },
    respond: putCollaborator,
  },
  {
    scope: "repository",
    method: "DELETE",
    permissions: "administration=write",
    isForReaders: true,
    template: `${COLLABORATORS}/{username}`,
    docs: `${DOCS}remove-a-repository-collaborator`,
    respond: deleteCollaborator,
  },
];
