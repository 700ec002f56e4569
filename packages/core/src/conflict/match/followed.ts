import type { SyntaxDocument } from "../../syntax/syntax-tree.ts";
import type { Clash } from "../merge/clash.ts";

/** Something in the three versions of a merge. */
export type Versions<T> = Readonly<Record<"base" | "ours" | "theirs", T>>;

/** Three documents, with each side's changes carried to where the other side moved what they change. */
export interface Followed {
  readonly documents: Versions<SyntaxDocument>;
  /** What was carried, in words. */
  readonly decisions: readonly string[];
  /** What both sides moved, to different places. */
  readonly clashes: readonly Clash[];
}
