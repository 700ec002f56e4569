import { repositoryKey } from "../../repository/repository-ref.ts";
import type { ObservedBranch } from "../observation/observed-repository.ts";
import type { StaleBranch } from "../observation/stale-branch.ts";
import type { BranchResult } from "../outcome/outcome.ts";
import { waitingKey } from "../outcome/write-pace.ts";
import { decideBranch } from "./decide-branch.ts";
import { answersOf, type Knowledge } from "./knowledge.ts";
import type {
  Decision,
  OperationOf,
  PlannedOperation,
  SettledBranch,
  SyncPlan,
} from "./planned-operation.ts";
import { type PullRequestLimits, PullRequestQuota } from "./pull-request-quota.ts";
import { chooseDoubts } from "./questions/doubts.ts";
import type { HistoryFacts } from "./questions/history.ts";
import type { Question } from "./questions/question.ts";
import { settle } from "./settle.ts";

/** What decides about a run's plan besides what is known of its branches. */
export interface PlanningFacts extends HistoryFacts {
  readonly limits: PullRequestLimits;
  /** Since when earlier runs deferred a branch, by `waitingKey`. */
  readonly waitingSinceMs: ReadonlyMap<string, number>;
  /** What becomes of an operation's branch that must not be carried out; `null` for one that may. */
  readonly review: OperationReview;
}

/** Judges an operation before it counts against any limit. */
export type OperationReview = (operation: PlannedOperation) => ReviewVerdict | null;

/** What becomes of a branch whose operation is not carried out. */
export type ReviewVerdict = Pick<BranchResult, "outcome" | "detail">;

/** A plan as far as it is known. It may be carried out when there are no questions. */
export interface DraftPlan extends SyncPlan {
  readonly questions: readonly Question[];
}

/**
 * Decides what to do about the stale branches of a whole run.
 *
 * The branch that is behind most comes first; among equals the one that waits longest, then the order of the
 * configuration. New pull requests beyond the limits are deferred to a later run. Planning on what a finished plan left
 * behind gives no operation.
 *
 * What has to be known first comes back as questions: those that a decision needs, all at once; and then those about writes
 * that rest on doubtful facts, for the writes within the limits only. With the answers the plan is made again.
 */
export function planSync(knowledge: Knowledge, facts: PlanningFacts): DraftPlan {
  const decisions = new Map(
    knowledge.branches.map((branch) => [branch, decideBranch(branch, answersOf(knowledge, branch), facts)]),
  );
  const questions = [...decisions.values()].flatMap((decision) =>
    decision.kind === "question" ? [decision.question] : [],
  );
  if (questions.length > 0) return { operations: [], settled: [], reassessed: new Map(), questions };
  const { postponed, ...plan } = draw(knowledge, decisions, facts);
  return { ...plan, questions: chooseDoubts(plan.operations, postponed, knowledge) };
}

interface DrawnPlan extends SyncPlan {
  /** New pull requests that are not opened in this run. */
  readonly postponed: readonly OperationOf<"open-pull-request">[];
}

function draw(
  knowledge: Knowledge,
  decisions: ReadonlyMap<StaleBranch, Decision>,
  { limits, waitingSinceMs, review }: PlanningFacts,
): DrawnPlan {
  const operations: PlannedOperation[] = [];
  const postponed: OperationOf<"open-pull-request">[] = [];
  const settled: SettledBranch[] = [];
  const reassessed = new Map<StaleBranch, readonly ObservedBranch[]>();
  const quota = new PullRequestQuota(limits, knowledge);
  for (const [branch, decision] of byUrgency(decisions, waitingSinceMs)) {
    if (decision.kind === "settled") settled.push(decision.settled);
    else if (decision.kind === "reassessed") reassessed.set(branch, decision.branches);
    else if (decision.kind !== "question") {
      const verdict = review(decision) ?? limit(decision, quota);
      if (verdict === null) operations.push(decision);
      else {
        settled.push(settle(decision.due, verdict.outcome, verdict).settled);
        if (decision.kind === "open-pull-request") postponed.push(decision);
      }
    }
  }
  return { operations, settled, reassessed, postponed };
}

function limit(operation: PlannedOperation, quota: PullRequestQuota): ReviewVerdict | null {
  const detail = operation.kind === "open-pull-request" ? quota.take(operation.due) : null;
  return detail === null ? null : { outcome: "deferred", detail };
}

function byUrgency(
  decisions: ReadonlyMap<StaleBranch, Decision>,
  waitingSinceMs: ReadonlyMap<string, number>,
): readonly (readonly [StaleBranch, Decision])[] {
  const behindBy = ([branch, decision]: readonly [StaleBranch, Decision]) =>
    "due" in decision ? decision.due.comparison.behindBy : branch.comparison.behindBy;
  const since = ([{ repository, comparison }]: readonly [StaleBranch, Decision]): number =>
    waitingSinceMs.get(waitingKey(repositoryKey(repository), comparison.branch.name)) ??
    Number.MAX_SAFE_INTEGER;
  return [...decisions].toSorted((a, b) => behindBy(b) - behindBy(a) || since(a) - since(b));
}
