import type { JournalEntry } from "../journal/index.ts";
import type { UndoContext } from "./undo-decision.ts";
import { isDone, openedNumber, textOf } from "./undo-states.ts";

const BRANCH_WRITES: readonly string[] = [
  ...["merge-branch", "fast-forward-branch", "move-branch", "delete-branch", "push-branch"],
];

/**
 * The operations that need no undoing of their own, each with the one whose undoing takes it along: what the run did to a
 * branch, a pull request or an issue goes with it, where the run made that itself.
 *
 * @param entries of one repository, the last one first
 */
export function findCovered(entries: readonly JournalEntry[]): ReadonlyMap<JournalEntry, JournalEntry> {
  const covered = new Map<JournalEntry, JournalEntry>();
  const made = new Map<string, JournalEntry>();
  for (const entry of entries.toReversed()) {
    const maker = made.get(placeOf(entry));
    const creation = createdBy(entry);
    if (creation !== null) made.set(creation, entry);
    else if (maker !== undefined) covered.set(entry, maker);
  }
  return covered;
}

/** What an operation made, where it is known that it did. */
function createdBy(entry: JournalEntry): string | null {
  if (!isDone(entry)) return null;
  if (entry.operation === "create-branch") return `branch ${entry.target}`;
  if (entry.operation !== "open-pull-request" && entry.operation !== "open-issue") return null;
  const number = openedNumber(entry);
  return number === null ? null : `#${number}`;
}

function placeOf({ operation, target }: JournalEntry): string {
  return BRANCH_WRITES.includes(operation) ? `branch ${target}` : (target ?? "");
}

/** What the run itself put on branches, from its operations in one repository, the last one first. */
export function describeOwnCommits(
  entries: readonly JournalEntry[],
): Pick<UndoContext, "ownOids" | "openMerges"> {
  const ownOids = new Map<string, string[]>();
  const openMerges = new Map<string, string[]>();
  const add = (map: Map<string, string[]>, branch: string, oid: string | undefined) => {
    if (oid !== undefined) map.set(branch, [...(map.get(branch) ?? []), oid]);
  };
  for (const entry of entries.toReversed()) {
    const { operation, target, intent, end } = entry;
    const isOnBranch = operation === "create-branch" || BRANCH_WRITES.includes(operation);
    if (target === null || !isOnBranch) continue;
    add(ownOids, target, textOf(end?.after, "oid"));
    if (operation === "merge-branch" && !isDone(entry)) add(openMerges, target, textOf(intent, "head"));
    else if (!isDone(entry)) add(ownOids, target, textOf(intent, "oid"));
  }
  return { ownOids, openMerges };
}
