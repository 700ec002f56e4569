import { hasPermissions, missingPermission } from "../../auth/access.ts";
import type { GraphqlContext } from "../../graphql/context.ts";
import { refusalError, typedError } from "../../graphql/errors.ts";
import { nodeId, parseNodeId } from "../../state/node-ids.ts";
import { isRefusal } from "../../state/refusal.ts";
import { refNode } from "../refs/ref-node.ts";
import { BRANCH_PREFIX } from "../refs/refs.ts";
import { writableRepository } from "../repositories/writable-repository.ts";
import { commitNode } from "./commit-node.ts";
import { commitOnBranch } from "./commit-on-branch.ts";

interface CommitInput {
  readonly branch: {
    readonly id?: string | null;
    readonly repositoryNameWithOwner?: string | null;
    readonly branchName?: string | null;
  };
  readonly expectedHeadOid: string;
  readonly message: { readonly headline: string; readonly body?: string | null };
  readonly fileChanges?: {
    readonly additions?: readonly { readonly path: string; readonly contents: string }[] | null;
    readonly deletions?: readonly { readonly path: string }[] | null;
  } | null;
}

/** Id of the repository, and the branch's name, from either way of naming a branch. */
function readBranch(
  { domain }: GraphqlContext,
  { branch }: CommitInput,
): readonly [id: string, name: string] {
  const { id, repositoryNameWithOwner, branchName } = branch;
  if (typeof id === "string") {
    const parsed = parseNodeId(id);
    const ref = parsed?.type === "Ref" ? String(parsed.key[1]) : "";
    return [id, ref.slice(BRANCH_PREFIX.length)];
  }
  if (typeof repositoryNameWithOwner !== "string" || typeof branchName !== "string") {
    throw typedError("UNPROCESSABLE", "Either a branch id or a repository and a branch name must be given.");
  }
  const { store } = domain;
  const repository =
    store.repository(repositoryNameWithOwner) ?? store.renamedRepository(repositoryNameWithOwner);
  if (repository === null) {
    throw typedError(
      "NOT_FOUND",
      `Could not resolve to a Repository with the name '${repositoryNameWithOwner}'.`,
    );
  }
  return [nodeId("Repository", repository.id), branchName.replace(/^refs\/heads\//, "")];
}

/** `createCommitOnBranch`, https://docs.github.com/graphql/reference/mutations#createcommitonbranch */
export async function createCommitOnBranch(context: GraphqlContext, input: CommitInput): Promise<object> {
  const [id, branch] = readBranch(context, input);
  const { repository } = writableRepository(context, id);
  const { message, fileChanges } = input;
  const paths = [...(fileChanges?.additions ?? []), ...(fileChanges?.deletions ?? [])].map(
    ({ path }) => path,
  );
  const isOfWorkflow = paths.some((path) => path.startsWith(".github/workflows/"));
  if (isOfWorkflow && !hasPermissions(context.viewer, "workflows=write")) {
    throw refusalError(missingPermission(context.viewer));
  }
  const oid = await commitOnBranch(context.domain, repository, {
    branch,
    expectedHeadOid: input.expectedHeadOid,
    message: message.body ? `${message.headline}\n\n${message.body}` : message.headline,
    additions: (fileChanges?.additions ?? []).map(({ path, contents }) => ({
      path,
      content: Buffer.from(contents, "base64"),
    })),
    deletions: (fileChanges?.deletions ?? []).map(({ path }) => path),
    actor: context.viewer.login,
  });
  if (isRefusal(oid)) {
    throw oid.status === 409 ? typedError("STALE_DATA", oid.message) : refusalError(oid);
  }
  return {
    commit: commitNode(context, repository, oid),
    ref: refNode(context, repository, `${BRANCH_PREFIX}${branch}`, oid),
  };
}
