import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { type EcosystemConfig, parseEcosystemConfig } from "@automation/core/config";
import { renderDashboardBadge } from "@automation/core/dashboard-page";
import { createDashboard, renderDashboardPage } from "@automation/dashboard-page";
import type { Command } from "commander";
import { withStore } from "./history-command.ts";
import { openHistoryStore, type StoreOptions } from "./history-store.ts";
import { integer, nonEmpty } from "./option-values.ts";

interface DashboardCommandOptions extends StoreOptions {
  readonly output: string;
  readonly title: string;
  readonly days: string;
  readonly config?: string;
  readonly redact?: boolean;
  readonly json?: boolean;
}

/** Adds `automation dashboard`: the page that publish-dashboard makes, without a runner. */
export function addDashboardCommand(program: Command): void {
  withStore(
    program
      .command("dashboard")
      .description("make a page of HTML of what the history has: status, success, pull requests, incidents"),
  )
    .option(
      "--output <file>",
      "file of the page; its badge is written beside it",
      nonEmpty,
      "dashboard/index.html",
    )
    .option("--title <text>", "title of the page", nonEmpty, "Ecosystem")
    .option("--days <days>", "days that are shown in detail", integer(1, 400), "90")
    .option("--config <file>", "configuration with the experiments, whose analysis is shown then", nonEmpty)
    .option("--redact", "show hashes instead of names of repositories")
    .option("--json", "print what the page shows as JSON, and write no file")
    .action(makeDashboard);
}

async function makeDashboard(options: DashboardCommandOptions): Promise<void> {
  const { output, title, days, redact, json, repository, config, ...place } = options;
  const store = await openHistoryStore({ ...place, ...(repository !== undefined && { repository }) });
  const model = await createDashboard(store, {
    nowMs: Date.now(),
    title,
    days: Number(days),
    repository: repository ?? process.env.GITHUB_REPOSITORY,
    isRedacted: redact === true,
    config: config === undefined ? undefined : await readConfig(config),
  });
  if (json) {
    process.stdout.write(`${JSON.stringify(model, null, 2)}\n`);
    return;
  }
  const page = await renderDashboardPage(model);
  const file = path.resolve(output);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, page);
  await writeFile(path.join(path.dirname(file), "badge.svg"), renderDashboardBadge(model));
  if (model.records === 0)
    process.stderr.write(`There is no history in ${store.place}: the page says what would fill it.\n`);
  process.stdout.write(`${model.sentence}\n${file}\n`);
}

async function readConfig(file: string): Promise<EcosystemConfig> {
  return (await parseEcosystemConfig(await readFile(file, "utf8"), { file })).config;
}
