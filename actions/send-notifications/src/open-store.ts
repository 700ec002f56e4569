import path from "node:path";
import type { ActionKit } from "@automation/action-kit";
import type { HistoryStore } from "@automation/core/ports";
import { parseRepositoryRef } from "@automation/core/repository";
import { createHistoryFolder } from "@automation/folder";
import { connectGitHub } from "@automation/github";
import type { Inputs } from "./inputs.ts";

const MAX_RETRIES = 3;
const MAX_WAIT_MS = 60_000;

/** Opens the history, which holds what was told; `undefined` where there is nothing to open it with. */
export function openStore(inputs: Inputs, kit: ActionKit): HistoryStore | undefined {
  const { clock, runner } = kit;
  if (inputs.folder !== undefined) {
    return createHistoryFolder(path.join(runner.workspace, inputs.folder), clock);
  }
  const repository = inputs.repository ?? parseRepositoryRef(runner.repository ?? "");
  if (repository === null || inputs.githubToken === "") return undefined;
  const github = connectGitHub(
    {
      action: "send-notifications",
      token: inputs.githubToken,
      // A message is what calls are kept for.
      buffer: 0,
      maxWaitMs: MAX_WAIT_MS,
      writeIntervalMs: 0,
      maxRetries: MAX_RETRIES,
      concurrency: 1,
      signal: kit.signal,
    },
    kit,
  );
  return github.openHistory({ repository, branch: inputs.branch });
}
