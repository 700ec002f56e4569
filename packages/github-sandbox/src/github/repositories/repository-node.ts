import type { GitRepository } from "../../git/backend.ts";
import { type ConnectionArguments, connection } from "../../graphql/connection.ts";
import { type GraphqlContext, readGit } from "../../graphql/context.ts";
import { type Order, sortBy } from "../../graphql/order.ts";
import type { RepositoryRecord } from "../../state/records.ts";
import { findLabel } from "../../state/store.ts";
import { commitNode } from "../commits/commit-node.ts";
import { findEntry } from "../contents/files.ts";
import { findObjectNode } from "../contents/tree-node.ts";
import { labelNode } from "../labels/label-node.ts";
import { refNode } from "../refs/ref-node.ts";
import { BRANCH_PREFIX } from "../refs/refs.ts";
import { releaseFields } from "../releases/release-node.ts";
import { issueFields } from "./repository-issues-node.ts";
import { repositorySettings } from "./repository-settings-node.ts";

/** A `Repository` that the viewer may see. */
export function repositoryNode(context: GraphqlContext, repository: RepositoryRecord): object {
  return {
    ...repositorySettings(context, repository),
    ...gitFields(context, repository),
    ...issueFields(context, repository),
    ...releaseFields(context, repository),
  };
}

interface RefsArguments extends ConnectionArguments {
  readonly refPrefix: string;
  readonly query?: string | null;
  readonly orderBy?: Order | null;
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
      const times = args.orderBy?.field === "TAG_COMMIT_DATE" ? await commitTimes(git, refs) : new Map();
      const sorted = sortBy(refs, args.orderBy, {
        ALPHABETICAL: ({ name }) => name,
        TAG_COMMIT_DATE: ({ name }) => times.get(name) ?? 0,
      });
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

/** When the commit of each ref was committed, in seconds. */
async function commitTimes(
  git: GitRepository,
  refs: readonly { readonly name: string }[],
): Promise<ReadonlyMap<string, number>> {
  const times = refs.map(async ({ name }) => {
    const oid = await git.resolveCommit(name);
    const commit = oid === null ? null : await git.readCommit(oid);
    return [name, commit?.committer.timestamp ?? 0] as const;
  });
  return new Map(await Promise.all(times));
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

/** The label of that name, for `nodes`. */
export function labelByName(repository: RepositoryRecord, name: string): object | null {
  const label = findLabel(repository, name);
  return label === null ? null : labelNode(repository, label);
}
