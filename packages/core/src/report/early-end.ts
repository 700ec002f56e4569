import type { RepositoryResult } from "../sync/outcome/outcome.ts";
import { formatCount } from "../text/plural.ts";

/** Why a run ended before it was done. */
export type EarlyEndCause = "rate-limit" | "time-limit" | "cancelled" | "failure";

/** How a run ended that ended early. */
export interface EarlyEnd {
  readonly cause: EarlyEndCause;
  /** When the limit that ended it resets, in milliseconds since the epoch; `null` where that is not known. */
  readonly resetAtMs: number | null;
}

const CAUSES: Readonly<Record<EarlyEndCause, string>> = {
  "rate-limit": "rate limit",
  "time-limit": "out of time (deadline-minutes)",
  cancelled: "cancelled",
  failure: "ended by a failure",
};

/** Reasons of repositories that a run did not get to. */
const NOT_REACHED: ReadonlySet<string | undefined> = new Set(["rate-limit", "cancelled"]);

/** Says in one line why a run ended early and what is left: `partial: rate limit, resets in 12 minutes, 3 branches deferred`. */
export function describeEarlyEnd(
  { cause, resetAtMs }: EarlyEnd,
  repositories: readonly RepositoryResult[],
  nowMs: number,
): string {
  const left = countLeft(repositories);
  return [
    `partial: ${CAUSES[cause]}`,
    ...(cause === "rate-limit" ? [describeReset(resetAtMs, nowMs)] : []),
    `${formatCount(left.branches, "branch", "branches")} deferred`,
    ...(left.repositories > 0
      ? [`${formatCount(left.repositories, "repository", "repositories")} not scanned`]
      : []),
  ].join(", ");
}

function describeReset(resetAtMs: number | null, nowMs: number): string {
  if (resetAtMs === null) return "reset time unknown";
  return `resets in ${formatCount(Math.max(1, Math.ceil((resetAtMs - nowMs) / 60_000)), "minute")}`;
}

function countLeft(repositories: readonly RepositoryResult[]) {
  const branches = repositories.flatMap((repository) => repository.branches);
  return {
    branches: branches.filter(({ outcome }) => outcome === "deferred").length,
    repositories: repositories.filter(({ reason }) => NOT_REACHED.has(reason)).length,
  };
}
