import { createRecord, type HistoryRecord, isObject, type RecordOrigin, streamOf } from "./history-record.ts";
import type { MakerContext, ReportObject } from "./record-maker.ts";
import { readNumber, readText, readTime } from "./report-values.ts";

/** What happens in the life of a sync pull request: a closed set, part of the public contract. */
export const PULL_REQUEST_CHANGES = ["opened", "merged", "closed", "vetoed", "conflict", "resolved"] as const;

/** Who did it; `automation`: a run of ours. */
export const PULL_REQUEST_ACTORS = ["automation", "bot", "person"] as const;

/** One change in the life of a sync pull request: a record of the stream `pull-requests`. */
export interface PullRequestRecord extends HistoryRecord {
  readonly repository: string;
  readonly number: number;
  readonly change: (typeof PULL_REQUEST_CHANGES)[number];
  /** Absent where it is not known. */
  readonly by?: (typeof PULL_REQUEST_ACTORS)[number];
  /** GitHub's number of the account; absent where it is not known. */
  readonly by_id?: number;
  /** From its opening to this change, in hours; absent where that is not known. */
  readonly hours_open?: number;
  /** Commits that its base was behind by; absent where that is not known. */
  readonly behind?: number;
  /** The experiment that it is part of, and the variant; absent outside of experiments. */
  readonly experiment?: string;
  readonly variant?: string;
  /** What the draw was made with; absent in what older releases wrote. */
  readonly seed?: string;
}

/** What an outcome tells about the life of a pull request, and who did it; others tell that nothing changed. */
const CHANGES: ReadonlyMap<unknown, Readonly<Record<string, string>>> = new Map([
  ["opened", { change: "opened", by: "automation" }],
  ["conflict", { change: "conflict" }],
  ["vetoed", { change: "vetoed", by: "person" }],
]);

/** The parts of a repository's report that name pull requests. */
export interface ReportedPullRequests {
  readonly name: string;
  readonly branches: readonly ReportObject[];
  /** Cleaned up by the run. */
  readonly retired: readonly ReportObject[];
  /** Ended since the run before: `{change, at, by, by_id, pull_request}`. */
  readonly ended: readonly ReportObject[];
}

/** Records of what changed in the life of a repository's sync pull requests. */
export function pullRequestRecords(
  { name, branches, retired, ended }: ReportedPullRequests,
  origin: RecordOrigin,
  { nameOf }: MakerContext,
): readonly HistoryRecord[] {
  const repository = nameOf(name);
  const record = (pull: unknown, members: ReportObject, atMs = origin.atMs): readonly HistoryRecord[] => {
    const number = isObject(pull) ? readNumber(pull.number) : null;
    if (!isObject(pull) || number === null) return [];
    const part = `${repository}#${number}:${members.change}`;
    const all = { repository, number, ...members, ...describe(pull, atMs) };
    return [createRecord("pull-requests", origin, part, all)];
  };
  return [
    ...branches.flatMap(({ outcome, pull_request, behind_by }) => {
      const members = CHANGES.get(outcome);
      const behind = readNumber(behind_by);
      return members === undefined
        ? []
        : record(pull_request, { ...members, ...(behind !== null && { behind }) }).map((change) =>
            members.change === "opened" ? change : oncePerDay(change),
          );
    }),
    ...retired.flatMap(({ outcome, pull_request }) =>
      outcome === "retired" ? record(pull_request, { change: "closed", by: "automation" }) : [],
    ),
    ...ended.flatMap(({ change, at, by, by_id, pull_request }) => {
      if (change !== "merged" && change !== "closed") return [];
      const actor = PULL_REQUEST_ACTORS.find((known) => known === by);
      const id = readNumber(by_id);
      const members = { change, ...(actor && { by: actor }), ...(id !== null && { by_id: id }) };
      return record(pull_request, members, readTime(at) ?? undefined);
    }),
  ];
}

/** Every run sees that it is so, as long as it is: the history has it once a day, whatever run was the first to tell. */
function oncePerDay(record: HistoryRecord): HistoryRecord {
  const { repository, number, change, ts } = record;
  return { ...record, id: `pull-requests:day-${ts.slice(0, 10)}:1:${repository}#${number}:${change}` };
}

/** How long it was open, and what it was part of. */
function describe(
  { opened_at, experiment, variant, seed }: ReportObject,
  atMs: number,
): Readonly<Record<string, unknown>> {
  const openedMs = readTime(opened_at);
  const [part, arm, draw] = [experiment, variant, seed].map(readText);
  return {
    ...(openedMs !== null && { hours_open: Math.max(0, Math.round((atMs - openedMs) / 36_000) / 100) }),
    ...(part != null &&
      arm != null && { experiment: part, variant: arm, ...(draw != null && { seed: draw }) }),
  };
}

/** Whether a record is a whole one of the stream `pull-requests`. */
export function isPullRequestChange(record: HistoryRecord): record is PullRequestRecord {
  return (
    streamOf(record) === "pull-requests" &&
    readText(record.repository) !== null &&
    readNumber(record.number) !== null &&
    PULL_REQUEST_CHANGES.some((known) => known === record.change)
  );
}
