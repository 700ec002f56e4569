import { countOwnCommits } from "../observation/own-commits.ts";
import type { BranchResult } from "../outcome/outcome.ts";
import type { PlanningFailure } from "../outcome/planning-failure.ts";
import type { DueBranch } from "./due-branch.ts";
import type { Decision } from "./planned-operation.ts";

/** What a result tells besides its outcome. */
export type SettlementDetails = Pick<
  BranchResult,
  "pullRequest" | "detail" | "snoozedUntilMs" | "otherEcosystem"
>;

type Settlable = Pick<DueBranch, "observed" | "comparison"> & Partial<Pick<DueBranch, "rules">>;

type Settled = Extract<Decision, { readonly kind: "settled" }>;

/** Decides a branch without a write. */
export function settle(
  due: Settlable,
  outcome: BranchResult["outcome"],
  { pullRequest, detail, snoozedUntilMs, otherEcosystem }: SettlementDetails = {},
): Settled {
  const { observed: branch, comparison, rules } = due;
  const result: BranchResult = {
    name: comparison.branch.name,
    aheadBy: comparison.aheadBy,
    behindBy: comparison.behindBy,
    ownCommits: countOwnCommits(comparison),
    outcome,
    ...(pullRequest && { pullRequest }),
    ...(detail !== undefined && { detail }),
    ...(snoozedUntilMs !== undefined && { snoozedUntilMs }),
    ...(otherEcosystem !== undefined && { otherEcosystem }),
  };
  return { kind: "settled", settled: { branch, result, ...(rules && { rules }) } };
}

/** Decides a branch about which something could not be read: it waits where calls are used up, and fails in any other case. */
export function settleFailed(due: Settlable, failure: PlanningFailure): Settled {
  const outcome = failure.code === "rate-limited" ? "deferred" : "failed";
  const { settled } = settle(due, outcome, { detail: failure.message });
  return { kind: "settled", settled: { ...settled, failure } };
}
