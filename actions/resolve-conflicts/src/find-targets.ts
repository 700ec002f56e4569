import type { ActionKit } from "@automation/action-kit";
import {
  ConfigError,
  type ConflictPolicy,
  type ConflictTarget,
  createConflictPolicy,
  type EcosystemConfig,
  listConflicts,
  parseEcosystemConfig,
  parseRepositoryRef,
  parseSyncReport,
  type RepositoryRef,
  repositoryKey,
} from "@automation/core";
import type { Inputs } from "./inputs.ts";

/** Pull requests of one repository, and what may be done to their conflicts. */
export interface Target extends ConflictTarget {
  readonly policy: ConflictPolicy;
}

/** Which pull requests of which repositories are to be looked at, or why none is. */
export type TargetSearch =
  | { readonly status: "found"; readonly targets: readonly Target[] }
  | { readonly status: "off"; readonly reason: string };

type Kit = Pick<ActionKit, "runner" | "logger" | "readWorkspaceFile" | "listWorkspaceFiles">;

/**
 * Finds what a run is about: what sync-monitor's reports name, else the pull requests of one repository, else those of
 * every repository of the configuration. A configuration that turns writing off turns this off.
 */
export async function findTargets(inputs: Inputs, kit: Kit): Promise<TargetSearch> {
  const config = inputs.configFile === undefined ? null : await readConfig(inputs.configFile, kit);
  if (config !== null && !config.isConflictResolutionEnabled) return off("conflict_resolution_enabled");
  if (config !== null && !config.isSyncEnabled) return off("ecosystem_sync_enabled");
  const withPolicies = (targets: readonly ConflictTarget[]): TargetSearch => ({
    status: "found",
    targets: targets.map((target) => ({ ...target, policy: findPolicy(target.repository, inputs, config) })),
  });
  if (inputs.syncReportFiles.length > 0) return withPolicies(await readReports(inputs, kit));
  const everywhere = config !== null && inputs.pullRequest === "all" && inputs.repository === undefined;
  const repositories = everywhere ? listEnabled(config) : [findRepository(inputs, kit)];
  const pullRequests = inputs.pullRequest === "all" ? ("all" as const) : [inputs.pullRequest];
  return withPolicies(repositories.map((repository) => ({ repository, pullRequests })));
}

/** The configuration's rules, then the inputs', then the repository's own: the last one that matches a path counts. */
function findPolicy(
  repository: RepositoryRef,
  { rules }: Inputs,
  config: EcosystemConfig | null,
): ConflictPolicy {
  const isSame = (entry: EcosystemConfig["repositories"][number]) =>
    repositoryKey(entry.repository) === repositoryKey(repository);
  const own = config?.repositories.find(isSame)?.conflictRules;
  return createConflictPolicy(
    ...(config === null ? [] : [config.sync.conflictRules]),
    rules,
    ...(own === undefined ? [] : [own]),
  );
}

function off(key: string): TargetSearch {
  return { status: "off", reason: `The configuration says \`${key}: false\`: nothing is looked at.` };
}

async function readConfig(file: string, { readWorkspaceFile, logger }: Kit): Promise<EcosystemConfig> {
  const { config, warnings } = await parseEcosystemConfig(await readWorkspaceFile(file), { file });
  for (const warning of warnings) logger.warning(`${file}:${warning.line}: ${warning.message}`);
  return config;
}

function listEnabled({ repositories }: EcosystemConfig): readonly RepositoryRef[] {
  return repositories.flatMap(({ repository, isEnabled }) => (isEnabled ? [repository] : []));
}

async function readReports({ syncReportFiles }: Inputs, kit: Kit): Promise<readonly ConflictTarget[]> {
  const files = await kit.listWorkspaceFiles(syncReportFiles);
  if (files.length === 0) kit.logger.notice("There is no report of sync-monitor, so there is nothing to do.");
  const reports = await Promise.all(
    files.map(async (file) => ({ file, report: parseSyncReport(await kit.readWorkspaceFile(file)) })),
  );
  const problems = reports.flatMap(({ file, report }) =>
    report === null ? [{ message: `${file} is no report of sync-monitor.` }] : [],
  );
  if (problems.length > 0) throw new ConfigError(problems);
  return listConflicts(reports.flatMap(({ report }) => (report === null ? [] : [report])));
}

function findRepository({ repository }: Inputs, { runner }: Kit): RepositoryRef {
  const found = repository ?? parseRepositoryRef(runner.repository ?? "");
  if (found !== null) return found;
  throw new ConfigError([{ message: "Give the input `repository`: there is no current one." }]);
}
