import type { EcosystemConfig } from "@automation/core/config";
import { type ConfigFact, type FactReading, selectWorkflows } from "@automation/core/health";
import type { HealthSources, RepositoryDiscovery } from "@automation/core/ports";
import type { RepositoryRef } from "@automation/core/repository";
import type { FactSources } from "./fact-sources.ts";
import {
  readAccess,
  readActiveRuns,
  readFact,
  readRuns,
  readSchedules,
  syncLabelOf,
  toPermission,
} from "./github-facts.ts";
import { readHistoryFact } from "./history-fact.ts";
import type { Inputs } from "./inputs.ts";
import type { FactReaders } from "./run.ts";
import { readScriptsFact } from "./script-facts.ts";
import { readConfigFact, readFilesFact, readPresence } from "./workspace-facts.ts";

/** The token of the ecosystem need not have access to the workflow's own repository. */
const REFUSALS: ReadonlySet<string> = new Set(["Forbidden", "NotFound", "Unauthorized"]);

/** Says how each fact is read: once, when the first check asks for it. */
export function createFactReaders(inputs: Inputs, sources: FactSources): FactReaders {
  const { kit, github, repository } = sources;
  const config = once(() => readFact(() => readConfigFact(inputs.configFile, kit)));
  const ask = <T>(read: Read<T>) => askOwn(sources, read);
  const access = once(() => readFact(() => readAccess(github, inputs.githubToken)));
  const status = once(() => ask((sources, place) => sources.readRepository(place)));
  const isWatching = inputs.workflows.length > 0;
  const workflows = once(async () =>
    forgive(
      isWatching,
      await ask(async (sources, place) =>
        selectWorkflows(await sources.listWorkflows(place), inputs.workflows),
      ),
    ),
  );
  const runs = once(async () => {
    const [listed, known] = await Promise.all([workflows(), status()]);
    if (listed.status !== "known") return listed;
    if (known.status !== "known") return known;
    return ask((sources, place) => readRuns(sources, place, known.value.defaultBranch, listed.value));
  });
  return {
    config,
    requiredFiles: once(() => readFact(() => readPresence(inputs.requiredFiles, kit))),
    metrics: once(() => readFact(() => readFilesFact(inputs.metricsFiles, kit))),
    syncReports: once(() => readFact(() => readFilesFact(inputs.syncReportFiles, kit))),
    scripts: once(() => readFact(() => readScriptsFact(inputs.scripts, kit))),
    access,
    permissions: once(async () => {
      if (repository === null) return noRepository();
      const [metadata, actions] = await Promise.all([status(), workflows()]);
      const value = [
        toPermission("metadata: read", true, metadata),
        toPermission("actions: read", false, actions),
      ].filter(({ outcome }) => isWatching || outcome === "granted");
      return value.length > 0 ? { status: "known", value } : nothingNeeded();
    }),
    repository: status,
    workflows,
    schedules: once(async () => {
      const listed = await workflows();
      if (listed.status !== "known") return listed;
      return ask((sources, place) => readSchedules(sources, place, listed.value, kit));
    }),
    runs,
    activeRuns: once(async () => {
      const completed = await runs();
      return forgive(isWatching, await ask((sources, place) => readActiveRuns(sources, place, completed)));
    }),
    workflowPermissions: once(() => ask((sources, place) => sources.readWorkflowPermissions(place))),
    members: once(async () => readMembers(await config(), sources)),
    history: once(() => readHistoryFact(inputs, sources, access)),
  };
}

/** Where nothing is watched, not being able to look is no blind spot. */
function forgive<T>(isWatching: boolean, reading: FactReading<T>): FactReading<T> {
  return reading.status === "unknown" && !isWatching
    ? { status: "skipped", reason: "NothingWatched", message: `No workflow is watched. ${reading.message}` }
    : reading;
}

async function readMembers(
  config: FactReading<ConfigFact>,
  { github, discovery }: Pick<FactSources, "github" | "discovery">,
) {
  const file = config.status === "known" ? config.value : null;
  const ecosystem = file?.status === "read" ? file.check.config : null;
  if (ecosystem === null || github === null) {
    return { status: "skipped", reason: "NoConfig", message: "There is no valid configuration." } as const;
  }
  return readFact(async () => {
    const { repositories } = await findRepositories(ecosystem, discovery);
    const enabled = repositories.filter(({ isEnabled }) => isEnabled).map(({ repository }) => repository);
    return github.readMembers(enabled, syncLabelOf(ecosystem));
  });
}

/** The configuration with what its rules find. What cannot be found is told by sync-monitor. */
async function findRepositories(
  ecosystem: EcosystemConfig,
  discovery: RepositoryDiscovery | null,
): Promise<EcosystemConfig> {
  if (ecosystem.discover.length === 0 || discovery === null) return ecosystem;
  const { discoverRepositories } = await import("@automation/core/sync");
  const found = await discoverRepositories(ecosystem, discovery, null);
  if (found.status === "failed") throw found.error;
  return found.config;
}

type Read<T> = (github: HealthSources, repository: RepositoryRef) => Promise<T>;

/** Asks of the workflow's own repository. */
async function askOwn<T>(sources: FactSources, read: Read<T>): Promise<FactReading<T>> {
  const { github, ownGitHub, repository } = sources;
  const reading = await askGitHub(github, repository, read);
  if (ownGitHub === null || reading.status !== "unknown" || !REFUSALS.has(reading.reason)) return reading;
  const own = await askGitHub(ownGitHub, repository, read);
  return own.status === "known" ? own : reading;
}

async function askGitHub<T>(
  github: HealthSources | null,
  repository: RepositoryRef | null,
  read: Read<T>,
): Promise<FactReading<T>> {
  if (github === null)
    return { status: "skipped", reason: "NoToken", message: "There is no token to check." };
  if (repository === null) return noRepository();
  return readFact(() => read(github, repository));
}

function nothingNeeded() {
  return {
    status: "skipped",
    reason: "NothingNeeded",
    message: "No workflow is watched, so the token needs no further permission.",
  } as const;
}

function noRepository() {
  return {
    status: "skipped",
    reason: "NoRepository",
    message: "GITHUB_REPOSITORY is not set, so the repository is unknown.",
  } as const;
}

function once<T>(read: () => Promise<T>): () => Promise<T> {
  let reading: Promise<T> | undefined;
  return () => {
    reading ??= read();
    return reading;
  };
}
