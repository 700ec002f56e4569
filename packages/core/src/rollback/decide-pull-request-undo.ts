import type { JournalEntry, WriteState } from "../journal/index.ts";
import type { UndoPullRequest } from "../ports/rollbacks.ts";
import { isSyncPullRequest, parseSyncMarker, SYNC_BLOCKED_LABEL } from "../sync/index.ts";
import type { PullRequestFact, RestoredText, UndoDecision } from "./undo-decision.ts";
import { isSameLabel, isSameText, textOf } from "./undo-states.ts";

const MAILS = "notifications that were sent";

/** Decides how a write to a pull request is undone. */
export function decidePullRequestUndo(entry: JournalEntry, fact: PullRequestFact | null): UndoDecision {
  if (fact === null) return settled("already-gone", "there is no such pull request");
  switch (entry.operation) {
    case "open-pull-request":
      return decideOpened(fact);
    case "update-pull-request":
      return decideUpdated(entry, fact);
    case "request-review":
      return settled("irreversible", "the people were asked for a review", [MAILS]);
    case "assign":
      return settled("irreversible", "the people were assigned", [MAILS]);
    case "set-auto-merge":
      return settled("irreversible", "auto-merge is changed on the page of the pull request", []);
    case "merge-pull-request":
      return fact.pullRequest.isMerged ? decideMerged(fact) : settled("already-gone", "it is not merged");
    default:
      return decideDraft(entry, fact);
  }
}

function decideOpened(fact: PullRequestFact): UndoDecision {
  const { pullRequest, hasPeoplesWords } = fact;
  const { number } = pullRequest;
  if (!isOurs(pullRequest)) return settled("failed", `#${number} is no sync pull request`);
  if (pullRequest.isMerged) return decideMerged(fact);
  if (pullRequest.state === "closed") return settled("already-gone", `#${number} is closed`);
  if (hasPeoplesWords) return settled("skipped-changed-by-others", `people wrote on #${number}`);
  return {
    ...{ status: "planned", steps: [{ kind: "close-pull-request", pullRequest }] },
    reason: `close #${number}`,
    residue: [`the closed pull request #${number}, with its number, texts and labels`, MAILS],
    leaves: { kind: "pull-request", fact: { ...fact, pullRequest: { ...pullRequest, state: "closed" } } },
  };
}

function isOurs(pullRequest: UndoPullRequest): boolean {
  return isSyncPullRequest(pullRequest) || parseSyncMarker(pullRequest.body)?.base === pullRequest.base;
}

/** The base branch is never set back: a pull request that reverts the merge lets people decide. */
function decideMerged(fact: PullRequestFact): UndoDecision {
  const { pullRequest, isReverted } = fact;
  const { number, labels, base } = pullRequest;
  if (isReverted) return settled("already-gone", `a pull request that reverts #${number} was opened`);
  return {
    ...{ status: "planned", steps: [{ kind: "revert-pull-request", pullRequest }] },
    reason: `#${number} is merged: open a pull request that reverts it`,
    residue: [
      `the merge of #${number}, until somebody merges the pull request that reverts it`,
      `the label ${SYNC_BLOCKED_LABEL} on #${number}: no sync pull request into ${base} until somebody takes it off`,
      MAILS,
    ],
    leaves: {
      kind: "pull-request",
      fact: {
        ...fact,
        isReverted: true,
        pullRequest: { ...pullRequest, labels: [...labels, SYNC_BLOCKED_LABEL] },
      },
    },
  };
}

function decideUpdated(entry: JournalEntry, fact: PullRequestFact): UndoDecision {
  const { pullRequest, hasPeoplesWords } = fact;
  const { number } = pullRequest;
  if (pullRequest.isMerged) return settled("skipped-changed-by-others", `#${number} was merged since`);
  const restored = restoreText(entry, pullRequest);
  if (restored.status !== "planned") return restored.decision;
  if (restored.change.state === "open" && hasPeoplesWords) {
    return settled("skipped-changed-by-others", `people wrote on #${number}`);
  }
  const isReopened = restored.change.state === "open";
  return {
    status: "planned",
    steps: [{ kind: "restore-pull-request", number, change: restored.change }],
    reason: isReopened ? `open #${number} again` : `give #${number} its earlier text`,
    residue: [MAILS],
    leaves: { kind: "pull-request", fact: { ...fact, pullRequest: { ...pullRequest, ...restored.change } } },
  };
}

/** What a text is set back to, or why not. */
export type Restoration =
  | { readonly status: "planned"; readonly change: RestoredText }
  | { readonly status: "settled"; readonly decision: UndoDecision };

/** Sets back what a write changed of a text, as long as all of it still is what the write made of it. */
export function restoreText(
  { before, intent, redacted }: JournalEntry,
  now: { readonly title: string; readonly body: string; readonly state: "open" | "closed" },
): Restoration {
  const settle = (status: Parameters<typeof settled>[0], reason: string): Restoration => ({
    ...{ status: "settled", decision: settled(status, reason) },
  });
  const fields = (["title", "body", "state"] as const).filter((field) => textOf(intent, field) !== undefined);
  const isAt = (state: WriteState | null) =>
    fields.every((field) => {
      const text = textOf(state, field);
      return text !== undefined && isSameText(now[field], text);
    });
  if (isAt(before)) return settle("already-gone", "it says what it said before");
  if (fields.some((field) => textOf(before, field) === undefined)) {
    return settle("irreversible", "what it said before was not known");
  }
  if (redacted === true)
    return settle("irreversible", "a secret was in the text, so the journal does not hold it");
  if (!isAt(intent)) return settle("skipped-changed-by-others", "the text changed since");
  const change = Object.fromEntries(fields.map((field) => [field, textOf(before, field)]));
  return { status: "planned", change };
}

function decideDraft({ operation }: JournalEntry, fact: PullRequestFact): UndoDecision {
  const { pullRequest } = fact;
  const { number } = pullRequest;
  const isDraft = operation === "mark-ready";
  if (pullRequest.state === "closed") return settled("already-gone", `#${number} is closed`);
  if (pullRequest.isDraft === isDraft) return settled("already-gone", "it is as it was before");
  return {
    ...{ status: "planned", steps: [{ kind: "change-draft", number, isDraft }] },
    reason: isDraft ? `make #${number} a draft again` : `mark #${number} as ready again`,
    residue: [MAILS],
    leaves: { kind: "pull-request", fact: { ...fact, pullRequest: { ...pullRequest, isDraft } } },
  };
}

/** A decision that nothing is to be done. */
export function settled(
  status: Exclude<UndoDecision["status"], "planned">,
  reason: string,
  residue: readonly string[] = [],
): UndoDecision {
  return { status, reason, residue };
}

/** Whether a label is on. */
export function hasLabelNamed(labels: readonly string[], wanted: string): boolean {
  return labels.some((label) => isSameLabel(label, wanted));
}
