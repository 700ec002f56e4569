import { comparisonStatus } from "../../rest/commits.ts";
import { nodeId } from "../../state/node-ids.ts";
import type { RepositoryRecord } from "../../state/records.ts";
import { BRANCH_PREFIX, isProtected } from "../../state/refs.ts";
import { type GraphqlContext, readGit } from "../context.ts";
import { typedError } from "../errors.ts";
import { commitNode } from "./commit.ts";

/** A `Ref` that points at `oid`. */
export function refNode(
  context: GraphqlContext,
  repository: RepositoryRecord,
  fullName: string,
  oid: string,
): object {
  const prefix = /^refs\/[^/]+\//.exec(fullName)?.[0] ?? "refs/";
  const branch = fullName.startsWith(BRANCH_PREFIX) ? fullName.slice(BRANCH_PREFIX.length) : null;
  const isRuled = branch !== null && isProtected(repository, branch);
  return {
    __typename: "Ref",
    id: nodeId("Ref", repository.id, fullName),
    name: fullName.slice(prefix.length),
    prefix,
    repository: () => context.repositoryNode(repository),
    target: () => commitNode(context, repository, oid),
    branchProtectionRule: isRuled ? protectionRule(repository, branch) : null,
    refUpdateRule: isRuled ? updateRule(branch) : null,
    compare: ({ headRef }: { readonly headRef: string }) => compare(context, repository, oid, headRef),
  };
}

/** This ref is the base, the argument the head. `null` for histories that have nothing in common. */
async function compare(
  context: GraphqlContext,
  repository: RepositoryRecord,
  baseOid: string,
  headRef: string,
): Promise<object | null> {
  const git = readGit(context, repository);
  const revision = headRef === "HEAD" ? repository.defaultBranch : headRef;
  const headOid = (await git.readRef(`${BRANCH_PREFIX}${revision}`)) ?? (await git.resolveCommit(revision));
  const comparison = headOid === null ? null : await git.compare(baseOid, headOid);
  if (headOid === null || comparison === null) {
    throw typedError("NOT_FOUND", `Could not resolve to a Ref or Commit with the name '${headRef}'.`);
  }
  if (comparison.mergeBaseOid === null) {
    return null;
  }
  return {
    __typename: "Comparison",
    id: nodeId("Comparison", repository.id, baseOid, headOid),
    aheadBy: comparison.aheadBy,
    behindBy: comparison.behindBy,
    status: comparisonStatus(comparison).toUpperCase(),
    baseTarget: () => commitNode(context, repository, baseOid),
    headTarget: () => commitNode(context, repository, headOid),
  };
}

/** Protection in the sandbox means: a pull request with one approval, for everybody. */
function protectionRule(repository: RepositoryRecord, branch: string): object {
  return {
    __typename: "BranchProtectionRule",
    id: nodeId("BranchProtectionRule", repository.id, branch),
    pattern: branch,
    allowsDeletions: false,
    allowsForcePushes: false,
    isAdminEnforced: true,
    requiresApprovingReviews: true,
    requiredApprovingReviewCount: 1,
    requiresLinearHistory: false,
  };
}

function updateRule(branch: string): object {
  return {
    pattern: branch,
    allowsDeletions: false,
    allowsForcePushes: false,
    blocksCreations: false,
    requiredApprovingReviewCount: 1,
    requiresLinearHistory: false,
    requiresSignatures: false,
    viewerCanPush: false,
  };
}
