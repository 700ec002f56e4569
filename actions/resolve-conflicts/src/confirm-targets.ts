import type { ConflictRun } from "@automation/core/conflict";
import { GitHubError } from "@automation/core/errors";
import type { RepositoryReader } from "@automation/core/ports";
import { formatRepositoryRef } from "@automation/core/repository";
import type { Target } from "./find-targets.ts";

/** The targets that are what the configuration means, under the names that they have now, and what is wrong with the others. */
export interface ConfirmedTargets {
  readonly targets: readonly Target[];
  readonly errors: ConflictRun["errors"];
}

/**
 * Asks GitHub about repositories that a report knows under another name, and about those whose number the configuration
 * gives: one call for 25, none where there is none of both. A name that another repository took over is not worked on.
 */
export async function confirmTargets(
  targets: readonly Target[],
  reader: Pick<RepositoryReader, "readRepositories">,
): Promise<ConfirmedTargets> {
  const doubtful = targets.filter(({ databaseId, isRenamed }) => databaseId !== undefined || isRenamed);
  if (doubtful.length === 0) return { targets, errors: [] };
  const lookups = await reader.readRepositories(doubtful.map(({ repository }) => repository));
  const confirmed = new Map<Target, Target>();
  const errors: ConflictRun["errors"][number][] = [];
  for (const [index, target] of doubtful.entries()) {
    const lookup = lookups[index];
    const name = formatRepositoryRef(target.repository);
    if (lookup?.status === "found") {
      const { repository, databaseId } = lookup.snapshot;
      if (target.databaseId === undefined || target.databaseId === (databaseId ?? target.databaseId)) {
        confirmed.set(target, { ...target, repository });
        continue;
      }
      const message = `${name} is another repository now (id ${databaseId}, the configuration expects ${target.databaseId}). Check who owns the name, then correct the entry.`;
      errors.push({ repository: name, code: "identity-changed", message });
    } else if (lookup?.error instanceof GitHubError) {
      errors.push({ repository: name, code: lookup.error.code, message: lookup.error.message });
    }
  }
  const isDoubtful = new Set(doubtful);
  return {
    targets: targets.flatMap((target) => (isDoubtful.has(target) ? (confirmed.get(target) ?? []) : [target])),
    errors,
  };
}
