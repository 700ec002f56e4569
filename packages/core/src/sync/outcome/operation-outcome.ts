import type { GitHubError } from "../../errors/errors.ts";
import type { BranchComparison } from "../../ports/observation.ts";
import { countOwnCommits } from "../observation/own-commits.ts";
import type { StaleBranch } from "../observation/stale-branch.ts";
import type { DueBranch } from "../plan/due-branch.ts";
import type { Decision, SyncPlan } from "../plan/planned-operation.ts";
import type { StaleBranchOutcome } from "./assemble-results.ts";
import type { BranchResult } from "./outcome.ts";
import { toPlanningFailure } from "./planning-failure.ts";

/** What one operation came to, before it is joined with the branch's numbers. */
export interface OperationOutcome
  extends Pick<BranchResult, "outcome" | "pullRequest" | "isNewPullRequest" | "detail"> {
  /** Newer numbers, when the branch moved since it was compared. */
  readonly comparison?: BranchComparison;
}

/** Joins what an operation came to with the branch's numbers. */
export function toOutcome(
  { comparison: planned, rules }: Pick<DueBranch, "comparison" | "rules">,
  { comparison = planned, ...rest }: OperationOutcome,
): StaleBranchOutcome {
  const { branch, aheadBy, behindBy } = comparison;
  const result = { name: branch.name, aheadBy, behindBy, ownCommits: countOwnCommits(comparison), ...rest };
  return { result, ...(rules && { rules }) };
}

/** What a failed operation means for its branch: without calls left it waits for a later run. */
export function toFailedOutcome(due: DueBranch, error: GitHubError): StaleBranchOutcome {
  const outcome = error.code === "rate-limited" ? "deferred" : "failed";
  return { ...toOutcome(due, { outcome, detail: error.message }), failure: toPlanningFailure(error) };
}

/** A failure that has been reported already, of the owner as a whole: it is no further error of the run. */
export function toRepeatedOutcome(due: DueBranch, error: GitHubError): StaleBranchOutcome {
  return toOutcome(due, { outcome: "failed", detail: error.message });
}

/** Our own bug, kept to its branch. */
export function toCrashedOutcome(due: DueBranch, reason: unknown): StaleBranchOutcome {
  const message = `Unexpected failure: ${reason instanceof Error ? reason.message : String(reason)}`;
  const failure = { code: "internal", message } as const;
  return { ...toOutcome(due, { outcome: "failed", detail: message }), failure };
}

/** What became of a branch that was decided again while the plan was carried out. One left out of the report is `diverged`. */
export function toDecidedOutcome(
  due: DueBranch,
  decision: Extract<Decision, { readonly kind: "settled" | "reassessed" }>,
): StaleBranchOutcome {
  if (decision.kind === "settled") return decision.settled;
  const [branch] = decision.branches;
  return branch?.status === "settled" ? branch : toOutcome(due, { outcome: "diverged" });
}

/** Outcomes of the branches that a plan settles without a write. */
export function listSettled({ settled }: Pick<SyncPlan, "settled">): Map<StaleBranch, StaleBranchOutcome> {
  return new Map(settled.map(({ branch, ...outcome }) => [branch, outcome]));
}
