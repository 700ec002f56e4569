import type { GitFileChange } from "../../git/backend.ts";
import { type ConnectionArguments, connection } from "../../graphql/connection.ts";
import type { GraphqlContext } from "../../graphql/context.ts";
import { openGit } from "../../state/domain.ts";
import type { PullRequestRecord } from "../../state/issue-records.ts";
import { nodeId } from "../../state/node-ids.ts";
import type { RepositoryRecord } from "../../state/records.ts";
import { commitNode } from "../commits/commit-node.ts";

/** GraphQL's words for what became of a file. */
const CHANGE_TYPES: Readonly<Record<GitFileChange["status"], string>> = {
  added: "ADDED",
  removed: "DELETED",
  modified: "MODIFIED",
  renamed: "RENAMED",
  copied: "COPIED",
  changed: "CHANGED",
};

/** What a pull request would bring: its commits, and the files that they change together. */
export function pullChangeFields(
  context: GraphqlContext,
  repository: RepositoryRecord,
  { number, pull: { baseOid, headOid } }: PullRequestRecord,
): object {
  const git = openGit(context.domain, repository);
  let changes: Promise<readonly GitFileChange[]> | undefined;
  const listChanges = async (): Promise<readonly GitFileChange[]> => {
    const comparison = await git.compare(baseOid, headOid);
    return git.listChanges(comparison?.mergeBaseOid ?? baseOid, headOid);
  };
  const sum = async (count: (change: GitFileChange) => number): Promise<number> => {
    changes ??= listChanges();
    return (await changes).reduce((total, change) => total + count(change), 0);
  };
  return {
    additions: () => sum(({ additions }) => additions),
    deletions: () => sum(({ deletions }) => deletions),
    changedFiles: () => sum(() => 1),
    files: async (page: ConnectionArguments) => {
      changes ??= listChanges();
      return connection(
        "files",
        await changes,
        page,
        ({ path }) => path,
        ({ path, status, additions, deletions }) => ({
          __typename: "PullRequestChangedFile",
          path,
          additions,
          deletions,
          changeType: CHANGE_TYPES[status],
        }),
      );
    },
    commits: async (page: ConnectionArguments) =>
      connection(
        "commits",
        [...(await git.listCommits(headOid, baseOid))].reverse(),
        page,
        ({ oid }) => oid,
        ({ oid }) => ({
          __typename: "PullRequestCommit",
          id: nodeId("PullRequestCommit", repository.id, number, oid),
          commit: () => commitNode(context, repository, oid),
        }),
      ),
  };
}
