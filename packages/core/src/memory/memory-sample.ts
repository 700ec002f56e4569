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
