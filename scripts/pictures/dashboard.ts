import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { createDashboard, renderDashboardPage } from "@automation/dashboard-page";
import { createHistoryFolder } from "@automation/folder";
import { findBrowser } from "@automation/test-kit/find-browser";
import { chromium } from "playwright-core";
import { simulateConfig } from "../../packages/cli/src/simulated-experiment.ts";
import { simulateHistory, writeSimulatedHistory } from "../../packages/cli/src/simulated-history.ts";
import { simulatedNames } from "../../packages/cli/src/simulated-runs.ts";

/** The pictures of the dashboard by their file below `docs/images`. */
export type DashboardPictures = Readonly<Record<string, Buffer>>;

/** A moment that stays: the same pictures come out each time. */
const NOW_MS = Date.parse("2026-12-01T09:07:00Z");

const SHOTS = [
  { file: "dashboard.png", theme: "light", selector: null, height: 830 },
  { file: "dashboard-top.png", theme: "light", selector: null, height: 470 },
  { file: "dashboard-charts.png", theme: "dark", selector: "#chart-success", height: 860 },
  { file: "dashboard-days.png", theme: "light", selector: "#chart-checks", height: 700 },
] as const;

/** Takes pictures of a dashboard of 90 simulated days. Throws when no Chromium or Chrome is installed. */
export async function photographDashboard(): Promise<DashboardPictures> {
  const executablePath = findBrowser();
  if (executablePath === undefined) throw new Error("Chromium or Chrome is not installed.");
  const folder = mkdtempSync(path.join(tmpdir(), "automation-pictures-"));
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
  try {
    const file = path.join(folder, "index.html");
    writeFileSync(file, await makePage(path.join(folder, "history")));
    const pictures: Record<string, Buffer> = {};
    for (const { file: name, theme, selector, height } of SHOTS) {
      const page = await browser.newPage({ viewport: { width: 1180, height }, colorScheme: theme });
      await page.clock.setFixedTime(NOW_MS);
      await page.goto(pathToFileURL(file).href);
      if (selector !== null) {
        await page.evaluate(
          `scrollTo({ top: document.querySelector("${selector}").getBoundingClientRect().top + scrollY - 70, behavior: "instant" })`,
        );
      }
      await page.waitForTimeout(500);
      pictures[name] = await page.screenshot();
      await page.close();
    }
    return pictures;
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function makePage(folder: string): Promise<string> {
  const past = { repositories: 64, days: 90, intervalMinutes: 60, seed: 7, untilMs: NOW_MS - 7 * 60_000 };
  const config = await simulateConfig(simulatedNames(past), NOW_MS);
  await writeSimulatedHistory(folder, simulateHistory({ ...past, experiment: config.experiments[0] }));
  const clock = { now: () => NOW_MS, sleep: async () => undefined };
  const model = await createDashboard(createHistoryFolder(folder, clock), {
    nowMs: NOW_MS,
    title: "Ecosystem",
    days: 90,
    repository: "acme/automation",
    isRedacted: false,
    config,
  });
  return renderDashboardPage(model);
}
