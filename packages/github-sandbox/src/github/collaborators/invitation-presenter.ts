import { presentLogin, type Resource } from "../../rest/presenters.ts";
import type { RestRequest } from "../../rest/route.ts";
import { nodeId } from "../../state/node-ids.ts";
import type { InvitationRecord, RepositoryRecord } from "../../state/records.ts";
import { presentNestedRepository } from "../repositories/repository-presenter.ts";
import { isExpired } from "./collaborators.ts";

/** An invitation as both sides see it. */
export function presentInvitation(
  request: RestRequest,
  repository: RepositoryRecord,
  invitation: InvitationRecord,
): Resource {
  const { links, domain } = request;
  const { id, invitee, inviter, role, createdAt } = invitation;
  return {
    id,
    node_id: nodeId("RepositoryInvitation", id),
    repository: presentNestedRepository(request, repository),
    invitee: presentLogin(request, invitee),
    inviter: presentLogin(request, inviter),
    permissions: role,
    created_at: createdAt,
    expired: isExpired(domain, invitation),
    url: `${links.api}/user/repository_invitations/${id}`,
    html_url: links.page(repository, "/invitations"),
  };
}
