import type { EcosystemConfig } from "@automation/core/config";
import { ConfigError, GitHubError, type GitHubErrorCode } from "@automation/core/errors";
import {
  type AccessFact,
  type ActiveRunsFact,
  type FactReading,
  type PermissionFact,
  type RunsFact,
  type ScheduleFact,
  tokenKindOf,
  type WorkflowsFact,
} from "@automation/core/health";
import type { HealthSources, WorkflowRecord } from "@automation/core/ports";
import type { RepositoryRef } from "@automation/core/repository";
import { readTiming } from "./schedule-timing.ts";
import type { WorkspaceKit } from "./workspace-facts.ts";

/** Label that sync-monitor puts on its pull requests when the configuration does not say. */
const SYNC_LABEL = "ecosystem-sync";
/** Completed runs looked at per workflow. */
const RUNS_PER_WORKFLOW = 30;

const REASONS: Readonly<Partial<Record<GitHubErrorCode, string>>> = {
  forbidden: "Forbidden",
  "not-found": "NotFound",
  unauthorized: "Unauthorized",
  "rate-limited": "RateLimited",
};

/** Wraps a read: what GitHub refuses or the network loses makes the fact unknown, not the run fail. */
export async function readFact<T>(read: () => Promise<T>): Promise<FactReading<T>> {
  try {
    return { status: "known", value: await read() };
  } catch (error) {
    if (error instanceof GitHubError) {
      return {
        status: "unknown",
        reason: reasonOf(error),
        message: error.message,
      };
    }
    if (error instanceof ConfigError) {
      return { status: "unknown", reason: "Unreadable", message: error.message };
    }
    throw error;
  }
}

/** A refusal with a cause of its own says nothing of what the token may do. */
function reasonOf({ code, refusal }: GitHubError): string {
  const isOfToken = refusal === undefined || ["missing-permission", "missing-scope"].includes(refusal);
  if (code === "forbidden" && !isOfToken) return "Refused";
  return REASONS[code] ?? "GitHubUnreachable";
}

/** Asks what GitHub makes of the token. A refused one is a fact; no answer is none. */
export async function readAccess(
  sources: HealthSources | null,
  token: string | undefined,
): Promise<AccessFact> {
  if (sources === null || token === undefined) return { status: "missing" };
  try {
    const reading = await sources.readToken();
    return { status: "accepted", kind: tokenKindOf(token, reading.limits?.core?.limit), token: reading };
  } catch (error) {
    const isRefusal =
      error instanceof GitHubError && (error.code === "unauthorized" || error.code === "forbidden");
    if (!isRefusal) throw error;
    return { status: "refused", message: error.message, refusal: error.refusal };
  }
}

/** Judges by other reads what the token may do; nothing is asked for twice. */
export function toPermission(
  permission: string,
  isRequired: boolean,
  reading: FactReading<unknown>,
): PermissionFact {
  if (reading.status === "known") return { permission, isRequired, outcome: "granted", message: "" };
  const isDenied = reading.reason === "Forbidden" || reading.reason === "NotFound";
  return { permission, isRequired, outcome: isDenied ? "denied" : "unclear", message: reading.message };
}

/** Reads when the watched workflows should have started, and when they did. */
export async function readSchedules(
  sources: HealthSources,
  repository: RepositoryRef,
  { watched }: WorkflowsFact,
  kit: WorkspaceKit,
): Promise<readonly ScheduleFact[]> {
  return Promise.all(
    watched.filter(isActive).map(async (workflow): Promise<ScheduleFact> => {
      const text = await kit.findWorkspaceFile(workflow.path);
      if (text === undefined) {
        const message = "The file is not in the workspace.";
        return { workflow, timing: { status: "unreadable", message }, lastRun: null };
      }
      const query = { workflowId: workflow.id, event: "schedule", limit: 1 };
      const [lastRun = null] = await sources.listRuns(repository, query);
      // A workflow that was just changed or turned on again is not late for what came before.
      const fromMs = Math.max(lastRun?.createdAtMs ?? 0, workflow.createdAtMs, workflow.updatedAtMs);
      return { workflow, timing: readTiming(text, fromMs), lastRun };
    }),
  );
}

/** Reads the newest completed runs of the watched workflows on the default branch. */
export async function readRuns(
  sources: HealthSources,
  repository: RepositoryRef,
  branch: string,
  { watched }: WorkflowsFact,
): Promise<readonly RunsFact[]> {
  return Promise.all(
    watched.filter(isActive).map(async (workflow) => {
      const query = {
        workflowId: workflow.id,
        branch,
        status: "completed",
        limit: RUNS_PER_WORKFLOW,
      } as const;
      const runs = await sources.listRuns(repository, query);
      // A fork's pull request may come from a branch of the same name.
      return { workflow, runs: runs.filter(({ event }) => !event.startsWith("pull_request")) };
    }),
  );
}

/** Reads the runs that wait or are under way. */
export async function readActiveRuns(
  sources: HealthSources,
  repository: RepositoryRef,
  runs: FactReading<readonly RunsFact[]>,
): Promise<ActiveRunsFact> {
  const [queued, running] = await Promise.all([
    sources.listRuns(repository, { status: "queued", limit: 100 }),
    sources.listRuns(repository, { status: "in_progress", limit: 100 }),
  ]);
  const completed = runs.status === "known" ? runs.value : [];
  const durationsMs = new Map(
    completed.map(({ workflow, runs: list }) => [
      workflow.id,
      list.map(({ startedAtMs, updatedAtMs }) => updatedAtMs - startedAtMs),
    ]),
  );
  return { runs: [...queued, ...running], durationsMs };
}

/** The label that distinguishes sync pull requests from all others. */
export function syncLabelOf(config: EcosystemConfig): string {
  return config.sync.labels.find((label) => label === SYNC_LABEL) ?? config.sync.labels.at(-1) ?? SYNC_LABEL;
}

function isActive({ state }: WorkflowRecord): boolean {
  return state === "active";
}
