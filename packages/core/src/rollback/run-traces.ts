import { isRun, type JournalEntry } from "../journal/index.ts";
import type { BranchState, CommitSummary } from "../ports/branches.ts";
import type { UndoPullRequest } from "../ports/rollbacks.ts";
import type { RepositoryRef } from "../repository/repository-ref.ts";
import { formatRepositoryRef } from "../repository/repository-ref.ts";
import { isSyncBranch, isSyncPullRequest, parseSyncMarker, runOfMerge } from "../sync/index.ts";
import type { UndoPorts } from "./observe-undo.ts";

/** What GitHub itself tells of a run, in the place of a journal that is lost. */
export const TRACES_NOTE =
  "Without a journal only what bears the run's mark is found: its pull requests and the sync branches that they come from. Fast-forwards, edits of texts, labels and comments are not.";

/**
 * Finds what a run made in a repository by the marks that it left, as operations. Throws `GitHubError`.
 *
 * @param branchPrefixes prefixes of the repository's sync branches
 */
export async function findRunTraces(
  repository: RepositoryRef,
  run: string,
  branchPrefixes: readonly string[],
  { rollbacks, branches }: UndoPorts,
): Promise<readonly JournalEntry[]> {
  const pulls = (await rollbacks.listLast(repository)).filter(
    (pull) => isSyncPullRequest(pull) && isRun(parseSyncMarker(pull.body, pull.base)?.run, run),
  );
  const entries: JournalEntry[] = [];
  for (const pull of pulls.toReversed()) {
    const state = isSyncBranch(pull.head, branchPrefixes) ? await branches.read(repository, pull.head) : null;
    const commit = state === null ? null : await branches.readCommit(repository, state.oid);
    if (state !== null && isOwnTip(state, commit, run, pull)) {
      entries.push(
        toEntry(repository, run, entries.length + 1, "create-branch", pull.head, { oid: state.oid }),
      );
    }
    const after = { number: pull.number };
    entries.push(toEntry(repository, run, entries.length + 1, "open-pull-request", pull.head, after));
  }
  return entries.toReversed();
}

/** A merge of the run, or, of one opened in conflict, the default branch's own commit. */
function isOwnTip(
  state: BranchState,
  commit: CommitSummary | null,
  run: string,
  { body, base }: UndoPullRequest,
): boolean {
  return (
    isRun(runOfMerge(commit?.message ?? ""), run) || state.oid === parseSyncMarker(body, base)?.defaultOid
  );
}

function toEntry(
  repository: RepositoryRef,
  run: string,
  seq: number,
  operation: "create-branch" | "open-pull-request",
  target: string,
  after: Readonly<Record<string, unknown>>,
): JournalEntry {
  const at = new Date(0).toISOString();
  return {
    ...{ run, seq, at, repository: formatRepositoryRef(repository), operation, target },
    ...{ before: null, intent: null, end: { at, status: "done", after } },
  };
}
