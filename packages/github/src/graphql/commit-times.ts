import { isRecord } from "../errors/failure.ts";
import type { BatchExtra } from "./batch-query.ts";

interface CommitNode {
  readonly committedDate: string;
}

/**
 * Reads the commit times that came with a repository, in milliseconds since the epoch, none of a repository without a
 * default branch; `undefined` where the answer has a hole.
 */
export function readCommitTimes(extra: BatchExtra): readonly number[] | undefined {
  if (!isRecord(extra.value) || extra.isInDoubt("defaultBranchRef")) return undefined;
  const { defaultBranchRef } = extra.value;
  if (defaultBranchRef === null) return [];
  const target = isRecord(defaultBranchRef) ? defaultBranchRef.target : undefined;
  const history = isRecord(target) ? target.history : undefined;
  const nodes = isRecord(history) ? history.nodes : undefined;
  if (!Array.isArray(nodes)) return undefined;
  const times = nodes.map((node: CommitNode | null) => Date.parse(node?.committedDate ?? ""));
  return times.some(Number.isNaN) ? undefined : times;
}
