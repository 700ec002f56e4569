import type { RepositoryRecord } from "../state/records.ts";
import { notFound, type Refusal, refuse } from "../state/refusal.ts";
import type { Viewer } from "./route.ts";

/** GitHub's words for a token that lacks a permission. */
function missingPermission({ kind }: Viewer): Refusal {
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
  readonly needsAdmin?: boolean;
}

/** Whether a viewer may do this with a repository, `null` for yes. What one may not see does not exist. */
export function checkAccess(
  repository: RepositoryRecord | null,
  method: string,
  viewer: Viewer,
  { isForArchived = false, isForReaders = false, needsAdmin = false }: Needs = {},
): Refusal | null {
  const isRead = method === "GET" || method === "HEAD";
  const isAnonymous = viewer.kind === "anonymous";
  if (repository === null || repository.access === "none" || (isAnonymous && repository.isPrivate)) {
    return notFound();
  }
  if (repository.access === "blocked") {
    const { createdAt } = repository;
    return refuse(451, "Repository access blocked", {
      details: {
        block: { reason: "dmca", created_at: createdAt, html_url: "https://github.com/github/dmca" },
      },
    });
  }
  if (repository.access === "forbidden") {
    return missingPermission(viewer);
  }
  if (isRead) {
    return null;
  }
  if (isAnonymous) {
    return refuse(401, "Requires authentication");
  }
  const isOpen = isForArchived && repository.isArchived;
  const refusal = isOpen ? null : refuseWriting(repository);
  if (refusal !== null || (repository.access === "read" && !isForReaders)) {
    return refusal ?? missingPermission(viewer);
  }
  return needsAdmin && repository.access !== "admin"
    ? refuse(403, "Must have admin rights to Repository.")
    : null;
}
