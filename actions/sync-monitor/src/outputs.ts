import type { RunMetrics } from "@automation/core/metrics";
import { formatRepositoryRef } from "@automation/core/repository";
import type { RepositoryResult } from "@automation/core/sync";
import type { Inputs } from "./inputs.ts";

/** The outputs of a run, by their name in action.yml. */
export function toOutputs(
  metrics: RunMetrics,
  repositories: readonly RepositoryResult[],
  inputs: Pick<Inputs, "metricsFile" | "reportFile">,
): Readonly<Record<string, string>> {
  return {
    "repos-scanned": String(metrics.repos_scanned),
    "branches-analyzed": String(metrics.branches_analyzed),
    "branches-behind": String(metrics.branches_behind),
    "prs-created": String(metrics.prs_created),
    "errors-encountered": String(metrics.errors_encountered),
    "success-rate": metrics.success_rate === null ? "" : String(metrics.success_rate),
    "api-calls-made": String(metrics.api_calls_made),
    "duration-seconds": String(metrics.duration_seconds),
    partial: String(metrics.partial),
    "pull-requests": JSON.stringify(listPullRequests(repositories)),
    "metrics-file": inputs.metricsFile,
    "report-file": inputs.reportFile,
  };
}

function listPullRequests(repositories: readonly RepositoryResult[]) {
  return repositories.flatMap((repository) =>
    repository.branches.flatMap((branch) =>
      branch.pullRequest === undefined
        ? []
        : [
            {
              repository: formatRepositoryRef(repository.renamedTo ?? repository.repository),
              branch: branch.name,
              number: branch.pullRequest.number,
              url: branch.pullRequest.url,
              outcome: branch.outcome,
            },
          ],
    ),
  );
}
