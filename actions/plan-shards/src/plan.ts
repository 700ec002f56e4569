import type { ActionKit } from "@automation/action-kit";
import { type EcosystemConfig, parseEcosystemConfig } from "@automation/core/config";
import { ConfigError } from "@automation/core/errors";
import {
  discoverRepositories,
  findIdlePatterns,
  planShards,
  resolveMaxPullRequests,
} from "@automation/core/sync";
import { formatCount } from "@automation/core/text";
import { connectGitHub } from "@automation/github";
import type { Inputs } from "./inputs.ts";
import { refuseLong, toOutputs } from "./outputs.ts";

/** Reads the configuration, cuts it into shards, and hands them on as a matrix. Asks GitHub only for what rules find. */
export async function plan(inputs: Inputs, kit: ActionKit): Promise<void> {
  const file = inputs.configFile;
  const listed = await parseEcosystemConfig(await kit.readWorkspaceFile(file), { file });
  const config = await findRepositories(listed.config, inputs, kit);
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

const MAX_WAIT_MS = 60_000;

/** The configuration with what its rules find; a run without an answer plans nothing, because shards would be missing. */
async function findRepositories(
  config: EcosystemConfig,
  { githubToken }: Inputs,
  kit: ActionKit,
): Promise<EcosystemConfig> {
  if (config.discover.length === 0) return config;
  if (githubToken === undefined) {
    throw new ConfigError([{ message: "The configuration has `discover`: give the input github-token." }]);
  }
  const limits = { buffer: 0, maxWaitMs: MAX_WAIT_MS, writeIntervalMs: 0, maxRetries: 3, concurrency: 1 };
  const settings = { action: "plan-shards", token: githubToken, signal: kit.signal, ...limits };
  const found = await discoverRepositories(config, connectGitHub(settings, kit).discovery, null);
  if (found.status === "failed") throw found.error;
  for (const warning of found.warnings) kit.logger.warning(warning);
  return found.config;
}
