import { accessOf } from "../../auth/access.ts";
import type { Viewer } from "../../auth/viewer.ts";
import type { Domain } from "../../state/domain.ts";
import type { RepositoryRecord } from "../../state/records.ts";

export function isOwnedBy({ owner }: RepositoryRecord, login: string): boolean {
  return owner.toLowerCase() === login.toLowerCase();
}

/** What the viewer has to do with a repository; `none` for one that everybody may read. */
export function affiliationOf(
  { domain, viewer }: { readonly domain: Domain; readonly viewer: Viewer },
  repository: RepositoryRecord,
): "owner" | "organization_member" | "collaborator" | "none" {
  if (isOwnedBy(repository, viewer.login)) {
    return "owner";
  }
  if (!["admin", "write"].includes(accessOf(viewer, repository))) {
    return "none";
  }
  const isOrganization = domain.store.findAccount(repository.owner)?.type === "Organization";
  return isOrganization ? "organization_member" : "collaborator";
}
