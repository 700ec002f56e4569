import type { EndedPullRequest } from "../../ports/branch-histories.ts";
import { isBotAccount } from "../../repository/bot-account.ts";

/** On a pull request that ended: none for this branch, ever. Taking the label off takes that back. */
export const NEVER_LABEL = "ecosystem-sync:never";

/** On a merged pull request that was rolled back: none for this branch until somebody takes the label off. */
export const SYNC_BLOCKED_LABEL = "sync-blocked";

/** On a pull request that ended: what it stands against is forgiven, and the next one may come. */
export const RETRY_LABEL = "ecosystem-sync:retry";

/** Longest time that a veto holds, whatever came before. */
export const LONGEST_SNOOZE_DAYS = 180;

const DAY_MS = 86_400_000;

/** GitHub closes a pull request whose branch is deleted, and tells both in the same second or the next. */
const DELETION_WINDOW_MS = 1_000;

/** What decides about a veto beside the past. */
export interface VetoFacts {
  readonly nowMs: number;
  /** Commits that the branch is behind by now. */
  readonly behindBy: number;
  /** Growth of the distance that lifts a veto, in commits. */
  readonly threshold: number;
  /** Days that a first veto holds; 0: for good. */
  readonly recreateAfterDays: number;
  readonly botUserIds: readonly number[];
}

/** A person's will that holds now. */
export interface Veto {
  readonly pullRequest: EndedPullRequest;
  /** When it ends by itself, in milliseconds since the epoch; `null`: never. */
  readonly untilMs: number | null;
  /** Distance at which it ends earlier, in commits; `null`: at none. */
  readonly untilBehindBy: number | null;
}

/**
 * Finds out whether a person wants no sync pull request into a branch.
 *
 * A pull request that somebody closed unmerged is such a word, unless a bot, this action, or the deletion of a branch
 * closed it. Who closed it may be unknown: then it counts, because nothing is lost by waiting. It holds for
 * `recreateAfterDays`, for twice as long each time in a row, until the branch has fallen behind by another threshold.
 *
 * @param ended sync pull requests into the branch, those that ended last first
 */
export function findVeto(ended: readonly EndedPullRequest[], facts: VetoFacts): Veto | null {
  const forbidden = ended.find(
    (pullRequest) => hasLabel(pullRequest, NEVER_LABEL) || hasLabel(pullRequest, SYNC_BLOCKED_LABEL),
  );
  if (forbidden !== undefined) return { pullRequest: forbidden, untilMs: null, untilBehindBy: null };
  const [last] = ended;
  if (last === undefined || !isVeto(last, facts)) return null;
  // How far behind the branch was then is known from the marker only.
  const untilBehindBy = last.marker.isLost === true ? null : last.marker.behindBy + facts.threshold;
  const untilMs = findEnd(last, countInRow(ended, facts), facts);
  const isFarther = untilBehindBy !== null && facts.behindBy >= untilBehindBy;
  const isOver = isFarther || (untilMs !== null && facts.nowMs >= untilMs);
  return isOver ? null : { pullRequest: last, untilMs, untilBehindBy };
}

function isVeto(pullRequest: EndedPullRequest, { botUserIds }: VetoFacts): boolean {
  if (pullRequest.isMerged || hasLabel(pullRequest, RETRY_LABEL)) return false;
  if (pullRequest.marker.closedFor !== undefined || wasClosedByDeletion(pullRequest)) return false;
  const { closer } = pullRequest;
  return closer === null || !(closer.isBot || isBotAccount(closer.id, botUserIds));
}

function wasClosedByDeletion({ closedAtMs, branchDeletedAtMs }: EndedPullRequest): boolean {
  if (closedAtMs === null || branchDeletedAtMs === null) return false;
  return Math.abs(closedAtMs - branchDeletedAtMs) <= DELETION_WINDOW_MS;
}

/** Vetoes without a merge between them. What others closed in between says nothing about anybody's will. */
function countInRow(ended: readonly EndedPullRequest[], facts: VetoFacts): number {
  const merged = ended.findIndex(({ isMerged }) => isMerged);
  const recent = merged === -1 ? ended : ended.slice(0, merged);
  return recent.filter((pullRequest) => isVeto(pullRequest, facts)).length;
}

function findEnd(
  { closedAtMs }: EndedPullRequest,
  inRow: number,
  { recreateAfterDays }: VetoFacts,
): number | null {
  if (recreateAfterDays === 0 || closedAtMs === null) return null;
  const doubled = recreateAfterDays * 2 ** (inRow - 1);
  const days = Math.max(recreateAfterDays, Math.min(doubled, LONGEST_SNOOZE_DAYS));
  return closedAtMs + days * DAY_MS;
}

/** Whether the pull request has the label; case makes no difference on GitHub. */
export function hasLabel({ labels }: Pick<EndedPullRequest, "labels">, wanted: string): boolean {
  return labels.some((label) => label.toLowerCase() === wanted);
}
