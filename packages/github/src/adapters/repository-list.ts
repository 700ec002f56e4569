import type {
  BranchComparison,
  BranchTip,
  OpenPullRequests,
  RepositoryLookup,
  RepositorySnapshot,
} from "@automation/core/ports";
import { parseRepositoryRef, type RepositoryRef } from "@automation/core/repository";
import { isRecord } from "../errors/failure.ts";
import type { BatchPlan, BatchReading } from "../graphql/batch-plan.ts";
import type { BatchReply } from "../graphql/batch-query.ts";
import type { BatchSize } from "../graphql/batch-size.ts";
import { readCommitTimes } from "../graphql/commit-times.ts";
import type { BatchOptions } from "../graphql/graphql-batches.ts";
import {
  buildRepositoryQuery,
  COMMIT_TIMES_FIELD,
  type RepositoryExtras,
  type RepositoryPage,
} from "../graphql/graphql-documents.ts";
import { readOpenPullRequests } from "../graphql/open-pull-requests.ts";
import { readRepositoryByRest } from "../rest/rest-repositories.ts";

/** A repository that is being read: what is there of it, and where to go on. */
export interface RepositoryReading extends RepositoryPage {
  readonly known: KnownPages | null;
}

interface KnownPages {
  readonly node: RepositoryNode;
  readonly branches: readonly BranchTip[];
  readonly openPullRequests: OpenPullRequests | undefined;
  readonly commitTimesMs: readonly number[] | undefined;
  readonly comparisons?: ReadonlyMap<string, BranchComparison>;
}

/** A branch as GraphQL gives it. */
export interface RefNode {
  readonly name: string;
  readonly target: { readonly oid: string } | null;
}

/** A repository as GraphQL gives it. */
export interface RepositoryNode {
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

/** What is asked for by the way: all of it, until the server shows that it does not tell. */
export class ByTheWay {
  #asks: RepositoryExtras = { pulls: true, commitTimes: true };

  get asks(): RepositoryExtras {
    return this.#asks;
  }

  /** Leaves out what `document` asks for, the commit times first: without them a schedule learns less, without the pull requests a run costs more. */
  simplify(document: string): void {
    const { pulls } = this.#asks;
    this.#asks = { pulls: pulls && document.includes(COMMIT_TIMES_FIELD), commitTimes: false };
  }
}

/** Plans to read repositories with their branches: many in a query, one alone by REST. */
export function planRepositories(
  { client }: BatchOptions,
  size: BatchSize,
  byTheWay: ByTheWay,
): BatchPlan<RepositoryReading, RepositoryLookup> {
  return {
    operation: "read repositories",
    size,
    build: (pages) => buildRepositoryQuery(pages, byTheWay.asks),
    simplify: ({ extras, document }) => {
      byTheWay.simplify(document);
      return extras !== undefined;
    },
    read: (item, reply) => readRepositoryPage(item, reply),
    askAlone: async ({ repository }) => ({
      status: "found",
      requested: repository,
      snapshot: await readRepositoryByRest(client, repository),
    }),
    fail: ({ repository }, error) => ({ status: "failed", requested: repository, error }),
  };
}

/**
 * Reads a page of a repository's branches, and what came with it.
 *
 * @param compare reads comparisons out of a page
 */
export function readRepositoryPage(
  { repository, known, label, since }: RepositoryReading,
  { value, extra }: BatchReply,
  compare?: (page: RepositoryNode, first: RepositoryNode) => ReadonlyMap<string, BranchComparison>,
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
  const comparisons = compare && new Map([...(known?.comparisons ?? []), ...compare(page, node)]);
  const { hasNextPage, endCursor } = page.refs.pageInfo;
  // Without a place to go on from, the rest of the list cannot be had this way, and half of it is no answer.
  if (hasNextPage && endCursor === null) return { status: "fallback" };
  if (hasNextPage && endCursor !== null) {
    const pages = { node, branches, openPullRequests, commitTimesMs, ...(comparisons && { comparisons }) };
    return {
      status: "more",
      after: endCursor,
      isEmpty: page.refs.nodes.length === 0,
      item: { repository, after: endCursor, label, known: pages },
    };
  }
  const snapshot = {
    ...makeSnapshot(repository, node, branches),
    ...(openPullRequests && { openPullRequests }),
    ...(commitTimesMs && { commitTimesMs }),
    ...(comparisons && { comparisons }),
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
