import type { HeadStrategy } from "../../config/sync-options.ts";
import type { ExperimentArm, SyncMarker } from "../../ports/branch-histories.ts";
import type { BranchTip } from "../../ports/observation.ts";
import type { PullRequest } from "../../ports/pull-requests.ts";
import type { RepositoryRef } from "../../repository/repository-ref.ts";
import { codeSpan } from "../../text/markdown.ts";
import { formatCount } from "../../text/plural.ts";
import type { StaleBranch } from "../observation/stale-branch.ts";
import { recogniseSync, type SyncTarget } from "./own-pull-request.ts";
import { syncBranchNames } from "./sync-branch.ts";
import { parseSyncMarker } from "./sync-marker.ts";
import { writeSyncText } from "./sync-text.ts";
import { NEVER_LABEL, RETRY_LABEL } from "./veto.ts";
import { fillMarkdown, labelsOf, namesOf, titleOf } from "./wording.ts";

/** What is open into a stale branch. */
export type ExistingPullRequest =
  /** Ours, or of an older version that named no ecosystem. */
  | { readonly kind: "own"; readonly pullRequest: PullRequest; readonly marker: SyncMarker }
  /** Another configuration's. */
  | { readonly kind: "other-ecosystem"; readonly pullRequest: PullRequest; readonly marker: SyncMarker }
  /** Somebody's, with the same purpose. */
  | { readonly kind: "foreign"; readonly pullRequest: PullRequest }
  | { readonly kind: "none" };

/** The branch whose sync pull request is looked for, and who looks. */
export interface OwnTarget extends SyncTarget {
  readonly ecosystem: string;
}

/** What a stale branch's own sync pull request is found by. */
export function targetOf({
  repository,
  comparison,
  defaultBranch,
  settings,
}: Pick<StaleBranch, "repository" | "comparison" | "defaultBranch" | "settings">): OwnTarget {
  const subject = { repository, comparison, defaultBranch, settings };
  const { branchPrefixes, ecosystem } = settings;
  return {
    base: comparison.branch.name,
    defaultBranch: defaultBranch.name,
    labels: labelsOf(subject),
    title: titleOf(subject),
    branchPrefixes,
    ecosystem,
  };
}

/**
 * Finds the sync pull request into a branch among the open ones: by the signs of `recogniseSync`, whatever its title. One of
 * our own ecosystem comes first, then one that names none, then another ecosystem's. Anybody's pull request from the same
 * head is left alone, because GitHub would refuse a second one.
 */
export function findSyncPullRequest(
  pullRequests: readonly PullRequest[],
  target: OwnTarget,
): ExistingPullRequest {
  const { base, defaultBranch, ecosystem } = target;
  const candidates = pullRequests.filter((pull) => pull.base === base && !pull.isCrossRepository);
  const known = candidates.flatMap((pullRequest) => {
    const marker = recogniseSync(pullRequest, target);
    return marker === null ? [] : [{ pullRequest, marker }];
  });
  const own =
    known.find(({ marker }) => marker.ecosystem === ecosystem) ??
    known.find(({ marker }) => marker.ecosystem === undefined);
  if (own !== undefined) return { kind: "own", ...own };
  const [other] = known;
  if (other !== undefined) return { kind: "other-ecosystem", ...other };
  const heads = [...syncBranchNames(base, target.branchPrefixes), defaultBranch];
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

/** What the text of a sync pull request is made from. */
export interface SyncPullRequestText {
  readonly repository: RepositoryRef;
  /** Template. */
  readonly template: string;
  readonly base: string;
  readonly defaultBranch: BranchTip;
  readonly behindBy: number;
  readonly aheadBy: number;
  readonly threshold: number;
  /** Days after which a closed one comes again; 0: never by itself. */
  readonly recreateAfterDays: number;
  readonly head: HeadStrategy;
  /** Name of the head. */
  readonly headBranch: string;
  readonly isConflict: boolean;
  /** Which ecosystem it belongs to. */
  readonly ecosystem: string;
  /** Run and attempt that opens it, as `123/1`; only in a new one. */
  readonly run?: string | undefined;
  /** The variant of a new one; one that is there already keeps the variant of its text. */
  readonly arm?: ExperimentArm | undefined;
  /** Web address of the run that wrote it, if known. */
  readonly runUrl?: string | undefined;
}

/**
 * Body of a sync pull request, marker included.
 *
 * @param current the body as it is now, of which stays what people wrote; empty for a new one
 */
export function renderSyncBody(text: SyncPullRequestText, current = ""): string {
  const base = codeSpan(text.base);
  const defaultBranch = codeSpan(text.defaultBranch.name);
  const opened = current === "" ? undefined : parseSyncMarker(current, text.base);
  const run = current === "" ? text.run : opened?.run;
  const arm = current === "" ? text.arm : opened?.arm;
  const marker: SyncMarker = {
    base: text.base,
    behindBy: text.behindBy,
    defaultOid: text.defaultBranch.oid,
    isConflict: text.isConflict,
    defaultBranch: text.defaultBranch.name,
    ecosystem: text.ecosystem,
    ...(opened?.autoMerge !== undefined && { autoMerge: opened.autoMerge }),
    ...(run !== undefined && { run }),
    ...(arm && { arm }),
  };
  const parts = [
    `${base} is **${commits(text.behindBy)} behind** ${defaultBranch} (the threshold is ${text.threshold}). Merging this pull request brings it up to date.`,
    ...(text.aheadBy === 0 ? [] : [`${base} also has ${commits(text.aheadBy)} of its own; they stay.`]),
    howToProceed(text),
    footer(text),
  ];
  const names = namesOf({ ...text, comparison: { branch: { name: text.base } } });
  const generated = fillMarkdown(text.template, names, {
    behind: String(text.behindBy),
    ahead: String(text.aheadBy),
    threshold: String(text.threshold),
    run_url: text.runUrl ?? "",
    text: parts.join("\n\n"),
  });
  return writeSyncText(marker, generated, current);
}

function howToProceed(text: SyncPullRequestText): string {
  const syncBranch = codeSpan(text.headBranch);
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
      `> ${defaultBranch} does not merge cleanly into ${codeSpan(text.base)}, so this pull request is a draft where drafts are available. Resolve the conflicts here (“Resolve conflicts” pushes to ${syncBranch}, never to ${defaultBranch}); the next run then marks it as ready for review.`,
    ].join("\n");
  }
  return `The head ${syncBranch} holds ${codeSpan(text.base)} with ${defaultBranch} merged in, so its checks test the result of the merge. Use a **merge commit**: a squash or a rebase would leave the branch behind by the same commits.`;
}

function footer(text: SyncPullRequestText): string {
  const run = text.runUrl === undefined ? "" : ` Last written by [this run](${text.runUrl}).`;
  const days = text.recreateAfterDays === 0 ? "" : `, or after ${formatCount(text.recreateAfterDays, "day")}`;
  return `---\n<sub>Managed by sync-monitor: at most one pull request for this branch, identified by a hidden marker. Closing it means “not now”: a new one is opened when the branch has fallen behind by ${text.threshold} more${days}. On a closed pull request, the label \`${RETRY_LABEL}\` means “now after all”, and \`${NEVER_LABEL}\` means “never”.${run}</sub>`;
}

function commits(count: number): string {
  return formatCount(count, "commit");
}
