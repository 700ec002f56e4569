import { exposureRecords } from "./exposure-records.ts";
import { createRecord, type HistoryRecord, isObject, type RecordOrigin } from "./history-record.ts";
import { pullRequestRecords } from "./pull-request-records.ts";
import type { MakerContext, ReportObject } from "./record-maker.ts";
import { countTexts, readNumber, readObjects, readText, readTime, shortDigest } from "./report-values.ts";
import { scheduleRecords } from "./schedule-records.ts";

/** Repositories of one run that get a record of their own: the worst first, the others are a number. */
export const MAX_REPOSITORIES_A_RUN = 2_000;

/** Outcomes of branches with nothing to tell. */
const WELL: ReadonlySet<unknown> = new Set([
  "up-to-date",
  "ahead",
  "diverged",
  "within-threshold",
  "finished",
  "bot-branch",
  "excluded",
  "branch-deleted",
  "content-identical",
]);
/** Of branches that a run changed for the better. */
const CHANGED: ReadonlySet<unknown> = new Set(["opened", "updated", "fast-forwarded"]);
/** Of branches that have an open sync pull request. */
const OPEN: ReadonlySet<unknown> = new Set(["opened", "updated", "already-open", "conflict"]);

/** What one repository comes to. */
export interface RepositoryState {
  readonly name: string;
  readonly status: string;
  readonly reason: string | null;
  readonly branches: readonly ReportObject[];
  readonly retired: readonly ReportObject[];
  readonly ended: readonly ReportObject[];
  readonly errorCode: string | null;
}

/** Records of repositories in which something was not well, or changed, and of pull requests that changed. */
export function syncRecords(report: ReportObject, context: MakerContext): readonly HistoryRecord[] | null {
  const [startedAtMs, finishedAtMs] = [readTime(report.started_at), readTime(report.finished_at)];
  if (startedAtMs === null || finishedAtMs === null || !Array.isArray(report.repositories)) return null;
  const origin = { run: context.run, atMs: finishedAtMs };
  // Without a runner the start tells which run it was.
  const start = context.run.id === null ? { start_time: new Date(startedAtMs).toISOString() } : {};
  // One run may have several reports: of shards, or of an attempt by hand.
  const part = shortDigest(`${startedAtMs} ${report.repositories.length}`);
  const states = readStates(report);
  const noteworthy = states
    .filter(isNoteworthy)
    .map((state) => ({ state, weight: weigh(state) }))
    .toSorted((a, b) => b.weight - a.weight || (a.state.name < b.state.name ? -1 : 1))
    .slice(0, MAX_REPOSITORIES_A_RUN)
    .map(({ state }) => state);
  const isDryRun = report.dry_run === true;
  return [
    ...noteworthy.map((state) => recordRepository(state, origin, part, context, start)),
    ...(isDryRun ? [] : states.flatMap((state) => pullRequestRecords(state, origin, context))),
    ...(isDryRun ? [] : exposureRecords(report.exposures, origin, context)),
    ...(isObject(report.schedule) ? scheduleRecords(report.schedule, origin, part, context) : []),
  ];
}

function readStates(report: ReportObject): readonly RepositoryState[] {
  const codes = new Map(
    readObjects(report.errors).map(({ repository, code }) => [
      readText(repository)?.toLowerCase(),
      readText(code),
    ]),
  );
  return readObjects(report.repositories).flatMap(({ repository, status, reason, branches, ...rest }) => {
    const name = readText(repository);
    if (name === null) return [];
    return {
      name,
      status: readText(status) ?? "failed",
      reason: readText(reason),
      branches: readObjects(branches),
      retired: readObjects(rest.retired),
      ended: readObjects(rest.ended),
      errorCode: codes.get(name.toLowerCase()) ?? null,
    };
  });
}

function isNoteworthy({ status, branches, retired, ended, errorCode }: RepositoryState): boolean {
  return (
    status === "failed" ||
    errorCode !== null ||
    retired.length > 0 ||
    ended.length > 0 ||
    branches.some(({ outcome }) => !WELL.has(outcome))
  );
}

const FAILED_WEIGHT = 1e9;
const CONFLICT_WEIGHT = 1e6;

/** The worse, the more: failures, then conflicts, then how far branches are behind. */
function weigh({ status, errorCode, branches }: RepositoryState): number {
  const conflicts = branches.filter(({ outcome }) => outcome === "conflict").length;
  const failed = status === "failed" || errorCode !== null ? FAILED_WEIGHT : 0;
  return failed + conflicts * CONFLICT_WEIGHT + Math.min(farthest(branches), CONFLICT_WEIGHT - 1);
}

function farthest(branches: readonly ReportObject[]): number {
  return branches.reduce(
    (most, { behind_by, outcome }) => (WELL.has(outcome) ? most : Math.max(most, readNumber(behind_by) ?? 0)),
    0,
  );
}

function recordRepository(
  { name, status, reason, branches, errorCode }: RepositoryState,
  origin: RecordOrigin,
  part: string,
  { nameOf }: MakerContext,
  start: Readonly<Record<string, string>>,
): HistoryRecord {
  const outcomes = branches.map(({ outcome }) => readText(outcome) ?? "failed");
  const code = status === "failed" ? reason : errorCode;
  const repository = nameOf(name);
  return createRecord("repositories", origin, `${part}:${repository}`, {
    ...start,
    repository,
    status,
    behind: farthest(branches),
    due: outcomes.filter((outcome) => !WELL.has(outcome) && outcome !== "fast-forwarded").length,
    open: outcomes.filter((outcome) => OPEN.has(outcome)).length,
    conflicts: outcomes.filter((outcome) => outcome === "conflict").length,
    changed: outcomes.filter((outcome) => CHANGED.has(outcome)).length,
    outcomes: countTexts(outcomes.filter((outcome) => !WELL.has(outcome))),
    ...(code !== null && { code }),
  });
}
