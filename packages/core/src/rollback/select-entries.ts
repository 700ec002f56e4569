import { isRun, type JournalEntry, readJournal } from "../journal/index.ts";
import {
  createRepositoryMatcher,
  parseRepositoryRef,
  type RepositoryRef,
  repositoryKey,
} from "../repository/index.ts";
import { changedNothing } from "./undo-states.ts";

/** Which operations are to be undone. */
export interface UndoSelection {
  /** Keys of the repositories that may be written to. */
  readonly allowed: Pick<ReadonlySet<string>, "has">;
  /** `123` or `123/1`; `undefined`: every run. */
  readonly run: string | undefined;
  /** Names or globs; empty: all. */
  readonly repositories: readonly string[];
  /** Kinds of operations; empty: all. */
  readonly operations: readonly string[];
}

/** The operations of one repository, the last one first. */
export interface RepositoryEntries {
  readonly repository: RepositoryRef;
  readonly entries: readonly JournalEntry[];
}

/** What reading journals came to. */
export interface SelectedEntries {
  readonly repositories: readonly RepositoryEntries[];
  /** Operations in repositories that the configuration does not list. */
  readonly refused: readonly JournalEntry[];
  readonly unreadable: number;
  readonly otherVersions: number;
}

/**
 * Selects what is to be undone from the texts of journals: each operation once, the last one first, by repository. What
 * certainly changed nothing is left out.
 */
export function selectEntries(texts: readonly string[], selection: UndoSelection): SelectedEntries {
  const readings = texts.map(readJournal);
  const unique = new Map<string, JournalEntry>();
  for (const entry of readings.flatMap(({ entries }) => entries)) {
    const key = JSON.stringify([
      entry.id,
      entry.run,
      entry.seq,
      entry.at,
      entry.repository,
      entry.operation,
      entry.target,
    ]);
    if (unique.get(key)?.end === undefined || unique.get(key)?.end === null) unique.set(key, entry);
  }
  const wanted = [...unique.values()].filter(
    (entry) => isSelected(entry, selection) && !changedNothing(entry),
  );
  const isAllowed = ({ repository }: JournalEntry) => {
    const ref = parseRepositoryRef(repository);
    return ref !== null && selection.allowed.has(repositoryKey(ref));
  };
  return {
    repositories: groupByRepository(wanted.filter(isAllowed)),
    refused: wanted.filter((entry) => !isAllowed(entry)),
    unreadable: readings.reduce((sum, { unreadable }) => sum + unreadable, 0),
    otherVersions: readings.reduce((sum, { otherVersions }) => sum + otherVersions, 0),
  };
}

function isSelected(entry: JournalEntry, { run, repositories, operations }: UndoSelection): boolean {
  if (run !== undefined && !isRun(entry.run, run)) return false;
  if (operations.length > 0 && !operations.includes(entry.operation)) return false;
  return repositories.length === 0 || matchesRepository(entry.repository, repositories);
}

function matchesRepository(name: string, patterns: readonly string[]): boolean {
  const ref = parseRepositoryRef(name);
  return ref !== null && createRepositoryMatcher(patterns)(ref);
}

/** One process counts its writes; between several, the time of their first ones tells. */
function lastFirst(entries: readonly JournalEntry[]): readonly JournalEntry[] {
  const byProcess = Map.groupBy(entries, ({ run, id }) => `${run} ${id}`);
  const processes = [...byProcess.values()].map((group) =>
    group.toSorted((one, other) => other.seq - one.seq),
  );
  const begin = (group: readonly JournalEntry[]) => Math.min(...group.map(({ at }) => Date.parse(at)));
  return processes.toSorted((one, other) => begin(other) - begin(one)).flat();
}

function groupByRepository(entries: readonly JournalEntry[]): readonly RepositoryEntries[] {
  const groups = Map.groupBy(entries, ({ repository }) => repository.toLowerCase());
  return [...groups.values()].flatMap((group) => {
    const repository = parseRepositoryRef(group[0]?.repository ?? "");
    if (repository === null) return [];
    return [{ repository, entries: lastFirst(group) }];
  });
}
