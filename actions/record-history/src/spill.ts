import type { ActionKit } from "@automation/action-kit";
import { type HistoryRecord, readLine, renderLine, streamOf } from "@automation/core/history";

/** Where records wait that could not be written; relative to the workspace. */
const SPILL_FILE = "automation_history_spill.jsonl";

/** Records that wait at most: more would not fit into one commit. */
const MAX_WAITING = 10_000;

/** The records of earlier runs that could not be written, from the cache. */
export async function readSpill(place: string, kit: ActionKit): Promise<readonly HistoryRecord[]> {
  const prefix = `automation-history-spill-${place}-`;
  const found = await kit.restoreFile(SPILL_FILE, `${prefix}none`, prefix);
  if (found.status !== "done") return [];
  const text = (await kit.findWorkspaceFile(SPILL_FILE)) ?? "";
  return text.split("\n").flatMap((line) => readSpilledLine(line) ?? []);
}

function readSpilledLine(line: string): HistoryRecord | null {
  const stream = streamOf({ id: /"id":"([^"]*)"/.exec(line)?.[1] ?? "" });
  const reading = stream === null ? null : readLine(line, stream);
  return reading?.status === "read" ? reading.record : null;
}

/** Keeps records for the next run, which finds them in the cache; people find them in the artifact. */
export async function keepSpill(
  place: string,
  records: readonly HistoryRecord[],
  kit: ActionKit,
): Promise<void> {
  await writeSpill(place, records, kit);
  await kit.uploadArtifact(`automation-history-spill-${kit.runner.identity.id ?? "local"}`, [SPILL_FILE]);
}

/** Says that nothing waits any more: a key of the cache cannot be written twice or deleted. */
export async function clearSpill(place: string, kit: ActionKit): Promise<void> {
  await writeSpill(place, [], kit);
}

async function writeSpill(place: string, records: readonly HistoryRecord[], kit: ActionKit): Promise<void> {
  const { id, attempt } = kit.runner.identity;
  await kit.writeText(SPILL_FILE, records.slice(-MAX_WAITING).map(renderLine).join(""));
  await kit.keepFile(
    SPILL_FILE,
    `automation-history-spill-${place}-${id}-${attempt}-${kit.runner.job ?? ""}-${kit.clock.now()}`,
  );
}
