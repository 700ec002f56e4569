import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { EcosystemConfig } from "@automation/core/config";
import type { DashboardModel } from "@automation/core/dashboard-page";
import type { HistoryRecord } from "@automation/core/history";
import { createDashboard, renderDashboardPage } from "@automation/dashboard-page";
import { createHistoryFolder } from "@automation/folder";
import { simulateConfig } from "../../cli/src/simulated-experiment.ts";
import {
  type SimulatedHistory,
  simulateHistory,
  writeSimulatedHistory,
} from "../../cli/src/simulated-history.ts";
import { simulatedNames } from "../../cli/src/simulated-runs.ts";

/** A page on disk, and how long it took to make. */
export interface Scene {
  readonly url: string;
  readonly html: string;
  readonly model: DashboardModel;
  readonly madeMs: number;
}

/** Makes pages of simulated histories in a folder of its own. */
export class Scenes {
  readonly #folders: string[] = [];

  /** A page of a simulated past; `days` are also what the page shows. */
  async simulate(settings: Partial<SimulatedHistory> & { readonly nowMs?: number } = {}): Promise<Scene> {
    const nowMs = settings.nowMs ?? Date.now();
    const full = {
      repositories: 40,
      days: 90,
      intervalMinutes: 120,
      seed: 5,
      ...settings,
      untilMs: nowMs - 60_000,
    };
    if (full.repositories === 0) return this.of([], nowMs, full.days);
    const config = await simulateConfig(simulatedNames(full), nowMs);
    return this.of(simulateHistory({ ...full, experiment: config.experiments[0] }), nowMs, full.days, config);
  }

  /** A page of given records. */
  async of(
    records: readonly HistoryRecord[],
    nowMs: number,
    days = 90,
    config?: EcosystemConfig,
  ): Promise<Scene> {
    const folder = await mkdtemp(path.join(tmpdir(), "automation-dashboard-"));
    this.#folders.push(folder);
    await writeSimulatedHistory(path.join(folder, "history"), records);
    const clock = { now: () => nowMs, sleep: async () => undefined };
    const startMs = performance.now();
    const model = await createDashboard(createHistoryFolder(path.join(folder, "history"), clock), {
      nowMs,
      title: "Ecosystem",
      days,
      repository: "acme/automation",
      isRedacted: false,
      config,
      note: "Simulated: nothing on this page happened.",
    });
    const html = await renderDashboardPage(model);
    const madeMs = performance.now() - startMs;
    const file = path.join(folder, "index.html");
    await writeFile(file, html);
    return { url: pathToFileURL(file).href, html, model, madeMs };
  }

  async remove(): Promise<void> {
    for (const folder of this.#folders) await rm(folder, { recursive: true, force: true });
  }
}
