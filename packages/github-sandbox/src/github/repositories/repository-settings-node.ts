import { accessOf } from "../../auth/access.ts";
import { type ConnectionArguments, connection } from "../../graphql/connection.ts";
import type { GraphqlContext } from "../../graphql/context.ts";
import type { AccountRecord } from "../../state/account-records.ts";
import { fullName } from "../../state/domain.ts";
import { nodeId } from "../../state/node-ids.ts";
import type { RepositoryRecord } from "../../state/records.ts";
import { accountNode } from "../accounts/account-node.ts";

const PERMISSIONS = {
  admin: "ADMIN",
  write: "WRITE",
  read: "READ",
  none: null,
  forbidden: null,
  blocked: null,
};

/** What a `Repository` is by itself: names, settings, and what the viewer may do. */
export function repositorySettings(context: GraphqlContext, repository: RepositoryRecord): object {
  return {
    __typename: "Repository",
    id: nodeId("Repository", repository.id),
    databaseId: repository.id,
    name: repository.name,
    nameWithOwner: fullName(repository),
    owner: () => accountNode(context, ownerOf(context, repository)),
    url: context.links.page(repository),
    sshUrl: `git@${context.links.host}:${fullName(repository)}.git`,
    mirrorUrl: null,
    description: repository.description,
    homepageUrl: repository.homepage,
    isTemplate: repository.display.is_template,
    forkCount: () =>
      context.domain.store.repositories().filter(({ parentId }) => parentId === repository.id).length,
    parent: () => parentNode(context, repository),
    viewerCanAdminister: accessOf(context.viewer, repository) === "admin",
    isArchived: repository.isArchived,
    isDisabled: repository.isDisabled,
    isFork: repository.parentId !== null,
    isLocked: repository.isLocked,
    lockReason: repository.isLocked ? "MIGRATING" : null,
    isMirror: repository.isMirror,
    isPrivate: repository.isPrivate,
    visibility: repository.isPrivate ? "PRIVATE" : "PUBLIC",
    hasIssuesEnabled: repository.hasIssues,
    hasDiscussionsEnabled: repository.display.has_discussions,
    hasProjectsEnabled: repository.display.has_projects,
    hasWikiEnabled: repository.display.has_wiki,
    hasVulnerabilityAlertsEnabled: false,
    isInOrganization: () => ownerOf(context, repository).type === "Organization",
    isUserConfigurationRepository: repository.owner === repository.name,
    mergeQueue: () => null,
    viewerDefaultMergeMethod: defaultMergeMethod(repository),
    assignableUsers: (args: ConnectionArguments & { readonly query?: string | null }) =>
      assignableUsers(context, args),
    mergeCommitAllowed: repository.allowMergeCommit,
    squashMergeAllowed: repository.allowSquashMerge,
    rebaseMergeAllowed: repository.allowRebaseMerge,
    autoMergeAllowed: repository.allowAutoMerge,
    deleteBranchOnMerge: repository.deleteBranchOnMerge,
    viewerPermission: PERMISSIONS[accessOf(context.viewer, repository)],
    createdAt: repository.createdAt,
    updatedAt: repository.updatedAt,
    pushedAt: repository.pushedAt,
  };
}

function parentNode(context: GraphqlContext, { parentId }: RepositoryRecord): object | null {
  const parent = parentId === null ? null : context.domain.store.repositoryById(parentId);
  return parent === null ? null : context.repositoryNode(parent);
}

function ownerOf({ domain }: GraphqlContext, { owner }: RepositoryRecord): AccountRecord {
  return domain.store.account(owner, "Organization");
}

function defaultMergeMethod({ allowMergeCommit, allowSquashMerge }: RepositoryRecord): string {
  if (allowMergeCommit) {
    return "MERGE";
  }
  return allowSquashMerge ? "SQUASH" : "REBASE";
}

/** Every person that the sandbox knows, by a part of the name. */
function assignableUsers(
  context: GraphqlContext,
  { query, ...page }: ConnectionArguments & { readonly query?: string | null },
): object {
  const people = context.domain.store
    .accounts()
    .filter(({ type, login }) => type === "User" && login.includes(query ?? ""));
  return connection(
    "assignableUsers",
    people,
    page,
    ({ login }) => login,
    (account) => accountNode(context, account),
  );
}
