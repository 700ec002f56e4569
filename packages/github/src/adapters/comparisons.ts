import type {
  AdvanceRequest,
  BranchComparison,
  ComparisonLookup,
  ComparisonRequest,
} from "@automation/core/ports";
import { isRecord } from "../errors/failure.ts";
import type { BatchPlan, BatchReading } from "../graphql/batch-plan.ts";
import type { BatchSize } from "../graphql/batch-size.ts";
import type { BatchOptions } from "../graphql/graphql-batches.ts";
import { buildAdvanceQuery, buildComparisonQuery } from "../graphql/graphql-documents.ts";
import { compareByRest } from "../rest/rest-repositories.ts";
import type { RepositoryNode } from "./repository-list.ts";

/** A branch with its comparison, as GraphQL gives it. */
export interface ComparedRef {
  readonly target: {
    readonly oid: string;
    readonly author?: {
      readonly email: string | null;
      readonly user: { readonly databaseId: number | null } | null;
    } | null;
  } | null;
  readonly compare: { readonly aheadBy: number; readonly behindBy: number } | null;
}

/** The commit address that GitHub gives its accounts: `<account id>+<name>@users.noreply.<host>`. Bots have only this. */
const ACCOUNT_EMAIL = /^(\d+)\+[^@]*@users\.noreply\./;

/** Plans to compare branches with their default branches: many in a query, one alone by REST. */
export function planComparisons(
  { client }: BatchOptions,
  size: BatchSize,
): BatchPlan<ComparisonRequest, ComparisonLookup> {
  return {
    operation: "compare branches",
    size,
    build: buildComparisonQuery,
    // No ref: most likely it was deleted since, but a hole in a cut answer looks the same. REST tells which.
    read: (request, { value, parent }) =>
      isRecord(value)
        ? readComparison(request, value as unknown as ComparedRef, parent)
        : { status: "fallback" },
    askAlone: (request) => compareByRest(client, request),
    fail: (_, error) => ({ status: "failed", error }),
  };
}

/** The branch is the base of the comparison: what the default branch is ahead by, the branch is behind by. */
function readComparison(
  { branch, defaultBranch }: ComparisonRequest,
  { target, compare }: ComparedRef,
  repository: unknown,
): BatchReading<ComparisonRequest, ComparisonLookup> {
  const comparison = toComparison(branch.name, { target, compare });
  if (comparison === null) return { status: "fallback" };
  const { defaultBranchRef } = repository as Partial<Pick<RepositoryNode, "defaultBranchRef">>;
  const defaultOid = defaultBranchRef?.name === defaultBranch.name ? defaultBranchRef.target?.oid : undefined;
  return { status: "done", answer: { status: "compared", comparison, defaultOid } };
}

/** A comparison with the default branch as its head; `null` where it is missing. */
export function toComparison(name: string, { target, compare }: ComparedRef): BranchComparison | null {
  if (target === null || compare === null) return null;
  return {
    branch: { name, oid: target.oid },
    aheadBy: compare.behindBy,
    behindBy: compare.aheadBy,
    tipAuthorId: findAuthorId(target),
  };
}

/** The default branch is the comparison's base: what its former commit is behind by, it has gained. */
export const planAdvances = (size: BatchSize): BatchPlan<AdvanceRequest, number | null> => ({
  operation: "compare the default branches with their former commits",
  size,
  build: buildAdvanceQuery,
  read: ({ defaultBranch }, { value }) => {
    const { target, compare } = (isRecord(value) ? value : {}) as Partial<ComparedRef>;
    const isForward = compare?.aheadBy === 0 && target?.oid === defaultBranch.oid;
    return { status: "done", answer: isForward ? compare.behindBy : null };
  },
  askAlone: async () => null,
  fail: () => null,
});

/** The account behind a commit, by GitHub's word or by its address. */
export function findAuthorId({ author }: Pick<NonNullable<ComparedRef["target"]>, "author">): number | null {
  const inEmail = ACCOUNT_EMAIL.exec(author?.email ?? "")?.[1];
  return author?.user?.databaseId ?? (inEmail === undefined ? null : Number(inEmail));
}
