import type { DueBranch } from "@automation/core/sync";
import type { SyncDependencies } from "../dependencies.ts";
import { orNothing } from "../optional.ts";

/** A sync branch into which the default branch was merged, with the tree that came out, if GitHub told. */
interface MergedHead {
  readonly name: string;
  readonly treeOid?: string | undefined;
}

/** Whether merging changed no file of the branch: then a pull request would show nothing. */
export async function isHistoryOnly(
  { repository, comparison, settings, treeOid: before }: DueBranch,
  { name, treeOid }: MergedHead,
  { branches }: SyncDependencies,
): Promise<boolean> {
  if (!settings.isReplayGuarded || treeOid === undefined || treeOid !== before) return false;
  const changes = await orNothing(branches.listChanges(repository, comparison.branch.name, name));
  return changes?.length === 0;
}
