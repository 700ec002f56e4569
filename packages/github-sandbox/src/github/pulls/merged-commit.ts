import type { GitRepository, GitSignature } from "../../git/backend.ts";

export type MergeMethod = "merge" | "squash" | "rebase";

interface TestedMerge {
  readonly baseOid: string;
  readonly headOid: string;
  /** The merge commit that git makes of the two. */
  readonly mergeOid: string;
  readonly message: string;
  readonly author: GitSignature;
  readonly committer: GitSignature;
}

/** The commit that the base comes to point at; `null` when a commit cannot be put onto the base by itself. */
export async function mergedCommit(
  git: GitRepository,
  method: MergeMethod,
  merge: TestedMerge,
): Promise<string | null> {
  const { baseOid, mergeOid, message, author, committer } = merge;
  if (method === "merge") {
    return mergeOid;
  }
  if (method === "rebase") {
    return rebase(git, merge);
  }
  const treeOid = (await git.readCommit(mergeOid))?.treeOid ?? "";
  return git.commitTree({ treeOid, parentOids: [baseOid], message, author, committer });
}

/** Puts the head's commits onto the base, one by one, each with its own author. Merges among them cannot be. */
async function rebase(
  git: GitRepository,
  { baseOid, headOid, author, committer }: TestedMerge,
): Promise<string | null> {
  let tip = baseOid;
  for (const commit of [...(await git.listCommits(headOid, baseOid))].reverse()) {
    const [parent, ...others] = commit.parentOids;
    const base = await git.readCommit(tip);
    if (parent === undefined || others.length > 0 || base === null) {
      return null;
    }
    // A commit with the tip's files on the picked commit's parent: merging the two brings just that commit's change.
    const { message } = commit;
    const { treeOid: tipTree } = base;
    const stand = { treeOid: tipTree, parentOids: [parent], message, author, committer: author };
    const picked = await git.merge({
      baseOid: await git.commitTree(stand),
      headOid: commit.oid,
      message,
      author,
    });
    const tree = picked.status === "merged" ? await git.readCommit(picked.oid) : null;
    if (tree === null) {
      return null;
    }
    const { treeOid } = tree;
    tip = await git.commitTree({
      treeOid,
      parentOids: [tip],
      message,
      author: commit.author,
      committer,
    });
  }
  return tip;
}
