/** Version of the model that this code makes (`dashboard.schema.json`). */
export const DASHBOARD_VERSION = 1;

export type DashboardStatus = "ok" | "warning" | "error" | "unknown";

/** A figure above the fold. */
export interface DashboardTile {
  readonly id: "status" | "last-run" | "success" | "calls-left" | "incidents" | "behind";
  readonly label: string;
  /** What a reader sees first: `98.2 %`, `3 open`. */
  readonly value: string;
  readonly status: DashboardStatus;
  /** One line that explains the figure. */
  readonly detail: string;
  /** A moment that the figure is about, ISO 8601: a browser shows its age. */
  readonly at?: string;
}

/** Something that a person should look at. */
export interface Attention {
  readonly status: DashboardStatus;
  readonly text: string;
  /** The chart that shows more. */
  readonly chart: ChartId;
}

/** The charts, in the order of the page. */
export const CHART_IDS = [
  "success",
  "budget",
  "branches",
  "pull-request-age",
  "conflicts",
  "duration",
  "calls",
  "calls-left",
  "runs",
  "deliveries",
  "checks",
  "repositories",
  "incidents",
  "experiments",
  "intervals",
] as const;
export type ChartId = (typeof CHART_IDS)[number];

/** A table with the numbers of a chart. */
export interface ChartTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}

/** What a chart says in words and numbers; the data that is drawn is in the model beside it. */
export interface DashboardChart {
  readonly id: ChartId;
  readonly title: string;
  /** What the chart shows, as a sentence. */
  readonly sentence: string;
  /** Present where there is nothing to draw: why, and what would fill the chart. */
  readonly empty?: { readonly why: string; readonly fill: string };
  readonly table: ChartTable;
}

/** Names of the numbers of a series. */
export const SERIES_COLUMNS = [
  "runs",
  "expected",
  "success",
  "worst",
  "budget",
  "behind",
  "opened",
  "merged",
  "closed",
  "resolved",
  "conflicts",
  "duration_p50",
  "duration_p90",
  "duration_max",
  "calls",
  "left",
  "sent",
  "undelivered",
] as const;
export type SeriesColumn = (typeof SERIES_COLUMNS)[number];

/** Numbers in steps of the same length, oldest first; `null` where a step has none. */
export interface RunSeries {
  /** Start of the first step, in seconds since the epoch. */
  readonly start: number;
  readonly step_seconds: number;
  readonly columns: Readonly<Record<SeriesColumn, readonly (number | null)[]>>;
}

export const ANNOTATION_KINDS = ["incident", "stop", "release", "configuration"] as const;

/** Something that happened and that explains what charts show. */
export interface Annotation {
  readonly at: string;
  readonly kind: (typeof ANNOTATION_KINDS)[number];
  readonly text: string;
}

/** The status of one check on each day: a character per day (`LEVELS`). */
export interface CheckRow {
  readonly id: string;
  readonly days: string;
  /** Days that were a warning, an error. */
  readonly warnings: number;
  readonly errors: number;
}

/** One repository that had something to report. */
export interface RepositoryRow {
  readonly repository: string;
  /** Days with a failure, with a conflict, and with a branch that is behind. */
  readonly failed: number;
  readonly conflicts: number;
  readonly behind_days: number;
  /** Commits that its most stale branch was behind by, at the last report; `null` where it reports none any more. */
  readonly behind: number | null;
  readonly code: string | null;
  readonly last_at: string;
  /** A character per day; only for the worst repositories. */
  readonly days?: string;
}

/** From opening to recovery. */
export interface IncidentSpan {
  readonly key: string;
  readonly opened_at: string;
  /** `null` while it is open. */
  readonly recovered_at: string | null;
  readonly issue: number | null;
  readonly members: readonly string[];
}

/** One variant of an experiment. */
export interface ExperimentArm {
  readonly experiment: string;
  readonly variant: string;
  /** Repositories, or repositories and weeks. */
  readonly units: number;
  /** Units that failed at least once. */
  readonly failed: number;
  /** Percent of units without a failure. */
  readonly percent: number;
}

/** What the analysis says of an experiment: the one that evaluate-experiments decides by. */
export interface ExperimentResult {
  readonly experiment: string;
  /** The share that it is judged by. */
  readonly metric: string;
  /** First day, UTC. */
  readonly start: string;
  readonly days: number;
  readonly max_days: number;
  /** Such as `collecting` or `ship_recommended`. */
  readonly decision: string;
  readonly reason: string;
  readonly variants: readonly ExperimentVariantResult[];
}

/** One variant; the first one is the control. */
export interface ExperimentVariantResult {
  readonly variant: string;
  /** Units that met it. */
  readonly units: number;
  /** Outcomes that count, such as pull requests. */
  readonly results: number;
  /** The metric in percent; `null` without results. */
  readonly percent: number | null;
  /** Variant minus control, in percentage points; `null` for the control and without results. */
  readonly delta: number | null;
  /** Interval of the difference that holds at every look at once; `null` where it cannot be told yet. */
  readonly interval: readonly [number, number] | null;
  /** Confidence of the interval, in percent. */
  readonly confidence: number | null;
  /** How the difference came about; empty for the control. */
  readonly trail: readonly ExperimentPoint[];
}

/** The difference as it was at a moment. */
export interface ExperimentPoint {
  readonly at: string;
  readonly delta: number;
  readonly interval: readonly [number, number] | null;
}

/** How often a repository is scanned by a learned schedule. */
export interface LearnedInterval {
  readonly repository: string;
  readonly minutes: number;
}

/** How many open sync pull requests are how old. */
export interface AgeBand {
  readonly label: string;
  readonly count: number;
}

/** Everything that the page shows (`dashboard.schema.json`). */
export interface DashboardModel {
  readonly schema_version: typeof DASHBOARD_VERSION;
  readonly title: string;
  readonly generated_at: string;
  /** The repository whose history it is; `null` where it is not known, or not to be named. */
  readonly repository: string | null;
  /** Said at the top of the page; absent where there is nothing to say. */
  readonly note?: string;
  /** Days that are shown. */
  readonly days: number;
  /** Usual time between two runs; `null` with fewer than three runs. */
  readonly interval_seconds: number | null;
  /** Success rate that is aimed at, in percent. */
  readonly objective: number;
  readonly records: number;
  /** Lines of the history that could not be read. */
  readonly unreadable: number;
  readonly status: DashboardStatus;
  /** The status and its reason. */
  readonly sentence: string;
  readonly tiles: readonly DashboardTile[];
  /** The worst first. */
  readonly attention: readonly Attention[];
  readonly charts: readonly DashboardChart[];
  /** Steps of 15 minutes, hours and days: short ranges have the finer ones. */
  readonly series: { readonly recent: RunSeries; readonly hours: RunSeries; readonly days: RunSeries };
  readonly annotations: readonly Annotation[];
  readonly checks: { readonly first_day: string; readonly rows: readonly CheckRow[] };
  readonly repositories: {
    readonly first_day: string;
    /** The worst first. */
    readonly rows: readonly RepositoryRow[];
    /** Repositories of the last run that had nothing to report on any day. */
    readonly unnamed: number;
  };
  readonly incidents: readonly IncidentSpan[];
  readonly experiments: readonly ExperimentArm[];
  /** Empty where the configuration with the experiments is not known. */
  readonly experiment_results: readonly ExperimentResult[];
  readonly intervals: readonly LearnedInterval[];
  readonly pull_request_ages: readonly AgeBand[];
}

/** Characters of a day, from nothing to the worst. */
export const LEVELS = {
  none: " ",
  skipped: "s",
  ok: ".",
  unknown: "u",
  behind: "b",
  warning: "w",
  conflict: "c",
  error: "e",
} as const;
