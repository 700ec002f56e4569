import type { ActionKit } from "@automation/action-kit";
import { ScanScheduler } from "@automation/core/memory";
import { repositoryKey } from "@automation/core/repository";
import type { StartedRun } from "../start.ts";
import type { RunMemory } from "./run-memory.ts";

/** Makes the schedule of a run. Without a state file nothing could be learned, and everything is scanned. */
export function createScheduler(
  { inputs, config, approved, startedAtMs }: StartedRun,
  memory: RunMemory,
  { runner, logger }: ActionKit,
): ScanScheduler {
  const hasState = inputs.stateFile !== undefined;
  if (!hasState && config.scheduling.mode !== "uniform") {
    logger.warning(
      `scheduling.mode is ${config.scheduling.mode}, but state-file is none: nothing can be learned, and every repository is scanned.`,
    );
  }
  return new ScanScheduler({
    config: hasState ? config.scheduling : { ...config.scheduling, mode: "uniform" },
    intervalMinutes: config.syncIntervalMinutes,
    listed: new Set(config.repositories.map(({ repository }) => repositoryKey(repository))),
    isFullScan: isFullScan(inputs.scan, runner.eventName) || approved !== undefined,
    memory,
    nowMs: startedAtMs,
  });
}

/** A person who starts a run by hand wants to see everything; whoever starts it from outside says `due`. */
function isFullScan(scan: "due" | "all" | undefined, eventName: string | undefined): boolean {
  return scan === undefined ? eventName === "workflow_dispatch" : scan === "all";
}
