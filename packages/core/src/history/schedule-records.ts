import { createRecord, type HistoryRecord, type RecordOrigin, streamOf } from "./history-record.ts";
import type { MakerContext, ReportObject } from "./record-maker.ts";
import { readNumber, readObjects, readText, readTime } from "./report-values.ts";

/** What a run of a learned or shadow schedule decided and saw: a record of the stream `schedule`. */
export interface ScheduleRecord extends HistoryRecord {
  readonly mode: string;
  readonly due: number;
  readonly not_due: number;
  readonly unchanged: number;
  /** Commits that default branches gained, in seconds since the epoch, by repository. */
  readonly commits: Readonly<Record<string, readonly number[]>>;
  /** Reason and index of repositories that were scanned, or left. */
  readonly decisions: Readonly<Record<string, readonly [reason: string, index: number]>>;
}

/** Decisions that a record keeps: those with the highest index. */
const MOST_DECISIONS = 300;
/** Repositories and commits whose times fit into a line with room to spare. */
const MOST_REPOSITORIES = 200;
const MOST_TIMES = 2_500;
const SECOND_MS = 1000;

/** Records of `schedule` in a report of sync-monitor: one, or several where much was pushed. */
export function scheduleRecords(
  schedule: ReportObject,
  origin: RecordOrigin,
  part: string,
  { nameOf }: MakerContext,
): readonly HistoryRecord[] {
  const members = {
    mode: readText(schedule.mode),
    objective: readText(schedule.objective),
    detection: readText(schedule.detection),
    due: readNumber(schedule.due) ?? 0,
    not_due: readNumber(schedule.not_due) ?? 0,
    unchanged: readNumber(schedule.unchanged) ?? 0,
  };
  const decisions = readObjects(schedule.decisions)
    .flatMap(({ repository, reason, index }) => {
      const [name, why, worth] = [readText(repository), readText(reason), readNumber(index)];
      return name === null || why === null ? [] : [[nameOf(name), [why, worth ?? 0]] as const];
    })
    .toSorted(([, [, a]], [, [, b]]) => b - a)
    .slice(0, MOST_DECISIONS);
  return chunk(readCommits(schedule.commits, nameOf)).map((commits, index) =>
    createRecord("schedule", origin, `${part}:${index}`, {
      ...(index === 0 ? members : { ...members, due: 0, not_due: 0, unchanged: 0 }),
      commits: Object.fromEntries(commits),
      decisions: index === 0 ? Object.fromEntries(decisions) : {},
    }),
  );
}

type Commits = readonly (readonly [name: string, seconds: readonly number[]])[];

function readCommits(value: unknown, nameOf: (name: string) => string): Commits {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return [];
  return Object.entries(value).map(([name, times]) => {
    const list: readonly unknown[] = Array.isArray(times) ? times : [];
    const seconds = list.flatMap((time) => {
      const atMs = readTime(time);
      return atMs === null ? [] : [Math.round(atMs / SECOND_MS)];
    });
    return [nameOf(name), seconds.slice(-MOST_TIMES)];
  });
}

/** At least one part, so that a run in which nothing was pushed has its record too. */
function chunk(commits: Commits): readonly Commits[] {
  const parts: (readonly [string, readonly number[]])[][] = [[]];
  let times = 0;
  for (const entry of commits) {
    const last = parts.at(-1);
    times += entry[1].length;
    if (last === undefined || (last.length > 0 && (last.length >= MOST_REPOSITORIES || times > MOST_TIMES))) {
      parts.push([entry]);
      times = entry[1].length;
    } else last.push(entry);
  }
  return parts;
}

/** Whether a record is a whole one of the stream `schedule`. */
export function isScheduleRecord(record: HistoryRecord): record is ScheduleRecord {
  const { commits, decisions } = record;
  const isMap = (value: unknown): boolean =>
    typeof value === "object" && value !== null && !Array.isArray(value);
  return (
    streamOf(record) === "schedule" && isMap(commits) && isMap(decisions) && readText(record.mode) !== null
  );
}
