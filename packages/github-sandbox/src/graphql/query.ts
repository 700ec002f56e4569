import { checkAccess } from "../auth/access.ts";
import { accountNode, accountOf } from "../github/accounts/account-node.ts";
import { findOwner } from "../github/accounts/owner-node.ts";
import { commentNode } from "../github/comments/comment-node.ts";
import { commitNode } from "../github/commits/commit-node.ts";
import { issueOrPullNode } from "../github/issues/issue-node.ts";
import { refNode } from "../github/refs/ref-node.ts";
import { labelByName, repositoryNode } from "../github/repositories/repository-node.ts";
import { type SearchArguments, searchNodes } from "../github/search/search-node.ts";
import { nodeId, type ParsedNodeId, parseNodeId } from "../state/node-ids.ts";
import type { RepositoryRecord } from "../state/records.ts";
import { isRefusal } from "../state/refusal.ts";
import { findIssue } from "../state/store.ts";
import { type GraphqlContext, readGit, refreshOnce } from "./context.ts";
import { refusalError, typedError } from "./errors.ts";

/** Most ids of one `nodes` field (sourcecred/sourcecred#908). */
const MAXIMUM_NODE_IDS = 100;

/** The `Query` object. */
export function queryNode(context: GraphqlContext): object {
  return {
    __typename: "Query",
    id: "Q_root",
    viewer: () => accountOf(context, context.viewer.login),
    rateLimit: ({ dryRun }: { readonly dryRun?: boolean | null }) => {
      if (dryRun === true) {
        throw typedError("UNPROCESSABLE", "The sandbox does not simulate rateLimit(dryRun: true).");
      }
      return rateLimit(context);
    },
    repository: (args: RepositoryArguments) => findRepository(context, args),
    user: ({ login }: { readonly login: string }) => findOwner(context, login, ["User"]),
    organization: ({ login }: { readonly login: string }) => findOwner(context, login, ["Organization"]),
    repositoryOwner: ({ login }: { readonly login: string }) =>
      findOwner(context, login, ["User", "Organization"]),
    search: (args: SearchArguments) => searchNodes(context, args),
    node: ({ id }: { readonly id: string }) => resolveNode(context, id),
    nodes: ({ ids }: { readonly ids: readonly string[] }) => {
      if (ids.length > MAXIMUM_NODE_IDS) {
        throw typedError(
          "ARGUMENT_LIMIT",
          `You may not provide more than ${MAXIMUM_NODE_IDS} node ids; you provided ${ids.length}.`,
        );
      }
      return ids.map((id) => resolveNode(context, id));
    },
  };
}

function rateLimit({ limiter, viewer, weight }: GraphqlContext): object | null {
  if (limiter.isDisabled) {
    return null;
  }
  const { reset, ...bucket } = limiter.state(viewer, "graphql");
  return { ...bucket, ...weight, resetAt: new Date(reset * 1000).toISOString().replace(".000Z", "Z") };
}

interface RepositoryArguments {
  readonly owner: string;
  readonly name: string;
  readonly followRenames?: boolean | null;
}

function findRepository(
  context: GraphqlContext,
  { owner, name, followRenames }: RepositoryArguments,
): object {
  const { store } = context.domain;
  context.timer?.readRepository();
  const asked = `${owner}/${name}`;
  const renamed = followRenames === false ? null : store.renamedRepository(asked);
  return visible(context, store.repository(asked) ?? renamed, asked);
}

/** The repository's object, or the error that its access gives. */
function visible(context: GraphqlContext, repository: RepositoryRecord | null, asked: string): object {
  const refusal = checkAccess(repository, "GET", context.viewer);
  if (repository === null || refusal?.status === 404) {
    throw typedError("NOT_FOUND", `Could not resolve to a Repository with the name '${asked}'.`);
  }
  if (isRefusal(refusal)) {
    throw refusalError(refusal);
  }
  return repositoryNode(context, repository);
}

/** Any object by its global id; a NOT_FOUND error for an id that is nothing. */
async function resolveNode(context: GraphqlContext, id: string): Promise<object> {
  const parsed = parseNodeId(id);
  const node = parsed === null ? null : await nodeOf(context, parsed);
  if (node === null) {
    throw typedError("NOT_FOUND", `Could not resolve to a node with the global id of '${id}'`);
  }
  return node;
}

async function nodeOf(context: GraphqlContext, { type, key }: ParsedNodeId): Promise<object | null> {
  const { store } = context.domain;
  const number = Number(key[0]);
  if (type === "User" || type === "Bot" || type === "Organization") {
    const account = store.accountById(number);
    return account === null ? null : accountNode(context, account);
  }
  const repository = store.repositoryById(number);
  if (repository === null) {
    return null;
  }
  const node = visible(context, repository, nodeId("Repository", repository.id));
  return type === "Repository" ? node : innerNode(context, repository, type, key[1] ?? "");
}

async function innerNode(
  context: GraphqlContext,
  repository: RepositoryRecord,
  type: ParsedNodeId["type"],
  key: string | number,
): Promise<object | null> {
  switch (type) {
    case "Ref": {
      const oid = await readGit(context, repository).readRef(String(key));
      return oid === null ? null : refNode(context, repository, String(key), oid);
    }
    case "Commit": {
      const commit = await readGit(context, repository).readCommit(String(key));
      return commit === null ? null : commitNode(context, repository, commit.oid);
    }
    case "Issue":
    case "PullRequest": {
      await refreshOnce(context, repository);
      const issue = findIssue(repository, Number(key));
      return issue === null ? null : issueOrPullNode(context, repository, issue);
    }
    case "IssueComment": {
      for (const issue of repository.issues) {
        const comment = issue.comments.find(({ id }) => id === key);
        if (comment !== undefined) {
          return commentNode(context, repository, issue, comment);
        }
      }
      return null;
    }
    case "Label":
      return labelByName(repository, String(key));
    default:
      return null;
  }
}
