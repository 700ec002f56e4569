import { createHash } from "node:crypto";
import { type EcosystemConfig, type ExperimentConfig, parseEcosystemConfig } from "@automation/core/config";
import { assignVariant } from "@automation/core/experiment";
import { parseRepositoryRef } from "@automation/core/repository";

const DAY_MS = 24 * 60 * 60 * 1000;
/** Days before the end at which the simulated experiment starts. */
const STARTED_DAYS = 42;

/** The configuration of a simulated ecosystem: an experiment with a lower threshold. */
export async function simulateConfig(names: readonly string[], untilMs: number): Promise<EcosystemConfig> {
  const start = new Date(untilMs - STARTED_DAYS * DAY_MS).toISOString().slice(0, 10);
  const file = {
    repositories: names,
    experiments: [
      {
        id: "lower-threshold",
        status: "running",
        start,
        min_days: 14,
        max_days: 60,
        variants: [
          { id: "control", weight: 0.5, settings: {} },
          { id: "threshold-5", weight: 0.5, settings: { threshold: 5 } },
        ],
        primary: { metric: "merged_within_72h", direction: "up", mde: 0.1 },
      },
    ],
  };
  return (await parseEcosystemConfig(JSON.stringify(file), { file: "simulated.json" })).config;
}

/** The variant that a repository has at a moment; `null` before the experiment. */
export function simulateVariant(
  experiment: ExperimentConfig,
  repository: string,
  atMs: number,
): string | null {
  const ref = parseRepositoryRef(repository);
  if (ref === null || atMs < Date.parse(`${experiment.start}T00:00:00Z`)) return null;
  const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");
  return assignVariant(experiment, ref, atMs, sha256)?.variant.id ?? null;
}
