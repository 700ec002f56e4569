import { hasPermissions } from "../../auth/access.ts";
import type { Viewer } from "../../auth/viewer.ts";
import type { GitRepository } from "../../git/backend.ts";
import type { RepositoryRecord } from "../../state/records.ts";
import { type Refusal, refuse } from "../../state/refusal.ts";
import { findEntry } from "../contents/files.ts";
import { BRANCH_PREFIX } from "../refs/refs.ts";

/** Folder whose files only those may change who may change workflows. */
const WORKFLOWS = ".github/workflows/";

/**
 * What keeps the token of a workflow from opening pull requests: a setting, which is off in new repositories.
 *
 * @see https://github.com/github/docs/issues/36525 for the words and the status
 */
export function refusePullRequestOfActions({ kind }: Viewer, repository: RepositoryRecord): Refusal | null {
  const isAllowed = kind !== "github-token" || repository.workflowPermissions.canApprovePullRequests;
  return isAllowed
    ? null
    : refuse(403, "GitHub Actions is not permitted to create or approve pull requests.");
}

/** The same setting for approvals, in the words of https://github.com/github/docs/issues/31550 */
export function refuseApprovalOfActions({ kind }: Viewer, repository: RepositoryRecord): Refusal | null {
  const isAllowed = kind !== "github-token" || repository.workflowPermissions.canApprovePullRequests;
  return isAllowed
    ? null
    : refuse(422, "Unprocessable Entity", {
        details: { errors: ["GitHub Actions is not permitted to approve pull requests."] },
      });
}

/**
 * What keeps a token without the permission for workflows from bringing a change of one into a branch. Files that are
 * gone count as unchanged. The words are git's and `mergePullRequest`'s (getmydia/mydia#634); the status is not known.
 */
export async function refuseWorkflowChange(
  viewer: Viewer,
  git: GitRepository,
  { before, after }: { readonly before: string | null; readonly after: string },
): Promise<Refusal | null> {
  if (hasPermissions(viewer, "workflows=write")) {
    return null;
  }
  const changes = await git.listChanges(before, after);
  const changed = changes.find(({ path, status }) => path.startsWith(WORKFLOWS) && status !== "removed");
  return changed === undefined ? null : refuse(403, workflowRefusal(viewer, changed.path));
}

/**
 * The same for a branch that is moved or made by its name. What another branch has in the same place with the same
 * content may come in from there.
 *
 * @see https://docs.github.com/apps/oauth-apps/building-oauth-apps/scopes-for-oauth-apps (`workflow`)
 */
export async function refuseWorkflowMove(
  viewer: Viewer,
  git: GitRepository,
  update: { readonly name: string; readonly after: string | null },
): Promise<Refusal | null> {
  const { name, after } = update;
  if (hasPermissions(viewer, "workflows=write") || after === null || !name.startsWith(BRANCH_PREFIX)) {
    return null;
  }
  if ((await git.readCommit(after)) === null) {
    return null;
  }
  const changes = await git.listChanges(await git.readRef(name), after);
  const changed = changes.filter(({ path, status }) => path.startsWith(WORKFLOWS) && status !== "removed");
  for (const { path, blobOid } of changed) {
    if (!(await isOnBranch(git, path, blobOid))) {
      return refuse(403, workflowRefusal(viewer, path));
    }
  }
  return null;
}

/** Whether some branch has this very file. */
async function isOnBranch(git: GitRepository, path: string, blobOid: string): Promise<boolean> {
  for (const { oid } of await git.listRefs(BRANCH_PREFIX)) {
    const commit = await git.readCommit(oid);
    const entry = commit === null ? null : await findEntry(git, commit.treeOid, path);
    if (entry?.oid === blobOid) {
      return true;
    }
  }
  return false;
}

/** Why a token may not change a workflow, in GitHub's words. */
export function workflowRefusal({ kind }: Viewer, path: string): string {
  const what =
    kind === "pat"
      ? `a Personal Access Token to create or update workflow \`${path}\` without \`workflow\` scope`
      : `a GitHub App to create or update workflow \`${path}\` without \`workflows\` permission`;
  return `refusing to allow ${what}`;
}
