import { createHmac } from "node:crypto";
import type { ActionKit } from "@automation/action-kit";
import { ConfigError } from "@automation/core/errors";
import {
  type CreateDigest,
  emptySyncState,
  parseSyncState,
  renderSyncState,
  type SyncState,
} from "@automation/core/memory";

/** What the state file needs of the runner. */
export type StateKit = Pick<ActionKit, "runner" | "logger" | "clock" | "findWorkspaceFile" | "writeText">;

/** What is known from earlier runs, and whether the file held something that no run of this ecosystem had written. */
export interface StateReading {
  readonly state: SyncState;
  readonly isChanged: boolean;
}

/**
 * Begins digests that are keyed by the ecosystem: the repository that the automation runs in, the configuration and the
 * GitHub. It is no secret, and keeps apart what different ecosystems leave in one place.
 */
export function createStateDigest(
  runner: Pick<StateKit["runner"], "repository" | "apiUrl">,
  configFile: string,
): CreateDigest {
  const key = JSON.stringify([
    "sync-state",
    runner.repository?.toLowerCase() ?? null,
    configFile,
    runner.apiUrl,
  ]);
  return () => {
    const digest = createHmac("sha256", key);
    return {
      update: (text) => {
        digest.update(text);
      },
      hex: () => digest.digest("hex"),
    };
  };
}

/** Reads what earlier runs left. Nothing that is wrong with it can fail a run: it is ignored, and the run costs more. */
export async function readState(
  file: string | undefined,
  createDigest: CreateDigest,
  kit: StateKit,
): Promise<StateReading> {
  const { apiUrl } = kit.runner;
  const text = file === undefined ? undefined : await findText(file, kit);
  if (text === undefined) return { state: emptySyncState(apiUrl), isChanged: false };
  const reading = parseSyncState(text, apiUrl, createDigest);
  if (reading.status === "read") return { state: reading.state, isChanged: false };
  kit.logger.notice(`${file} is not used, because ${reading.why}. This run performs a full scan.`);
  return { state: emptySyncState(apiUrl), isChanged: reading.isChanged === true };
}

async function findText(file: string, { findWorkspaceFile, logger }: StateKit): Promise<string | undefined> {
  try {
    return await findWorkspaceFile(file);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    logger.notice(`${error.message} This run performs a full scan.`);
    return undefined;
  }
}

/**
 * Writes the state for the next run, atomically: of two runs that write at once the later one wins, and what the other
 * one learned is asked again. Tells whether it is there; never fails a run.
 */
export async function writeState(
  file: string,
  state: SyncState,
  createDigest: CreateDigest,
  kit: StateKit,
): Promise<boolean> {
  try {
    await kit.writeText(file, renderSyncState(state, kit.clock.now(), createDigest));
    return true;
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    kit.logger.warning(`${error.message} The next run performs a full scan.`);
    return false;
  }
}
