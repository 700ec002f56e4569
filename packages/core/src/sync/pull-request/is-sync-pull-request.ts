import type { PullRequest } from "../../ports/pull-requests.ts";
import { SYNC_BRANCH_PREFIX } from "./sync-branch.ts";
import { parseSyncMarker } from "./sync-marker.ts";

/** The label that every sync pull request has, unless the configuration names others. */
const SYNC_LABEL = "ecosystem-sync";

/**
 * Whether a pull request is one of sync-monitor's. Everybody can write the marker into a text, so that it is not enough: the
 * branch has to be a sync branch, to which only people with write access push, or, in a pull request of our own, the
 * default branch.
 */
export function isSyncPullRequest({
  body,
  head,
  isOwn,
  isCrossRepository,
  labels,
}: Pick<PullRequest, "body" | "head" | "isOwn" | "isCrossRepository" | "labels">): boolean {
  if (isCrossRepository) return false;
  const marker = parseSyncMarker(body);
  if (head.startsWith(SYNC_BRANCH_PREFIX)) {
    return marker !== null || isOwn === true || labels.some((label) => label.toLowerCase() === SYNC_LABEL);
  }
  if (marker === null || isOwn === false) return false;
  // Under a prefix that the configuration names: its name ends with the branch that it is for.
  return marker.defaultBranch === head || (marker.base !== head && head.endsWith(marker.base));
}
