import type { Branches, MoveBranchResult } from "../ports/branches.ts";
import type { Journal } from "./journal.ts";
import type { WriteState } from "./journal-line.ts";

/** Branches whose writes are all in the journal. */
export function journalBranches(branches: Branches, journal: Journal): Branches {
  return {
    read: (...query) => branches.read(...query),
    readCommit: (...query) => branches.readCommit(...query),
    compare: (...query) => branches.compare(...query),
    listChanges: (...query) => branches.listChanges(...query),
    ensureBranch: (repository, branch, oid) =>
      journal.record(
        { repository, operation: "create-branch", target: branch, before: null, intent: { oid } },
        () => branches.ensureBranch(repository, branch, oid),
        (result) => (result.status === "at-commit" && result.created ? { oid } : null),
      ),
    merge: (repository, branch, headOid, message) =>
      journal.record(
        { repository, operation: "merge-branch", target: branch, before: null, intent: { head: headOid } },
        () => branches.merge(repository, branch, headOid, message),
        (result) => (result.status === "merged" ? { oid: result.oid } : null),
      ),
    fastForward: (repository, branch, from, to) =>
      journal.record(
        {
          ...{ repository, operation: "fast-forward-branch", target: branch },
          ...{ before: { oid: from }, intent: { oid: to } },
        },
        () => branches.fastForward(repository, branch, from, to),
        toMoved({ oid: to }),
      ),
    replace: (repository, branch, from, to) =>
      journal.record(
        {
          ...{ repository, operation: "move-branch", target: branch },
          ...{ before: { oid: from }, intent: { oid: to } },
        },
        () => branches.replace(repository, branch, from, to),
        toMoved({ oid: to }),
      ),
    remove: (repository, branch, from) =>
      journal.record(
        {
          ...{ repository, operation: "delete-branch", target: branch },
          ...{ before: { oid: from }, intent: null },
        },
        () => branches.remove(repository, branch, from),
        toMoved({ oid: null }),
      ),
  };
}

function toMoved(after: WriteState): (result: MoveBranchResult) => WriteState | null {
  return ({ status }) => (status === "moved" ? after : null);
}
