import { roleOf } from "../../auth/access.ts";
import type { AccountRecord } from "../../state/account-records.ts";
import { type Domain, timestamp } from "../../state/domain.ts";
import type { CollaboratorRole, InvitationRecord, RepositoryRecord } from "../../state/records.ts";
import { DEFAULT_LOGIN } from "../../state/store.ts";

/** How long an invitation can be accepted, https://docs.github.com/account-and-profile/reference/personal-account-reference */
const INVITATION_MS = 7 * 86_400_000;

/** Everybody with a role: who was given one, and whose token has access where that is all it takes. */
export function collaborators({ store }: Domain, repository: RepositoryRecord): readonly AccountRecord[] {
  const tokens = store.tokens();
  const owners = tokens.length === 0 ? [DEFAULT_LOGIN] : tokens.map(({ login }) => login);
  const logins = [...owners, ...Object.keys(repository.roles ?? {})];
  return [...new Set(logins.map((login) => store.account(login)))].filter(
    ({ type, login }) => type === "User" && roleOf(repository, login) !== "none",
  );
}

/** Whether somebody is a collaborator. */
export function isCollaborator(domain: Domain, repository: RepositoryRecord, login: string): boolean {
  return collaborators(domain, repository).some((one) => one.login.toLowerCase() === login.toLowerCase());
}

/** Gives a person a role, or takes it away (`none`). */
export function setRole(repository: RepositoryRecord, login: string, role: CollaboratorRole | "none"): void {
  Object.assign(repository, { roles: { ...repository.roles, [login.toLowerCase()]: role } });
}

/** The open invitations of a repository, in the order in which they were sent. */
export function invitationsOf({ invitations = [] }: RepositoryRecord): readonly InvitationRecord[] {
  return invitations;
}

/** Invites somebody; who is invited already has that one invitation, with the new role. */
export function invite(
  domain: Domain,
  repository: RepositoryRecord,
  { invitee, inviter, role }: Pick<InvitationRecord, "invitee" | "inviter" | "role">,
): InvitationRecord {
  const open = invitationsOf(repository).find((one) => one.invitee === invitee);
  if (open !== undefined) {
    open.role = role;
    return open;
  }
  const made = { id: domain.store.takeId(), invitee, inviter, role, createdAt: timestamp(domain) };
  Object.assign(repository, { invitations: [...invitationsOf(repository), made] });
  return made;
}

/** Takes an invitation away: it was accepted, declined or taken back. */
export function removeInvitation(repository: RepositoryRecord, { id }: InvitationRecord): void {
  Object.assign(repository, { invitations: invitationsOf(repository).filter((one) => one.id !== id) });
}

/** Whether it is too late to accept an invitation. */
export function isExpired({ clock }: Domain, { createdAt }: InvitationRecord): boolean {
  return clock.now() - Date.parse(createdAt) > INVITATION_MS;
}
