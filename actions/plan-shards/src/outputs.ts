import { ConfigError } from "@automation/core/errors";
import type { PlannedShard } from "@automation/core/sync";
import type { Inputs } from "./inputs.ts";

/**
 * Longest value of an output, in bytes. The next step gets it as an environment variable, which Linux limits to 131,072
 * bytes with its name.
 *
 * @see https://man7.org/linux/man-pages/man2/execve.2.html (MAX_ARG_STRLEN)
 */
const MAX_OUTPUT_BYTES = 100_000;

/** The outputs of a run, by their name in action.yml. */
export function toOutputs(
  shards: readonly PlannedShard[],
  inputs: Pick<Inputs, "artifactPrefix" | "collectFolder">,
): Readonly<Record<string, string>> {
  const matrix = shards.map((shard) => toMatrixEntry(shard, inputs.artifactPrefix));
  const filesOf = (name: string) =>
    matrix.map(({ artifact }) => `${inputs.collectFolder}/${artifact}/${name}`).join("\n");
  return {
    slices: JSON.stringify(matrix),
    count: String(shards.length),
    "metrics-files": filesOf("automation_metrics.json"),
    "report-files": filesOf("automation_sync.json"),
  };
}

/**
 * Throws `ConfigError` where an output would be too long to be used: a matrix that is cut short, or empty beside a count,
 * would leave repositories out without a word.
 */
export function refuseLong(outputs: Readonly<Record<string, string>>): void {
  const problems = Object.entries(outputs).flatMap(([name, value]) => {
    const bytes = Buffer.byteLength(value);
    if (bytes <= MAX_OUTPUT_BYTES) return [];
    const message =
      `The output \`${name}\` would take ${bytes} bytes; the limit is ${MAX_OUTPUT_BYTES} (an environment variable on ` +
      "Linux holds 131072). Select repositories by patterns instead of names, use fewer `shards`, split the configuration, or " +
      "shorten `artifact-prefix` and `collect-folder`.";
    return [{ message }];
  });
  if (problems.length > 0) throw new ConfigError(problems);
}

/** Kebab-case, because a workflow spells them: `matrix.slice.max-pull-requests`. */
function toMatrixEntry(shard: PlannedShard, artifactPrefix: string) {
  return {
    id: shard.id,
    owner: shard.owner,
    repositories: shard.repositories,
    shard: shard.shard,
    size: shard.size,
    artifact: `${artifactPrefix}${shard.id}`,
    "max-pull-requests": shard.maxPullRequests,
    "write-interval-ms": shard.writeIntervalMs,
    concurrency: shard.concurrency,
  };
}
