import type { RunFacts } from "@automation/core/metrics";
import type { BranchResult, RepositoryResult } from "@automation/core/sync";

export function branch(change: Partial<BranchResult> = {}): BranchResult {
  return { name: "release/1.2", aheadBy: 0, behindBy: 14, outcome: "opened", ...change };
}

export function repository(name: string, change: Partial<RepositoryResult> = {}): RepositoryResult {
  return {
    repository: { owner: "acme", name },
    status: "scanned",
    defaultBranch: "main",
    threshold: 10,
    branches: [],
    ...change,
  };
}

/** A run of one minute and a half over nothing. */
export function facts(change: Partial<RunFacts> = {}): RunFacts {
  return {
    startedAtMs: Date.UTC(2026, 0, 1, 12),
    finishedAtMs: Date.UTC(2026, 0, 1, 12, 1, 30, 250),
    repositories: [],
    errors: [],
    requestCount: 0,
    isPartial: false,
    rateLimit: {},
    run: { id: "1", attempt: 1, workflow: "sync", repository: "acme/ops" },
    ...change,
  };
}
