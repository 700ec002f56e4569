import type { GitHubError } from "../../../errors/errors.ts";
import type { BranchHistory, BranchHistoryQuery } from "../../../ports/branch-histories.ts";
import { FINISHED, isOver } from "../../observation/assess-branch.ts";
import { describeReplay, describeVeto, type Obstacle } from "../../observation/obstacle.ts";
import type { StaleBranch } from "../../observation/stale-branch.ts";
import type { PlanningFailure } from "../../outcome/planning-failure.ts";
import { syncBranchNames } from "../../pull-request/sync-branch.ts";
import { targetOf } from "../../pull-request/sync-pull-request.ts";
import { findVeto } from "../../pull-request/veto.ts";
import type { DueBranch } from "../due-branch.ts";
import { findReplays, type Replay } from "../replay.ts";
import type { BranchAnswers } from "./answers.ts";
import type { Question } from "./question.ts";
import { isSameContent } from "./same-content.ts";
import { isSquashConfirmed } from "./squash-replay.ts";

/** What a branch's history says about a new pull request. */
export type HistoryVerdict =
  | { readonly status: "unread" }
  | { readonly status: "clear" }
  | { readonly status: "obstacle"; readonly obstacle: Obstacle }
  /** It waits for a later run. */
  | { readonly status: "waits"; readonly failure: PlanningFailure }
  /** Something has to be confirmed first. */
  | { readonly status: "open"; readonly question: Question };

/** What decides besides the branch. */
export interface HistoryFacts {
  readonly nowMs: number;
  readonly botUserIds: readonly number[];
}

/** How the history of a branch is asked for. */
export function toHistoryQuery(branch: StaleBranch): BranchHistoryQuery {
  const { repository, settings } = branch;
  const { ecosystem: _, ...target } = targetOf(branch);
  const [sync = "", ...former] = syncBranchNames(target.base, settings.branchPrefixes);
  const direct = target.defaultBranch;
  const heads =
    settings.head === "default-branch"
      ? { head: direct, otherHeads: [sync, ...former] }
      : { head: sync, otherHeads: [direct, ...former] };
  return { repository, ...target, ...heads };
}

/** Name of the branch's tree by its history; `undefined` where nobody asked, or GitHub did not say. */
export function findTree({ history }: BranchAnswers): string | undefined {
  return history?.status === "found" ? (history.history.baseTreeOid ?? undefined) : undefined;
}

/** Judges whether a pull request may be opened: not against a person's veto, and not where it could change nothing. */
export function judgeHistory(due: DueBranch, answers: BranchAnswers, facts: HistoryFacts): HistoryVerdict {
  const { history, "history-alone": alone } = answers;
  if (history === undefined) return { status: "unread" };
  if (history.status === "stopped") return { status: "clear" };
  if (history.status === "failed") return judgeUnread(due, history.error);
  if (!isDoubtful(due.observed, history.history)) return judgeEnded(due, history.history, answers, facts);
  if (alone === undefined) return { status: "open", question: ask("history-alone", due) };
  if (alone.status === "failed") return judgeUnread(due, alone.error);
  const ended = alone.status === "found" ? alone.history.ended : [];
  return judgeEnded(due, { ...history.history, ended }, answers, facts);
}

/** A branch with a sync branch and no history is asked about again: few servers know every filter of a query. */
function isDoubtful({ hasSyncBranch }: StaleBranch, { ended }: BranchHistory): boolean {
  return hasSyncBranch && ended.length === 0;
}

function judgeEnded(
  due: DueBranch,
  history: BranchHistory,
  answers: BranchAnswers,
  { nowMs, botUserIds }: HistoryFacts,
): HistoryVerdict {
  const { comparison, settings, rules } = due;
  const veto = findVeto(history.ended, { ...settings, behindBy: comparison.behindBy, botUserIds, nowMs });
  if (veto !== null) return { status: "obstacle", obstacle: describeVeto(veto) };
  if (settings.finished === "leave" && isOver(comparison, history)) {
    return { status: "obstacle", obstacle: { outcome: "finished", detail: FINISHED } };
  }
  if (!settings.isReplayGuarded) return { status: "clear" };
  for (const replay of findReplays(history, comparison, rules)) {
    const verdict = confirmReplay(replay, due, answers);
    if (verdict.status !== "clear") return verdict;
  }
  return { status: "clear" };
}

/** Has a second source confirm what the history suggests: a wrong answer would keep the branch stale for good. */
function confirmReplay(replay: Replay, due: DueBranch, answers: BranchAnswers): HistoryVerdict {
  const confirmed: HistoryVerdict = { status: "obstacle", obstacle: describeReplay(replay) };
  switch (replay.kind) {
    case "no-merge-commits":
      return confirmed;
    case "squashed": {
      const answer = answers["squash-replay"];
      if (answer === undefined) {
        const { defaultOid: broughtOid } = replay.pullRequest.marker;
        return { status: "open", question: { ...ask("squash-replay", due), broughtOid } };
      }
      if (answer.status === "failed") return judgeUnread(due, answer.error);
      return isSquashConfirmed(answer) ? confirmed : { status: "clear" };
    }
    case "same-content": {
      const answer = answers["same-content"];
      if (answer === undefined) return { status: "open", question: ask("same-content", due) };
      if (answer.status === "failed") return judgeUnread(due, answer.error);
      return isSameContent(due.comparison, answer) ? confirmed : { status: "clear" };
    }
  }
}

function ask(kind: Question["kind"], { observed, comparison }: DueBranch): Question {
  return { kind, branch: observed, comparison };
}

/**
 * What an unreadable history means. Without calls left the branch waits for a later run. A transient failure makes it wait
 * too if it has a sync branch, because then a person may have closed the last pull request. In any other case it gets its
 * pull request: a server without a history must not end the main job.
 */
export function judgeUnread(
  { observed }: Pick<DueBranch, "observed">,
  { code, message }: Pick<GitHubError, "code" | "message">,
): HistoryVerdict {
  if (code === "rate-limited") return { status: "waits", failure: { code, message } };
  const isTransient = code === "server" || code === "network";
  if (!isTransient || !observed.hasSyncBranch) return { status: "clear" };
  const detail = `could not determine whether a person closed the last pull request; the next run tries again: ${message}`;
  return { status: "obstacle", obstacle: { outcome: "deferred", detail } };
}
