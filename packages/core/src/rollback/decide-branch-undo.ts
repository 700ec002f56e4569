import type { JournalEntry } from "../journal/index.ts";
import { isSyncBranch } from "../sync/index.ts";
import type { BranchFact, UndoContext, UndoDecision, UndoStep } from "./undo-decision.ts";
import { isDone, textOf } from "./undo-states.ts";

const PUSHES = "the events of the pushes, and the checks that they started";

/** Decides how a write to a branch is undone. */
export function decideBranchUndo(entry: JournalEntry, fact: BranchFact, context: UndoContext): UndoDecision {
  const branch = entry.target ?? "";
  switch (entry.operation) {
    case "create-branch":
      return decideCreated(entry, branch, fact, context);
    case "delete-branch":
      return decideDeleted(entry, branch, fact);
    case "merge-branch":
      return decideMerged(entry, branch, fact, context);
    default:
      return decideMoved(entry, branch, fact, context);
  }
}

function decideCreated(
  entry: JournalEntry,
  branch: string,
  fact: BranchFact,
  context: UndoContext,
): UndoDecision {
  const { state, openPullRequests } = fact;
  if (state === null) return settled("already-gone", "the branch is not there any more");
  if (!isSyncBranch(branch, context.branchPrefixes)) {
    return settled("failed", "it is no sync branch: no action of ours makes it");
  }
  const isOurs = isOwnTip(entry, branch, fact, context);
  if (!isOurs)
    return settled("skipped-changed-by-others", "the branch has commits that the run did not make");
  if (openPullRequests.length > 0) {
    return settled("skipped-changed-by-others", `#${openPullRequests[0]} comes from the branch`);
  }
  return plan({ kind: "delete-branch", branch, oid: state.oid }, `delete ${branch}`, gone());
}

/** Whether the newest commit of a branch is one that the run put there. */
function isOwnTip(
  entry: JournalEntry,
  branch: string,
  { state, commit }: BranchFact,
  { ownOids, openMerges }: UndoContext,
): boolean {
  if (state === null) return false;
  const own = new Set([...(ownOids.get(branch) ?? []), textOf(entry.intent, "oid")]);
  if (own.has(state.oid)) return true;
  const [first, second] = commit?.parentOids ?? [];
  const wanted = openMerges.get(branch) ?? [];
  return own.has(first) && second !== undefined && wanted.includes(second);
}

function decideDeleted(entry: JournalEntry, branch: string, { state }: BranchFact): UndoDecision {
  const oid = textOf(entry.before, "oid");
  if (oid === undefined) return settled("failed", "the journal does not say where the branch was");
  if (state?.oid === oid) return settled("already-gone", "the branch is where it was");
  if (state !== null) return settled("skipped-changed-by-others", "somebody made the branch again");
  const leaves = { state: { name: branch, oid, isProtected: false }, commit: null, openPullRequests: [] };
  return plan({ kind: "create-branch", branch, oid }, `create ${branch} again`, leaves);
}

/** A merge says itself what was there before: its first parent. */
function decideMerged(
  entry: JournalEntry,
  branch: string,
  fact: BranchFact,
  context: UndoContext,
): UndoDecision {
  const { state, commit } = fact;
  if (state === null) return settled("already-gone", "the branch is not there any more");
  const merged = textOf(entry.end?.after, "oid");
  const wanted = textOf(entry.intent, "head");
  const [first, second] = commit?.parentOids ?? [];
  if (merged === undefined && (second === undefined || second !== wanted)) {
    return settled("already-gone", "the merge was not made");
  }
  if (merged !== undefined && merged !== state.oid) {
    return settled("skipped-changed-by-others", "the branch moved on since");
  }
  if (first === undefined || second === undefined) {
    return settled("irreversible", "the commit says no more what was there before");
  }
  return decideMove(branch, state.oid, first, fact, context);
}

function decideMoved(
  entry: JournalEntry,
  branch: string,
  fact: BranchFact,
  context: UndoContext,
): UndoDecision {
  const { state } = fact;
  const [before, after] = [textOf(entry.before, "oid"), textOf(entry.intent, "oid")];
  if (before === undefined || after === undefined) {
    return settled("failed", "the journal does not say where the branch was");
  }
  if (state === null) return settled("already-gone", "the branch is not there any more");
  if (state.oid === before) return settled("already-gone", "the branch is where it was");
  if (state.oid !== after) {
    const why = isDone(entry) ? "the branch moved on since" : "the branch is somewhere else";
    return settled("skipped-changed-by-others", why);
  }
  const backup = textOf(entry.intent, "backup");
  const decision = decideMove(branch, after, before, fact, context);
  return backup === undefined
    ? decision
    : { ...decision, residue: [...decision.residue, `the backup ${backup}`] };
}

/** Going back takes force, because it is no fast-forward: on branches of our own always, on others only when asked for. */
function decideMove(
  branch: string,
  from: string,
  to: string,
  { state, openPullRequests }: BranchFact,
  { allowsForce, branchPrefixes }: UndoContext,
): UndoDecision {
  const isOwn = isSyncBranch(branch, branchPrefixes);
  if (!isOwn && state?.isProtected === true) {
    return settled("irreversible", "the branch is protected; revert the commits by hand");
  }
  if (!isOwn && !allowsForce) {
    return settled("irreversible", "moving the branch back takes force; allow it with `allow-force`");
  }
  const leaves = { state: { name: branch, oid: to, isProtected: false }, commit: null, openPullRequests };
  const step = { kind: "move-branch", branch, from, to } as const;
  return plan(step, `move ${branch} back to ${to.slice(0, 7)}`, leaves);
}

function gone(): BranchFact {
  return { state: null, commit: null, openPullRequests: [] };
}

function plan(step: UndoStep, reason: string, leaves: BranchFact): UndoDecision {
  return {
    ...{ status: "planned", steps: [step], reason, residue: [PUSHES] },
    leaves: { kind: "branch", fact: leaves },
  };
}

function settled(status: Exclude<UndoDecision["status"], "planned">, reason: string): UndoDecision {
  return { status, reason, residue: [] };
}
