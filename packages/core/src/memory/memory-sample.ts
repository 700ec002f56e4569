import type { OwnCommits } from "../ports/observation.ts";
import type { Random } from "../ports/random.ts";
import type { ComparisonLookup } from "../ports/repositories.ts";

/** Least number of remembered comparisons that are asked again: with those of one query of 50 there is room for them. */
const LEAST = 20;
/** Where much is remembered, one of so many. */
const ONE_OF = 50;

/** How many of the remembered comparisons a run asks again: 20, or 2 % where that is more, or all where there are fewer. */
export function sampleSize(remembered: number): number {
  return Math.min(remembered, Math.max(LEAST, Math.ceil(remembered / ONE_OF)));
}

/** Picks `size` of the items, each as likely as any other. */
export function pickSample<Item>(items: readonly Item[], size: number, random: Random): readonly Item[] {
  const pool = [...items];
  const count = Math.min(size, pool.length);
  for (let index = 0; index < count; index += 1) {
    const other = index + Math.floor(random() * (pool.length - index));
    const [a, b] = [pool[index] as Item, pool[other] as Item];
    pool[index] = b;
    pool[other] = a;
  }
  return pool.slice(0, count);
}

/**
 * Whether GitHub contradicts what was remembered of two commits: commits never change, so that only a wrong memory can
 * differ. An answer about other commits, because something was pushed meanwhile, contradicts nothing, and an account that
 * became known since neither.
 */
export function contradicts(remembered: ComparisonLookup, asked: ComparisonLookup): boolean {
  if (asked.status !== "compared") return false;
  if (remembered.status === "unrelated-histories") return true;
  if (remembered.status !== "compared") return false;
  const [known, now] = [remembered.comparison, asked.comparison];
  if (known.branch.oid !== now.branch.oid || remembered.defaultOid !== asked.defaultOid) return false;
  const isOtherAuthor = known.tipAuthorId !== null && known.tipAuthorId !== now.tipAuthorId;
  return known.aheadBy !== now.aheadBy || known.behindBy !== now.behindBy || isOtherAuthor;
}

/**
 * Whether a look into a branch contradicts what was remembered of its own commits. How many they are and whose belongs to the
 * pair of commits for ever; pull requests go on, but only one way: a merged one is never unmerged. So a sync or an end that is
 * new contradicts nothing, nor does an author that is left out because of it; one that was only remembered does.
 */
export function contradictsOwn(known: OwnCommits, now: OwnCommits): boolean {
  if (known.count !== now.count) return true;
  if ((known.wasSynced && !now.wasSynced) || (known.isFinished && !now.isFinished)) return true;
  // Where an account was not known there may be any: GitHub learns of accounts later.
  const isAdded = lacks(known.authorIds, now.authorIds) && !known.authorIds.includes(null);
  return isAdded || (lacks(now.authorIds, known.authorIds) && !now.wasSynced);
}

function lacks(some: OwnCommits["authorIds"], others: OwnCommits["authorIds"]): boolean {
  return others.some((id) => id !== null && !some.includes(id));
}
