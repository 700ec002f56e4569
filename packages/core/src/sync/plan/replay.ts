import type { BranchHistory, EndedPullRequest } from "../../ports/branch-histories.ts";
import type { BranchRules } from "../../ports/branch-rules.ts";
import type { BranchComparison } from "../../ports/observation.ts";
import { hasLabel, RETRY_LABEL } from "../pull-request/veto.ts";

/**
 * Why another sync pull request would change nothing: what it brings was brought before and did not count
 * (`squashed`), it is all there already (`same-content`), or merging it could not count (`no-merge-commits`).
 */
export type Replay =
  /** `pullRequest` was squashed or rebased, if the branch still lacks the commits that it brought. */
  | { readonly kind: "squashed"; readonly pullRequest: EndedPullRequest }
  /** Both branches have the same tree, if the server's word for a tree can be trusted. */
  | { readonly kind: "same-content" }
  | { readonly kind: "no-merge-commits"; readonly isRuleOfBranch: boolean };

/**
 * Looks for reasons why merging another sync pull request would leave the branch behind by the same commits: they are
 * told apart before one is opened, the most telling first.
 */
export function findReplays(
  history: BranchHistory,
  comparison: BranchComparison,
  rules: BranchRules | undefined,
): readonly Replay[] {
  const replays: Replay[] = [];
  const merged = history.ended.find(({ isMerged }) => isMerged);
  if (
    merged?.mergeParentCount === 1 &&
    merged.marker.isLost !== true &&
    isStillBehind(merged, comparison) &&
    !hasLabel(merged, RETRY_LABEL)
  ) {
    replays.push({ kind: "squashed", pullRequest: merged });
  }
  const { baseOid, baseTreeOid, defaultTreeOid } = history;
  const isAsCompared = baseOid === comparison.branch.oid;
  if (isAsCompared && baseTreeOid !== null && baseTreeOid === defaultTreeOid)
    replays.push({ kind: "same-content" });
  if (rules?.requiresLinearHistory === true) {
    replays.push({ kind: "no-merge-commits", isRuleOfBranch: true });
  } else if (rules?.allowsMergeCommits === false) {
    replays.push({ kind: "no-merge-commits", isRuleOfBranch: false });
  }
  return replays;
}

/** Only then can it lack all of what was merged. */
function isStillBehind({ marker }: EndedPullRequest, { behindBy }: BranchComparison): boolean {
  return behindBy >= marker.behindBy;
}
