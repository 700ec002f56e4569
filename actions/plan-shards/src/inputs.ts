import type { InputReader } from "@automation/action-kit";
import { MAX_SHARDS } from "@automation/core/repository";

/** What a workflow asks of plan-shards, parsed and checked. */
export interface Inputs {
  /** Used only where the configuration has rules of `discover`. */
  readonly githubToken: string | undefined;
  /** Path relative to the workspace. */
  readonly configFile: string;
  /** Names or globs; empty means all. */
  readonly repositories: readonly string[];
  /** Slices wanted, 1..256. */
  readonly shards: number;
  readonly isPerOwner: boolean;
  /** Over all shards; absent: the configuration's. */
  readonly maxPullRequests: number | undefined;
  readonly writeIntervalMs: number;
  /** Put before a shard's id. */
  readonly artifactPrefix: string;
  /** Folder that the shards' artifacts are going to be downloaded to; relative to the workspace. */
  readonly collectFolder: string;
}

/** Reads every input; throws one `ConfigError` with everything that is wrong. */
export function readInputs(reader: InputReader): Inputs {
  const inputs: Inputs = {
    githubToken: reader.optionalSecret("github-token"),
    configFile: reader.workspacePath("config", "config/ecosystem-repos.json"),
    repositories: reader.lines("repositories"),
    shards: reader.integer("shards", { min: 1, max: MAX_SHARDS, default: 1 }),
    isPerOwner: reader.boolean("per-owner", false),
    maxPullRequests: reader.optionalInteger("max-pull-requests", { min: 0, max: 10_000 }),
    writeIntervalMs: reader.integer("write-interval-ms", { min: 0, max: 600_000, default: 1000 }),
    artifactPrefix: reader.string("artifact-prefix", "automation-metrics-"),
    collectFolder: reader.workspacePath("collect-folder", "shards"),
  };
  reader.finish();
  return inputs;
}
