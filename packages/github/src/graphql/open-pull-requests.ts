import type { OpenPullRequests } from "@automation/core/ports";
import { isRecord } from "../errors/failure.ts";
import type { BatchExtra } from "./batch-query.ts";
import { fromGraphql, type PullRequestNode } from "./pull-request-lists.ts";

interface List<Node> {
  readonly pageInfo: { readonly hasNextPage: boolean };
  readonly nodes: readonly (Node | null)[];
}

interface ListedRepository {
  readonly pullRequests: List<Pick<PullRequestNode, "baseRefName" | "isCrossRepository">>;
  readonly labelled: List<PullRequestNode>;
}

/**
 * Reads what is open in a repository out of what came with it; `undefined` unless all of it came: who does not know
 * everything must ask branch by branch.
 */
export function readOpenPullRequests(extra: BatchExtra, label: string): OpenPullRequests | undefined {
  if (!isRecord(extra.value) || extra.isInDoubt()) return undefined;
  const { pullRequests, labelled } = extra.value as unknown as ListedRepository;
  const all = readWhole(pullRequests);
  const withLabel = readWhole(labelled);
  if (all === undefined || withLabel === undefined) return undefined;
  const own = all.filter(({ isCrossRepository }) => !isCrossRepository);
  return {
    bases: new Set(own.map(({ baseRefName }) => baseRefName)),
    labelled: withLabel.map((node) => ({ ...fromGraphql(node), labels: [label] })),
  };
}

function readWhole<Node>(list: List<Node> | undefined): readonly Node[] | undefined {
  if (!isRecord(list) || !isRecord(list.pageInfo) || !Array.isArray(list.nodes)) return undefined;
  const there = list.nodes.filter((node) => node !== null);
  return list.pageInfo.hasNextPage || there.length < list.nodes.length ? undefined : there;
}
