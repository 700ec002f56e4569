import type { EcosystemConfig } from "../../config/ecosystem-config.ts";
import { ConfigError } from "../../errors/errors.ts";
import { formatRepositoryRef, type RepositoryRef } from "../../repository/repository-ref.ts";
import { formatShard, isInShard, MAX_SHARDS } from "../../repository/shard.ts";
import { formatCount } from "../../text/plural.ts";
import { selectRepositories } from "./select-repositories.ts";

/** How an ecosystem is to be cut. */
export interface ShardPlanOptions {
  /** Only these; names or globs. Empty means all. */
  readonly only: readonly string[];
  /** Shards wanted, 1..256. Owners make more of them when there are more owners. */
  readonly shards: number;
  /** True where a token reaches one owner only, as a GitHub App's does: no shard then crosses owners. */
  readonly isPerOwner: boolean;
  /** New pull requests over all shards. */
  readonly maxPullRequests: number;
  /** Least time between two writes of one token. */
  readonly writeIntervalMs: number;
  /** Number of the run, so that what cannot be shared out evenly is another shard's in another run; 0 if absent. */
  readonly turn?: number;
}

/** One shard: what one job works on, and its share of what all jobs share. */
export interface PlannedShard {
  /** Unique in the plan, and fit for the name of an artifact: `acme-2-of-3`, or `2-of-3` over all owners. */
  readonly id: string;
  /** Empty when the shard may hold repositories of several owners. */
  readonly owner: string;
  /** For sync-monitor's input `repositories`: a glob for the owner, names, or patterns, one per line; empty means all. */
  readonly repositories: string;
  /** For sync-monitor's input `shard`: `2/3`, counted within the owner, or `acme:2/3` where patterns reach over owners. */
  readonly shard: string;
  /** Repositories in the shard, at least 1. */
  readonly size: number;
  /** The shards' shares add up to the whole. */
  readonly maxPullRequests: number;
  /** As much longer as there are shards that write with the same token. */
  readonly writeIntervalMs: number;
  /** Requests of one shard at once, 1..8, so that the shards of one token stay below GitHub's 100 requests at a time. */
  readonly concurrency: number;
}

interface Group {
  readonly owner: string;
  readonly repositories: readonly RepositoryRef[];
  /** Whether it holds every repository of the configuration that its shards could mean. */
  readonly isWhole: boolean;
}

/** All of the group, each one by its name, or the patterns of the selection. */
type ShardForm = "whole" | "names" | "patterns";

/** @see https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#about-secondary-rate-limits */
const REQUESTS_AT_A_TIME = 80;
const MAX_CONCURRENCY = 8;

/**
 * Cuts the repositories of a configuration that are switched on into shards, in a stable order: by owner where a token
 * reaches one owner only, then by the hash that `isInShard` uses. Every repository is in exactly one shard, and no shard is
 * empty. A shard is a pattern and a range of hashes, so that its length does not grow with its repositories; names are
 * written only where they are few.
 *
 * Throws `ConfigError` when there are more owners than a matrix may have jobs.
 */
export function planShards(config: EcosystemConfig, options: ShardPlanOptions): readonly PlannedShard[] {
  const groups = makeGroups(config, options);
  if (groups.length > MAX_SHARDS) {
    throw new ConfigError([
      {
        message:
          `The configuration names repositories of ${formatCount(groups.length, "owner")}, and a matrix runs at most ${MAX_SHARDS} ` +
          "jobs. Split it into several configurations, or use one token with access to all of them.",
      },
    ]);
  }
  const counts = allot(groups, options.shards);
  const forms = chooseForms(groups, counts, options.only);
  const cut = groups.flatMap((group, index) =>
    cutGroup(group, counts[index] ?? 1, forms[index] ?? "whole", options.only),
  );
  const shares = splitProportionally(
    options.maxPullRequests,
    cut.map(({ size }) => size),
    options.turn ?? 0,
  );
  return cut.map((shard, index) => {
    const sameToken = cut.filter(({ owner }) => owner === shard.owner).length;
    return {
      ...shard,
      maxPullRequests: shares[index] ?? 0,
      writeIntervalMs: options.writeIntervalMs * sameToken,
      concurrency: Math.min(MAX_CONCURRENCY, Math.max(1, Math.floor(REQUESTS_AT_A_TIME / sameToken))),
    };
  });
}

function makeGroups(config: EcosystemConfig, { only, isPerOwner }: ShardPlanOptions): readonly Group[] {
  const ownerOf = ({ owner }: RepositoryRef) => (isPerOwner ? owner.toLowerCase() : "");
  const group = (patterns: readonly string[]) =>
    Map.groupBy(
      selectRepositories(config, patterns, undefined).selected.map(({ repository }) => repository),
      ownerOf,
    );
  const all = group([]);
  const selected = only.length === 0 ? all : group(only);
  return [...selected].map(([owner, repositories]) => ({
    owner,
    repositories,
    isWhole: repositories.length === all.get(owner)?.length,
  }));
}

/** Characters of a selection's names that are written out in any case: names say more to a reader than patterns. */
const FEW_NAMES = 10_000;

/** How the shards of each group say which repositories they may hold. */
function chooseForms(
  groups: readonly Group[],
  counts: readonly number[],
  only: readonly string[],
): readonly ShardForm[] {
  if (only.length === 0) return groups.map(() => "whole");
  const lengthOf = (chosen: readonly Group[]) =>
    chosen
      .flatMap(({ repositories }) => repositories)
      .reduce((sum, repository) => sum + formatRepositoryRef(repository).length + 1, 0);
  if (lengthOf(groups) <= FEW_NAMES) return groups.map(() => "names");
  const parts = groups.map((group, index) => ({ group, count: counts[index] ?? 1 }));
  const open = parts.filter(({ group }) => !group.isWhole);
  const patterns = open.reduce((sum, { count }) => sum + count, 0) * only.join("\n").length;
  const form = lengthOf(open.map(({ group }) => group)) <= patterns ? "names" : "patterns";
  return groups.map(({ isWhole }) => (isWhole ? "whole" : form));
}

/**
 * One shard for each group, and each further one to the group whose shards are the largest.
 *
 * @see https://en.wikipedia.org/wiki/D%27Hondt_method
 */
function allot(groups: readonly Group[], shards: number): readonly number[] {
  const counts = groups.map(() => 1);
  const average = (index: number) => (groups[index]?.repositories.length ?? 0) / (counts[index] ?? 1);
  for (let left = Math.min(shards, MAX_SHARDS) - groups.length; left > 0; left--) {
    const largest = groups.reduce((best, _, index) => (average(index) > average(best) ? index : best), 0);
    if (average(largest) <= 1) break;
    counts[largest] = (counts[largest] ?? 1) + 1;
  }
  return counts;
}

function cutGroup({ owner, repositories }: Group, count: number, form: ShardForm, only: readonly string[]) {
  return Array.from({ length: count }, (_, position) => {
    const shard = { index: position + 1, count };
    const name = `${shard.index}-of-${count}`;
    const members = repositories.filter((repository) => isInShard(repository, shard));
    const known = { id: owner === "" ? name : `${owner}-${name}`, owner, size: members.length };
    if (form === "whole") {
      return { ...known, repositories: owner === "" ? "" : `${owner}/*`, shard: formatShard(shard) };
    }
    if (form === "names") {
      const names = members.map(formatRepositoryRef).join("\n");
      return { ...known, repositories: names, shard: formatShard(shard) };
    }
    // A selection's patterns may reach over owners, so the shard has to say whose it is.
    const own = owner === "" ? shard : { ...shard, owner };
    return { ...known, repositories: only.join("\n"), shard: formatShard(own) };
  }).filter(({ size }) => size > 0);
}

/** Of all steps the one that spreads positions most evenly, however many there are. https://en.wikipedia.org/wiki/Golden_ratio */
const GOLDEN_STEP = (Math.sqrt(5) - 1) / 2;

/**
 * Whole parts of `total` in the proportion of `weights`; they add up to `total`. What is left by rounding goes to other
 * parts in another `turn`: a shard whose share is less than one would otherwise never get anything.
 */
function splitProportionally(total: number, weights: readonly number[], turn: number): readonly number[] {
  const sum = weights.reduce((all, weight) => all + weight, 0);
  const start = Math.floor(((turn * GOLDEN_STEP) % 1) * sum);
  let reached = 0;
  let given = 0;
  return weights.map((weight) => {
    reached += weight;
    const upTo = Math.floor((total * reached + start) / sum);
    const share = upTo - given;
    given = upTo;
    return share;
  });
}
