import type { EcosystemConfig, RepositoryConfig } from "../config/ecosystem-config.ts";
import type { UntargetedRepository } from "../conflict/report/conflict-report.ts";
import { parseRepositoryRef, type RepositoryRef, repositoryKey } from "../repository/repository-ref.ts";
import type { SyncReport } from "./sync-report.ts";

/** Pull requests of one repository whose conflicts are to be looked at. */
export interface ConflictTarget {
  readonly repository: RepositoryRef;
  /** Their numbers, or every open sync pull request. */
  readonly pullRequests: readonly number[] | "all";
  /** Whether a person named the pull request. Every other one has to be a sync pull request. */
  readonly isNamed?: boolean;
}

/** Pull requests that a report says are in conflict. Whoever wrote the report, it decides nothing by itself. */
export interface ReportedConflicts {
  /** As the configuration of that run called it. */
  readonly repository: RepositoryRef;
  /** The name that GitHub gave it, where that is another one. */
  readonly renamedTo?: RepositoryRef;
  readonly pullRequests: readonly number[];
}

/** What reports lead to within a configuration. */
export interface ReportedTargets {
  readonly targets: readonly (ConflictTarget & {
    readonly config: RepositoryConfig;
    /** Whether a report knows it under another name than the configuration, which GitHub has to confirm. */
    readonly isRenamed: boolean;
  })[];
  readonly left: readonly UntargetedRepository[];
}

/** The pull requests that sync-monitor left in conflict, as its reports say; each once. */
export function listConflicts(reports: readonly SyncReport[]): readonly ReportedConflicts[] {
  return reports
    .flatMap(({ repositories }) => repositories)
    .flatMap(({ repository: name, renamed_to: newName, branches }) => {
      const repository = parseRepositoryRef(name);
      const renamedTo = newName === undefined ? null : parseRepositoryRef(newName);
      const pullRequests = branches.flatMap(({ outcome, pull_request }) =>
        outcome === "conflict" && pull_request !== undefined ? [pull_request.number] : [],
      );
      if (repository === null || pullRequests.length === 0) return [];
      return [{ repository, pullRequests, ...(renamedTo !== null && { renamedTo }) }];
    });
}

/**
 * Takes the reported pull requests whose repositories the configuration names and has switched on. The address of a
 * repository comes from the configuration, never from the report.
 */
export function selectReported(
  reported: readonly ReportedConflicts[],
  { repositories }: Pick<EcosystemConfig, "repositories">,
): ReportedTargets {
  const entries = new Map(repositories.map((entry) => [repositoryKey(entry.repository), entry]));
  const found = new Map<RepositoryConfig, { numbers: Set<number>; isRenamed: boolean }>();
  const left = new Map<string, UntargetedRepository>();
  for (const { repository, renamedTo, pullRequests } of reported) {
    const underNewName = renamedTo && entries.get(repositoryKey(renamedTo));
    const entry = underNewName ?? entries.get(repositoryKey(repository));
    if (entry === undefined || !entry.isEnabled) {
      const reason = entry === undefined ? "not-in-configuration" : "disabled";
      left.set(repositoryKey(repository), { repository, reason });
      continue;
    }
    const target = found.get(entry) ?? { numbers: new Set<number>(), isRenamed: false };
    for (const number of pullRequests) target.numbers.add(number);
    if (renamedTo !== undefined && underNewName === undefined) target.isRenamed = true;
    found.set(entry, target);
  }
  const targets = [...found].map(([config, { numbers, isRenamed }]) => ({
    repository: config.repository,
    pullRequests: [...numbers],
    config,
    isRenamed,
  }));
  return { targets, left: [...left.values()] };
}
