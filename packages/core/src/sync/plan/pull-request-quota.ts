import type { EcosystemConfig } from "../../config/ecosystem-config.ts";
import { repositoryKey } from "../../repository/repository-ref.ts";
import { formatCount } from "../../text/plural.ts";
import type { StaleBranch } from "../observation/stale-branch.ts";
import { countOpenedLastHour, type WritePace } from "../outcome/write-pace.ts";
import { findSyncPullRequest, targetOf } from "../pull-request/sync-pull-request.ts";
import type { DueBranch } from "./due-branch.ts";
import { answersOf, type Knowledge } from "./knowledge.ts";
import { findOpenPullRequests } from "./questions/open-pull-requests.ts";

/** How many sync pull requests there may be; what is absent is not limited. */
export interface PullRequestLimits {
  /** New ones in one run, over all repositories. */
  readonly perRun: number;
  /** New ones in one run and one repository. */
  readonly perRepository?: number;
  /** Open ones in one repository, those of earlier runs included. */
  readonly openPerRepository?: number;
  /** New ones in any hour, over all runs that share a state file. */
  readonly perHour?: number;
  /** Opened within the last hour by earlier runs. */
  readonly openedLastHour?: number;
}

/** The limits of a run; `perRun` is what the input or the configuration says. */
export function resolvePullRequestLimits(
  { sync }: EcosystemConfig,
  perRun: number,
  pace: WritePace,
  nowMs: number,
): PullRequestLimits {
  return {
    perRun,
    ...(sync.maxPrsPerRepository !== undefined && { perRepository: sync.maxPrsPerRepository }),
    ...(sync.maxOpenPrsPerRepository !== undefined && { openPerRepository: sync.maxOpenPrsPerRepository }),
    ...(sync.maxPrsPerHour !== undefined && {
      perHour: sync.maxPrsPerHour,
      openedLastHour: countOpenedLastHour(pace, nowMs),
    }),
  };
}

/** Counts new pull requests against the limits. */
export class PullRequestQuota {
  readonly #limits: PullRequestLimits;
  /** Open ones of ours by repository: those into branches that are due, which are all that anybody asked for. */
  readonly #open = new Map<string, number>();
  readonly #added = new Map<string, number>();
  #total = 0;

  constructor(limits: PullRequestLimits, knowledge: Knowledge) {
    this.#limits = limits;
    for (const branch of knowledge.branches) {
      if (hasOwnOpen(branch, knowledge)) increase(this.#open, repositoryKey(branch.repository));
    }
  }

  /** Takes one more; where a limit stands against it, nothing is taken and the answer says which. */
  take({ repository }: Pick<DueBranch, "repository">): string | null {
    const { perRun, perRepository, openPerRepository, perHour, openedLastHour = 0 } = this.#limits;
    const key = repositoryKey(repository);
    const added = this.#added.get(key) ?? 0;
    if (this.#total >= perRun) return `limit of ${formatCount(perRun, "new pull request")} per run reached`;
    if (perHour !== undefined && openedLastHour + this.#total >= perHour) {
      return `limit of ${formatCount(perHour, "new pull request")} per hour reached`;
    }
    if (perRepository !== undefined && added >= perRepository) {
      return `limit of ${formatCount(perRepository, "new pull request")} per run and repository reached`;
    }
    if (openPerRepository !== undefined && (this.#open.get(key) ?? 0) + added >= openPerRepository) {
      return `limit of ${formatCount(openPerRepository, "open pull request")} per repository reached`;
    }
    this.#total += 1;
    increase(this.#added, key);
    return null;
  }
}

function hasOwnOpen(branch: StaleBranch, knowledge: Knowledge): boolean {
  const open = findOpenPullRequests(branch, answersOf(knowledge, branch));
  return open.status === "known" && findSyncPullRequest(open.pullRequests, targetOf(branch)).kind === "own";
}

function increase(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
