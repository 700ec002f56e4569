import type { PullRequest, PullRequestLookup, PullRequestQuery } from "@automation/core/ports";
import { type BranchRules, UNKNOWN_RULES } from "@automation/core/ports";
import { isRecord } from "../errors/failure.ts";
import { listPullRequestsByRest } from "../rest/rest-pull-requests.ts";
import type { Viewer } from "../tokens/viewer.ts";
import type { BatchPlan, BatchReading } from "./batch-plan.ts";
import { readBranchRules } from "./branch-rules.ts";
import { type BatchOptions, GraphqlBatches } from "./graphql-batches.ts";
import { buildPullRequestQuery, type PullRequestPage } from "./graphql-documents.ts";

/** A list that is being read: what is there of it, and where to go on. */
interface ListReading extends PullRequestPage {
  readonly found: readonly PullRequest[];
  readonly rules: BranchRules;
}

/** A pull request as GraphQL gives it. */
export interface PullRequestNode {
  readonly number: number;
  readonly url: string;
  readonly title: string;
  readonly body: string;
  readonly isDraft: boolean;
  readonly isCrossRepository: boolean;
  readonly headRefName: string;
  readonly headRefOid: string;
  readonly baseRefName: string;
  readonly viewerDidAuthor: boolean;
  readonly labels?: { readonly nodes: readonly ({ readonly name: string } | null)[] } | null;
}

interface PullRequestConnection {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly nodes: readonly (PullRequestNode | null)[];
}

/** Makes a lister of open pull requests, and of the rules of their bases, that asks for 25 bases in one query. */
export function createPullRequestLister(
  options: BatchOptions,
  viewer: Viewer,
): (queries: readonly PullRequestQuery[]) => Promise<readonly PullRequestLookup[]> {
  const lists = new GraphqlBatches(options, planLists(options, viewer));
  return (queries) =>
    lists.ask(queries.map((query) => ({ ...query, after: null, found: [], rules: UNKNOWN_RULES })));
}

function planLists({ client }: BatchOptions, viewer: Viewer): BatchPlan<ListReading, PullRequestLookup> {
  let asksForRules = true;
  return {
    operation: "list pull requests",
    size: 25,
    build: (pages) => buildPullRequestQuery(pages, asksForRules),
    simplify: ({ extras }) => {
      asksForRules = false;
      return extras !== undefined;
    },
    read: (list, { value, extra }) => {
      if (!isRecord(value)) return { status: "fallback" };
      const rules = extra === undefined ? list.rules : readBranchRules(extra);
      return readPage({ ...list, rules }, value as unknown as PullRequestConnection);
    },
    askAlone: async ({ repository, base }) => ({
      status: "found",
      pullRequests: await listPullRequestsByRest(client, viewer, repository, { base }),
      rules: UNKNOWN_RULES,
    }),
    fail: (_, error) => ({ status: "failed", error }),
  };
}

/** A page with a hole says that something could not be read: REST has another try. */
function readPage(
  list: ListReading,
  { pageInfo, nodes }: PullRequestConnection,
): BatchReading<ListReading, PullRequestLookup> {
  const there = nodes.filter((node) => node !== null);
  if (there.length < nodes.length) return { status: "fallback" };
  const found = [...list.found, ...there.map(fromGraphql).filter(({ base }) => base === list.base)];
  const { hasNextPage, endCursor: after } = pageInfo;
  if (hasNextPage && after === null) return { status: "fallback" };
  if (hasNextPage && after !== null) {
    return { status: "more", item: { ...list, after, found }, after, isEmpty: nodes.length === 0 };
  }
  return { status: "done", answer: { status: "found", pullRequests: found, rules: list.rules } };
}

/** A GraphQL answer as a pull request; without `labels` it has none. */
export function fromGraphql(node: PullRequestNode): PullRequest {
  return {
    number: node.number,
    url: node.url,
    title: node.title,
    body: node.body ?? "",
    head: node.headRefName,
    headOid: node.headRefOid,
    base: node.baseRefName,
    isCrossRepository: node.isCrossRepository,
    isDraft: node.isDraft,
    isOwn: node.viewerDidAuthor,
    labels: node.labels?.nodes.flatMap((label) => (label === null ? [] : [label.name])) ?? [],
  };
}
