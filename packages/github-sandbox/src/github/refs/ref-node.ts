import { accessOf } from "../../auth/access.ts";
import type { GitTag } from "../../git/backend.ts";
import { type ConnectionArguments, connection } from "../../graphql/connection.ts";
import { type GraphqlContext, readGit } from "../../graphql/context.ts";
import { typedError } from "../../graphql/errors.ts";
import { nodeId } from "../../state/node-ids.ts";
import type { RepositoryAccess, RepositoryRecord } from "../../state/records.ts";
import type { BranchProtection, RulesetRule } from "../../state/rule-records.ts";
import { isShutOut, protectionOf } from "../branches/protection.ts";
import { rulesetsOf } from "../branches/rulesets.ts";
import { commitNode, gitActor } from "../commits/commit-node.ts";
import { comparisonStatus } from "../commits/comparison-status.ts";
import { BRANCH_PREFIX } from "./refs.ts";

/** A `Ref` that points at `oid`. */
export function refNode(
  context: GraphqlContext,
  repository: RepositoryRecord,
  fullName: string,
  oid: string,
): object {
  const prefix = /^refs\/[^/]+\//.exec(fullName)?.[0] ?? "refs/";
  const branch = fullName.startsWith(BRANCH_PREFIX) ? fullName.slice(BRANCH_PREFIX.length) : null;
  const rules = branch === null ? null : protectionOf(repository, branch);
  return {
    __typename: "Ref",
    id: nodeId("Ref", repository.id, fullName),
    name: fullName.slice(prefix.length),
    prefix,
    repository: () => context.repositoryNode(repository),
    // A branch points at a commit, whose object need not be read to say so.
    target: () =>
      branch === null ? targetNode(context, repository, oid) : commitNode(context, repository, oid),
    branchProtectionRule:
      rules === null || branch === null ? null : protectionRule(repository, branch, rules),
    refUpdateRule:
      rules === null || branch === null
        ? null
        : updateRule(branch, rules, accessOf(context.viewer, repository), context.viewer.login),
    // Rules of rulesets, which everybody sees who sees the branch; branch protection is not among them.
    rules: (page: ConnectionArguments) =>
      connection(
        "rules",
        branch === null ? [] : rulesOf(repository, branch),
        page,
        ({ key }) => key,
        ({ node }) => node,
      ),
    associatedPullRequests: (args: ConnectionArguments) =>
      context.pullRequestsFrom(repository, branch ?? "", args),
    compare: ({ headRef }: { readonly headRef: string }) => compare(context, repository, oid, headRef),
  };
}

/** What a ref points at: a commit, or a tag that is an object of its own. */
async function targetNode(
  context: GraphqlContext,
  repository: RepositoryRecord,
  oid: string,
): Promise<object> {
  const tag = await readGit(context, repository).readTag(oid);
  return tag === null ? commitNode(context, repository, oid) : tagNode(context, repository, tag);
}

function tagNode(context: GraphqlContext, repository: RepositoryRecord, tag: GitTag): object {
  return {
    __typename: "Tag",
    id: nodeId("Tag", repository.id, tag.oid),
    oid: tag.oid,
    abbreviatedOid: tag.oid.slice(0, 7),
    commitUrl: context.links.page(repository, `/commit/${tag.oid}`),
    name: tag.name,
    message: tag.message,
    tagger: () => gitActor(context, tag.tagger),
    target: () => targetNode(context, repository, tag.objectOid),
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
  if (context.timer?.compare(comparison.aheadBy + comparison.behindBy) === false) {
    throw typedError("RESOURCE_LIMITS_EXCEEDED", "Resource limits for this query exceeded.");
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
    commits: (page: ConnectionArguments) => comparedCommits(context, repository, [baseOid, headOid], page),
  };
}

/** What the head has and the base has not, the oldest first. */
async function comparedCommits(
  context: GraphqlContext,
  repository: RepositoryRecord,
  [baseOid, headOid]: readonly [string, string],
  page: ConnectionArguments,
): Promise<object> {
  const commits = [...(await readGit(context, repository).listCommits(headOid, baseOid))].reverse();
  return {
    ...connection(
      "commits",
      commits,
      page,
      ({ oid }) => oid,
      ({ oid }) => commitNode(context, repository, oid),
    ),
    authorCount: new Set(commits.map(({ author }) => author.email)).size,
  };
}

function protectionRule(repository: RepositoryRecord, branch: string, rules: BranchProtection): object {
  return {
    __typename: "BranchProtectionRule",
    id: nodeId("BranchProtectionRule", repository.id, branch),
    pattern: branch,
    allowsDeletions: rules.allowsDeletions,
    allowsForcePushes: rules.allowsForcePushes,
    isAdminEnforced: rules.isAdminEnforced,
    lockBranch: rules.isLocked === true,
    requiresApprovingReviews: rules.requiredReviews !== null,
    requiredApprovingReviewCount: rules.requiredReviews,
    requiresLinearHistory: rules.requiresLinearHistory,
    requiresStatusChecks: rules.requiredChecks !== null,
    requiresStrictStatusChecks: rules.requiredChecks?.isStrict ?? false,
    requiredStatusCheckContexts: rules.requiredChecks?.contexts ?? [],
  };
}

/** The rules as they are for the viewer. */
function updateRule(
  branch: string,
  rules: BranchProtection,
  access: RepositoryAccess,
  login: string,
): object {
  const isBypassed = access === "admin" && !rules.isAdminEnforced;
  const isOpen =
    rules.requiredReviews === null &&
    rules.requiredChecks === null &&
    rules.isLocked !== true &&
    !isShutOut(rules, login);
  return {
    pattern: branch,
    allowsDeletions: rules.allowsDeletions,
    allowsForcePushes: rules.allowsForcePushes,
    blocksCreations: false,
    requiredApprovingReviewCount: rules.requiredReviews,
    requiredStatusCheckContexts: rules.requiredChecks?.contexts ?? [],
    requiresLinearHistory: rules.requiresLinearHistory,
    requiresSignatures: false,
    viewerCanPush: (isBypassed || isOpen) && ["admin", "write"].includes(access),
  };
}

/** The rules of every ruleset that holds for a branch, with the parameters that the schema's subset knows. */
function rulesOf(
  repository: RepositoryRecord,
  branch: string,
): readonly { readonly key: string; readonly node: object }[] {
  return rulesetsOf(repository, branch).flatMap((ruleset) =>
    ruleset.rules.map((rule, index) => ({
      key: `${ruleset.id}:${index}`,
      node: {
        __typename: "RepositoryRule",
        id: nodeId("RepositoryRule", repository.id, ruleset.id, index),
        type: rule.type.toUpperCase(),
        parameters: parametersNode(rule),
      },
    })),
  );
}

function parametersNode({ type, parameters = {} }: RulesetRule): object | null {
  switch (type) {
    case "pull_request":
      return {
        __typename: "PullRequestParameters",
        requiredApprovingReviewCount: parameters.required_approving_review_count ?? 0,
      };
    case "required_status_checks": {
      const checks = (parameters.required_status_checks ?? []) as readonly { readonly context: string }[];
      return {
        __typename: "RequiredStatusChecksParameters",
        strictRequiredStatusChecksPolicy: parameters.strict_required_status_checks_policy === true,
        requiredStatusChecks: checks.map(({ context }) => ({
          __typename: "StatusCheckConfiguration",
          context,
        })),
      };
    }
    default:
      return null;
  }
}
