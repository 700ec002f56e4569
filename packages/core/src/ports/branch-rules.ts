/**
 * What a repository and the rules of one of its branches allow, as far as somebody may read it who does not administer
 * them. `null` everywhere means that GitHub did not say.
 */
export interface BranchRules {
  /** Nothing gets into the branch, neither by a push nor by a pull request. */
  readonly isLocked: boolean | null;
  /** Any rule holds for the branch, whatever it asks for. What is not known counts as protected. */
  readonly isProtected: boolean | null;
  /** The branch takes no merge commits. */
  readonly requiresLinearHistory: boolean | null;
  /** The repository's pull requests may be merged with a merge commit. */
  readonly allowsMergeCommits: boolean | null;
  readonly hasMergeQueue: boolean | null;
  /** Somebody must approve a pull request before it gets in. */
  readonly requiresReview: boolean | null;
  /** Whether the account behind the token may write to the repository; GitHub never says it of an app. */
  readonly canViewerWrite: boolean | null;
}

/** What is known when nobody tells. */
export const UNKNOWN_RULES: BranchRules = {
  isLocked: null,
  isProtected: null,
  requiresLinearHistory: null,
  allowsMergeCommits: null,
  hasMergeQueue: null,
  requiresReview: null,
  canViewerWrite: null,
};
