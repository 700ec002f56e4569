import type { SyntaxDocument } from "../syntax/syntax-tree.ts";

/** Something in the three versions of a merge. */
export type Versions<T> = Readonly<Record<"base" | "ours" | "theirs", T>>;

/** Three versions of a text with `\n` line ends and without a byte order mark; `base` is `null` where both sides added it. */
export interface TextVersions extends Versions<string | null> {
  readonly ours: string;
  readonly theirs: string;
}

/** Three versions of a file as trees; `base` is absent where both sides added it. */
export interface Documents extends Versions<SyntaxDocument | undefined> {
  readonly ours: SyntaxDocument;
  readonly theirs: SyntaxDocument;
}
