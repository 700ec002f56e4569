import { type RepositoryRef, repositoryKey } from "./repository-ref.ts";

/** Most shards that a run may be cut into; a workflow's matrix makes at most 256 jobs. */
export const MAX_SHARDS = 256;

/** One shard of an ecosystem: `index` counts from 1 to `count`. */
export interface Shard {
  readonly index: number;
  readonly count: number;
  /** In lower case; absent: the shard is one of the repositories of all owners. */
  readonly owner?: string;
}

/**
 * Reads `2/8` as the second of eight shards, and `acme:2/8` as the second of eight of acme's repositories; `null` unless
 * 1 <= index <= count <= `MAX_SHARDS`.
 */
export function parseShard(text: string): Shard | null {
  const match = /^(?:([\w.-]{1,100}):)?([1-9]\d{0,2})\/([1-9]\d{0,2})$/.exec(text);
  if (match === null) return null;
  const owner = match[1]?.toLowerCase();
  const index = Number(match[2]);
  const count = Number(match[3]);
  if (index > count || count > MAX_SHARDS) return null;
  return owner === undefined ? { index, count } : { index, count, owner };
}

/** Writes a shard as {@link parseShard} reads it. */
export function formatShard({ index, count, owner }: Shard): string {
  return `${owner === undefined ? "" : `${owner}:`}${index}/${count}`;
}

/**
 * Tells whether a repository falls into a shard. Every repository falls into exactly one of `count`, always the same,
 * whatever else the configuration lists and however the name is written.
 */
export function isInShard(repository: RepositoryRef, shard: Shard): boolean {
  if (shard.owner !== undefined && repository.owner.toLowerCase() !== shard.owner) return false;
  return hashText(repositoryKey(repository)) % shard.count === shard.index - 1;
}

/**
 * FNV-1a over the UTF-16 units, then the finaliser of MurmurHash3, without which the low bits of similar names agree.
 *
 * @see http://www.isthe.com/chongo/tech/comp/fnv/
 * @see https://github.com/aappleby/smhasher/blob/master/src/MurmurHash3.cpp
 */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
