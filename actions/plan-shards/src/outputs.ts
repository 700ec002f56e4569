import type { ShardSlice } from "@automation/core";
import type { Inputs } from "./inputs.ts";

/** The outputs of a run, by their name in action.yml. */
export function toOutputs(
  slices: readonly ShardSlice[],
  inputs: Pick<Inputs, "artifactPrefix" | "collectFolder">,
): Readonly<Record<string, string>> {
  const matrix = slices.map((slice) => toMatrixEntry(slice, inputs.artifactPrefix));
  const filesOf = (name: string) =>
    matrix.map(({ artifact }) => `${inputs.collectFolder}/${artifact}/${name}`).join("\n");
  return {
    slices: JSON.stringify(matrix),
    count: String(slices.length),
    "metrics-files": filesOf("automation_metrics.json"),
    "report-files": filesOf("automation_sync.json"),
  };
}

/** Kebab-case, because a workflow spells them: `matrix.slice.max-pull-requests`. */
function toMatrixEntry(slice: ShardSlice, artifactPrefix: string) {
  return {
    id: slice.id,
    owner: slice.owner,
    repositories: slice.repositories,
    shard: slice.shard,
    size: slice.size,
    artifact: `${artifactPrefix}${slice.id}`,
    "max-pull-requests": slice.maxPullRequests,
    "write-interval-ms": slice.writeIntervalMs,
    concurrency: slice.concurrency,
  };
}
