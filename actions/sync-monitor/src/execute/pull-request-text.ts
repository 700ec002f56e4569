import type { PullRequest } from "@automation/core/ports";
import {
  countOwnCommits,
  type DueBranch,
  headStrategyOf,
  parseSyncMarker,
  renderSyncBody,
  replaceSyncMarker,
} from "@automation/core/sync";
import type { SyncDependencies } from "../dependencies.ts";

/** Says of a pull request that was merged or closed while the run was at it. */
export const ENDED_MEANWHILE = "it was merged or closed meanwhile; the next run tries again";

/** Writes what is true now into the text, around which people may have written something a moment ago. */
export async function rewriteText(
  { repository, comparison, defaultBranch, settings }: DueBranch,
  { number, head, body: listed }: PullRequest,
  isConflict: boolean,
  { pullRequests, runUrl }: SyncDependencies,
): Promise<boolean> {
  const now = await pullRequests.readText(repository, number);
  if (now?.isOpen === false) return false;
  const { branch, behindBy, aheadBy } = comparison;
  const { threshold, recreateAfterDays, ecosystem } = settings;
  const text = {
    ...{
      repository,
      template: settings.body,
      base: branch.name,
      defaultBranch,
      behindBy,
      aheadBy: countOwnCommits(comparison) ?? aheadBy,
      threshold,
      recreateAfterDays,
      ecosystem,
      runUrl,
    },
    head: headStrategyOf(head, defaultBranch.name),
    headBranch: head,
    isConflict,
  };
  await pullRequests.update(repository, number, { body: renderSyncBody(text, now?.body ?? listed) });
  return true;
}

/**
 * Lets the marker of an older version name the ecosystem, and changes nothing else. Tells whether there was one still that
 * names none.
 */
export async function adoptText(
  { repository, settings }: DueBranch,
  { number, base, body: listed }: PullRequest,
  { pullRequests }: SyncDependencies,
): Promise<boolean> {
  const now = await pullRequests.readText(repository, number);
  const text = now?.body ?? listed;
  const marker = now?.isOpen === false ? null : parseSyncMarker(text, base);
  if (marker?.base !== base || marker.ecosystem !== undefined) return false;
  const body = replaceSyncMarker(text, { ...marker, ecosystem: settings.ecosystem });
  await pullRequests.update(repository, number, { body });
  return true;
}
