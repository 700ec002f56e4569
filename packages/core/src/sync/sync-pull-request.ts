import type { PullRequest } from "../ports/pull-requests.ts";
import { codeSpan, cutOnLine, printable } from "../report/markdown.ts";
import { formatCount } from "../text/plural.ts";
import type { BranchTip } from "./observation.ts";
import { syncBranchName } from "./sync-branch.ts";
import { parseSyncMarker, renderSyncMarker, type SyncMarker } from "./sync-marker.ts";
import type { HeadStrategy } from "./sync-settings.ts";
import { NEVER_LABEL, RETRY_LABEL } from "./veto.ts";

/** What is open into a stale branch: our own sync pull request, somebody else's with the same purpose, or neither. */
export type ExistingPullRequest =
  | { readonly kind: "own"; readonly pullRequest: PullRequest; readonly marker: SyncMarker }
  | { readonly kind: "foreign"; readonly pullRequest: PullRequest }
  | { readonly kind: "none" };

/**
 * Finds the sync pull request into `base` among the open ones.
 *
 * Ours has the marker for this base, comes from the repository itself and was opened by the account behind the
 * token; the title and the head are free (the head strategy may have changed since). Anybody's pull request from
 * the same head is left alone, because GitHub would refuse a second one.
 */
export function findSyncPullRequest(
  pullRequests: readonly PullRequest[],
  base: string,
  defaultBranch: string,
): ExistingPullRequest {
  const candidates = pullRequests.filter((pull) => pull.base === base && !pull.isCrossRepository);
  for (const pullRequest of candidates) {
    const marker = parseSyncMarker(pullRequest.body);
    if (marker?.base === base && pullRequest.isOwn !== false) return { kind: "own", pullRequest, marker };
  }
  const heads = [syncBranchName(base), defaultBranch];
  const foreign = candidates.find((pull) => heads.includes(pull.head));
  return foreign === undefined ? { kind: "none" } : { kind: "foreign", pullRequest: foreign };
}

/** Commits per bucket: an open pull request is refreshed when the distance moves into another bucket. */
export const REFRESH_EVERY_COMMITS = 10;

/** Whether the open pull request tells a distance that is out of date enough to be worth a write. */
export function isRefreshDue(marker: SyncMarker, behindBy: number, defaultOid: string): boolean {
  const bucket = (count: number) => Math.floor(count / REFRESH_EVERY_COMMITS);
  return marker.defaultOid !== defaultOid && bucket(marker.behindBy) !== bucket(behindBy);
}

/** GitHub refuses more than 65,536 characters in a body; the contract stays well below. */
export const MAX_BODY_CHARACTERS = 58_000;

/** GitHub refuses a longer title: "title is too long (maximum is 256 characters)". */
const MAX_TITLE_CHARACTERS = 256;

/** Title of a sync pull request. Plain text: GitHub reads neither HTML nor links there. */
export function renderSyncTitle(base: string, defaultBranch: string): string {
  const title = printable(`Sync ${base} with ${defaultBranch}`);
  return title.length <= MAX_TITLE_CHARACTERS ? title : `${title.slice(0, MAX_TITLE_CHARACTERS - 1)}…`;
}

/** What the text of a sync pull request is made from. */
export interface SyncPullRequestText {
  readonly base: string;
  readonly defaultBranch: BranchTip;
  readonly behindBy: number;
  readonly aheadBy: number;
  readonly threshold: number;
  /** Days after which a closed one comes again; 0: never by itself. */
  readonly recreateAfterDays: number;
  readonly head: HeadStrategy;
  readonly isConflict: boolean;
  /** Web address of the run that wrote it, if known. */
  readonly runUrl?: string | undefined;
}

/** Body of a sync pull request, marker included. */
export function renderSyncBody(text: SyncPullRequestText): string {
  const base = codeSpan(text.base);
  const defaultBranch = codeSpan(text.defaultBranch.name);
  const marker = renderSyncMarker({
    base: text.base,
    behindBy: text.behindBy,
    defaultOid: text.defaultBranch.oid,
    isConflict: text.isConflict,
    defaultBranch: text.defaultBranch.name,
  });
  const parts = [
    marker,
    `${base} is **${commits(text.behindBy)} behind** ${defaultBranch} (the threshold is ${text.threshold}). Merging this pull request brings it up to date.`,
    ...(text.aheadBy === 0 ? [] : [`${base} also has ${commits(text.aheadBy)} of its own; they stay.`]),
    howToProceed(text),
    footer(text),
  ];
  return cutOnLine(parts.join("\n\n"), MAX_BODY_CHARACTERS, "_Cut here: the text was too long._");
}

function howToProceed(text: SyncPullRequestText): string {
  const syncBranch = codeSpan(syncBranchName(text.base));
  const defaultBranch = codeSpan(text.defaultBranch.name);
  if (text.head === "default-branch") {
    return [
      "> [!WARNING]",
      `> The head of this pull request is ${defaultBranch} itself. Do **not** use “Resolve conflicts” or “Update branch” here: both would push ${codeSpan(text.base)} into ${defaultBranch}. Do not let a bot delete the head branch after the merge.`,
    ].join("\n");
  }
  if (text.isConflict) {
    return [
      "> [!IMPORTANT]",
      `> ${defaultBranch} does not merge cleanly into ${codeSpan(text.base)}, so this is a draft, where the repository can have drafts. Resolve the conflicts here (“Resolve conflicts” pushes to ${syncBranch}, never to ${defaultBranch}), then it is marked as ready for review by the next run.`,
    ].join("\n");
  }
  return `The head ${syncBranch} holds ${codeSpan(text.base)} with ${defaultBranch} merged in, so its checks test what the merge will give. Use a **merge commit**: a squash or a rebase would leave the branch behind by the same commits.`;
}

function footer(text: SyncPullRequestText): string {
  const run = text.runUrl === undefined ? "" : ` Last written by [this run](${text.runUrl}).`;
  const days = text.recreateAfterDays === 0 ? "" : `, or after ${formatCount(text.recreateAfterDays, "day")}`;
  return `---\n<sub>Kept by sync-monitor: at most one for this branch, found again by a hidden marker. Closing it says “not now”: another one comes when the branch has fallen behind by ${text.threshold} more${days}. On a closed one, the label \`${RETRY_LABEL}\` says “now after all”, and \`${NEVER_LABEL}\` says “never”.${run}</sub>`;
}

function commits(count: number): string {
  return formatCount(count, "commit");
}
