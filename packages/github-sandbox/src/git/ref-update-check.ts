import type { GitRefUpdate, GitRefUpdateResult } from "./backend.ts";
import { isValidRefName } from "./ref-name.ts";

type Refusal = Extract<GitRefUpdateResult, { status: "refused" }>["reason"];

/** What the check asks about the commits. */
export interface UpdateFacts {
  readonly refs: ReadonlyMap<string, string>;
  /** Branches point at commits; any other ref may point at any object. */
  canPointAt(name: string, oid: string): Promise<boolean>;
  isAncestor(ancestorOid: string, descendantOid: string): Promise<boolean>;
}

/** Why a set of moves must be refused as a whole, or `null` when it may go ahead. The first refusal counts. */
export async function findRefusal(
  updates: readonly GitRefUpdate[],
  facts: UpdateFacts,
): Promise<Extract<GitRefUpdateResult, { status: "refused" }> | null> {
  const names = new Set(facts.refs.keys());
  const seen = new Set<string>();
  for (const [index, update] of updates.entries()) {
    const reason =
      refuseName(update, names, seen) ??
      refuseExpectation(update, facts) ??
      (await refuseTarget(update, facts));
    if (reason !== null) return { status: "refused", index, reason };
    seen.add(update.name);
    if (update.after !== null) names.add(update.name);
  }
  return null;
}

/** A name is taken, too, when it would have to be a file and a folder at once: `a` and `a/b`. */
function refuseName(
  update: GitRefUpdate,
  names: ReadonlySet<string>,
  seen: ReadonlySet<string>,
): Refusal | null {
  if (!isValidRefName(update.name)) return "invalid-name";
  if (seen.has(update.name)) return "stale";
  if (update.after === null || names.has(update.name)) return null;
  const parts = update.name.split("/");
  const hasParent = parts.some((_, length) => names.has(parts.slice(0, length).join("/")));
  const hasChild = [...names].some((name) => name.startsWith(`${update.name}/`));
  return hasParent || hasChild ? "name-in-the-way" : null;
}

function refuseExpectation(update: GitRefUpdate, { refs }: UpdateFacts): Refusal | null {
  const now = refs.get(update.name);
  if (now === undefined) return typeof update.before === "string" || update.after === null ? "missing" : null;
  if (update.before === null) return "exists";
  return update.before !== undefined && update.before !== now ? "stale" : null;
}

async function refuseTarget(update: GitRefUpdate, facts: UpdateFacts): Promise<Refusal | null> {
  const { name, after, force } = update;
  if (after === null) return null;
  if (!(await facts.canPointAt(name, after))) return "unknown-object";
  const now = facts.refs.get(name);
  if (force || now === undefined || now === after) return null;
  return (await facts.isAncestor(now, after)) ? null : "not-fast-forward";
}
