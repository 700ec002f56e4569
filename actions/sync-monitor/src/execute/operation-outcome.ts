import type { BranchComparison, BranchOutcome, PullRequestLink } from "@automation/core/sync";

/** What one operation came to, before it is joined with the branch's numbers. */
export interface OperationOutcome {
  readonly outcome: BranchOutcome;
  readonly pullRequest?: PullRequestLink;
  readonly isNewPullRequest?: boolean;
  readonly detail?: string;
  /** Of a veto: when it ends, in milliseconds since the epoch; `null`: for good. */
  readonly snoozedUntilMs?: number | null;
  /** Newer numbers, when the branch moved since it was compared. */
  readonly comparison?: BranchComparison;
}
