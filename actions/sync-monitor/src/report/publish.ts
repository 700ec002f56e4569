import type { ActionKit } from "@automation/action-kit";
import { ConfigError, type ConfigProblem } from "@automation/core/errors";
import type { RunMetrics } from "@automation/core/metrics";
import { renderSyncSummary, type SyncRun } from "@automation/core/report";
import type { Inputs } from "../inputs.ts";
import { toOutputs } from "../outputs.ts";

/** A file that a run leaves. */
export interface ReportFile {
  /** Path relative to the workspace. */
  readonly file: string;
  readonly data: unknown;
}

/** What is published of a run. */
export interface Publication {
  readonly inputs: Inputs;
  readonly syncRun: SyncRun;
  readonly metrics: RunMetrics;
  /** Why the step fails; `null` when it does not. */
  readonly failure: string | null;
  readonly files: readonly ReportFile[];
  /** Path of the journal, relative to the workspace; `undefined` when nothing was written at GitHub. */
  readonly journalFile: string | undefined;
}

/** Writes files, outputs, the job summary and the artifact. A file that cannot be written is thrown at the end, so that it costs only itself. */
export async function publish(
  { inputs, syncRun, metrics, failure, files, journalFile }: Publication,
  kit: ActionKit,
): Promise<void> {
  const problems: ConfigProblem[] = [];
  for (const file of files) problems.push(...(await write(file, kit)));
  kit.setOutputs(toOutputs(metrics, syncRun.repositories, inputs));
  const why = problems.length === 0 ? failure : (failure ?? "A file could not be written.");
  await kit.summary(renderSyncSummary(syncRun, metrics, kit.runner.serverUrl, why));
  for (const { repository, message } of syncRun.errors) {
    kit.logger.error(repository === null ? message : `${repository}: ${message}`);
  }
  if (problems.length > 0) throw new ConfigError(problems);
  await kit.uploadArtifact(inputs.artifactName, [
    ...files.map(({ file }) => file),
    ...(journalFile === undefined ? [] : [journalFile]),
  ]);
}

async function write({ file, data }: ReportFile, kit: ActionKit): Promise<readonly ConfigProblem[]> {
  try {
    await kit.writeReport(file, data);
    return [];
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
}
