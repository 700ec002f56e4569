import type { BranchSeed, RepositorySeed, SeedSpec } from "./seed-spec.ts";

export interface ScaleOptions {
  readonly repositories: number;
  /** Branches of each repository beside the default one. */
  readonly branches: number;
  /** Another number gives another ecosystem. Default 1. */
  readonly seed?: number;
  /** Default `scale`. */
  readonly owner?: string;
  /** Commits on each default branch, more than 60. Default 100. */
  readonly commits?: number;
  readonly shares?: Partial<BranchShares>;
}

/** Which part of all branches is of a kind, 0 to 1. The rest is within the threshold of 10. */
export interface BranchShares {
  /** Only behind, by 11 to 60 commits. */
  readonly stale: number;
  /** Behind by 11 to 60, ahead by 1 to 5, to be merged without a conflict. */
  readonly diverged: number;
  /** As diverged, with a conflict. */
  readonly conflicting: number;
  /** Cut by dependabot, behind by 11 to 60, ahead by 1. */
  readonly bot: number;
}

const DEFAULT_SHARES: BranchShares = { stale: 0.1, diverged: 0.05, conflicting: 0.03, bot: 0.05 };
const THRESHOLD = 10;
const MOST_BEHIND = 60;
const FIRST_ID = 100_001;
const SERVICES = ["api", "web", "worker", "gateway", "ledger", "search", "mailer", "console", "agent", "sdk"];
const TOPICS = ["feature", "fix", "release", "team", "hotfix", "experiment", "docs", "chore"];

/**
 * An ecosystem of any size, the same for the same options. A repository's branches are described when they are
 * looked at, so that 10,000 repositories cost next to nothing until then.
 */
export function scaleSeed(options: ScaleOptions): SeedSpec {
  return {
    users: [{ login: "dependabot[bot]", id: 49699333, type: "Bot" }],
    repositories: Array.from({ length: options.repositories }, (_, index) =>
      describeRepository(options, index),
    ),
  };
}

function describeRepository(options: ScaleOptions, index: number): RepositorySeed {
  const { owner = "scale", commits = 100, branches } = options;
  const name = `${SERVICES[index % SERVICES.length]}-${String(index + 1).padStart(5, "0")}`;
  return {
    repository: `${owner}/${name}`,
    id: FIRST_ID + index,
    commits,
    get branches() {
      return Array.from({ length: branches }, (_, number) => describeBranch(options, index, number));
    },
  };
}

function describeBranch(options: ScaleOptions, repository: number, number: number): BranchSeed {
  const shares = { ...DEFAULT_SHARES, ...options.shares };
  const draw = (question: number) => drawFraction(options.seed ?? 1, repository, number, question);
  const between = (question: number, least: number, most: number) =>
    least + Math.floor(draw(question) * (most - least + 1));
  const name = `${TOPICS[between(0, 0, TOPICS.length - 1)]}/${number + 1}`;
  const behindBy = between(1, THRESHOLD + 1, MOST_BEHIND);
  const aheadBy = between(2, 1, 5);
  let kind = draw(3);
  const isOf = (share: number) => {
    kind -= share;
    return kind < 0;
  };
  if (isOf(shares.stale)) return { name, behindBy };
  if (isOf(shares.diverged)) return { name, behindBy, aheadBy };
  if (isOf(shares.conflicting)) return { name, behindBy, aheadBy, conflicts: true };
  if (isOf(shares.bot)) {
    return { name: `dependabot/npm_and_yarn/${number + 1}`, behindBy, aheadBy: 1, author: "dependabot[bot]" };
  }
  return { name, behindBy: between(4, 0, THRESHOLD), aheadBy: between(5, 0, 3) };
}

/** A number from 0 to 1 that depends on all of its arguments: MurmurHash3's last steps over each of them. */
function drawFraction(...values: readonly number[]): number {
  let state = 0x9747b28c;
  for (const value of values) {
    state = Math.imul(state ^ value, 0xcc9e2d51);
    state = Math.imul(state ^ (state >>> 16), 0x85ebca6b);
    state = Math.imul(state ^ (state >>> 13), 0xc2b2ae35);
    state ^= state >>> 16;
  }
  return (state >>> 0) / 2 ** 32;
}
