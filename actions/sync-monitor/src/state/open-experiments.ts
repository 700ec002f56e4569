import { createHash } from "node:crypto";
import type { ActionKit } from "@automation/action-kit";
import type { EcosystemConfig } from "@automation/core/config";
import { ConfigError, GitHubError } from "@automation/core/errors";
import {
  type AppliedExperiments,
  applyExperiments,
  listExposures,
  readExperimentsSection,
  stoppedExperiments,
} from "@automation/core/experiment";
import type { HistoryStore } from "@automation/core/ports";
import type { SyncRun } from "@automation/core/report";
import type { RepositoryResult } from "@automation/core/sync";
import { historyConnection, openHistory } from "@automation/history";
import type { Inputs } from "../inputs.ts";

/** What the experiments of a run have to report. */
export interface RunExperiments {
  report(results: readonly RepositoryResult[], nowMs: number): Pick<SyncRun, "exposures">;
}

/** The configuration with the settings of all variants, and what is reported of them. */
export interface OpenedExperiments {
  readonly config: EcosystemConfig;
  /** `null` when no repository takes part. */
  readonly experiments: RunExperiments | null;
}

/** SHA-256 of a text, in hexadecimal digits. */
const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");

/**
 * Gives repositories the settings of their variants. What was stopped is read from the history; when that cannot be read
 * everybody has the settings of the file, because one of the experiments may have been stopped for harm.
 */
export async function openExperiments(
  config: EcosystemConfig,
  inputs: Inputs,
  kit: ActionKit,
): Promise<OpenedExperiments> {
  const { config: applied, participations } = await apply(config, inputs, kit);
  if (participations.size === 0) return { config, experiments: null };
  const report = (results: readonly RepositoryResult[], nowMs: number) => ({
    exposures: listExposures(results, participations, nowMs, sha256),
  });
  return { config: applied, experiments: { report } };
}

async function apply(config: EcosystemConfig, inputs: Inputs, kit: ActionKit): Promise<AppliedExperiments> {
  const context = { nowMs: kit.clock.now(), sha256, isDisabled: kit.runner.areExperimentsDisabled };
  const running = applyExperiments(config, { ...context, stopped: new Set() });
  if (running.participations.size === 0) return running;
  try {
    const store = openStore(inputs, kit);
    const memory = store === null ? new Map() : await readExperimentsSection(store);
    return applyExperiments(config, { ...context, stopped: stoppedExperiments(memory, config.experiments) });
  } catch (error) {
    if (!(error instanceof GitHubError) && !(error instanceof ConfigError)) throw error;
    kit.logger.warning(
      `Experiments are off in this run, because it is unknown whether one was stopped: ${error.message}`,
    );
    return { config, participations: new Map() };
  }
}

function openStore(inputs: Inputs, kit: ActionKit): HistoryStore | null {
  const { historyFolder: folder, historyBranch: branch, historyToken = inputs.githubToken } = inputs;
  return openHistory({ folder, branch }, kit, historyConnection("sync-monitor", historyToken, kit));
}
