import type { AutoMergeResult } from "@automation/core/ports";

/**
 * Why GitHub did not turn auto-merge on, by its words: the repository does not allow it; or nothing is in the way, which it
 * says in several forms, with the state of the pull request or of the base's rules.
 */
export function readAutoMergeRefusal(message: string): Exclude<AutoMergeResult, { status: "on" }> {
  if (/auto.?merge is not allowed/i.test(message)) return { status: "not-allowed" };
  const isReady = /\bclean status\b|protected branch rules not configured/i.test(message);
  return isReady ? { status: "ready" } : { status: "refused", message };
}
