import type { ActionKit } from "@automation/action-kit";
import {
  ConfigError,
  emptySyncState,
  parseSyncState,
  renderSyncState,
  type SyncState,
} from "@automation/core";

/** What the state file needs of the runner. */
export type StateKit = Pick<ActionKit, "runner" | "logger" | "clock" | "findWorkspaceFile" | "writeText">;

/** Reads what earlier runs left. Nothing that is wrong with it can fail a run: it is ignored, and the run costs more. */
export async function readState(file: string | undefined, kit: StateKit): Promise<SyncState> {
  const { apiUrl } = kit.runner;
  const text = file === undefined ? undefined : await findText(file, kit);
  if (text === undefined) return emptySyncState(apiUrl);
  const reading = parseSyncState(text, apiUrl);
  if (reading.status === "read") return reading.state;
  kit.logger.notice(`${file} is not used, because ${reading.why}. This run asks for everything anew.`);
  return emptySyncState(apiUrl);
}

async function findText(file: string, { findWorkspaceFile, logger }: StateKit): Promise<string | undefined> {
  try {
    return await findWorkspaceFile(file);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    logger.notice(`${error.message} This run asks for everything anew.`);
    return undefined;
  }
}

/**
 * Writes the state for the next run, atomically: of two runs that write at once the later one wins, and what the other
 * one learned is asked again. Tells whether it is there; never fails a run.
 */
export async function writeState(file: string, state: SyncState, kit: StateKit): Promise<boolean> {
  try {
    await kit.writeText(file, renderSyncState(state, kit.clock.now()));
    return true;
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    kit.logger.warning(`${error.message} The next run asks for everything anew.`);
    return false;
  }
}
