import type { Alignment, EntryVersions } from "../match/alignment.ts";

/** What a side did to an entry. */
export type Edit = "added" | "changed" | "removed";

/** A stretch of neighbouring entries that both sides edited: what a line merge reports as a conflict. */
export interface AdjacentEdits {
  readonly ours: ReadonlySet<Edit>;
  readonly theirs: ReadonlySet<Edit>;
  /** Whether the entries are elements of a list, whose order may mean something. */
  readonly isInList: boolean;
}

/** Finds the stretches that both sides edited, with nothing unchanged between their edits. */
export function findAdjacentEdits(alignment: Alignment, isInList: boolean): readonly AdjacentEdits[] {
  const adjacentEdits: AdjacentEdits[] = [];
  let ours = new Set<Edit>();
  let theirs = new Set<Edit>();
  const close = () => {
    if (ours.size > 0 && theirs.size > 0) adjacentEdits.push({ ours, theirs, isInList });
    [ours, theirs] = [new Set(), new Set()];
  };
  for (const { versions } of alignment) {
    const [byOurs, byTheirs] = [editOf(versions, "ours"), editOf(versions, "theirs")];
    if ((byOurs === undefined && byTheirs === undefined) || isMergedInside(versions)) close();
    else {
      if (byOurs !== undefined) ours.add(byOurs);
      if (byTheirs !== undefined) theirs.add(byTheirs);
    }
  }
  close();
  return adjacentEdits;
}

/** A list of plain values says one thing: edits of both sides anywhere in it are as if they stood next to each other. */
export function findValueEdits(alignment: Alignment): readonly AdjacentEdits[] {
  const edits = { ours: new Set<Edit>(), theirs: new Set<Edit>(), isInList: true };
  for (const { versions } of alignment) {
    if ((versions.base ?? versions.ours ?? versions.theirs)?.node.kind !== "scalar") continue;
    for (const side of ["ours", "theirs"] as const) {
      const edit = editOf(versions, side);
      if (edit !== undefined) edits[side].add(edit);
    }
  }
  return edits.ours.size > 0 && edits.theirs.size > 0 ? [edits] : [];
}

/**
 * Whether one side removed something where the other added something. Each edit could be taken, but they are seldom
 * independent: the addition often was made for, or in place of, what the other side took away.
 */
export function isReplacement({ ours, theirs }: AdjacentEdits): boolean {
  return (ours.has("removed") && theirs.has("added")) || (theirs.has("removed") && ours.has("added"));
}

/** Whether both sides did one and the same kind of thing to a map and took nothing away: people nearly always take both. */
export function isAlike({ ours, theirs, isInList }: AdjacentEdits): boolean {
  if (isInList) return false;
  const [edit] = ours;
  return edit !== "removed" && ours.size === 1 && theirs.size === 1 && edit !== undefined && theirs.has(edit);
}

function editOf(versions: EntryVersions, side: "ours" | "theirs"): Edit | undefined {
  const { base, [side]: own } = versions;
  if (base === undefined) return own === undefined ? undefined : "added";
  if (own === undefined) return "removed";
  return own.node.identity === base.node.identity ? undefined : "changed";
}

/** What both sides still have and is made of parts is looked at part by part. */
function isMergedInside({ ours, theirs }: EntryVersions): boolean {
  return ours !== undefined && ours.node.kind !== "scalar" && theirs?.node.kind === ours.node.kind;
}
