import { compilePatternList } from "./pattern-list.ts";
import { type RepositoryRef, repositoryKey } from "./repository-ref.ts";

/** Tells whether a repository is meant. */
export type RepositoryMatcher = (repository: RepositoryRef) => boolean;

/**
 * Compiles names and globs of repositories: `acme/api`, `acme/*`, `!acme/legacy-*`, or `api` for that name under every
 * owner. Case is ignored, as GitHub does; see `compilePatternList` for what a glob may hold.
 */
export function createRepositoryMatcher(patterns: readonly string[]): RepositoryMatcher {
  const matches = compilePatternList(patterns.map(completePattern));
  return (repository) => matches(repositoryKey(repository));
}

function completePattern(pattern: string): string {
  const lowered = pattern.toLowerCase();
  if (lowered.includes("/")) return lowered;
  return lowered.startsWith("!") ? `!*/${lowered.slice(1)}` : `*/${lowered}`;
}
