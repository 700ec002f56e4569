import type { BranchTip, OpenPullRequests, RepositorySnapshot } from "@automation/core/ports";
import {
  type AdvanceRequest,
  COMPARISONS_PER_CALL,
  type ComparisonLookup,
  type ComparisonRequest,
  REPOSITORIES_PER_CALL,
  type RepositoryLookup,
  type RepositoryReader,
} from "@automation/core/ports";
import { parseRepositoryRef, type RepositoryRef } from "@automation/core/repository";
import { isRecord } from "../errors/failure.ts";
import type { BatchReply } from "../graphql/batch-query.ts";
import { readCommitTimes } from "../graphql/commit-times.ts";
import {
  type BatchOptions,
  type BatchPlan,
  type BatchReading,
  GraphqlBatches,
} from "../graphql/graphql-batches.ts";
import {
  buildAdvanceQuery,
  buildComparisonQuery,
  buildRepositoryQuery,
  COMMIT_TIMES_FIELD,
  type RepositoryExtras,
  type RepositoryPage,
} from "../graphql/graphql-documents.ts";
import { readOpenPullRequests } from "../graphql/open-pull-requests.ts";
import { compareByRest, readRepositoryByRest } from "../rest/rest-repositories.ts";

/** A repository that is being read: what is there of it, and where to go on. */
interface RepositoryReading extends RepositoryPage {
  readonly known: {
    readonly node: RepositoryNode;
    readonly branches: readonly BranchTip[];
    readonly openPullRequests: OpenPullRequests | undefined;
    readonly commitTimesMs: readonly number[] | undefined;
  } | null;
}

interface RefNode {
  readonly name: string;
  readonly target: { readonly oid: string } | null;
}

interface RepositoryNode {
  readonly databaseId: number | null;
  readonly nameWithOwner: string;
  readonly isArchived: boolean;
  readonly isDisabled: boolean;
  readonly isLocked: boolean;
  readonly isMirror: boolean;
  readonly defaultBranchRef: RefNode | null;
  readonly refs: {
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: readonly (RefNode | null)[];
  } | null;
}

interface ComparedRef {
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

/** Makes a reader that asks for 25 repositories or 50 comparisons in one query. */
export function createRepositoryReader(options: BatchOptions): RepositoryReader {
  const repositories = new GraphqlBatches(options, planRepositories(options));
  const comparisons = new GraphqlBatches(options, planComparisons(options));
  const advances = new GraphqlBatches(options, ADVANCES);
  return {
    countAdvances: (requests) => advances.ask(requests),
    readRepositories: (requested, onRead, labelOf, sinceOf) =>
      repositories.ask(
        requested.map((repository) => ({
          repository,
          after: null,
          known: null,
          label: labelOf?.(repository),
          since: toTimestamp(sinceOf?.(repository)),
        })),
        (_, lookup) => onRead?.(lookup),
      ),
    compareBranches: (requests, onRead) =>
      comparisons.ask(requests, (index, lookup) => {
        const request = requests[index];
        if (request !== undefined) onRead?.(request, lookup);
      }),
  };
}

function toTimestamp(atMs: number | undefined): string | undefined {
  return atMs === undefined ? undefined : new Date(atMs).toISOString();
}

function planRepositories({ client }: BatchOptions): BatchPlan<RepositoryReading, RepositoryLookup> {
  let asks: RepositoryExtras = { pulls: true, commitTimes: true };
  return {
    operation: "read repositories",
    largestBatch: REPOSITORIES_PER_CALL,
    build: (pages) => buildRepositoryQuery(pages, asks),
    // The commit times first: without them a schedule learns less, without the pull requests a run costs more.
    simplify: ({ extras, document }) => {
      asks = { pulls: asks.pulls && document.includes(COMMIT_TIMES_FIELD), commitTimes: false };
      return extras !== undefined;
    },
    read: readRepository,
    askAlone: async ({ repository }) => ({
      status: "found",
      requested: repository,
      snapshot: await readRepositoryByRest(client, repository),
    }),
    fail: ({ repository }, error) => ({ status: "failed", requested: repository, error }),
  };
}

function readRepository(
  { repository, known, label, since }: RepositoryReading,
  { value, extra }: BatchReply,
): BatchReading<RepositoryReading, RepositoryLookup> {
  if (!isRecord(value)) return { status: "fallback" };
  const page = value as unknown as RepositoryNode;
  const node = known?.node ?? page;
  if (page.refs === null) return { status: "fallback" };
  const branches = [...(known?.branches ?? []), ...page.refs.nodes.flatMap(readTip)];
  const openPullRequests =
    extra === undefined || label === undefined ? known?.openPullRequests : readOpenPullRequests(extra, label);
  const commitTimesMs =
    extra === undefined || since === undefined ? known?.commitTimesMs : readCommitTimes(extra);
  const { hasNextPage, endCursor } = page.refs.pageInfo;
  // Without a place to go on from, the rest of the list cannot be had this way, and half of it is no answer.
  if (hasNextPage && endCursor === null) return { status: "fallback" };
  if (hasNextPage && endCursor !== null) {
    return {
      status: "more",
      after: endCursor,
      isEmpty: page.refs.nodes.length === 0,
      item: { repository, after: endCursor, known: { node, branches, openPullRequests, commitTimesMs } },
    };
  }
  const snapshot = {
    ...makeSnapshot(repository, node, branches),
    ...(openPullRequests && { openPullRequests }),
    ...(commitTimesMs && { commitTimesMs }),
  };
  return { status: "done", answer: { status: "found", requested: repository, snapshot } };
}

function makeSnapshot(
  requested: RepositoryRef,
  node: RepositoryNode,
  branches: readonly BranchTip[],
): RepositorySnapshot {
  return {
    repository: parseRepositoryRef(node.nameWithOwner) ?? requested,
    databaseId: node.databaseId,
    isArchived: node.isArchived,
    isDisabled: node.isDisabled,
    isLocked: node.isLocked,
    isMirror: node.isMirror,
    defaultBranch: readTip(node.defaultBranchRef)[0] ?? null,
    branches,
  };
}

function readTip(ref: RefNode | null): readonly BranchTip[] {
  return ref === null || ref.target === null ? [] : [{ name: ref.name, oid: ref.target.oid }];
}

function planComparisons({ client }: BatchOptions): BatchPlan<ComparisonRequest, ComparisonLookup> {
  return {
    operation: "compare branches",
    largestBatch: COMPARISONS_PER_CALL,
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
  if (target === null || compare === null) return { status: "fallback" };
  const comparison = {
    branch: { name: branch.name, oid: target.oid },
    aheadBy: compare.behindBy,
    behindBy: compare.aheadBy,
    tipAuthorId: findAuthorId(target),
  };
  const { defaultBranchRef } = repository as Partial<Pick<RepositoryNode, "defaultBranchRef">>;
  const defaultOid = defaultBranchRef?.name === defaultBranch.name ? defaultBranchRef.target?.oid : undefined;
  return { status: "done", answer: { status: "compared", comparison, defaultOid } };
}

/** The default branch is the comparison's base: what its former commit is behind by, it has gained. */
const ADVANCES: BatchPlan<AdvanceRequest, number | null> = {
  operation: "compare the default branches with their former commits",
  largestBatch: COMPARISONS_PER_CALL,
  build: buildAdvanceQuery,
  read: ({ defaultBranch }, { value }) => {
    const { target, compare } = (isRecord(value) ? value : {}) as Partial<ComparedRef>;
    const isForward = compare?.aheadBy === 0 && target?.oid === defaultBranch.oid;
    return { status: "done", answer: isForward ? compare.behindBy : null };
  },
  askAlone: async () => null,
  fail: () => null,
};

/** The account behind a commit, by GitHub's word or by its address. */
export function findAuthorId({ author }: Pick<NonNullable<ComparedRef["target"]>, "author">): number | null {
  const inEmail = ACCOUNT_EMAIL.exec(author?.email ?? "")?.[1];
  return author?.user?.databaseId ?? (inEmail === undefined ? null : Number(inEmail));
}
