import type { DiscoverRule } from "../../config/discover/discover-config.ts";
import type { EcosystemConfig } from "../../config/ecosystem-config.ts";
import { GitHubError } from "../../errors/errors.ts";
import type { RepositoryDiscovery } from "../../ports/repository-discovery.ts";
import { addDiscovered, type DiscoverAnswer, type DiscoveredConfig } from "./discover-repositories.ts";

/** A configuration with what its rules found, or why there is no repository at all. */
export type Discovery =
  | ({ readonly status: "found" } & DiscoveredConfig)
  | { readonly status: "failed"; readonly error: GitHubError };

/**
 * Asks for the repositories of every rule, each owner once, one after the other. An owner that cannot be asked is a warning, as
 * long as any repository is known; only then it is a failure.
 *
 * @param before full names that the run before found; `null`: there was none
 */
export async function discoverRepositories(
  config: EcosystemConfig,
  discovery: RepositoryDiscovery,
  before: readonly string[] | null,
): Promise<Discovery> {
  const lists = new Map<string, Promise<DiscoverAnswer>>();
  const answers: DiscoverAnswer[] = [];
  let failure: GitHubError | undefined;
  for (const rule of config.discover) {
    const hasProperties = Object.keys(rule.properties).length > 0;
    const key = `${rule.owner?.toLowerCase() ?? ""} ${hasProperties}`;
    const asked = lists.get(key) ?? ask(rule, hasProperties, discovery);
    lists.set(key, asked);
    try {
      answers.push(await asked);
    } catch (error) {
      if (!(error instanceof GitHubError)) throw error;
      failure ??= error;
      answers.push({ status: "failed", message: error.message });
    }
  }
  const discovered = addDiscovered(config, answers, before);
  if (failure !== undefined && discovered.config.repositories.length === 0) {
    return { status: "failed", error: failure };
  }
  return { status: "found", ...discovered };
}

async function ask(
  { owner }: DiscoverRule,
  hasProperties: boolean,
  discovery: RepositoryDiscovery,
): Promise<DiscoverAnswer> {
  const repositories = await discovery.list({ owner: owner ?? null });
  const properties =
    hasProperties && owner !== undefined
      ? await discovery.readProperties({ owner })
      : new Map<string, never>();
  return { status: "found", repositories, properties };
}
