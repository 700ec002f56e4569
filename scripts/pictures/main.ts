/**
 * Draws the pictures of the README into docs/images: the demo in a terminal, the page of a sync pull request, and the
 * job summary show what the committed bundles really did on the local GitHub; the dashboard shows simulated days.
 *
 * `node --conditions=source scripts/pictures/main.ts`; needs Chromium or Chrome.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { ROOT } from "../repository.ts";
import { screenshot } from "./browser.ts";
import { photographDashboard } from "./dashboard.ts";
import { drawDemo } from "./demo.ts";
import { renderPullRequestPage, renderSummaryPage } from "./github-page.ts";
import { runSync } from "./sync-run.ts";

const FOLDER = path.join(ROOT, "docs", "images");

async function main(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const { pullRequest, summary } = await runSync();
  save("pull-request.png", screenshot(renderPullRequestPage(pullRequest)));
  save("job-summary.png", screenshot(renderSummaryPage(summary, "sync")));
  save("demo.svg", drawDemo());
  for (const [name, picture] of Object.entries(await photographDashboard())) save(name, picture);
}

function save(name: string, content: string | Buffer): void {
  writeFileSync(path.join(FOLDER, name), content);
  console.log(`docs/images/${name}: ${Math.ceil(content.length / 1024)} KiB`);
}

await main();
