import type { BranchRules } from "../../ports/branch-rules.ts";

/** What an open pull request waits for that no run can give it. */
export const PULL_REQUEST_WAITS = ["review", "merge-queue"] as const;

export type PullRequestWait = (typeof PULL_REQUEST_WAITS)[number];

/** Why no sync pull request may be opened or moved here, as the outcome and the words for the report. */
export interface RuleVerdict {
  readonly outcome: "locked" | "reported";
  readonly detail: string;
}

/** Judges whether a run may write for a stale branch at all; `null` when no rule is known that stands against it. */
export function judgeRules(rules: BranchRules | undefined): RuleVerdict | null {
  if (rules === undefined) return null;
  if (rules.isLocked === true) {
    return { outcome: "locked", detail: "the branch is locked: nothing can be merged into it" };
  }
  if (rules.canViewerWrite === false) {
    const detail =
      "the token's account may only read this repository; give it write access, or set `mode: report` for the repository";
    return { outcome: "reported", detail };
  }
  return null;
}

/** What a sync pull request into the branch has to wait for, so that one that stays open is not taken for a failure. */
export function findWaits(rules: BranchRules | undefined): readonly PullRequestWait[] {
  return [
    ...(rules?.requiresReview === true ? (["review"] as const) : []),
    ...(rules?.hasMergeQueue === true ? (["merge-queue"] as const) : []),
  ];
}
