import type { ComparisonLookup } from "../../../ports/repositories.ts";
import type { AnswerValues } from "./answers.ts";

/**
 * Adds what a branch holds of its own to its comparison. Where that cannot be read, the comparison says why: without calls
 * left the branch waits for a later run, and in any other case it counts as somebody's work.
 */
export function addOwnCommits(
  lookup: ComparisonLookup,
  answer: AnswerValues["own-commits"] | undefined,
): ComparisonLookup {
  if (lookup.status !== "compared" || answer === undefined || answer.status === "stopped") return lookup;
  const { comparison, defaultOid } = lookup;
  if (answer.status === "failed") {
    const { code, message } = answer.error;
    return { ...lookup, comparison: { ...comparison, lookFailure: { code, message } } };
  }
  const isOfComparison = answer.branchOid === comparison.branch.oid;
  return {
    status: "compared",
    comparison: { ...comparison, own: answer.own },
    // What belongs to another commit is of no use to later runs.
    ...(isOfComparison && { defaultOid }),
  };
}
