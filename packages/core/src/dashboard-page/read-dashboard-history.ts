import type { HistoryRecord, HistoryStream } from "../history/history-record.ts";
import { openHistory } from "../history/read-history.ts";
import { readText } from "../history/report-values.ts";
import { readRollup } from "../history/rollup.ts";
import { dayOf, startOfDay } from "../history/shard-path.ts";
import type { HistoryStore } from "../ports/history-store.ts";
import { CHECK_DAYS, CheckDays } from "./check-days.ts";
import type {
  AgeBand,
  CheckRow,
  ExperimentArm,
  IncidentSpan,
  LearnedInterval,
  RepositoryRow,
} from "./dashboard-model.ts";
import { changePoint, deliveryPoint, type EventPoint } from "./event-points.ts";
import { ExperimentArms } from "./experiment-arms.ts";
import { toIncidentSpans } from "./incident-spans.ts";
import { LearnedIntervals } from "./learned-intervals.ts";
import { type PastDay, readPastDays } from "./past-days.ts";
import { PullRequestAges } from "./pull-request-ages.ts";
import { RepositoryDays } from "./repository-days.ts";
import { type RunPoint, toRunPoints } from "./run-points.ts";

const DAY_MS = 24 * 60 * 60 * 1000;

/** Days that the rollup reaches back: charts of runs show them whatever `days` is. */
const ROLLUP_DAYS = 400;

/** Streams that the page is made of. */
const STREAMS: readonly HistoryStream[] = [
  "runs",
  "repositories",
  "pull-requests",
  "health",
  "incidents",
  "deliveries",
  "exposures",
  "schedule",
];

/** What the history has of some days, folded so far that it fits into memory whatever its size. */
export interface DashboardHistory {
  readonly exists: boolean;
  readonly records: number;
  readonly unreadable: number;
  /** Start of the first day that is shown, in milliseconds since the epoch. */
  readonly firstMs: number;
  readonly days: number;
  readonly runs: readonly RunPoint[];
  readonly pastDays: readonly PastDay[];
  readonly events: readonly EventPoint[];
  readonly deliveries: number;
  readonly repositories: readonly RepositoryRow[];
  readonly checks: { readonly firstMs: number; readonly rows: readonly CheckRow[] };
  /** The newest health report. */
  readonly health: HistoryRecord | null;
  readonly incidents: readonly IncidentSpan[];
  readonly experiments: readonly ExperimentArm[];
  readonly pullRequestAges: readonly AgeBand[];
  /** How often learned schedules scanned, the most often first. */
  readonly intervals: readonly LearnedInterval[];
}

/** How the history is read. */
export interface DashboardQuery {
  readonly nowMs: number;
  /** Days that are shown, today included: 1 to 400. */
  readonly days: number;
  /** What stands for the name of a repository; `undefined`: names are shown. */
  readonly nameOf?: ((repository: string) => string) | undefined;
}

/** Reads what the page shows, day by day. Throws what the store throws. */
export async function readDashboardHistory(
  store: HistoryStore,
  query: DashboardQuery,
): Promise<DashboardHistory> {
  const { nowMs, days } = query;
  const firstMs = startOfDay(dayOf(nowMs - (days - 1) * DAY_MS));
  const opened = await openHistory(store, { streams: STREAMS, fromMs: firstMs, untilMs: nowMs });
  const gathered = new Gathering(firstMs, query);
  let unreadable = 0;
  let day = "";
  for await (const reading of opened.readDays()) {
    if (reading.day !== day) gathered.endDay();
    day = reading.day;
    for (const record of reading.records) gathered.add(reading.stream, record);
    unreadable += reading.damage.unreadable + reading.damage.torn + reading.damage.newer;
  }
  gathered.endDay();
  const rollup = readRollup(await opened.readRollupText());
  const pastFromMs = nowMs - ROLLUP_DAYS * DAY_MS;
  const pastDays = readPastDays(rollup, pastFromMs, (past) => gathered.runDays.has(past));
  return { exists: opened.exists, unreadable, firstMs, days, pastDays, ...gathered.result() };
}

/** Takes records of all streams, the oldest day first. */
class Gathering {
  readonly runDays = new Set<string>();
  readonly #query: DashboardQuery;
  readonly #repositories: RepositoryDays;
  readonly #checks: CheckDays;
  readonly #checksFromMs: number;
  readonly #ages = new PullRequestAges();
  readonly #arms = new ExperimentArms();
  readonly #intervals: LearnedIntervals;
  readonly #runs: RunPoint[] = [];
  readonly #events: EventPoint[] = [];
  readonly #incidents: HistoryRecord[] = [];
  #runsOfDay: HistoryRecord[] = [];
  #health: HistoryRecord | null = null;
  #deliveries = 0;
  #records = 0;

  constructor(firstMs: number, query: DashboardQuery) {
    const checkDays = Math.min(query.days, CHECK_DAYS);
    this.#query = query;
    this.#intervals = new LearnedIntervals(query.nameOf ?? ((name) => name));
    this.#repositories = new RepositoryDays(firstMs, query.days);
    this.#checksFromMs = firstMs + (query.days - checkDays) * DAY_MS;
    this.#checks = new CheckDays(this.#checksFromMs, checkDays);
  }

  add(stream: HistoryStream, given: HistoryRecord): void {
    this.#records += 1;
    const record = this.#redact(given);
    if (stream === "runs") {
      this.#runsOfDay.push(record);
      this.runDays.add(dayOf(Date.parse(record.ts)));
    } else if (stream === "repositories") {
      this.#repositories.add(record);
      this.#ages.addRepository(record);
      this.#arms.addRepository(record);
    } else if (stream === "pull-requests") {
      this.#events.push(changePoint(record));
      this.#ages.addChange(record);
    } else if (stream === "health") {
      this.#checks.add(record);
      this.#health = record;
    } else if (stream === "incidents") {
      this.#incidents.push(record);
    } else if (stream === "deliveries") {
      this.#events.push(deliveryPoint(record));
      this.#deliveries += 1;
    } else if (stream === "exposures") {
      this.#arms.addExposure(record);
    } else if (stream === "schedule") {
      this.#intervals.add(record);
    }
  }

  endDay(): void {
    this.#runs.push(...toRunPoints(this.#runsOfDay));
    this.#runsOfDay = [];
    this.#arms.endDay();
  }

  result() {
    const lastRunMs = this.#runs.at(-1)?.endMs ?? null;
    // What a run reports of repositories has the time of its end, to the second.
    const sinceMs = (this.#runs.at(-1)?.startMs ?? 0) - 1000;
    return {
      records: this.#records,
      runs: this.#runs,
      events: this.#events.toSorted((a, b) => a.atMs - b.atMs),
      deliveries: this.#deliveries,
      repositories: this.#repositories.listRows(sinceMs),
      checks: { firstMs: this.#checksFromMs, rows: this.#checks.listRows() },
      health: this.#health,
      incidents: toIncidentSpans(this.#incidents),
      experiments: this.#arms.listArms(),
      intervals: this.#intervals.listIntervals(),
      pullRequestAges: this.#ages.listBands(this.#query.nowMs, lastRunMs === null ? null : sinceMs),
    };
  }

  /** Hides names where that is asked for: of repositories, and in texts that people or other actions wrote. */
  #redact(record: HistoryRecord): HistoryRecord {
    const { nameOf } = this.#query;
    if (nameOf === undefined) return record;
    const repository = readText(record.repository);
    const key = readText(record.key);
    return {
      ...record,
      ...(repository !== null && { repository: nameOf(repository) }),
      ...(key !== null && { key: key.replace(FULL_NAME, nameOf), members: [] }),
      ...(typeof record.unit === "string" && { unit: record.unit.replace(FULL_NAME, nameOf) }),
    };
  }
}

const FULL_NAME = /[\w.-]+\/[\w.-]+/g;
