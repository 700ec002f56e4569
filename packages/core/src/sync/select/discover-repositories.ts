import type { DiscoverRule } from "../../config/discover/discover-config.ts";
import type { EcosystemConfig, RepositoryConfig } from "../../config/ecosystem-config.ts";
import type { OwnedRepository } from "../../ports/repository-discovery.ts";
import { createRepositoryMatcher } from "../../repository/repository-pattern.ts";
import { formatRepositoryRef, parseRepositoryRef, repositoryKey } from "../../repository/repository-ref.ts";
import { formatCount } from "../../text/plural.ts";

/** Most repositories of a run, listed and found together. */
const MAX_REPOSITORIES = 10_000;

/** Custom properties of repositories, by `owner/name` in lower case. */
export type RepositoryProperties = ReadonlyMap<string, Readonly<Record<string, readonly string[]>>>;

/** What a rule found, or that it could not be asked. */
export type DiscoverAnswer =
  | {
      readonly status: "found";
      readonly repositories: readonly OwnedRepository[];
      readonly properties: RepositoryProperties;
    }
  | { readonly status: "failed"; readonly message: string };

/** A configuration with the repositories that its rules found. */
export interface DiscoveredConfig {
  readonly config: EcosystemConfig;
  /** Full names of what was found, in their order. */
  readonly found: readonly string[];
  /** Found now and not in the run before; empty in the first run. */
  readonly appeared: readonly string[];
  /** Found in the run before and not now. */
  readonly gone: readonly string[];
  /** What a person should hear. */
  readonly warnings: readonly string[];
}

/** The repositories that a rule wants, by name, at most as many as its limit. */
export function applyDiscoverRule(
  rule: DiscoverRule,
  repositories: readonly OwnedRepository[],
  properties: RepositoryProperties,
): readonly OwnedRepository[] {
  const isNamed = rule.name === undefined ? () => true : createRepositoryMatcher([`*/${rule.name}`]);
  const isExcluded = rule.exclude.length === 0 ? () => false : createRepositoryMatcher(rule.exclude);
  const hasProperties = ({ repository }: OwnedRepository) => {
    const own = properties.get(repositoryKey(repository)) ?? {};
    return Object.entries(rule.properties).every(([name, value]) => own[name]?.includes(value) === true);
  };
  return repositories
    .filter(
      (one) =>
        (rule.withArchived || !one.isArchived) &&
        (rule.withForks || !one.isFork) &&
        (rule.withTemplates || !one.isTemplate) &&
        !one.isDisabled &&
        (rule.visibility === undefined || one.visibility === rule.visibility) &&
        rule.topics.every((topic) => one.topics.includes(topic)) &&
        isNamed(one.repository) &&
        !isExcluded(one.repository) &&
        hasProperties(one),
    )
    .toSorted((one, other) => (repositoryKey(one.repository) < repositoryKey(other.repository) ? -1 : 1));
}

/**
 * Adds what the rules of a configuration found, by name, behind what it lists. A listed repository keeps its entry, also one
 * that is switched off. Where a rule could not be asked, what the run before found stays.
 *
 * @param before full names that the run before found; `null`: there was none
 */
export function addDiscovered(
  config: EcosystemConfig,
  answers: readonly DiscoverAnswer[],
  before: readonly string[] | null,
): DiscoveredConfig {
  const warnings: string[] = [];
  const names = new Map<string, string>();
  for (const [index, rule] of config.discover.entries()) {
    const answer = answers[index];
    const place = `discover.${index}`;
    if (answer?.status !== "found") {
      warnings.push(
        `${place}: ${answer?.message ?? "it was not asked."} What the last run found is used instead.`,
      );
      continue;
    }
    const wanted = applyDiscoverRule(rule, answer.repositories, answer.properties);
    if (wanted.length > rule.limit) {
      warnings.push(
        `${place} matches ${formatCount(wanted.length, "repository", "repositories")}; its limit is ${rule.limit}, and the first by name are used. Raise \`limit\`, or narrow the rule.`,
      );
    }
    if (wanted.length === 0) warnings.push(`${place} matches no repository.`);
    for (const { repository } of wanted.slice(0, rule.limit)) {
      names.set(repositoryKey(repository), formatRepositoryRef(repository));
    }
  }
  if (answers.some((answer) => answer.status === "failed")) {
    for (const name of before ?? []) if (!names.has(name.toLowerCase())) names.set(name.toLowerCase(), name);
  }
  const found = [...names].toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([, name]) => name);
  const listed = new Set(config.repositories.map(({ repository }) => repositoryKey(repository)));
  const fresh = found.filter((name) => !listed.has(name.toLowerCase()));
  const room = MAX_REPOSITORIES - config.repositories.length;
  if (fresh.length > room) {
    warnings.push(
      `The configuration and its rules name more than ${MAX_REPOSITORIES} repositories; the rest is left out.`,
    );
  }
  const repositories = [...config.repositories, ...fresh.slice(0, room).flatMap(toEntry)];
  const keys = new Set(names.keys());
  const known = new Set((before ?? []).map((name) => name.toLowerCase()));
  return {
    config: { ...config, repositories },
    found,
    appeared: before === null ? [] : found.filter((name) => !known.has(name.toLowerCase())),
    gone: (before ?? []).filter((name) => !keys.has(name.toLowerCase())),
    warnings,
  };
}

function toEntry(name: string): readonly RepositoryConfig[] {
  const repository = parseRepositoryRef(name);
  return repository === null ? [] : [{ repository, isEnabled: true, isDiscovered: true }];
}
