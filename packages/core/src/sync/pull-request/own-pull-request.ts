import type { SyncMarker } from "../../ports/branch-histories.ts";
import type { PullRequest } from "../../ports/pull-requests.ts";
import { syncBranchNames } from "./sync-branch.ts";
import { CONFLICT_LABEL } from "./sync-labels.ts";
import { hasMarkerRemains, parseSyncMarker } from "./sync-marker.ts";
import { hasGeneratedText } from "./sync-text.ts";
import { renderSyncTitle } from "./sync-title.ts";

/** Signs by which a pull request is known. */
export type SignedPullRequest = Pick<
  PullRequest,
  "title" | "body" | "head" | "base" | "isCrossRepository" | "isOwn" | "labels"
>;

/** The branch whose sync pull request is looked for. */
export interface SyncTarget {
  readonly base: string;
  readonly defaultBranch: string;
  /** As the configuration wants them. */
  readonly labels: readonly string[];
  /** Prefixes of sync branches; absent: the default one. */
  readonly branchPrefixes?: readonly string[] | undefined;
  /** Title as the configuration wants it; absent: the default one. */
  readonly title?: string | undefined;
}

/** The label that every sync pull request has unless the configuration names others. */
const OWN_LABEL = "ecosystem-sync";
/** A label that others use too tells nothing. */
const COMMON_LABEL = "automerge";

/**
 * Tells whether a pull request is a sync pull request into a branch, by more than one sign: the marker may be gone with an
 * edit, the author with a change of the token, the label with somebody's tidying up. Gives the marker, or what is known
 * without it; `null` for everybody else's.
 *
 * From our own sync branch one sign is enough, because nobody else makes a branch of that name. One under a prefix that the
 * configuration names no more is known by its marker, and by being our own. The default branch is
 * everybody's: a pull request from there needs two signs, and its title is none of them without the marker. One from a fork never is ours, whatever it shows.
 */
export function recogniseSync(pullRequest: SignedPullRequest, target: SyncTarget): SyncMarker | null {
  const { body, head, base, isCrossRepository, isOwn } = pullRequest;
  if (isCrossRepository || base !== target.base) return null;
  const found = parseSyncMarker(body, base);
  const marker = found?.base === base ? found : null;
  const isLabelled = hasOwnLabel(pullRequest, target);
  if (syncBranchNames(base, target.branchPrefixes).includes(head)) {
    return marker ?? (isLabelled || isOwn === true ? withoutKnowledge(pullRequest) : null);
  }
  const isFromDefault = head === target.defaultBranch || head === marker?.defaultBranch;
  const isTitled = [renderSyncTitle(base, head), target.title].includes(pullRequest.title);
  if (marker !== null) {
    if (!isFromDefault && isOwn === true && head !== base && head.endsWith(base)) return marker;
    const mayBeFormer = marker.defaultBranch === undefined;
    if (isOwn !== false) return isFromDefault || mayBeFormer ? marker : null;
    return isFromDefault && (isLabelled || isTitled) ? marker : null;
  }
  if (!isFromDefault) return null;
  const hasRemains = hasMarkerRemains(body) || hasGeneratedText(body);
  const isOurs = isLabelled ? isOwn === true || hasRemains : isOwn === true && hasRemains;
  return isOurs ? withoutKnowledge(pullRequest) : null;
}

/** Case makes no difference between labels on GitHub. */
function hasOwnLabel({ labels }: SignedPullRequest, target: SyncTarget): boolean {
  const telling = new Set([OWN_LABEL, CONFLICT_LABEL, ...target.labels.map((label) => label.toLowerCase())]);
  telling.delete(COMMON_LABEL);
  return labels.some((label) => telling.has(label.toLowerCase()));
}

function withoutKnowledge({ base, labels }: SignedPullRequest): SyncMarker {
  const isConflict = labels.some((label) => label.toLowerCase() === CONFLICT_LABEL);
  return { base, behindBy: 0, defaultOid: "", isConflict, isLost: true };
}
