import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { HISTORY_STREAMS, type HistoryRecord, readHistory } from "@automation/core/history";
import { createDashboard, renderDashboardPage } from "@automation/dashboard-page";
import { createHistoryFolder } from "@automation/folder";
import { nodeClock } from "./history-store.ts";
import { simulateConfig } from "./simulated-experiment.ts";
import { simulateHistory, writeSimulatedHistory } from "./simulated-history.ts";

const HOUR_MS = 60 * 60 * 1000;
const DAYS = 90;

const NOTE =
  "90 days on this page are simulated: the demo has no past. Only the last runs are its own, made minutes ago.";

/**
 * Writes a dashboard of 90 simulated days, which it says at its top, and of the demo's own runs.
 *
 * @param names repositories of the demo
 * @param ownHistory folder of what its runs recorded
 * @returns the file of the page; the history that it is made of is beside it
 */
export async function writeDemoDashboard(
  folder: string,
  names: readonly string[],
  ownHistory: string,
): Promise<string> {
  const nowMs = Date.now();
  const config = await simulateConfig(names, nowMs);
  const simulated = simulateHistory({
    repositories: names.length,
    nameOf: (place) => names[place] ?? "",
    days: DAYS,
    untilMs: nowMs - HOUR_MS,
    intervalMinutes: 60,
    seed: 7,
    experiment: config.experiments[0],
  });
  const history = path.join(folder, "history");
  await writeSimulatedHistory(history, [...simulated, ...(await readOwn(ownHistory, nowMs))]);
  const model = await createDashboard(createHistoryFolder(history, nodeClock), {
    nowMs,
    title: "Ecosystem of the demo",
    days: DAYS,
    repository: "acme/automation",
    isRedacted: false,
    config,
    note: NOTE,
  });
  const file = path.join(folder, "dashboard", "index.html");
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, await renderDashboardPage(model));
  return file;
}

/** What the demo's own runs recorded. */
async function readOwn(history: string, nowMs: number): Promise<readonly HistoryRecord[]> {
  const store = createHistoryFolder(history, nodeClock);
  const query = { streams: HISTORY_STREAMS, fromMs: nowMs - HOUR_MS, untilMs: nowMs };
  const { records } = await readHistory(store, query);
  return [...records.values()].flat();
}
