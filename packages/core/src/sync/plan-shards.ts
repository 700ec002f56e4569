import type { EcosystemConfig } from "../config/ecosystem-config.ts";
import { ConfigError } from "../errors.ts";
import { formatRepositoryRef, type RepositoryRef } from "../repository/repository-ref.ts";
import { isInShard, MAX_SHARDS } from "../repository/shard.ts";
import { formatCount } from "../text/plural.ts";
import { selectRepositories } from "./select-repositories.ts";

/** How an ecosystem is to be cut. */
export interface ShardPlanOptions {
  /** Only these; names or globs. Empty means all. */
  readonly only: readonly string[];
  /** Slices wanted, 1..256. Owners make more of them when there are more owners. */
  readonly shards: number;
  /** True where a token reaches one owner only, as a GitHub App's does: no slice then crosses owners. */
  readonly isPerOwner: boolean;
  /** New pull requests over all slices. */
  readonly maxPullRequests: number;
  /** Least time between two writes of one token. */
  readonly writeIntervalMs: number;
}

/** One slice: what one job works on, and its share of what all jobs share. */
export interface ShardSlice {
  /** Unique in the plan, and fit for the name of an artifact: `acme-2-of-3`, or `2-of-3` over all owners. */
  readonly id: string;
  /** Empty when the slice may hold repositories of several owners. */
  readonly owner: string;
  /** For sync-monitor's input `repositories`: a glob for the owner, or names, one a line; empty means all. */
  readonly repositories: string;
  /** For sync-monitor's input `shard`: `2/3`, counted within the owner. */
  readonly shard: string;
  /** Repositories in the slice, at least 1. */
  readonly size: number;
  /** The slices' shares add up to the whole. */
  readonly maxPullRequests: number;
  /** As much longer as there are slices that write with the same token. */
  readonly writeIntervalMs: number;
  /** Lanes of one slice, 1..8, so that the slices of one token stay below GitHub's 100 requests at a time. */
  readonly concurrency: number;
}

interface Group {
  readonly owner: string;
  readonly repositories: readonly RepositoryRef[];
}

/** @see https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#about-secondary-rate-limits */
const REQUESTS_AT_A_TIME = 80;
const MAX_CONCURRENCY = 8;

/**
 * Cuts the repositories of a configuration that are switched on into slices, in a stable order: by owner where a token reaches one
 * owner only, then by the hash that `isInShard` uses. Every repository is in exactly one slice, and no slice is empty.
 *
 * Throws `ConfigError` when there are more owners than a matrix may have jobs.
 */
export function planShards(config: EcosystemConfig, options: ShardPlanOptions): readonly ShardSlice[] {
  const repositories = selectRepositories(config, options.only, undefined).selected.map(
    (entry) => entry.repository,
  );
  const groups = options.isPerOwner ? groupByOwner(repositories) : [{ owner: "", repositories }];
  if (groups.length > MAX_SHARDS) {
    throw new ConfigError([
      {
        message:
          `The configuration names repositories of ${formatCount(groups.length, "owner")}, and a matrix runs at most ${MAX_SHARDS} ` +
          "jobs. Split it into several configurations, or use one token that reaches all of them.",
      },
    ]);
  }
  const counts = allot(groups, options.shards);
  const cut = groups.flatMap((group, index) => cutGroup(group, counts[index] ?? 1, options.only.length > 0));
  const shares = splitProportionally(
    options.maxPullRequests,
    cut.map(({ size }) => size),
  );
  return cut.map((slice, index) => {
    const sameToken = cut.filter(({ owner }) => owner === slice.owner).length;
    return {
      ...slice,
      maxPullRequests: shares[index] ?? 0,
      writeIntervalMs: options.writeIntervalMs * sameToken,
      concurrency: Math.min(MAX_CONCURRENCY, Math.max(1, Math.floor(REQUESTS_AT_A_TIME / sameToken))),
    };
  });
}

function groupByOwner(repositories: readonly RepositoryRef[]): readonly Group[] {
  const groups = new Map<string, RepositoryRef[]>();
  for (const repository of repositories) {
    const owner = repository.owner.toLowerCase();
    groups.set(owner, [...(groups.get(owner) ?? []), repository]);
  }
  return [...groups].map(([owner, members]) => ({ owner, repositories: members }));
}

/**
 * One slice for each group, and each further one to the group whose slices are the largest.
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

function cutGroup({ owner, repositories }: Group, count: number, isSelection: boolean) {
  return Array.from({ length: count }, (_, position) => {
    const shard = { index: position + 1, count };
    const name = `${shard.index}-of-${count}`;
    const members = repositories.filter((repository) => isInShard(repository, shard));
    const all = owner === "" ? "" : `${owner}/*`;
    return {
      id: owner === "" ? name : `${owner}-${name}`,
      owner,
      // A selection's patterns may reach over owners; names cannot.
      repositories: isSelection ? members.map(formatRepositoryRef).join("\n") : all,
      shard: `${shard.index}/${count}`,
      size: members.length,
    };
  }).filter(({ size }) => size > 0);
}

/** Whole parts of `total` in the proportion of `weights`; they add up to `total`. */
function splitProportionally(total: number, weights: readonly number[]): readonly number[] {
  const sum = weights.reduce((all, weight) => all + weight, 0);
  let reached = 0;
  let given = 0;
  return weights.map((weight) => {
    reached += weight;
    const upTo = Math.floor((total * reached) / sum);
    const share = upTo - given;
    given = upTo;
    return share;
  });
}
