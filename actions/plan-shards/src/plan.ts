import type { ActionKit } from "@automation/action-kit";
import { parseEcosystemConfig } from "@automation/core/config";
import { findIdlePatterns, planShards, resolveMaxPullRequests } from "@automation/core/sync";
import { formatCount } from "@automation/core/text";
import type { Inputs } from "./inputs.ts";
import { refuseLong, toOutputs } from "./outputs.ts";

/** Reads the configuration, cuts it into shards, and hands them on as a matrix. Asks GitHub nothing. */
export async function plan(inputs: Inputs, kit: ActionKit): Promise<void> {
  const file = inputs.configFile;
  const { config } = await parseEcosystemConfig(await kit.readWorkspaceFile(file), { file });
  const { shards: count, isPerOwner, maxPullRequests, writeIntervalMs } = inputs;
  const shards = planShards(config, {
    only: inputs.repositories,
    shards: count,
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
  const outputs = toOutputs(shards, inputs);
  refuseLong(outputs);
  for (const shard of shards)
    kit.logger.info(`${shard.id}: ${formatCount(shard.size, "repository", "repositories")}`);
  kit.setOutputs(outputs);
}
