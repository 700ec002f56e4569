import type { RunMetrics } from "../metrics/run-metrics.ts";
import type { BranchOutcome, BranchResult, RepositoryResult, RunError } from "../sync/outcome/outcome.ts";
import { formatCount, pluralize } from "../text/plural.ts";
import type { SyncRun } from "./sync-report.ts";

/** Outcomes after which no later run gets any further by itself. */
const FOR_A_PERSON: ReadonlySet<BranchOutcome> = new Set<BranchOutcome>([
  "conflict",
  "diverged",
  "failed",
  "locked",
  "squash-replay",
  "unrelated-histories",
  "vetoed",
]);

/** Whether a branch stays as it is until a person does something. A diverged branch within the threshold is in nobody's way. */
export function needsPerson({ outcome, behindBy }: BranchResult, threshold: number): boolean {
  if (outcome === "diverged") return (behindBy ?? 0) > threshold;
  return FOR_A_PERSON.has(outcome);
}

/** Branches that need a person, over all repositories. */
export function countForPeople(repositories: readonly RepositoryResult[]): number {
  return repositories.reduce(
    (sum, { branches, threshold }) =>
      sum + branches.filter((branch) => needsPerson(branch, threshold)).length,
    0,
  );
}

/** Why the step fails after this run; `null` when it does not. */
export function judgeExit(
  { errors }: Pick<SyncRun, "errors">,
  { success_rate }: Pick<RunMetrics, "success_rate">,
  minSuccessRate: number,
): string | null {
  const isOver = ({ repository, code }: RunError) =>
    repository === null || code === "unauthorized" || code === "token-unavailable";
  if (errors.some(isOver)) {
    return "The run failed; see the error above.";
  }
  if (success_rate === null || success_rate >= minSuccessRate) return null;
  return `Only ${success_rate} % of the repositories succeeded; min-success-rate is ${minSuccessRate}. The summary lists the failures.`;
}

/**
 * The headline of a run: what happened, and what is left for a person. The cross stands only on a step that fails.
 *
 * @param failure why the step fails; `null` when it does not
 */
export function renderVerdict(run: SyncRun, metrics: RunMetrics, failure: string | null): string {
  const count = (outcome: BranchOutcome) => metrics.outcomes[outcome] ?? 0;
  const conflicts = count("conflict");
  const forPeople = countForPeople(run.repositories) - conflicts - count("failed");
  const findings = run.findings?.length ?? 0;
  const said = [
    [metrics.errors_encountered, "failure"],
    [conflicts, "conflict"],
    [forPeople, `branch ${pluralize(forPeople, "needs", "need")} a person`, "branches need a person"],
    [findings, `finding ${pluralize(findings, "needs", "need")} attention`, "findings need attention"],
    [metrics.prs_created, "pull request opened", "pull requests opened"],
    [count("updated"), "updated", "updated"],
    [count("fast-forwarded"), "fast-forwarded", "fast-forwarded"],
    [count("planned"), "write planned", "writes planned"],
    [count("reported"), "stale branch", "stale branches"],
    [count("deferred"), "deferred", "deferred"],
  ] as const;
  const words = said.filter(([n]) => n > 0).map(([n, one, many]) => formatCount(n, one, many));
  const isForPeople = metrics.errors_encountered + conflicts + forPeople + findings > 0;
  const icon = failure !== null ? "❌" : isForPeople || run.isPartial ? "⚠️" : "✅";
  const suffix = run.isDryRun ? " (dry run)" : run.isPartial ? " (partial)" : "";
  return `${icon} Ecosystem sync: ${words.length > 0 ? words.join(", ") : formatQuietRun(run, metrics, failure)}${suffix}`;
}

function formatQuietRun({ isPartial }: SyncRun, { outcomes }: RunMetrics, failure: string | null): string {
  const open = outcomes["already-open"] ?? 0;
  if (open > 0) return `nothing new, ${open} already open`;
  if (failure !== null) return "failed";
  return isPartial ? "ended early" : "nothing to do";
}
