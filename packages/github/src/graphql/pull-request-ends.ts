import type { PullRequestEnd, PullRequestEndLookup } from "@automation/core/ports";
import type { RepositoryRef } from "@automation/core/repository";
import { readCall } from "../call.ts";
import { isAnswered } from "../client/client.ts";
import { isRecord } from "../errors/failure.ts";
import { parseTime } from "../rest/rest-branch-histories.ts";
import { at } from "../rest/rest-repositories.ts";
import type { BatchReading } from "./batch-plan.ts";
import type { BatchQuery, BatchReply } from "./batch-query.ts";
import { type BatchOptions, GraphqlBatches } from "./graphql-batches.ts";

/** One pull request. */
export interface PullRequestId {
  readonly repository: RepositoryRef;
  readonly number: number;
}

interface Actor {
  readonly __typename: string;
  readonly databaseId?: number | null;
}

interface EndNode {
  readonly createdAt: string;
  readonly closedAt: string | null;
  readonly mergedAt: string | null;
  readonly mergedBy: Actor | null;
  readonly timelineItems: { readonly nodes: readonly ({ readonly actor?: Actor | null } | null)[] } | null;
}

interface RestEnd {
  readonly created_at: string;
  readonly closed_at: string | null;
  readonly merged_at: string | null;
  readonly merged_by?: { readonly id: number; readonly type: string } | null;
}

const ACTOR = "{ __typename ... on User { databaseId } ... on Bot { databaseId } }";

const FRAGMENT = `fragment EndFields on PullRequest {
  createdAt closedAt mergedAt mergedBy ${ACTOR}
  timelineItems(last: 1, itemTypes: [CLOSED_EVENT]) { nodes { ... on ClosedEvent { actor ${ACTOR} } } }
}`;

/** Makes a reader of how pull requests ended: 100 in one query, one by one where GraphQL fails. */
export function createEndReader(
  options: BatchOptions,
): (queries: readonly PullRequestId[]) => Promise<readonly PullRequestEndLookup[]> {
  const batches = new GraphqlBatches<PullRequestId, PullRequestEndLookup>(options, {
    operation: "read how pull requests ended",
    size: 100,
    build: buildQuery,
    read: (_, reply) => readEnd(reply),
    askAlone: (id) => askAlone(options, id),
    fail: (_, error) => ({ status: "failed", error }),
  });
  return (queries) => batches.ask(queries);
}

function buildQuery(ids: readonly PullRequestId[]): BatchQuery {
  const variables: Record<string, string> = {};
  const fields = ids.map(({ repository, number }, index) => {
    variables[`o${index}`] = repository.owner;
    variables[`n${index}`] = repository.name;
    return `r${index}: repository(owner: $o${index}, name: $n${index}) { pullRequest(number: ${number}) { ...EndFields } }`;
  });
  const declarations = Object.keys(variables).map((name) => `$${name}: String!`);
  return {
    document: `query pullRequestEnds(${declarations.join(", ")}) {\n  ${fields.join("\n  ")}\n}\n${FRAGMENT}`,
    variables,
    // One connection each.
    cost: Math.max(1, Math.ceil(ids.length / 100)),
    paths: ids.map((_, index) => [`r${index}`, "pullRequest"]),
  };
}

function readEnd({ value }: BatchReply): BatchReading<PullRequestId, PullRequestEndLookup> {
  if (!isRecord(value)) return { status: "fallback" };
  const node = value as unknown as EndNode;
  const closer = node.mergedAt === null ? node.timelineItems?.nodes.at(-1)?.actor : node.mergedBy;
  const actor =
    closer?.databaseId == null ? null : { id: closer.databaseId, isBot: closer.__typename === "Bot" };
  return { status: "done", answer: { status: "found", end: toEnd(node, actor) } };
}

function toEnd(
  { createdAt, closedAt, mergedAt }: Pick<EndNode, "createdAt" | "closedAt" | "mergedAt">,
  actor: PullRequestEnd["actor"],
): PullRequestEnd | null {
  const openedAtMs = parseTime(createdAt);
  const atMs = parseTime(mergedAt ?? closedAt);
  if (openedAtMs === null || atMs === null) return null;
  return { change: mergedAt === null ? "closed" : "merged", atMs, openedAtMs, actor };
}

async function askAlone(
  { client }: BatchOptions,
  { repository, number }: PullRequestId,
): Promise<PullRequestEndLookup> {
  try {
    const { data } = await client.rest<RestEnd>(
      "GET /repos/{owner}/{repo}/pulls/{pull_number}",
      { ...at(repository), pull_number: number },
      readCall(`read how pull request #${number} ended`, repository),
    );
    const { merged_by: merger } = data;
    const actor = merger == null ? null : { id: merger.id, isBot: merger.type === "Bot" };
    const times = { createdAt: data.created_at, closedAt: data.closed_at, mergedAt: data.merged_at };
    return { status: "found", end: toEnd(times, actor) };
  } catch (error) {
    // It went with its repository, or was moved away: nothing will ever be known of its end.
    if (isAnswered(error, 404) || isAnswered(error, 410)) return { status: "found", end: null };
    throw error;
  }
}
