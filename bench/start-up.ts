import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PROJECT_ROOT } from "../packages/cli/src/run-bundled-action.ts";
import { runChild } from "./run-child.ts";

/** Medians over pairs that were run in turns, so that a busy machine slows both. */
export interface StartUpCost {
  readonly emptyMs: number;
  /** From process start until the bundle has read its inputs and failed on a missing token. */
  readonly bundleMs: number;
  readonly ratio: number;
}

/** Measures how long the bundle takes to come up, beside a Node process that does nothing. */
export async function measureStartUp(pairs: number): Promise<StartUpCost> {
  const folder = await mkdtemp(join(tmpdir(), "automation-bench-"));
  try {
    const empty = join(folder, "empty.mjs");
    await writeFile(empty, "");
    const bundle = join(PROJECT_ROOT, "actions", "sync-monitor", "dist", "index.js");
    const times = { empty: [] as number[], bundle: [] as number[] };
    for (let pair = 0; pair < pairs; pair += 1) {
      times.empty.push((await runChild(empty)).wallMs);
      times.bundle.push((await runChild(bundle, { env: { "INPUT_GITHUB-TOKEN": "" } })).wallMs);
    }
    const emptyMs = median(times.empty);
    const bundleMs = median(times.bundle);
    return { emptyMs, bundleMs, ratio: bundleMs / emptyMs };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
