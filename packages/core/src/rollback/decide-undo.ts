import type { JournalEntry } from "../journal/index.ts";
import { decideBranchUndo } from "./decide-branch-undo.ts";
import { decideCommentUndo, decideIssueUndo } from "./decide-issue-undo.ts";
import { decidePullRequestUndo } from "./decide-pull-request-undo.ts";
import type { UndoContext, UndoDecision, UndoFact, UndoQuestion } from "./undo-decision.ts";
import { numberOf, openedNumber, textOf } from "./undo-states.ts";

/** What has to be asked before an operation is undone; `null` for one that no action of ours makes, or that is damaged. */
export function askBeforeUndo(entry: JournalEntry): UndoQuestion | null {
  const { operation, target, intent } = entry;
  const number = numberOf(target);
  switch (operation) {
    case "create-branch":
    case "merge-branch":
    case "fast-forward-branch":
    case "move-branch":
    case "delete-branch":
    case "push-branch":
      return target === null ? null : { kind: "branch", name: target };
    case "open-pull-request": {
      const opened = openedNumber(entry);
      if (opened !== null) return { kind: "pull-request", number: opened };
      const [head, base] = [textOf(intent, "head"), textOf(intent, "base")];
      return head === undefined || base === undefined ? null : { kind: "pull-request-from", head, base };
    }
    case "update-pull-request":
    case "mark-ready":
    case "convert-to-draft":
    case "request-review":
    case "assign":
    case "set-auto-merge":
    case "merge-pull-request":
      return number === null ? null : { kind: "pull-request", number };
    case "open-issue": {
      const opened = openedNumber(entry);
      if (opened !== null) return { kind: "issue", number: opened };
      const mark = textOf(intent, "mark");
      return mark === undefined ? null : { kind: "issue-marked", mark };
    }
    case "update-issue":
    case "label":
    case "remove-label":
      return number === null ? null : { kind: "issue", number };
    case "comment": {
      const mark = textOf(intent, "mark");
      return number === null || mark === undefined ? null : { kind: "comment", number, mark };
    }
    default:
      return null;
  }
}

/** Decides how an operation is undone, from what is there now. */
export function decideUndo(entry: JournalEntry, fact: UndoFact, context: UndoContext): UndoDecision {
  switch (fact.kind) {
    case "branch":
      return decideBranchUndo(entry, fact.fact, context);
    case "pull-request":
      return decidePullRequestUndo(entry, fact.fact);
    case "issue":
      return decideIssueUndo(entry, fact.fact);
    case "comment":
      return decideCommentUndo(entry, fact.fact);
  }
}
