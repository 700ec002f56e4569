/** One version of a conflicted path in git's index. */
export interface StageEntry {
  /** File mode in octal, as `100644`. */
  readonly mode: string;
  readonly oid: string;
}

/** A path that git could not merge by itself. */
export interface TreeConflict {
  readonly path: string;
  readonly base: StageEntry | undefined;
  readonly ours: StageEntry | undefined;
  readonly theirs: StageEntry | undefined;
  /** git's short names for what happened, as `CONFLICT (contents)`. */
  readonly kinds: readonly string[];
}

/** What a merge of two commits comes to. */
export interface TreeMerge {
  /** The merged tree; conflicted paths hold marked-up or one side's content in it. */
  readonly treeOid: string;
  readonly conflicts: readonly TreeConflict[];
}

const SIDES = { "1": "base", "2": "ours", "3": "theirs" } as const;

/**
 * Reads the output of `git merge-tree --write-tree -z`.
 *
 * @see https://git-scm.com/docs/git-merge-tree#OUTPUT
 */
export function parseMergeTree(output: Buffer): TreeMerge {
  const fields = output.toString("utf8").split("\0");
  const treeOid = fields[0] ?? "";
  const stages = new Map<string, { base?: StageEntry; ours?: StageEntry; theirs?: StageEntry }>();
  let at = 1;
  for (; fields[at]; at += 1) {
    const match = /^(\d{6}) ([0-9a-f]+) ([123])\t([\s\S]*)$/.exec(fields[at] ?? "");
    if (match === null) break;
    const [, mode = "", oid = "", stage = "1", path = ""] = match;
    const entry = stages.get(path) ?? {};
    entry[SIDES[stage as keyof typeof SIDES]] = { mode, oid };
    stages.set(path, entry);
  }
  const kinds = parseMessages(fields.slice(at + 1));
  const conflicts = [...stages].map(([path, { base, ours, theirs }]) => ({
    path,
    base,
    ours,
    theirs,
    kinds: kinds.get(path) ?? [],
  }));
  return { treeOid, conflicts };
}

/** Messages are: a count of paths, the paths, a short name, a text. */
function parseMessages(fields: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const kinds = new Map<string, string[]>();
  for (let at = 0; at < fields.length; ) {
    const count = Number(fields[at]);
    if (fields[at] === "" || !Number.isInteger(count)) break;
    const kind = fields[at + 1 + count] ?? "";
    for (const path of fields.slice(at + 1, at + 1 + count)) {
      if (kind.startsWith("CONFLICT")) kinds.set(path, [...(kinds.get(path) ?? []), kind]);
    }
    at += count + 3;
  }
  return kinds;
}
