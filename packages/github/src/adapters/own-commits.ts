import type { OwnCommitsLookup, OwnCommitsQuery, OwnCommitsReader } from "@automation/core/ports";
import {
  type AheadCommit,
  type BranchPullRequests,
  judgeOwnCommits,
  syncBranchName,
  wasSyncPullRequest,
} from "@automation/core/sync";
import { isRecord } from "../errors/failure.ts";
import type { BatchPlan, BatchReading } from "../graphql/batch-plan.ts";
import type { BatchQuery, BatchReply } from "../graphql/batch-query.ts";
import { type BatchOptions, GraphqlBatches } from "../graphql/graphql-batches.ts";
import type { QuerySizes } from "../graphql/query-sizes.ts";
import { readOwnCommitsByRest } from "../rest/rest-own-commits.ts";
import { findAuthorId } from "./comparisons.ts";

/** A branch that is being looked into: what is there of it, and where to go on. */
interface Look extends OwnCommitsQuery {
  readonly after: string | null;
  readonly known: {
    readonly commits: readonly AheadCommit[];
    readonly pulls: BranchPullRequests;
    readonly branchOid: string | null;
  } | null;
}

interface CommitNode {
  readonly oid: string;
  readonly message: string;
  readonly parents: {
    readonly totalCount: number;
    readonly nodes?: readonly ({ readonly oid: string } | null)[] | null;
  };
  readonly author?: {
    readonly email: string | null;
    readonly user: { readonly databaseId: number | null } | null;
  } | null;
}

interface MergedNode {
  readonly state: string;
  readonly isCrossRepository: boolean;
  readonly headRefName: string;
  readonly headRefOid?: string;
  readonly baseRefName?: string;
  readonly title?: string;
  readonly body?: string;
  readonly mergeCommit?: { readonly oid: string } | null;
}

interface List<Node> {
  readonly nodes: readonly (Node | null)[];
  readonly pageInfo?: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** What one branch's alias holds. */
interface LookNode {
  readonly tip?: { readonly target: { readonly oid: string } | null } | null;
  readonly from?: { readonly associatedPullRequests: List<MergedNode> } | null;
  readonly synced?: List<MergedNode> | null;
  readonly direct?: List<MergedNode> | null;
}

/** Commits on one page. */
const PAGE = 100;

const FRAGMENT = `fragment AheadCommit on Commit {
  oid message
  parents(first: 2) { totalCount nodes { oid } }
  author { email user { databaseId } }
}`;

const NEWEST_FIRST = "orderBy: { field: CREATED_AT, direction: DESC }";

/** Makes a reader of own commits that asks for many branches in one query, and for one by REST where GraphQL fails. */
export function createOwnCommitsReader(options: BatchOptions, sizes: QuerySizes): OwnCommitsReader {
  const looks = new GraphqlBatches(options, planLooks(options, sizes));
  return {
    read: (queries) => looks.ask(queries.map((query) => ({ ...query, after: null, known: null }))),
  };
}

function planLooks({ client }: BatchOptions, sizes: QuerySizes): BatchPlan<Look, OwnCommitsLookup> {
  return {
    operation: "read the branches' own commits",
    size: sizes.looks,
    build: buildLookQuery,
    read: readLook,
    askAlone: async (look) => ({ status: "found", ...(await readOwnCommitsByRest(client, look)) }),
    fail: (_, error) => ({ status: "failed", error }),
  };
}

/** Points by GitHub's formula: a list of commits for each branch, the parents of each commit, and three lists of pull requests. */
function buildLookQuery(looks: readonly Look[]): BatchQuery {
  const variables: Record<string, string> = {};
  const add = (name: string, value: string): string => {
    variables[name] = value;
    return `$${name}`;
  };
  const fields = looks.map((look, index) => {
    const { repository, defaultBranch, branch, aheadBy, after } = look;
    const opening = `repository(owner: ${add(`o${index}`, repository.owner)}, name: ${add(`n${index}`, repository.name)})`;
    const base = add(`d${index}`, `refs/heads/${defaultBranch.name}`);
    const name = add(`b${index}`, branch.name);
    const place = after === null ? "" : `, after: ${add(`c${index}`, after)}`;
    const pageInfo = aheadBy > PAGE ? "pageInfo { hasNextPage endCursor } " : "";
    const commits = `commits(first: ${pageSize(aheadBy)}${place}) { ${pageInfo}nodes { ...AheadCommit } }`;
    const compared = `base: ref(qualifiedName: ${base}) { compare(headRef: ${name}) { ${commits} } }`;
    if (after !== null) return `l${index}: ${opening} { ${compared} }`;
    const ref = `ref(qualifiedName: ${add(`r${index}`, `refs/heads/${branch.name}`)})`;
    const into = (head: string) =>
      `pullRequests(states: [MERGED], baseRefName: ${name}, headRefName: ${head}, first: 10, ${NEWEST_FIRST})`;
    const merged = "state isCrossRepository headRefName baseRefName mergeCommit { oid }";
    const synced = listSyncHeads(look).map((head, place) => {
      const number = place === 0 ? "" : `${place}_`;
      return `synced${place === 0 ? "" : place}: ${into(add(`s${number}${index}`, head))} { nodes { ${merged} } }`;
    });
    const direct = add(`h${index}`, defaultBranch.name);
    return `l${index}: ${opening} {
    ${compared}
    tip: ${ref} { target { oid } }
    from: ${ref} { associatedPullRequests(states: [MERGED], first: 10, ${NEWEST_FIRST}) {
      nodes { state isCrossRepository headRefName headRefOid }
    } }
    ${synced.join("\n    ")}
    direct: ${into(direct)} { nodes { ${merged} title body } }
  }`;
  });
  const declarations = Object.keys(variables).map((name) => `$${name}: String!`);
  const connections = looks.reduce((sum, { aheadBy }) => sum + 4 + pageSize(aheadBy), 0);
  return {
    document: `query ownCommits(${declarations.join(", ")}) {\n  ${fields.join("\n  ")}\n}\n${FRAGMENT}`,
    variables,
    cost: Math.max(1, Math.ceil(connections / 100)),
    paths: looks.map((_, index) => [`l${index}`, "base"]),
  };
}

function pageSize(aheadBy: number): number {
  return Math.min(PAGE, Math.max(1, aheadBy));
}

/** A list with a hole says that something could not be read: REST has another try. */
function readLook(look: Look, { value, parent }: BatchReply): BatchReading<Look, OwnCommitsLookup> {
  const compare = isRecord(value) ? value.compare : null;
  if (!isRecord(compare) || !isRecord(parent)) return { status: "fallback" };
  const { nodes, pageInfo } = compare.commits as unknown as List<CommitNode>;
  const there = nodes.filter((node) => node !== null);
  const pulls = look.known?.pulls ?? readPulls(look, parent as LookNode & Readonly<Record<string, unknown>>);
  if (there.length < nodes.length || pulls === null) return { status: "fallback" };
  const commits = [...(look.known?.commits ?? []), ...there.map(toAheadCommit)];
  const branchOid = look.known?.branchOid ?? (parent as LookNode).tip?.target?.oid ?? null;
  if (pageInfo?.hasNextPage === true && pageInfo.endCursor === null) return { status: "fallback" };
  if (pageInfo?.hasNextPage === true && pageInfo.endCursor !== null) {
    return {
      status: "more",
      after: pageInfo.endCursor,
      isEmpty: nodes.length === 0,
      item: { ...look, after: pageInfo.endCursor, known: { commits, pulls, branchOid } },
    };
  }
  const own = judgeOwnCommits(branchOid ?? look.branch.oid, commits, pulls);
  return { status: "done", answer: { status: "found", own, branchOid } };
}

function toAheadCommit({ oid, message, parents, author }: CommitNode): AheadCommit {
  return {
    oid,
    message,
    parentCount: parents.totalCount,
    parentOids: parents.nodes?.flatMap((parent) => (parent === null ? [] : [parent.oid])) ?? null,
    authorId: findAuthorId({ author: author ?? null }),
  };
}

/** `null` where the lists of merged sync pull requests are missing. Filters again what a server lets through. */
function readPulls(
  look: Look,
  node: LookNode & Readonly<Record<string, unknown>>,
): BranchPullRequests | null {
  const { branch, defaultBranch } = look;
  const { from, synced, direct } = node;
  const heads = listSyncHeads(look);
  if (!isRecord(synced) || !isRecord(direct)) return null;
  const isMerged = (pull: MergedNode) => pull.state === "MERGED" && !pull.isCrossRepository;
  const isInto = (pull: MergedNode, head: string) =>
    isMerged(pull) && pull.baseRefName === branch.name && pull.headRefName === head;
  const syncs = [
    ...heads.flatMap((head, place) => {
      const list = place === 0 ? synced : node[`synced${place}`];
      return there(list as List<MergedNode> | null | undefined).filter((pull) => isInto(pull, head));
    }),
    ...there(direct).filter(
      (pull) =>
        isInto(pull, defaultBranch.name) &&
        wasSyncPullRequest(
          { title: pull.title ?? "", body: pull.body ?? "" },
          branch.name,
          defaultBranch.name,
        ),
    ),
  ];
  const merged = there(from?.associatedPullRequests).filter(
    (pull) => isMerged(pull) && pull.headRefName === branch.name,
  );
  return {
    mergedSyncs: syncs.map(({ mergeCommit }) => ({ mergeOid: mergeCommit?.oid ?? null })),
    mergedHeads: merged.flatMap(({ headRefOid }) => headRefOid ?? []),
  };
}

/** Where sync pull requests into the branch come or came from. */
function listSyncHeads({ syncHeads, branch }: Look): readonly string[] {
  return syncHeads ?? [syncBranchName(branch.name)];
}

function there(list: List<MergedNode> | null | undefined): readonly MergedNode[] {
  return list?.nodes.filter((node) => node !== null) ?? [];
}
