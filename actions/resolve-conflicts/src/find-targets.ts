import type { ActionKit } from "@automation/action-kit";
import { type EcosystemConfig, parseEcosystemConfig, type RepositoryConfig } from "@automation/core/config";
import { type ConflictPolicy, createConflictPolicy } from "@automation/core/conflict";
import { ConfigError } from "@automation/core/errors";
import {
  type ConflictTarget,
  listConflicts,
  parseSyncReport,
  type ReportedConflicts,
  type ReportedTargets,
  selectReported,
} from "@automation/core/report";
import {
  formatRepositoryRef,
  parseRepositoryRef,
  type RepositoryRef,
  repositoryKey,
} from "@automation/core/repository";
import type { Inputs } from "./inputs.ts";

/** Pull requests of one repository, and what may be done to their conflicts. */
export interface Target extends ConflictTarget {
  readonly policy: ConflictPolicy;
  /** Number that the configuration gives the repository: another one under its name is left alone. */
  readonly databaseId?: number | undefined;
  /** Whether its name has to be asked for, because a report knows another one. */
  readonly isRenamed?: boolean;
}

/** Which pull requests of which repositories are to be looked at, or why none is. */
export type TargetSearch =
  | { readonly status: "found"; readonly targets: readonly Target[]; readonly left: ReportedTargets["left"] }
  | { readonly status: "off"; readonly reason: string };

type Kit = Pick<
  ActionKit,
  "runner" | "logger" | "readWorkspaceFile" | "findWorkspaceFile" | "listWorkspaceFiles"
>;

/** Where the configuration of an ecosystem usually is. */
const CONFIG_FILE = "config/ecosystem-repos.json";

/**
 * Finds what a run is about: the pull requests of one repository, else those of every repository of the configuration.
 * Reports of sync-monitor only take away from that; nothing outside of the configuration is ever looked at, nor what it
 * turns off.
 */
export async function findTargets(inputs: Inputs, kit: Kit): Promise<TargetSearch> {
  const config = await findConfig(inputs, kit);
  if (config !== null && !config.isConflictResolutionEnabled) return off("conflict_resolution_enabled");
  if (config !== null && !config.isSyncEnabled) return off("ecosystem_sync_enabled");
  const withPolicy = (entry: RepositoryConfig, target: ConflictTarget): Target => ({
    ...target,
    databaseId: entry.databaseId,
    policy: findPolicy(entry, inputs, config),
  });
  if (inputs.syncReportFiles.length > 0) {
    const scope = config ?? { repositories: [toEntry(findRepository(inputs, kit))] };
    const { targets, left } = selectReported(await readReports(inputs, kit), scope);
    return {
      status: "found",
      targets: targets.map((target) => ({
        ...withPolicy(target.config, target),
        isRenamed: target.isRenamed,
      })),
      left,
    };
  }
  const isNamed = inputs.pullRequest !== "all";
  const pullRequests = inputs.pullRequest === "all" ? ("all" as const) : [inputs.pullRequest];
  const everywhere = config !== null && !isNamed && inputs.repository === undefined;
  const entries = everywhere ? config.repositories : [findEntry(findRepository(inputs, kit), config)];
  const enabled = entries.filter(({ isEnabled }) => isEnabled);
  const [only] = entries;
  if (!everywhere && only !== undefined && enabled.length === 0) return switchedOff(only);
  const targets = enabled.map((entry) =>
    withPolicy(entry, { repository: entry.repository, pullRequests, isNamed }),
  );
  return { status: "found", targets, left: [] };
}

/** The configuration's rules, then the inputs', then the repository's own: the last one that matches a path counts. */
function findPolicy(
  { conflictRules: own }: RepositoryConfig,
  { rules }: Inputs,
  config: EcosystemConfig | null,
): ConflictPolicy {
  return createConflictPolicy(
    ...(config === null ? [] : [config.sync.conflictRules]),
    rules,
    ...(own === undefined ? [] : [own]),
  );
}

function off(key: string): TargetSearch {
  return { status: "off", reason: `Skipped: the configuration sets \`${key}: false\`.` };
}

function switchedOff({ repository }: RepositoryConfig): TargetSearch {
  const name = formatRepositoryRef(repository);
  return { status: "off", reason: `Skipped: the configuration disables ${name}.` };
}

/** Reports are read against the configuration in its usual place, even when nobody names it. */
async function findConfig(
  { configFile, syncReportFiles }: Inputs,
  kit: Kit,
): Promise<EcosystemConfig | null> {
  if (configFile !== undefined) return readConfig(configFile, await kit.readWorkspaceFile(configFile), kit);
  const text = syncReportFiles.length === 0 ? undefined : await kit.findWorkspaceFile(CONFIG_FILE);
  return text === undefined ? null : readConfig(CONFIG_FILE, text, kit);
}

async function readConfig(file: string, text: string, { logger }: Kit): Promise<EcosystemConfig> {
  const { config, warnings } = await parseEcosystemConfig(text, { file });
  for (const warning of warnings) logger.warning(`${file}:${warning.line}: ${warning.message}`);
  return config;
}

function toEntry(repository: RepositoryRef): RepositoryConfig {
  return { repository, isEnabled: true };
}

function findEntry(repository: RepositoryRef, config: EcosystemConfig | null): RepositoryConfig {
  if (config === null) return toEntry(repository);
  const key = repositoryKey(repository);
  const entry = config.repositories.find((candidate) => repositoryKey(candidate.repository) === key);
  if (entry !== undefined) return entry;
  const name = formatRepositoryRef(repository);
  const message = `The configuration does not list ${name}, so its pull requests are left alone. Add it, or omit the input \`config\`.`;
  throw new ConfigError([{ message }]);
}

async function readReports({ syncReportFiles }: Inputs, kit: Kit): Promise<readonly ReportedConflicts[]> {
  const files = await kit.listWorkspaceFiles(syncReportFiles);
  if (files.length === 0) kit.logger.notice("No report of sync-monitor exists, so there is nothing to do.");
  const reports = await Promise.all(
    files.map(async (file) => ({ file, report: parseSyncReport(await kit.readWorkspaceFile(file)) })),
  );
  const problems = reports.flatMap(({ file, report }) =>
    report === null ? [{ message: `${file} is not a report of sync-monitor.` }] : [],
  );
  if (problems.length > 0) throw new ConfigError(problems);
  return listConflicts(reports.flatMap(({ report }) => (report === null ? [] : [report])));
}

function findRepository({ repository }: Inputs, { runner }: Kit): RepositoryRef {
  const found = repository ?? parseRepositoryRef(runner.repository ?? "");
  if (found !== null) return found;
  throw new ConfigError([{ message: "Set the input `repository`: there is no current repository." }]);
}
