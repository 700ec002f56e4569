import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { ECOSYSTEM_DEFAULTS, type EcosystemConfig, parseEcosystemConfig } from "@automation/core/config";
import {
  chartSchedule,
  findRepositorySchedule,
  readHistory,
  readScheduleHistory,
} from "@automation/core/history";
import { formatRepositoryRef } from "@automation/core/repository";
import {
  compareSchedules,
  DAY_MS,
  MINUTE_MS,
  NO_SCHEDULE,
  readSchedule,
  type ScheduleSettings,
} from "@automation/core/scheduling";
import { type Command, InvalidArgumentError } from "commander";
import { openHistoryStore, type StoreOptions } from "./history-store.ts";
import { integer, nonEmpty } from "./option-values.ts";
import { UsageError } from "./read-token.ts";
import { explainSchedule } from "./schedule-explanation.ts";
import { readPushes } from "./schedule-pushes.ts";
import { renderComparison, renderExplanation } from "./schedule-table.ts";

const DEFAULT_CONFIG = "config/ecosystem-repos.json";

interface ScheduleOptions extends StoreOptions {
  readonly config: string;
  readonly days: string;
  readonly json?: boolean;
}

interface BacktestOptions extends ScheduleOptions {
  readonly pushes?: string;
  readonly intervalMinutes?: string;
}

interface ExplainOptions extends ScheduleOptions {
  readonly stateFile: string;
}

/** Adds `automation schedule`: what a learned schedule would gain, and why it decided as it did. */
export function addScheduleCommand(program: Command): void {
  const schedule = program
    .command("schedule")
    .description("learned schedules: what one would gain, and why a repository was scanned or not");
  withHistory(
    schedule
      .command("backtest")
      .description("play schedules on the pushes of the history, at an equal number of scans"),
  )
    .option("--pushes <file>", "JSON with commit times per repository, instead of a history", nonEmpty)
    .option("--interval-minutes <minutes>", "default: sync_interval_minutes", integer(1, 1440))
    .option("--json", "print the numbers")
    .action(runBacktest);
  withHistory(
    schedule
      .command("explain")
      .argument("<repository>", "owner/name", fullName)
      .description("say how often pushes are expected, and why the repository was scanned or not"),
  )
    .option("--state-file <file>", "state file of sync-monitor", nonEmpty, "automation_state.json")
    .option("--json", "print the numbers")
    .action(explain);
}

function withHistory(command: Command): Command {
  return command
    .option("--folder <path>", "folder of the history", nonEmpty)
    .option("--branch <name>", "branch of the history; the token is read from GITHUB_TOKEN", nonEmpty)
    .option(
      "--repository <owner/name>",
      "repository of the branch; default: GITHUB_REPOSITORY, else git's remote",
      fullName,
    )
    .option("--config <file>", "ecosystem configuration", nonEmpty, DEFAULT_CONFIG)
    .option("--days <days>", "days of the history to read", integer(1, 400), "180");
}

function fullName(text: string): string {
  if (/^[^/\s]+\/[^/\s]+$/.test(text)) return text;
  throw new InvalidArgumentError("Use owner/name.");
}

async function runBacktest(options: BacktestOptions): Promise<void> {
  const config = await readConfig(options.config);
  const names = (config?.repositories ?? []).map(({ repository }) => formatRepositoryRef(repository));
  const past =
    options.pushes === undefined
      ? readScheduleHistory((await readRecords(options)).records, names)
      : readPushes(await readFile(resolve(options.pushes), "utf8"), options.pushes);
  const settings = settingsOf(config, options.intervalMinutes);
  const facts = {
    histories: past.histories,
    fromMs: past.watched?.fromMs ?? 0,
    untilMs: past.watched?.untilMs ?? 0,
    tickMs: past.tickMs,
    settings,
    halfLifeDays: config?.scheduling.halfLifeDays ?? 14,
    threshold: config?.threshold ?? 10,
  };
  const comparison =
    past.watched === null
      ? ({
          status: "too-little",
          why: "No pushes were recorded. Set scheduling.mode to shadow, record the runs with record-history, and try again after a few weeks.",
        } as const)
      : compareSchedules(facts);
  const shown = options.json
    ? JSON.stringify({ ...comparison, settings: toScheduling(settings) }, null, 2)
    : renderComparison(comparison, toScheduling(settings), settings.nominalIntervalMs / MINUTE_MS);
  process.stdout.write(`${shown}\n`);
}

async function explain(repository: string, options: ExplainOptions): Promise<void> {
  const config = await readConfig(options.config);
  const nowMs = Date.now();
  const stored = await readState(options.stateFile);
  const hasHistory = options.folder !== undefined || options.branch !== undefined;
  if (stored === null && !hasHistory) {
    throw new UsageError(
      `Say where to look: --folder or --branch of a history, or --state-file (${options.stateFile} is not there).`,
    );
  }
  const { records } = hasHistory ? await readRecords(options) : { records: [] };
  const settings = settingsOf(config, undefined);
  const explanation = explainSchedule({
    repository,
    listed: (config?.repositories ?? []).map((entry) => formatRepositoryRef(entry.repository)),
    state: stored ?? NO_SCHEDULE,
    past: readScheduleHistory(records),
    history: findRepositorySchedule(records, repository, nowMs),
    settings,
    halfLifeDays: config?.scheduling.halfLifeDays ?? 14,
    weights: config?.scheduling.weights ?? new Map(),
    mode: config?.scheduling.mode ?? "uniform",
    nowMs,
  });
  const shown = options.json
    ? JSON.stringify({ ...explanation, charts: chartSchedule(records) }, null, 2)
    : renderExplanation(explanation);
  process.stdout.write(`${shown}\n`);
  if (explanation.status === "unknown") process.exitCode = 1;
}

async function readRecords(options: ScheduleOptions) {
  const nowMs = Date.now();
  const store = await openHistoryStore(options);
  const query = {
    streams: ["schedule"] as const,
    fromMs: nowMs - Number(options.days) * DAY_MS,
    untilMs: nowMs,
  };
  const reading = await readHistory(store, query);
  return { records: reading.records.get("schedule") ?? [] };
}

/** The configuration; `undefined` where the default one is not there. Throws what is wrong with it. */
async function readConfig(file: string): Promise<EcosystemConfig | undefined> {
  try {
    return (await parseEcosystemConfig(await readFile(resolve(file), "utf8"), { file })).config;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT" && file === DEFAULT_CONFIG) return undefined;
    throw error;
  }
}

/** What a state file holds of a schedule; `null` where there is none. */
async function readState(file: string) {
  try {
    const data: unknown = JSON.parse(await readFile(resolve(file), "utf8"));
    return readSchedule((data as { readonly schedule?: unknown } | null)?.schedule);
  } catch {
    return null;
  }
}

function settingsOf(config: EcosystemConfig | undefined, minutes: string | undefined): ScheduleSettings {
  const {
    objective = "delay",
    maxIntervalFactor = ECOSYSTEM_DEFAULTS.maxIntervalFactor,
    maxIntervalHours = 24,
    fairness = ECOSYSTEM_DEFAULTS.fairness,
  } = config?.scheduling ?? {};
  const nominalIntervalMs = Number(minutes ?? config?.syncIntervalMinutes ?? 60) * MINUTE_MS;
  return { objective, maxIntervalFactor, maxIntervalHours, fairness, nominalIntervalMs };
}

/** The settings as the configuration has them. */
function toScheduling({ objective, maxIntervalFactor, maxIntervalHours, fairness }: ScheduleSettings) {
  return {
    mode: "learned",
    objective,
    max_interval_factor: maxIntervalFactor,
    max_interval_hours: maxIntervalHours,
    fairness,
  } as const;
}
