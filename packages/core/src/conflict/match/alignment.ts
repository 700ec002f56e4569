import type { ContainerNode, SyntaxEntry } from "../../syntax/syntax-tree.ts";

/** The versions of a container; `base` is absent where both sides made it. */
export interface ContainerVersions {
  readonly base: ContainerNode | undefined;
  readonly ours: ContainerNode;
  readonly theirs: ContainerNode;
}

/** One entry in three versions. */
export interface EntryVersions {
  readonly base?: SyntaxEntry | undefined;
  readonly ours?: SyntaxEntry | undefined;
  readonly theirs?: SyntaxEntry | undefined;
}

/** Which entries of three containers are versions of each other, in the merged order. */
export type Alignment = readonly { readonly name: string; readonly versions: EntryVersions }[];

/** Entries of one container under names that are unique in it. */
export type NamedEntries = ReadonlyMap<string, SyntaxEntry>;

/** Lays named entries side by side, in the order given. */
export function alignNamed(
  names: readonly string[],
  base: NamedEntries,
  ours: NamedEntries,
  theirs: NamedEntries,
): Alignment {
  return names.map((name) => ({
    name,
    versions: { base: base.get(name), ours: ours.get(name), theirs: theirs.get(name) },
  }));
}
