import type { CollaboratorRole, RepositoryAccess, RepositoryRecord } from "../state/records.ts";
import { notFound, type Refusal, refuse } from "../state/refusal.ts";
import type { Viewer } from "./viewer.ts";

/**
 * Whether a token has what an endpoint needs: `contents=write,workflows=write; administration=write` means both or the
 * third. Tokens that are not fine-grained have everything.
 */
export function hasPermissions({ permissions }: Viewer, needed: string): boolean {
  const order = ["read", "write", "admin"];
  const has = (part: string): boolean => {
    const [name = "", level = ""] = part.trim().split("=");
    const own = permissions?.[name];
    return name === "metadata" || (own !== undefined && order.indexOf(own) >= order.indexOf(level));
  };
  return permissions === undefined || needed.split(";").some((set) => set.split(",").every(has));
}

/** What a person may do with a repository as its collaborator; `none` for one who is none. */
export function roleOf(
  { roles = {}, isByInvitation = false, access }: RepositoryRecord,
  login: string,
): CollaboratorRole | "none" {
  const everybody = access === "admin" || access === "write" ? access : "read";
  return roles[login.toLowerCase()] ?? (isByInvitation ? "none" : everybody);
}

/** Whether somebody administers a repository; a bot does where everybody does. */
export function isAdministrator(repository: RepositoryRecord, login: string): boolean {
  return login.endsWith("[bot]") ? repository.access === "admin" : roleOf(repository, login) === "admin";
}

/** What a viewer may do with a repository: what everybody may, unless it has a role of its own or no access. */
export function accessOf(viewer: Viewer, repository: RepositoryRecord): RepositoryAccess {
  const { reach, app, kind, login } = viewer;
  const { access, isPrivate, id, owner } = repository;
  const isAccessible =
    app === undefined &&
    (reach === undefined ||
      (owner.toLowerCase() === reach.owner.toLowerCase() && (reach.repositoryIds?.includes(id) ?? true)));
  if (!["admin", "write", "read"].includes(access)) {
    return access;
  }
  // Roles are people's; Apps have what their installation has.
  const role = kind === "pat" ? roleOf(repository, login) : access;
  return isAccessible && role !== "none" ? role : isPrivate ? "none" : "read";
}

/** Whether lists and searches of a viewer contain a repository. */
export function isVisible(viewer: Viewer, repository: RepositoryRecord): boolean {
  const isHidden = repository.isPrivate && viewer.kind === "anonymous";
  return !isHidden && ["admin", "write", "read"].includes(accessOf(viewer, repository));
}

/** Whether a viewer is a person who may read a repository and is no collaborator that may write: one of the public. */
export function isVisitor(viewer: Viewer, repository: RepositoryRecord): boolean {
  const isOfPublic = viewer.kind === "pat" && viewer.reach === undefined && repository.access !== "read";
  return isOfPublic && accessOf(viewer, repository) === "read";
}

/** GitHub's words for a token that lacks a permission. */
export function missingPermission({ kind }: Viewer): Refusal {
  return refuse(
    403,
    kind === "pat"
      ? "Resource not accessible by personal access token"
      : "Resource not accessible by integration",
  );
}

/** The state of a repository that keeps everybody from writing; `null` when nothing does. */
function refuseWriting(repository: RepositoryRecord): Refusal | null {
  if (repository.isArchived) {
    return refuse(403, "Repository was archived so is read-only.");
  }
  if (repository.isLocked) {
    return refuse(403, "Repository has been locked for migration.");
  }
  return repository.isDisabled ? refuse(403, "Repository has been disabled.") : null;
}

/** What an operation needs beyond reading or writing. */
interface Needs {
  /** Is done to archived repositories too. */
  readonly isForArchived?: boolean;
  readonly isForReaders?: boolean;
  /** Whoever may read may do it, unless a seed says that nobody writes. */
  readonly isForVisitors?: boolean;
  readonly needsAdmin?: boolean;
  /** Fine-grained permissions; see `hasPermissions`. */
  readonly permissions?: string;
}

/** Whether a viewer may do this with a repository, `null` for yes. What one may not see does not exist. */
export function checkAccess(
  repository: RepositoryRecord | null,
  method: string,
  viewer: Viewer,
  {
    isForArchived = false,
    isForReaders = false,
    isForVisitors = false,
    needsAdmin = false,
    permissions = "metadata=read",
  }: Needs = {},
): Refusal | null {
  const isRead = method === "GET" || method === "HEAD";
  const isAnonymous = viewer.kind === "anonymous";
  const access = repository === null ? "none" : accessOf(viewer, repository);
  if (repository === null || access === "none" || (isAnonymous && repository.isPrivate)) {
    return notFound();
  }
  if (access === "blocked") {
    const { createdAt } = repository;
    return refuse(451, "Repository access blocked", {
      details: {
        block: { reason: "dmca", created_at: createdAt, html_url: "https://github.com/github/dmca" },
      },
    });
  }
  if (access === "forbidden") {
    return missingPermission(viewer);
  }
  // What everybody may read, every token may read; settings are nobody's but the administrators'.
  const isOpen = isRead && !repository.isPrivate && !permissions.startsWith("administration");
  const isLacking = !isOpen && !hasPermissions(viewer, permissions);
  if (isRead) {
    return isLacking ? missingPermission(viewer) : null;
  }
  if (isAnonymous) {
    return refuse(401, "Requires authentication");
  }
  const refusal = isForArchived && repository.isArchived ? null : refuseWriting(repository);
  const isOpenToReaders = isForReaders || (isForVisitors && isVisitor(viewer, repository));
  if (refusal !== null || isLacking || (access === "read" && !isOpenToReaders)) {
    return refusal ?? missingPermission(viewer);
  }
  return needsAdmin && access !== "admin" ? refuse(403, "Must have admin rights to Repository.") : null;
}
