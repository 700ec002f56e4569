import type { RepositorySchedule, ScheduleHistory } from "@automation/core/history";
import {
  findPrior,
  longestWaitMs,
  type PushRecord,
  planScans,
  recordScan,
  type ScheduleSettings,
  type ScheduleState,
  type SchedulingMode,
  startRecord,
  sumCounts,
} from "@automation/core/scheduling";

/** What an explanation is made of. */
export interface ExplanationFacts {
  readonly repository: string;
  /** Names in the configuration; empty where there is none. */
  readonly listed: readonly string[];
  readonly state: ScheduleState;
  readonly past: ScheduleHistory;
  readonly history: RepositorySchedule;
  readonly settings: ScheduleSettings;
  readonly halfLifeDays: number;
  readonly weights: ReadonlyMap<string, number>;
  readonly mode: SchedulingMode;
  readonly nowMs: number;
}

/** How a repository stands in the schedule. */
export type Explanation =
  | { readonly status: "unknown"; readonly repository: string; readonly why: string }
  | {
      readonly status: "known";
      readonly repository: string;
      readonly mode: SchedulingMode;
      /** Pushes a day to be expected. */
      readonly rate_per_day: number;
      /** Newest first. */
      readonly last_commits: readonly string[];
      readonly last_scan: string;
      readonly waited_hours: number;
      /** What a scan now is worth, in days of waiting saved per call. */
      readonly index: number;
      /** Its place among `of` repositories by index, counting from 1. */
      readonly rank: number;
      readonly of: number;
      readonly latest_scan: string;
      readonly last_decision: { readonly at: string; readonly reason: string; readonly index: number } | null;
    };

/** Explains how a repository stands: by the state file, else by the pushes of the history. */
export function explainSchedule(facts: ExplanationFacts): Explanation {
  const { repository, listed, history, settings, nowMs } = facts;
  const key = repository.toLowerCase();
  if (listed.length > 0 && !listed.some((name) => name.toLowerCase() === key)) {
    return { status: "unknown", repository, why: "It is not in the configuration." };
  }
  const records = facts.state.records.size > 0 ? facts.state.records : replay(facts);
  const record = records.get(key);
  if (record === undefined) {
    const why = "No scan of it has been recorded yet: the next run scans it, as without a schedule.";
    return { status: "unknown", repository, why };
  }
  const all = [...records.values()];
  const prior = findPrior(all, sumCounts(all.map(({ counts }) => counts)));
  const candidates = [...records].map(([name, one]) => ({
    key: name,
    record: one,
    calls: 1,
    weight: facts.weights.get(name) ?? 1,
    commitsToThreshold: null,
    isRequested: false,
  }));
  // The index of a threshold needs the branches, which only a run sees: the expected delay stands for it.
  const objective = settings.objective === "threshold" ? "delay" : settings.objective;
  const { waiting } = planScans(candidates, prior, { ...settings, objective }, nowMs, 0);
  const ranked = waiting.toSorted((a, b) => b.index - a.index);
  const own = ranked.find((decision) => decision.key === key);
  const last = history.last;
  return {
    status: "known",
    repository,
    mode: facts.mode,
    rate_per_day: round(own?.ratePerDay ?? 0),
    last_commits: (history.lastCommitsMs.length > 0
      ? history.lastCommitsMs
      : record.lastPushMs === null
        ? []
        : [record.lastPushMs]
    ).map(toIso),
    last_scan: toIso(record.lastScanMs),
    waited_hours: round(Math.max(0, nowMs - record.lastScanMs) / 3_600_000),
    index: round(own?.index ?? 0),
    rank: ranked.findIndex((decision) => decision.key === key) + 1,
    of: ranked.length,
    latest_scan: toIso(record.lastScanMs + longestWaitMs(settings)),
    last_decision:
      last === null ? null : { at: toIso(last.atMs), reason: last.reason, index: round(last.index) },
  };
}

/** What the runs of the history must have learned, the last one taken for the last scan of all. */
function replay({
  past,
  halfLifeDays,
  history,
  repository,
}: ExplanationFacts): ReadonlyMap<string, PushRecord> {
  const { watched, histories } = past;
  if (watched === null) return new Map();
  const key = repository.toLowerCase();
  return new Map(
    histories.map((one) => {
      const scannedAtMs = one.key === key ? (history.lastScan?.atMs ?? watched.untilMs) : watched.untilMs;
      const commitTimesMs = one.pushesMs.filter((time) => time <= scannedAtMs);
      return [one.key, recordScan(startRecord(watched.fromMs), { scannedAtMs, commitTimesMs }, halfLifeDays)];
    }),
  );
}

function toIso(atMs: number): string {
  return new Date(atMs).toISOString();
}

function round(value: number): number {
  return Number(value.toPrecision(3));
}
