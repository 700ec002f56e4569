import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import {
  EMPTY_ROLLUP,
  foldShards,
  groupRecords,
  type HistoryRecord,
  ROLLUP_PATH,
  renderLine,
  renderRollup,
  shardPath,
} from "@automation/core/history";
import { type SimulatedHistory, simulateIncidents } from "./simulated-incidents.ts";
import { Simulation } from "./simulated-runs.ts";

export type { SimulatedHistory } from "./simulated-incidents.ts";

/** Simulates the records of an ecosystem: quiet weeks, a bad week, an outage, a release, an experiment. Nothing in it happened. */
export function simulateHistory(settings: SimulatedHistory): readonly HistoryRecord[] {
  return [...new Simulation(settings).run(), ...simulateIncidents(settings)];
}

/** Writes records into a folder as record-history does, with the sums of each day. Files that are there are replaced. */
export async function writeSimulatedHistory(
  folder: string,
  records: readonly HistoryRecord[],
): Promise<void> {
  const sources = groupRecords(records).map(({ stream, day, records: own }) => {
    const text = own.map(renderLine).join("");
    return { stream, day, bytes: Buffer.byteLength(text), texts: [text] };
  });
  for (const { stream, day, texts } of sources) {
    const file = path.join(folder, shardPath({ stream, day, part: 1 }));
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, texts.join(""));
  }
  const rollup = path.join(folder, ROLLUP_PATH);
  await mkdir(path.dirname(rollup), { recursive: true });
  await writeFile(rollup, renderRollup(foldShards(EMPTY_ROLLUP, sources)));
}
