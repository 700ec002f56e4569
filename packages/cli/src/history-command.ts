import {
  DEFAULT_HEALTH_SETTINGS,
  MAX_DURATION_SHARE,
  MAX_HEALTH_GAP_HOURS,
  MIN_COVERAGE_PERCENT,
} from "@automation/core/health";
import {
  ADVICE_DAYS,
  adviseThresholds,
  compactHistory,
  DEFAULT_RETENTION,
  readHistory,
  SLOW_BURN,
} from "@automation/core/history";
import { type Command, InvalidArgumentError } from "commander";
import { isProblemLine, toTerminalLine } from "./action-output.ts";
import { renderAdvice } from "./history-advice-table.ts";
import { addReplayCommand } from "./history-replay-command.ts";
import { nodeClock, openHistoryStore, type StoreOptions } from "./history-store.ts";
import { viewHistory } from "./history-view.ts";
import { integer, nonEmpty } from "./option-values.ts";
import { readToken } from "./read-token.ts";
import { runBundledAction } from "./run-bundled-action.ts";

const DAY_MS = 24 * 60 * 60 * 1000;

interface ShowOptions extends StoreOptions {
  readonly intervalMinutes?: string;
  readonly json?: boolean;
}

interface CompactOptions extends StoreOptions {
  readonly retentionDays: string;
}

interface RecordOptions extends StoreOptions {
  readonly metricsFile: readonly string[];
  readonly syncReport: readonly string[];
  readonly healthReport: readonly string[];
  readonly conflictReport: readonly string[];
  readonly incidentReport: readonly string[];
  readonly journal: readonly string[];
  readonly deliveryReport: readonly string[];
  readonly redact?: boolean;
  readonly dryRun?: boolean;
}

/** Adds `automation history`: looks at what runs recorded, and records without a runner. */
export function addHistoryCommand(program: Command): void {
  const history = program.command("history").description("record what runs reported, and look back at it");
  withStore(
    history.command("show").description("sum up the last weeks: success, failing repositories, missed runs"),
  )
    .option(
      "--interval-minutes <minutes>",
      "usual time between two runs; default: the median",
      integer(1, 1440),
    )
    .option("--json", "print the numbers")
    .action(show);
  withStore(
    history
      .command("advise")
      .description(
        "find the thresholds at which the last 90 days would have alarmed never, once, four times",
      ),
  )
    .option(
      "--interval-minutes <minutes>",
      "usual time between two runs; default: the median, and 15 for RUN-005",
      integer(1, 1440),
    )
    .option("--json", "print the numbers")
    .action(advise);
  addReplayCommand(history, withStore);
  withStore(history.command("record").description("record reports, as the action record-history does"))
    .option("--metrics-file <pattern...>", "metrics files of sync", ["automation_metrics.json"])
    .option("--sync-report <pattern...>", "reports of sync", ["automation_sync.json"])
    .option("--health-report <pattern...>", "reports of health", ["automation_health.json"])
    .option("--conflict-report <pattern...>", "reports of resolve", ["automation_conflicts.json"])
    .option("--incident-report <pattern...>", "reports of report-incident", ["automation_incident.json"])
    .option("--journal <pattern...>", "journals of writes", ["automation_journal.jsonl"])
    .option("--delivery-report <pattern...>", "reports of notifications", ["automation_deliveries.json"])
    .option("--redact", "store hashes instead of names of repositories")
    .option("--dry-run", "count the records and write nothing")
    .action(record);
  withStore(
    history.command("compact").description("count finished days, and delete records that are too old"),
  )
    .option("--retention-days <days>", "days that records are kept", integer(2, 3650), "180")
    .action(compact);
}

/** Adds the options that say where the history is. */
export function withStore(command: Command): Command {
  return command
    .option("--folder <path>", "folder of the history", nonEmpty)
    .option("--branch <name>", "branch of the history; the token is read from GITHUB_TOKEN", nonEmpty)
    .option(
      "--repository <owner/name>",
      "repository of the branch; default: GITHUB_REPOSITORY, else git's remote",
      fullName,
    );
}

function fullName(text: string): string {
  if (/^[^/\s]+\/[^/\s]+$/.test(text)) return text;
  throw new InvalidArgumentError("Use owner/name.");
}

async function show({ intervalMinutes, json, ...place }: ShowOptions): Promise<void> {
  const intervalMs = intervalMinutes === undefined ? undefined : Number(intervalMinutes) * 60_000;
  const { summary, damage, text } = await viewHistory(await openHistoryStore(place), Date.now(), intervalMs);
  process.stdout.write(`${json ? JSON.stringify({ ...summary, damage }, null, 2) : text}\n`);
}

/** A measure of the oldest day reaches back three days more. */
const ADVICE_REACH_DAYS = ADVICE_DAYS + 3;

async function advise({ intervalMinutes, json, ...place }: ShowOptions): Promise<void> {
  const store = await openHistoryStore(place);
  const nowMs = Date.now();
  const reading = await readHistory(store, {
    streams: ["runs", "health"],
    fromMs: nowMs - ADVICE_REACH_DAYS * DAY_MS,
    untilMs: nowMs,
  });
  const interval = Number(intervalMinutes ?? 15);
  const facts = {
    runs: reading.records.get("runs") ?? [],
    health: reading.records.get("health") ?? [],
    intervalMs: intervalMinutes === undefined ? undefined : interval * 60_000,
  };
  const today = {
    "MET-003": MIN_COVERAGE_PERCENT,
    "RUN-001": DEFAULT_HEALTH_SETTINGS.minSuccessRate,
    "RUN-002": SLOW_BURN,
    "RUN-005": MAX_DURATION_SHARE * interval,
    "SLF-001": MAX_HEALTH_GAP_HOURS,
  };
  const advice = adviseThresholds(facts, today, nowMs);
  const shown = json ? JSON.stringify(advice, null, 2) : renderAdvice(advice, store.place, reading.exists);
  process.stdout.write(`${shown}\n`);
}

async function compact({ retentionDays, ...place }: CompactOptions): Promise<void> {
  const store = await openHistoryStore(place);
  const retention = { ...DEFAULT_RETENTION, shardDays: Number(retentionDays) };
  const { write, removed, counted } = await compactHistory(store, retention, nodeClock.now());
  if (write.status === "refused") throw new Error(write.message);
  if (write.status === "stale") throw new Error("Somebody wrote to the history meanwhile. Try again.");
  process.stdout.write(`Days counted: ${counted}. Old shards deleted: ${removed}.\n`);
}

async function record(options: RecordOptions): Promise<void> {
  const { folder, branch, repository, redact, dryRun } = options;
  const { exitCode, outputs } = await runBundledAction({
    action: "record-history",
    workspace: process.cwd(),
    inputs: {
      "github-token": readToken() ?? "none",
      repository: repository ?? "",
      branch: branch ?? "",
      folder: folder ?? "",
      "metrics-files": options.metricsFile.join("\n"),
      "sync-report-files": options.syncReport.join("\n"),
      "health-report-files": options.healthReport.join("\n"),
      "conflict-report-files": options.conflictReport.join("\n"),
      "incident-files": options.incidentReport.join("\n"),
      "journal-files": options.journal.join("\n"),
      "delivery-files": options.deliveryReport.join("\n"),
      redact: redact ? "names" : "none",
      "dry-run": String(dryRun === true),
    },
    onLine: (line) => {
      const shown = isProblemLine(line) || dryRun ? toTerminalLine(line) : null;
      if (shown) process.stderr.write(`${shown}\n`);
    },
  });
  if (outputs.records !== undefined) process.stdout.write(`Records written: ${outputs.records}.\n`);
  process.exitCode = outputs.spilled === "true" ? 1 : exitCode;
}
