import { answersOf, type Knowledge } from "../knowledge.ts";
import type { PlannedOperation } from "../planned-operation.ts";
import type { QuestionKind } from "./answers.ts";
import type { Question } from "./question.ts";

/** Branches that one query asks about, for open pull requests or for history. */
export const BRANCHES_PER_QUERY = 25;

/**
 * Chooses what to ask before writes that rest on doubtful facts: on the list of a whole repository, on an unread history, or
 * on counts of an earlier run. One kind at a time, because its answers may make the next one needless. Where the last
 * query has room, the branches that would move up are asked about as well.
 */
export function chooseDoubts(
  operations: readonly PlannedOperation[],
  postponed: readonly PlannedOperation[],
  knowledge: Knowledge,
): readonly Question[] {
  const isKnown = ({ due }: PlannedOperation, kind: QuestionKind) =>
    answersOf(knowledge, due.observed)[kind] !== undefined;
  const isListed = (operation: PlannedOperation) => !isKnown(operation, "open-pull-requests");
  const isUnread = (operation: PlannedOperation) =>
    operation.kind === "open-pull-request" && !isKnown(operation, "history");
  // Labels carry no number.
  const isRemembered = ({ kind, due }: PlannedOperation) =>
    kind !== "label-pull-request" && kind !== "set-auto-merge" && due.comparison.isRemembered === true;

  const listed = fillQueries(operations.filter(isListed), postponed.filter(isListed));
  if (listed.length > 0) return listed.map((operation) => ask("open-pull-requests", operation));
  const unread = fillQueries(operations.filter(isUnread), postponed.filter(isUnread));
  if (unread.length > 0) return unread.map((operation) => ask("history", operation));
  return operations.filter(isRemembered).map((operation) => ask("comparison", operation));
}

/** All that are needed, and those that would move up, as many as the last query has room for. */
function fillQueries(
  needed: readonly PlannedOperation[],
  next: readonly PlannedOperation[],
): readonly PlannedOperation[] {
  const room = BRANCHES_PER_QUERY * Math.ceil(needed.length / BRANCHES_PER_QUERY);
  return [...needed, ...next].slice(0, room);
}

function ask(kind: QuestionKind, { due }: PlannedOperation): Question {
  return { kind, branch: due.observed, comparison: due.comparison };
}
