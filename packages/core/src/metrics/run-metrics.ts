import { repositoryKey } from "../repository/repository-ref.ts";
import type { TickGaps } from "../scheduling/ticks.ts";
import type { BranchOutcome, RepositoryResult, RunError } from "../sync/outcome/outcome.ts";

/** Calls left of one of GitHub's limits at both ends of a run; `null` when GitHub never said. */
export interface RateLimitSpan {
  readonly limit: number | null;
  readonly start: number | null;
  readonly end: number | null;
}

/** Which workflow run wrote a file; `null` where there is no runner. */
export interface RunIdentity {
  readonly id: string | null;
  readonly attempt: number | null;
  readonly workflow: string | null;
  /** `owner/name` of the repository that the workflow runs in. */
  readonly repository: string | null;
}

/** Everything that a run's metrics are counted from. */
export interface RunFacts {
  /** Milliseconds since the epoch. */
  readonly startedAtMs: number;
  readonly finishedAtMs: number;
  readonly repositories: readonly RepositoryResult[];
  readonly errors: readonly RunError[];
  /** Every request sent, retries, redirects and 304s included. */
  readonly requestCount: number;
  readonly isPartial: boolean;
  /** What an earlier run's answers were good for; absent where nothing is remembered. */
  readonly memory?: { readonly hits: number; readonly savedCalls: number };
  /** How long writes waited for nothing but their turn, in milliseconds. */
  readonly writeWaitMs?: number;
  /** Time between the starts of the last runs; absent before the second one. */
  readonly tickGaps?: TickGaps | null;
  /** By GitHub's name of the limit: `core`, `graphql`. */
  readonly rateLimit: Readonly<Record<string, RateLimitSpan>>;
  readonly run: RunIdentity;
  /** The part of the ecosystem that the run was for, `2/8`; absent for all of it. */
  readonly shard?: string | undefined;
}

/** The metrics file, key for key (`metrics.schema.json`). */
export interface RunMetrics {
  readonly schema_version: 1;
  readonly start_time: string;
  readonly end_time: string;
  readonly duration_seconds: number;
  readonly repos_scanned: number;
  readonly repos_skipped: number;
  readonly repos_failed: number;
  /** Branches whose distance to the default branch is known. */
  readonly branches_analyzed: number;
  /** Analysed branches that are behind by more than their threshold, whatever was done about them. */
  readonly branches_behind: number;
  readonly prs_created: number;
  readonly errors_encountered: number;
  /** 0..100, two decimals: repositories without an error / repositories attempted; `null` when none was attempted. */
  readonly success_rate: number | null;
  readonly api_calls_made: number;
  /** Branches that did not have to be compared, because an earlier run had compared the same commits. */
  readonly cache_hits: number;
  /** Calls that were not made because of it; below 0 when asking how far default branches moved gained nothing. */
  readonly api_calls_saved: number;
  /** How long writes waited for their turn (`write-interval-ms`, limits on new content), in seconds. */
  readonly write_wait_seconds?: number;
  /** Repositories that a learned schedule left to a later run; absent where there are none. They count as skipped too. */
  readonly repos_not_due?: number;
  /** Time between the starts of the last runs, in seconds; absent before the second one. */
  readonly tick_gap_p50?: number;
  readonly tick_gap_p95?: number;
  readonly tick_gap_max?: number;
  /** Gaps that the three are of. */
  readonly tick_gaps?: number;
  readonly partial: boolean;
  readonly outcomes: Readonly<Partial<Record<BranchOutcome, number>>>;
  readonly rate_limit: Readonly<Record<string, RateLimitSpan>>;
  readonly run: RunIdentity;
  /** `2/8`; absent where the run was for all repositories. */
  readonly shard?: string;
}

/** The numbers of branches that the metrics, the summary and the dashboard issue all have. */
export function countBranches(repositories: readonly RepositoryResult[]): {
  readonly analyzed: number;
  readonly behind: number;
} {
  const branches = repositories.flatMap((repository) => repository.branches);
  return {
    analyzed: branches.filter((branch) => branch.behindBy !== null).length,
    behind: repositories.reduce((sum, repository) => sum + countStale(repository), 0),
  };
}

/** Folds a run into its metrics. Skipped repositories count neither as attempted nor as an error. */
export function summarizeRun(facts: RunFacts): RunMetrics {
  const { repositories, errors } = facts;
  const branches = repositories.flatMap((repository) => repository.branches);
  const { analyzed, behind } = countBranches(repositories);
  const outcomes: Partial<Record<BranchOutcome, number>> = {};
  for (const branch of branches) outcomes[branch.outcome] = (outcomes[branch.outcome] ?? 0) + 1;
  const count = (status: RepositoryResult["status"]) =>
    repositories.filter((repository) => repository.status === status).length;
  return {
    schema_version: 1,
    start_time: new Date(facts.startedAtMs).toISOString(),
    end_time: new Date(facts.finishedAtMs).toISOString(),
    duration_seconds: round((facts.finishedAtMs - facts.startedAtMs) / 1000, 3),
    repos_scanned: count("scanned"),
    repos_skipped: count("skipped"),
    repos_failed: count("failed"),
    branches_analyzed: analyzed,
    branches_behind: behind,
    prs_created: branches.filter((branch) => branch.isNewPullRequest).length,
    errors_encountered: errors.length,
    success_rate: successRate(repositories, errors),
    api_calls_made: facts.requestCount,
    cache_hits: facts.memory?.hits ?? 0,
    api_calls_saved: facts.memory?.savedCalls ?? 0,
    ...(facts.writeWaitMs !== undefined && { write_wait_seconds: round(facts.writeWaitMs / 1000, 3) }),
    ...presentNotDue(repositories),
    ...presentTickGaps(facts.tickGaps ?? null),
    partial: facts.isPartial,
    outcomes,
    rate_limit: facts.rateLimit,
    run: facts.run,
    ...(facts.shard !== undefined && { shard: facts.shard }),
  };
}

function presentNotDue(repositories: readonly RepositoryResult[]): Pick<RunMetrics, "repos_not_due"> {
  const count = repositories.filter(({ reason }) => reason === "not-due").length;
  return count === 0 ? {} : { repos_not_due: count };
}

function presentTickGaps(
  gaps: TickGaps | null,
): Pick<RunMetrics, "tick_gap_p50" | "tick_gap_p95" | "tick_gap_max" | "tick_gaps"> {
  if (gaps === null) return {};
  const [p50, p95, max] = [gaps.p50, gaps.p95, gaps.max].map((gapMs) => Math.round(gapMs / 1000));
  return { tick_gap_p50: p50 ?? 0, tick_gap_p95: p95 ?? 0, tick_gap_max: max ?? 0, tick_gaps: gaps.count };
}

/** Branches that are nobody's to bring up to date, however far they are behind. */
const NEUTRAL: readonly BranchOutcome[] = ["bot-branch", "finished"];

function countStale(repository: RepositoryResult): number {
  return repository.branches.filter(
    (branch) =>
      branch.behindBy !== null && branch.behindBy > repository.threshold && !NEUTRAL.includes(branch.outcome),
  ).length;
}

function successRate(repositories: readonly RepositoryResult[], errors: readonly RunError[]): number | null {
  const attempted = repositories.filter((repository) => repository.status !== "skipped");
  if (attempted.length === 0) return null;
  const withError = new Set(errors.map((error) => error.repository?.toLowerCase()));
  const good = attempted.filter(
    (result) =>
      result.status === "scanned" &&
      !withError.has(repositoryKey(result.repository)) &&
      // One error may stand for all repositories of an owner.
      result.branches.every(({ outcome }) => outcome !== "failed"),
  );
  return round((100 * good.length) / attempted.length, 2);
}

function round(value: number, decimals: number): number {
  return Number(value.toFixed(decimals));
}
