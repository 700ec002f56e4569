import type { EcosystemConfig, RepositoryConfig } from "../../config/ecosystem-config.ts";
import { createRepositoryMatcher } from "../../repository/repository-pattern.ts";
import { isInShard, type Shard } from "../../repository/shard.ts";
import type { SkipReason } from "../outcome/outcome.ts";

/** The repositories of a run, and those of the configuration that this run leaves alone. */
export interface RepositorySelection {
  readonly selected: readonly RepositoryConfig[];
  readonly skipped: readonly { readonly repository: RepositoryConfig; readonly reason: SkipReason }[];
}

/** Patterns that no repository of the configuration matches: misspelt, most of the time. Exclusions are not looked at. */
export function findIdlePatterns(config: EcosystemConfig, patterns: readonly string[]): readonly string[] {
  return patterns.filter((pattern) => {
    if (pattern.startsWith("!")) return false;
    const matches = createRepositoryMatcher([pattern]);
    return !config.repositories.some(({ repository }) => matches(repository));
  });
}

/**
 * Picks a run's repositories. One that `patterns` leave out, or of another owner than the shard's, is not part of the run
 * at all; one of another shard, or switched off in the file, is listed as skipped.
 */
export function selectRepositories(
  config: EcosystemConfig,
  patterns: readonly string[],
  shard: Shard | undefined,
): RepositorySelection {
  const matches = patterns.length === 0 ? () => true : createRepositoryMatcher(patterns);
  const selected: RepositoryConfig[] = [];
  const skipped: { repository: RepositoryConfig; reason: SkipReason }[] = [];
  for (const repository of config.repositories) {
    if (!matches(repository.repository)) continue;
    if (shard?.owner !== undefined && repository.repository.owner.toLowerCase() !== shard.owner) continue;
    if (!repository.isEnabled) skipped.push({ repository, reason: "disabled" });
    else if (shard !== undefined && !isInShard(repository.repository, shard)) {
      skipped.push({ repository, reason: "not-in-shard" });
    } else selected.push(repository);
  }
  return { selected, skipped };
}
