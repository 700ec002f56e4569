import { accessOf } from "../../auth/access.ts";
import { type Answer, noContent, ok } from "../../http/answer.ts";
import { paginate } from "../../http/pagination.ts";
import type { RepositoryRequest, RestRequest, Route } from "../../rest/route.ts";
import type { CollaboratorRole, InvitationRecord, RepositoryRecord } from "../../state/records.ts";
import { notFound, type Refusal, refuse } from "../../state/refusal.ts";
import { invitationsOf, isExpired, removeInvitation, setRole } from "./collaborators.ts";
import { presentInvitation } from "./invitation-presenter.ts";

const INVITATIONS = "/repos/{owner}/{repo}/invitations";
const OWN_INVITATIONS = "/user/repository_invitations";
const DOCS = "collaborators/invitations#";

function listInvitations(request: RepositoryRequest): Answer | Refusal {
  const { repository, viewer, query, address } = request;
  if (accessOf(viewer, repository) !== "admin") {
    return refuse(403, "Must have admin rights to Repository.");
  }
  const { items, headers } = paginate(invitationsOf(repository), query, address);
  return ok(
    items.map((invitation) => presentInvitation(request, repository, invitation)),
    headers,
  );
}

/** The invitation that a path names by its number. */
function findInvitation({ repository, params }: RepositoryRequest): InvitationRecord | undefined {
  return invitationsOf(repository).find(({ id }) => String(id) === params.invitation_id);
}

function changeInvitation(request: RepositoryRequest): Answer | Refusal {
  const invitation = findInvitation(request);
  if (invitation === undefined) {
    return notFound();
  }
  const { permissions } = (request.body ?? {}) as { readonly permissions?: CollaboratorRole };
  invitation.role = permissions ?? invitation.role;
  return ok(presentInvitation(request, request.repository, invitation));
}

function withdrawInvitation(request: RepositoryRequest): Answer | Refusal {
  const invitation = findInvitation(request);
  if (invitation === undefined) {
    return notFound();
  }
  removeInvitation(request.repository, invitation);
  return noContent();
}

interface OwnInvitation {
  readonly repository: RepositoryRecord;
  readonly invitation: InvitationRecord;
}

/** What a person is invited to. An App is not a person. */
function ownInvitations({ domain, viewer }: RestRequest): readonly OwnInvitation[] | Refusal {
  if (viewer.kind !== "pat") {
    return viewer.kind === "anonymous"
      ? refuse(401, "Requires authentication")
      : refuse(403, "Resource not accessible by integration");
  }
  return domain.store
    .repositories()
    .flatMap((repository) => invitationsOf(repository).map((invitation) => ({ repository, invitation })))
    .filter(({ invitation }) => invitation.invitee === viewer.login);
}

function listOwn(request: RestRequest): Answer | Refusal {
  const own = ownInvitations(request);
  if ("refused" in own) {
    return own;
  }
  const { items, headers } = paginate(own, request.query, `${request.links.api}${OWN_INVITATIONS}`);
  return ok(
    items.map(({ repository, invitation }) => presentInvitation(request, repository, invitation)),
    headers,
  );
}

/** Ends an invitation to the viewer, once what comes of it is done. */
function settle(effect: (own: OwnInvitation) => void): (request: RestRequest) => Answer | Refusal {
  return (request) => {
    const own = ownInvitations(request);
    if ("refused" in own) {
      return own;
    }
    const found = own.find(({ invitation }) => String(invitation.id) === request.params.invitation_id);
    if (found === undefined || isExpired(request.domain, found.invitation)) {
      return notFound();
    }
    effect(found);
    removeInvitation(found.repository, found.invitation);
    return noContent();
  };
}

const WRITE = { scope: "repository", permissions: "administration=write", needsAdmin: true } as const;

/** Invitations to become a collaborator, as a repository's administrators and as those who are invited see them. */
export const INVITATION_ROUTES: readonly Route[] = [
  {
    scope: "repository",
    method: "GET",
    template: INVITATIONS,
    docs: `${DOCS}list-repository-invitations`,
    permissions: "administration=read",
    respond: listInvitations,
  },
  {
    ...WRITE,
    method: "PATCH",
    template: `${INVITATIONS}/{invitation_id}`,
    docs: `${DOCS}update-a-repository-invitation`,
    body: {
      type: ["object", "null"],
      properties: {
        permissions: {
          enum: ["read", "write", "maintain", "triage", "admin"],
          simulated: ["read", "write", "admin"],
        },
      },
    },
    respond: changeInvitation,
  },
  {
    ...WRITE,
    method: "DELETE",
    template: `${INVITATIONS}/{invitation_id}`,
    docs: `${DOCS}delete-a-repository-invitation`,
    respond: withdrawInvitation,
  },
  {
    scope: "global",
    method: "GET",
    template: OWN_INVITATIONS,
    docs: `${DOCS}list-repository-invitations-for-the-authenticated-user`,
    respond: listOwn,
  },
  {
    scope: "global",
    method: "PATCH",
    template: `${OWN_INVITATIONS}/{invitation_id}`,
    docs: `${DOCS}accept-a-repository-invitation`,
    respond: settle(({ repository, invitation }) => setRole(repository, invitation.invitee, invitation.role)),
  },
  {
    scope: "global",
    method: "DELETE",
    template: `${OWN_INVITATIONS}/{invitation_id}`,
    docs: `${DOCS}decline-a-repository-invitation`,
    respond: settle(() => {}),
  },
];
