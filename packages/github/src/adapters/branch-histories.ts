import {
  type BranchHistories,
  type BranchHistory,
  type BranchHistoryLookup,
  type BranchHistoryQuery,
  type Closer,
  type EndedPullRequest,
  HISTORY_LENGTH,
  newestFirst,
  OTHER_HISTORY_LENGTH,
} from "@automation/core/ports";
import { recogniseSync } from "@automation/core/sync";
import { isRecord } from "../errors/failure.ts";
import type { BatchPlan, BatchReading } from "../graphql/batch-plan.ts";
import type { BatchQuery } from "../graphql/batch-query.ts";
import { type BatchOptions, GraphqlBatches } from "../graphql/graphql-batches.ts";
import { parseTime, readHistoryByRest } from "../rest/rest-branch-histories.ts";

interface EventNode {
  readonly __typename: string;
  readonly createdAt?: string;
  readonly actor?: { readonly __typename: string; readonly databaseId?: number | null } | null;
}

interface EndedNode {
  readonly number: number;
  readonly url: string;
  readonly title: string;
  readonly body: string;
  readonly state: string;
  readonly viewerDidAuthor?: boolean;
  readonly isCrossRepository: boolean;
  readonly headRefName: string;
  readonly baseRefName: string;
  readonly closedAt: string | null;
  readonly labels: { readonly nodes: readonly ({ readonly name: string } | null)[] } | null;
  readonly mergeCommit: { readonly parents: { readonly totalCount: number } } | null;
  readonly timelineItems: { readonly nodes: readonly (EventNode | null)[] };
}

interface TipNode {
  readonly target: { readonly oid: string; readonly tree?: { readonly oid: string } | null } | null;
}

interface MergedNode {
  readonly state: string;
  readonly isCrossRepository: boolean;
  readonly headRefName: string;
  readonly headRefOid: string;
}

interface RepositoryNode {
  readonly from?: {
    readonly associatedPullRequests?: { readonly nodes: readonly (MergedNode | null)[] } | null;
  } | null;
  readonly defaultBranchRef?: TipNode | null;
  readonly ref?: TipNode | null;
  readonly other?: { readonly nodes: readonly (EndedNode | null)[] } | null;
}

const TIP = "target { oid ... on Commit { tree { oid } } }";

const FRAGMENT = `fragment EndedFields on PullRequest {
  number url title body state isCrossRepository viewerDidAuthor headRefName baseRefName closedAt
  labels(first: 20) { nodes { name } }
  mergeCommit { parents(first: 2) { totalCount } }
  timelineItems(last: 5, itemTypes: [CLOSED_EVENT, HEAD_REF_DELETED_EVENT, BASE_REF_DELETED_EVENT]) {
    nodes {
      __typename
      ... on ClosedEvent { createdAt actor { __typename ... on User { databaseId } ... on Bot { databaseId } } }
      ... on HeadRefDeletedEvent { createdAt }
      ... on BaseRefDeletedEvent { createdAt }
    }
  }
}`;

/** Makes a reader of the past that asks for 25 branches in one query, and for one in a few requests where GraphQL fails. */
export function createBranchHistories(options: BatchOptions): BranchHistories {
  const batches = new GraphqlBatches(options, planHistories(options));
  return {
    read: (queries) => batches.ask(queries),
    readAlone: (query) => readHistoryByRest(options.client, query),
  };
}

function planHistories({ client }: BatchOptions): BatchPlan<BranchHistoryQuery, BranchHistoryLookup> {
  return {
    operation: "read the history of branches",
    size: 25,
    build: buildHistoryQuery,
    read: readHistory,
    askAlone: async (query) => ({ status: "found", history: await readHistoryByRest(client, query) }),
    fail: (_, error) => ({ status: "failed", error }),
  };
}

/** Points by GitHub's formula: each pull request has three connections. */
function buildHistoryQuery(queries: readonly BranchHistoryQuery[]): BatchQuery {
  const variables: Record<string, string> = {};
  const add = (name: string, value: string): string => {
    variables[name] = value;
    return `$${name}`;
  };
  const fields = queries.map(({ repository, base, head, otherHeads = [head] }, index) => {
    const opening = `repository(owner: ${add(`o${index}`, repository.owner)}, name: ${add(`n${index}`, repository.name)})`;
    const into = `states: [CLOSED, MERGED], baseRefName: ${add(`b${index}`, base)}`;
    const from = (place: string, name: string) => `${into}, headRefName: ${add(`${place}${index}`, name)}`;
    const order = "orderBy: { field: CREATED_AT, direction: DESC }";
    const ref = add(`r${index}`, `refs/heads/${base}`);
    return `r${index}: ${opening} {
    defaultBranchRef { ${TIP} }
    ref(qualifiedName: ${ref}) { ${TIP} }
    from: ref(qualifiedName: ${ref}) { associatedPullRequests(states: [MERGED], first: ${HISTORY_LENGTH}, ${order}) {
      nodes { state isCrossRepository headRefName headRefOid }
    } }
    pullRequests(${from("h", head)}, first: ${HISTORY_LENGTH}, ${order}) { nodes { ...EndedFields } }
    ${otherHeads
      .map((other, place) => {
        const number = place === 0 ? "" : place;
        const filter = from(`f${number}${number === "" ? "" : "_"}`, other);
        return `other${number}: pullRequests(${filter}, first: ${OTHER_HISTORY_LENGTH}, ${order}) { nodes { ...EndedFields } }`;
      })
      .join("\n    ")}
  }`;
  });
  const declarations = Object.keys(variables).map((name) => `$${name}: String!`);
  return {
    document: `query branchHistories(${declarations.join(", ")}) {\n  ${fields.join("\n  ")}\n}\n${FRAGMENT}`,
    variables,
    cost: countPoints(queries),
    paths: queries.map((_, index) => [`r${index}`, "pullRequests"]),
  };
}

function countPoints(queries: readonly BranchHistoryQuery[]): number {
  const connections = queries.reduce((sum, { otherHeads = [""] }) => {
    const lists = 2 + otherHeads.length;
    return sum + lists + 3 * (HISTORY_LENGTH + otherHeads.length * OTHER_HISTORY_LENGTH);
  }, 0);
  return Math.max(1, Math.ceil(connections / 100));
}

/** A list with a hole says that something could not be read: REST has another try. */
function readHistory(
  query: BranchHistoryQuery,
  { value, parent }: { readonly value: unknown; readonly parent: unknown },
): BatchReading<BranchHistoryQuery, BranchHistoryLookup> {
  if (!isRecord(value) || !isRecord(parent)) return { status: "fallback" };
  const nodes = value.nodes as readonly (EndedNode | null)[];
  const there = nodes.filter((node) => node !== null);
  if (there.length < nodes.length) return { status: "fallback" };
  const repository = parent as unknown as RepositoryNode;
  const others = readOthers(query, parent);
  const history: BranchHistory = {
    ended: newestFirst([...there, ...others].flatMap((node) => readEnded(query, node))),
    baseOid: repository.ref?.target?.oid ?? null,
    baseTreeOid: repository.ref?.target?.tree?.oid ?? null,
    defaultTreeOid: repository.defaultBranchRef?.target?.tree?.oid ?? null,
    mergedHeads: readMergedHeads(query, repository),
  };
  return { status: "done", answer: { status: "found", history } };
}

/** Those from the other heads. */
function readOthers(
  { otherHeads = [] }: BranchHistoryQuery,
  repository: Readonly<Record<string, unknown>>,
): readonly EndedNode[] {
  const names = ["other", ...otherHeads.slice(1).map((_, index) => `other${index + 1}`)];
  return names.flatMap((name) => {
    const list = repository[name] as { readonly nodes: readonly (EndedNode | null)[] } | null | undefined;
    return list?.nodes.filter((node) => node !== null) ?? [];
  });
}

function readMergedHeads({ base }: BranchHistoryQuery, { from }: RepositoryNode): readonly string[] {
  const nodes = from?.associatedPullRequests?.nodes ?? [];
  return nodes.flatMap((node) => {
    const isMeant = node?.state === "MERGED" && node.headRefName === base && !node.isCrossRepository;
    return isMeant ? [node.headRefOid] : [];
  });
}

/** Filters again what a server that knows no filters lets through. */
function readEnded(query: BranchHistoryQuery, node: EndedNode): readonly EndedPullRequest[] {
  const labels = node.labels?.nodes.flatMap((label) => (label === null ? [] : [label.name])) ?? [];
  const marker = recogniseSync(
    {
      ...node,
      body: node.body ?? "",
      head: node.headRefName,
      base: node.baseRefName,
      isOwn: node.viewerDidAuthor,
      labels,
    },
    query,
  );
  const isMeant =
    [query.head, ...(query.otherHeads ?? [])].includes(node.headRefName) &&
    ["CLOSED", "MERGED"].includes(node.state);
  if (marker === null || !isMeant) return [];
  const events = node.timelineItems.nodes.filter((event) => event !== null);
  const closing = events.findLast(({ __typename }) => __typename === "ClosedEvent");
  const deletion = events.findLast(({ __typename }) => /^(Head|Base)RefDeletedEvent$/.test(__typename));
  return [
    {
      number: node.number,
      url: node.url,
      marker,
      labels,
      isMerged: node.state === "MERGED",
      closedAtMs: parseTime(node.closedAt ?? closing?.createdAt),
      closer: readCloser(closing?.actor),
      branchDeletedAtMs: parseTime(deletion?.createdAt),
      mergeParentCount: node.mergeCommit?.parents.totalCount ?? null,
    },
  ];
}

function readCloser(actor: EventNode["actor"]): Closer | null {
  if (actor == null) return null;
  return { id: actor.databaseId ?? null, isBot: actor.__typename === "Bot" };
}
