import type { ActionKit } from "@automation/action-kit";
import { parseEcosystemConfig } from "@automation/core/config";
import { findIdlePatterns, planShards, resolveMaxPullRequests } from "@automation/core/sync";
import { formatCount } from "@automation/core/text";
import type { Inputs } from "./inputs.ts";
import { refuseLong, toOutputs } from "./outputs.ts";

/** Reads the configuration, cuts it into slices, and hands them on as a matrix. Asks GitHub nothing. */
export async function plan(inputs: Inputs, kit: ActionKit): Promise<void> {
  const file = inputs.configFile;
  const { config } = await parseEcosystemConfig(await kit.readWorkspaceFile(file), { file });
  const { shards, isPerOwner, maxPullRequests, writeIntervalMs } = inputs;
  const slices = planShards(config, {
    only: inputs.repositories,
    shards,
    isPerOwner,
    maxPullRequests: resolveMaxPullRequests(config, { maxPullRequests }),
    writeIntervalMs,
    turn: kit.runner.runNumber ?? 0,
  });
  for (const pattern of findIdlePatterns(config, inputs.repositories)) {
    kit.logger.warning(
      `The input \`repositories\`: ${JSON.stringify(pattern)} matches no repository of ${file}.`,
    );
  }
  const outputs = toOutputs(slices, inputs);
  refuseLong(outputs);
  for (const slice of slices)
    kit.logger.info(`${slice.id}: ${formatCount(slice.size, "repository", "repositories")}`);
  kit.setOutputs(outputs);
}
