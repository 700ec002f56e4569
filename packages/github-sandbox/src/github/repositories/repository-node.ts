import { accessOf } from "../../auth/access.ts";
import { type ConnectionArguments, connection } from "../../graphql/connection.ts";
import { type GraphqlContext, readGit, refreshOnce } from "../../graphql/context.ts";
import { typedError } from "../../graphql/errors.ts";
import { fullName } from "../../state/domain.ts";
import { nodeId } from "../../state/node-ids.ts";
import {
  type IssueRecord,
  isPullRequest,
  type PullRequestRecord,
  type RepositoryRecord,
} from "../../state/records.ts";
import { findIssue, findLabel, findPullRequest, listPullRequests } from "../../state/store.ts";
import { accountNode } from "../accounts/account-node.ts";
import { commitNode } from "../commits/commit-node.ts";
import { findEntry } from "../contents/files.ts";
import { findObjectNode } from "../contents/tree-node.ts";
import { issueOrPullNode, pullRequestNode } from "../issues/issue-node.ts";
import { labelNode } from "../labels/label-node.ts";
import { refNode } from "../refs/ref-node.ts";
import { BRANCH_PREFIX } from "../refs/refs.ts";

const PERMISSIONS = {
  admin: "ADMIN",
  write: "WRITE",
  read: "READ",
  none: null,
  forbidden: null,
  blocked: null,
};

/** A `Repository` that the viewer may see. */
export function repositoryNode(context: GraphqlContext, repository: RepositoryRecord): object {
  return {
    ...settings(context, repository),
    ...gitFields(context, repository),
    ...issueFields(context, repository),
  };
}

function settings(context: GraphqlContext, repository: RepositoryRecord): object {
  return {
    __typename: "Repository",
    id: nodeId("Repository", repository.id),
    databaseId: repository.id,
    name: repository.name,
    nameWithOwner: fullName(repository),
    owner: () => accountNode(context, context.domain.store.account(repository.owner, "Organization")),
    url: context.links.page(repository),
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

interface RefsArguments extends ConnectionArguments {
  readonly refPrefix: string;
  readonly query?: string | null;
  readonly orderBy?: { readonly field: string; readonly direction: "ASC" | "DESC" } | null;
}

function gitFields(context: GraphqlContext, repository: RepositoryRecord): object {
  const git = readGit(context, repository);
  const ref = async (names: readonly string[]): Promise<object | null> => {
    for (const name of names) {
      const oid = await git.readRef(name);
      if (oid !== null) {
        return refNode(context, repository, name, oid);
      }
    }
    return null;
  };
  return {
    isEmpty: async () => (await git.listRefs(BRANCH_PREFIX)).length === 0,
    defaultBranchRef: () => ref([`${BRANCH_PREFIX}${repository.defaultBranch}`]),
    ref: ({ qualifiedName: name }: { readonly qualifiedName: string }) =>
      ref(
        name.startsWith("refs/") ? [name] : [`${BRANCH_PREFIX}${name}`, `refs/tags/${name}`, `refs/${name}`],
      ),
    refs: async (args: RefsArguments) => {
      const wanted = (args.query ?? "").toLowerCase();
      const refs = (await git.listRefs(args.refPrefix)).filter((found) =>
        found.name.slice(args.refPrefix.length).toLowerCase().includes(wanted),
      );
      const sorted = args.orderBy?.direction === "DESC" ? [...refs].reverse() : refs;
      return connection(
        "refs",
        sorted,
        args,
        (found) => found.name,
        (found) => refNode(context, repository, found.name, found.oid),
      );
    },
    object: (args: ObjectArguments) => findObject(context, repository, args),
  };
}

interface ObjectArguments {
  readonly oid?: string | null;
  readonly expression?: string | null;
}

/** What a name or an expression means: a commit, or a tree or blob by its name or as `main:docs/a.md`. */
async function findObject(
  context: GraphqlContext,
  repository: RepositoryRecord,
  { oid, expression }: ObjectArguments,
): Promise<object | null> {
  const git = readGit(context, repository);
  const [revision = "", ...path] = (oid ?? expression ?? "").split(":");
  const commitOid = await git.resolveCommit(revision);
  if (commitOid === null) return path.length === 0 ? findObjectNode(context, repository, revision) : null;
  if (path.length === 0) return commitNode(context, repository, commitOid);
  const treeOid = (await git.readCommit(commitOid))?.treeOid ?? "";
  const entry = await findEntry(git, treeOid, path.join(":"));
  return entry === null ? null : findObjectNode(context, repository, entry.oid);
}

interface IssuesArguments extends ConnectionArguments {
  readonly labels?: readonly string[] | null;
  readonly states?: readonly string[] | null;
  readonly headRefName?: string | null;
  readonly baseRefName?: string | null;
  readonly orderBy?: { readonly field: string; readonly direction: "ASC" | "DESC" } | null;
}

function issueFields(context: GraphqlContext, repository: RepositoryRecord): object {
  return {
    issue: async ({ number }: { readonly number: number }) => {
      await refreshOnce(context, repository);
      const issue = findIssue(repository, number);
      return issue === null || issue.pull !== null
        ? missing("an Issue", number)
        : issueOrPullNode(context, repository, issue);
    },
    pullRequest: async ({ number }: { readonly number: number }) => {
      await refreshOnce(context, repository);
      const issue = findPullRequest(repository, number);
      return issue === null ? missing("a PullRequest", number) : pullRequestNode(context, repository, issue);
    },
    issues: (args: IssuesArguments) =>
      connection(
        "issues",
        sortIssues(
          repository.issues.filter((issue) => !isPullRequest(issue) && matches(issue, args)),
          args,
        ),
        args,
        (issue) => String(issue.number),
        (issue) => issueOrPullNode(context, repository, issue),
      ),
    pullRequests: async (args: IssuesArguments) => {
      await refreshOnce(context, repository);
      return connection(
        "pullRequests",
        sortIssues(
          listPullRequests(repository).filter((issue) => matches(issue, args)),
          args,
        ),
        args,
        (issue: PullRequestRecord) => String(issue.number),
        (issue) => pullRequestNode(context, repository, issue),
      );
    },
    labels: (args: ConnectionArguments & { readonly query?: string | null }) =>
      connection(
        "labels",
        repository.labels.filter(({ name }) => name.includes(args.query ?? "")),
        args,
        ({ name }) => name,
        (label) => labelNode(repository, label),
      ),
  };
}

/** The pull requests whose head is the branch, and not one of the same name in a fork. */
export async function pullRequestsFrom(
  context: GraphqlContext,
  repository: RepositoryRecord,
  branch: string,
  args: IssuesArguments,
): Promise<object> {
  await refreshOnce(context, repository);
  const found = listPullRequests(repository).filter(
    (issue) => issue.pull.headRepositoryId === null && issue.pull.headRef === branch && matches(issue, args),
  );
  return connection(
    "associatedPullRequests",
    sortIssues(found, args),
    args,
    ({ number }) => String(number),
    (issue) => pullRequestNode(context, repository, issue),
  );
}

function missing(what: string, number: number): never {
  throw typedError("NOT_FOUND", `Could not resolve to ${what} with the number of ${number}.`);
}

function matches(issue: IssueRecord, { states, labels, headRefName, baseRefName }: IssuesArguments): boolean {
  const { pull } = issue;
  const isMerged = pull !== null && pull.mergedAt !== null;
  const state = isMerged ? "MERGED" : issue.state.toUpperCase();
  return (
    (states === undefined || states === null || states.includes(state)) &&
    (labels === undefined || labels === null || labels.some((name) => issue.labels.includes(name))) &&
    (typeof headRefName !== "string" || pull?.headRef === headRefName) &&
    (typeof baseRefName !== "string" || pull?.baseRef === baseRefName)
  );
}

/** Oldest first, unless the query says otherwise. */
function sortIssues<T extends IssueRecord>(issues: readonly T[], { orderBy }: IssuesArguments): readonly T[] {
  const key = (issue: IssueRecord): string | number => {
    switch (orderBy?.field) {
      case "UPDATED_AT":
        return issue.updatedAt;
      case "COMMENTS":
        return issue.comments.length;
      default:
        return issue.createdAt;
    }
  };
  const sorted = [...issues].sort((a, b) =>
    key(a) === key(b) ? a.number - b.number : key(a) < key(b) ? -1 : 1,
  );
  return orderBy?.direction === "DESC" ? sorted.reverse() : sorted;
}

/** The label of that name, for `nodes`. */
export function labelByName(repository: RepositoryRecord, name: string): object | null {
  const label = findLabel(repository, name);
  return label === null ? null : labelNode(repository, label);
}
