import type { Decision, OperationOutcome, PlannedOperation } from "@automation/core/sync";

/** How an operation ends: with an outcome, with another operation in its place, or with a new decision about its branch. */
export type OperationEnd =
  | OperationOutcome
  /** `note` stands before the detail of the pull request that the next operation leads to. */
  | { readonly next: PlannedOperation; readonly note?: string }
  | { readonly decided: SettlingDecision };

type SettlingDecision = Extract<Decision, { readonly kind: "settled" | "reassessed" }>;

/** Goes on with what was decided again about a branch. */
export function followDecision(decision: Exclude<Decision, { readonly kind: "question" }>): OperationEnd {
  return decision.kind === "settled" || decision.kind === "reassessed"
    ? { decided: decision }
    : { next: decision };
}
