import type { SquashReplayAnswer } from "./answers.ts";

/**
 * Whether the branch still lacks what the squashed pull request brought. If it was merged properly since, the branch holds that
 * commit. Without an answer the squash counts.
 */
export function isSquashConfirmed({ aheadBy }: Extract<SquashReplayAnswer, { status: "found" }>): boolean {
  return aheadBy !== 0;
}
