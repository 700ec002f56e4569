import type { JournalEntry } from "../journal/index.ts";
import type { OwnComment } from "../ports/rollbacks.ts";
import { hasLabelNamed, restoreText, settled } from "./decide-pull-request-undo.ts";
import type { IssueFact, UndoDecision } from "./undo-decision.ts";
import { isSameLabel, isSameText, numberOf, textOf, textsOf } from "./undo-states.ts";

const MAILS = "notifications that were sent";

/** Decides how a write to an issue, or to the labels of a pull request, is undone. */
export function decideIssueUndo(entry: JournalEntry, fact: IssueFact | null): UndoDecision {
  if (fact === null) return settled("already-gone", "it is not there any more");
  switch (entry.operation) {
    case "open-issue":
      return decideOpened(fact);
    case "update-issue":
      return decideUpdated(entry, fact);
    case "label":
      return decideLabelled(entry, fact);
    default:
      return decideUnlabelled(entry, fact);
  }
}

function decideOpened(fact: IssueFact): UndoDecision {
  const { issue, hasPeoplesWords } = fact;
  const { number } = issue;
  if (issue.state === "closed") return settled("already-gone", `#${number} is closed`);
  if (hasPeoplesWords) return settled("skipped-changed-by-others", `people wrote on #${number}`);
  return {
    ...{ status: "planned", steps: [{ kind: "close-issue", number }], reason: `close #${number}` },
    residue: [`the closed issue #${number}, with its number, texts and labels`, MAILS],
    leaves: { kind: "issue", fact: { ...fact, issue: { ...issue, state: "closed" } } },
  };
}

function decideUpdated(entry: JournalEntry, fact: IssueFact): UndoDecision {
  const { issue, hasPeoplesWords } = fact;
  const restored = restoreText(entry, issue);
  if (restored.status !== "planned") return restored.decision;
  const { number } = issue;
  if (restored.change.state !== undefined && hasPeoplesWords) {
    return settled("skipped-changed-by-others", `people wrote on #${number}`);
  }
  return {
    ...{ status: "planned", steps: [{ kind: "restore-issue", number, change: restored.change }] },
    ...{ reason: `give #${number} its earlier text and state`, residue: [MAILS] },
    leaves: { kind: "issue", fact: { ...fact, issue: { ...issue, ...restored.change } } },
  };
}

/** Only labels that the run added; those that were on before stay. */
function decideLabelled({ before, intent }: JournalEntry, fact: IssueFact): UndoDecision {
  const earlier = textsOf(before, "labels");
  if (earlier === undefined) return settled("irreversible", "which labels it had before was not known");
  const { issue } = fact;
  const added = (textsOf(intent, "labels") ?? []).filter((label) => !hasLabelNamed(earlier, label));
  const left = added.filter((label) => hasLabelNamed(issue.labels, label));
  if (left.length === 0) return settled("already-gone", "the labels are not on it any more");
  const labels = issue.labels.filter((label) => !hasLabelNamed(left, label));
  return {
    ...{ status: "planned", steps: [{ kind: "remove-labels", number: issue.number, labels: left }] },
    reason: `take ${left.join(", ")} off #${issue.number}`,
    residue: ["labels that the repository did not have before stay in its list"],
    leaves: { kind: "issue", fact: { ...fact, issue: { ...issue, labels } } },
  };
}

function decideUnlabelled({ before, intent }: JournalEntry, fact: IssueFact): UndoDecision {
  const { issue } = fact;
  const label = textOf(intent, "label");
  const earlier = textsOf(before, "labels");
  const wasOn = earlier?.find((one) => label !== undefined && isSameLabel(one, label));
  if (label === undefined || (earlier !== undefined && wasOn === undefined)) {
    return settled("already-gone", "the label was not on it");
  }
  if (earlier === undefined) return settled("irreversible", "whether the label was on it was not known");
  if (hasLabelNamed(issue.labels, label)) return settled("already-gone", "the label is on it");
  return {
    ...{ status: "planned", steps: [{ kind: "add-label", number: issue.number, label: wasOn ?? label }] },
    ...{ reason: `put ${label} on #${issue.number} again`, residue: [] },
    leaves: { kind: "issue", fact: { ...fact, issue: { ...issue, labels: [...issue.labels, label] } } },
  };
}

/** Decides how a comment of our own is undone. */
export function decideCommentUndo(entry: JournalEntry, comment: OwnComment | null): UndoDecision {
  const number = numberOf(entry.target) ?? 0;
  const [before, after] = [textOf(entry.before, "body"), textOf(entry.intent, "body")];
  if (comment === null) return settled("already-gone", "the comment is not there any more");
  if (before !== undefined && isSameText(comment.body, before)) {
    return settled("already-gone", "the comment says what it said before");
  }
  if (after === undefined || !isSameText(comment.body, after)) {
    return settled("skipped-changed-by-others", "the comment changed since");
  }
  if (before === undefined) {
    return {
      ...{ status: "planned", steps: [{ kind: "delete-comment", number, id: comment.id }] },
      ...{ reason: `delete the comment on #${number}`, residue: [MAILS] },
      leaves: { kind: "comment", fact: null },
    };
  }
  return {
    ...{ status: "planned", steps: [{ kind: "edit-comment", number, id: comment.id, body: before }] },
    ...{ reason: `give the comment on #${number} its earlier text`, residue: [MAILS] },
    leaves: { kind: "comment", fact: { ...comment, body: before } },
  };
}
