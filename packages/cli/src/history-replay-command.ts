import { listIncidents, readHistory, replayIncident } from "@automation/core/history";
import type { Command } from "commander";
import { renderIncidents, renderReplay } from "./history-replay-table.ts";
import { openHistoryStore, type StoreOptions } from "./history-store.ts";
import { nonEmpty } from "./option-values.ts";

const DAY_MS = 24 * 60 * 60 * 1000;
/** Records are kept this long. */
const REPLAY_DAYS = 180;

interface ReplayOptions extends StoreOptions {
  readonly incident?: string;
  readonly json?: boolean;
}

/** Adds `automation history replay`: an incident as a timeline of what was known when. */
export function addReplayCommand(history: Command, withStore: (command: Command) => Command): void {
  withStore(history.command("replay").description("tell an incident as a timeline of what was known when"))
    .option(
      "--incident <key>",
      "key of the incident, its beginning, or the number of its issue; default: list them",
      nonEmpty,
    )
    .option("--json", "print the events")
    .action(replay);
}

async function replay({ incident, json, ...place }: ReplayOptions): Promise<void> {
  const store = await openHistoryStore(place);
  const nowMs = Date.now();
  const print = (data: unknown, text: string) =>
    process.stdout.write(`${json ? JSON.stringify(data, null, 2) : text}\n`);
  const read = async (stream: "incidents" | "runs" | "health", fromMs: number, untilMs = nowMs) =>
    (await readHistory(store, { streams: [stream], fromMs, untilMs })).records.get(stream) ?? [];
  const incidents = await read("incidents", nowMs - REPLAY_DAYS * DAY_MS);
  if (incident === undefined) {
    const known = listIncidents(incidents);
    print(known, renderIncidents(known, store.place));
    return;
  }
  const found = replayIncident({ incidents, runs: [], health: [] }, incident, nowMs);
  if (found === null) throw new Error(`There is no incident ${incident} in ${store.place}.`);
  const [fromMs, untilMs] = [found.beganAtMs - DAY_MS, found.endedAtMs ?? nowMs];
  const [runs, health] = [await read("runs", fromMs, untilMs), await read("health", fromMs, untilMs)];
  const told = replayIncident({ incidents, runs, health }, incident, nowMs) ?? found;
  print(told, renderReplay(told));
}
