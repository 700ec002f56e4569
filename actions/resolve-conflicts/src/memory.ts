import { type ConflictMemory, learnAnswers, type PastMerge } from "@automation/core/conflict";
import type { BareRepository, MergeCommit } from "@automation/git";
import { RESOLVER_TRAILER } from "./trailers.ts";

/** Past merges that are looked at for one file: each costs a merge, and old answers grow stale. */
const MAX_MERGES_PER_FILE = 20;

/** Learns how people answered conflicts in these files in the merges that lead to both commits. */
export async function learnFromHistory(
  repository: BareRepository,
  ours: string,
  theirs: string,
  paths: readonly string[],
): Promise<ConflictMemory> {
  const past: PastMerge[] = [];
  for (const path of paths) {
    const merges = new Map<string, MergeCommit>();
    for (const tip of [ours, theirs]) {
      for (const merge of await repository.listMerges(tip, MAX_MERGES_PER_FILE, path))
        merges.set(merge.oid, merge);
    }
    for (const merge of [...merges.values()].slice(0, MAX_MERGES_PER_FILE)) {
      const answer = await readAnswer(repository, merge, path);
      if (answer !== null) past.push(answer);
    }
  }
  return learnAnswers(past);
}

/** What people made of a file that their merge had in conflict; `null` when it was not, or nobody decided. */
async function readAnswer(
  repository: BareRepository,
  { oid, parents }: MergeCommit,
  path: string,
): Promise<PastMerge | null> {
  const [ours, theirs] = parents;
  if (ours === undefined || theirs === undefined || parents.length > 2) return null;
  const message = (await repository.readObjects([oid])).get(oid)?.toString("utf8") ?? "";
  if (message.includes(RESOLVER_TRAILER)) return null;
  const { conflicts } = await repository.mergeTree(ours, theirs);
  const conflict = conflicts.find((candidate) => candidate.path === path);
  const file = conflict === undefined ? null : await repository.readConflict(conflict);
  if (file?.ours == null || file.theirs === null) return null;
  const result = await repository.readFileAt(oid, path);
  return result === null ? null : { base: file.base, ours: file.ours, theirs: file.theirs, result };
}
