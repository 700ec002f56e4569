import type { GitCommit, GitSignature } from "../../git/backend.ts";
import { type ConnectionArguments, connection } from "../../graphql/connection.ts";
import { type GraphqlContext, readGit } from "../../graphql/context.ts";
import { typedError } from "../../graphql/errors.ts";
import { formatTimestamp } from "../../state/domain.ts";
import type { RepositoryRecord } from "../../state/records.ts";
import { accountNode } from "../accounts/account-node.ts";
import { findTreeEntryNode, gitObject, treeNode } from "../contents/tree-node.ts";
import { type HistoryArguments, historyOf } from "./commit-history-node.ts";

/** A `Commit`. Its object is read only when more than its name is asked for. */
export function commitNode(context: GraphqlContext, repository: RepositoryRecord, oid: string): object {
  let reading: Promise<GitCommit> | undefined;
  const read = async (): Promise<GitCommit> => {
    reading ??= readCommit(context, repository, oid);
    return reading;
  };
  return {
    ...gitObject(context, repository, "Commit", oid),
    author: async () => gitActor(context, (await read()).author),
    committer: async () => gitActor(context, (await read()).committer),
    authoredDate: async () => formatTimestamp((await read()).author.timestamp * 1000),
    committedDate: async () => formatTimestamp((await read()).committer.timestamp * 1000),
    message: async () => (await read()).message.trimEnd(),
    messageHeadline: async () => (await read()).message.split("\n", 1)[0] ?? "",
    messageBody: async () => (await read()).message.split("\n").slice(1).join("\n").trim(),
    authors: async (page: ConnectionArguments) =>
      connection(
        "authors",
        [(await read()).author],
        page,
        ({ email }) => email,
        (author) => gitActor(context, author),
      ),
    history: (args: HistoryArguments) =>
      historyOf(context, repository, oid, args, (commit) => commitNode(context, repository, commit.oid)),
    associatedPullRequests: (args: ConnectionArguments) => context.pullRequestsWith(repository, oid, args),
    statusCheckRollup: () => context.rollupNode(repository, oid),
    tree: async () => treeNode(context, repository, (await read()).treeOid),
    file: async ({ path }: { readonly path: string }) =>
      findTreeEntryNode(context, repository, (await read()).treeOid, path),
    parents: async (page: ConnectionArguments) =>
      connection(
        "parents",
        (await read()).parentOids,
        page,
        (parent) => parent,
        (parent) => commitNode(context, repository, parent),
      ),
  };
}

async function readCommit(
  context: GraphqlContext,
  repository: RepositoryRecord,
  oid: string,
): Promise<GitCommit> {
  const commit = await readGit(context, repository).readCommit(oid);
  if (commit === null) {
    throw typedError("NOT_FOUND", `Could not resolve to a Commit with the oid '${oid}'.`);
  }
  return commit;
}

export function gitActor(context: GraphqlContext, { name, email, timestamp }: GitSignature): object {
  return {
    name,
    email,
    date: formatTimestamp(timestamp * 1000),
    user: () => {
      const account = context.domain.store.accountByEmail(email);
      return account?.type === "User" || account?.type === "Bot"
        ? { ...accountNode(context, account), __typename: "User" }
        : null;
    },
  };
}
