import type { GitHubError } from "../../errors/errors.ts";

/** How far the default branch's commit that a squashed pull request brought is ahead of the branch. */
export type SquashReplayAnswer =
  /** `null` where GitHub has no answer. */
  | { readonly status: "found"; readonly aheadBy: number | null }
  | { readonly status: "failed"; readonly error: GitHubError };

/**
 * Whether the branch still lacks what the squashed pull request brought. If it was merged properly since, the branch holds that
 * commit. Without an answer the squash counts.
 */
export function isSquashConfirmed({ aheadBy }: Extract<SquashReplayAnswer, { status: "found" }>): boolean {
  return aheadBy !== 0;
}
