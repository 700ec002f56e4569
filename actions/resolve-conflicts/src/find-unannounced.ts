import { CONFLICT_COMMENT_MARK, type PullRequestResolution } from "@automation/core/conflict";
import type { PullRequestState } from "@automation/core/ports";
import type { BareRepository } from "@automation/git";
import type { ConflictDependencies } from "./dependencies.ts";
import { BACKUP_REF_TRAILER, RESOLVER_TRAILER } from "./trailers.ts";

/**
 * The merge that an earlier run pushed and was stopped before it could tell anybody; `null` when there is none.
 *
 * The comment is the last thing that a run writes, so one that names the commit says that all else is written, too.
 */
export async function findUnannounced(
  { number }: PullRequestState,
  resolution: PullRequestResolution,
  dependencies: ConflictDependencies,
): Promise<PullRequestResolution | null> {
  const { repository, outcome, headOid: commitOid } = resolution;
  if (outcome !== "no-conflict" || commitOid === undefined) return null;
  const { clone, pullRequestThreads } = dependencies;
  const merge = await readOwnMerge(clone.local, commitOid);
  if (merge === null) return null;
  const comment = await pullRequestThreads.readOwnComment(repository, number, CONFLICT_COMMENT_MARK);
  if (comment?.includes(commitOid) === true) return null;
  const { observeMerge } = await import("./observe.ts");
  const place = { repository, number };
  const observed = await observeMerge(merge.headOid, merge.baseOid, place, dependencies);
  const { files, brokenFiles, commands } = observed;
  const detail =
    "An earlier run pushed this and did not report it: the run was cancelled, or the response to its push was lost.";
  return { ...resolution, ...merge, outcome: "resolved", commitOid, files, brokenFiles, commands, detail };
}

async function readOwnMerge(
  repository: BareRepository,
  oid: string,
): Promise<
  | (Pick<PullRequestResolution, "headOid" | "baseOid" | "backupRef"> & Record<"headOid" | "baseOid", string>)
  | null
> {
  const message = (await repository.readObjects([oid])).get(oid)?.toString("utf8") ?? "";
  if (!message.includes(RESOLVER_TRAILER)) return null;
  const [tip] = await repository.listMerges(oid, 1);
  const [headOid, baseOid] = tip?.oid === oid ? tip.parents : [];
  if (headOid === undefined || baseOid === undefined) return null;
  const backupRef = message.split("\n").find((line) => line.startsWith(BACKUP_REF_TRAILER));
  return { headOid, baseOid, backupRef: backupRef?.slice(BACKUP_REF_TRAILER.length) };
}
