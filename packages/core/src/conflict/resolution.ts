/** One file that git could not merge by itself, in its three versions. Texts are decoded UTF-8, byte order mark included. */
export interface ConflictedFile {
  /** Path in the repository, with `/`. */
  readonly path: string;
  /** The merge base's version; `null` where both sides added the file. */
  readonly base: string | null;
  /** The version of the branch that is merged into; `null` where it deleted the file. */
  readonly ours: string | null;
  /** The version that is merged in; `null` where it deleted the file. */
  readonly theirs: string | null;
}

/** How a result was reached. */
export type ResolutionStrategy =
  | "one-side"
  | "removal"
  | "memory"
  | "structure"
  | "regenerated"
  | "line-union"
  | "imports"
  | "words"
  | "prefer-ours"
  | "prefer-theirs";

/**
 * How sure a result is. `memory`: people gave the same answer before. `high`: two methods agree, or both sides did the
 * same kind of thing. `medium`: proved to lose nothing, but people drop a side here more often. `low`: a guess.
 */
export type ResolutionConfidence = "memory" | "high" | "medium" | "low";

/** Why a file is left to a person. */
export type NeedsHumanReason =
  | "clash"
  | "deleted-and-changed"
  | "both-added"
  | "input-does-not-parse"
  | "input-has-duplicate-keys"
  | "unsupported-layout"
  | "mixed-line-ends"
  | "not-proved"
  | "asked-for";

/** Why a file is not touched at all. */
export type RefusalReason =
  | "binary"
  | "too-large"
  | "conflict-markers"
  | "lfs-pointer"
  | "lock-file"
  | "generated"
  | "workflow"
  | "code-owners"
  | "git-metadata"
  | "security-config"
  | "license";

/** A text that a person may start from. */
export interface Candidate {
  readonly label: string;
  readonly text: string;
}

/** A merged text with what supports it. */
export interface MergedFile {
  readonly strategy: ResolutionStrategy;
  readonly confidence: ResolutionConfidence;
  readonly text: string;
  /** What was checked and holds, a phrase each. */
  readonly proof: readonly string[];
  /** Conflicts inside the file that a rule resolved, in words. */
  readonly decisions: readonly string[];
  /** What a side wrote and the result does not have. */
  readonly dropped: readonly string[];
}

/** A merged text, or why there is none. */
export type StructuredOutcome =
  | { readonly status: "merged"; readonly merged: MergedFile }
  /** Every edit is in it, but half a command of one side stands beside half a command of the other. */
  | { readonly status: "proposed"; readonly merged: MergedFile; readonly details: readonly string[] }
  | {
      readonly status: "open";
      readonly reason: NeedsHumanReason;
      readonly details: readonly string[];
      readonly candidates: readonly Candidate[];
    };

/** What takes a file's place, with what supports it; the text is `null` where the file is removed. */
export type ResolvedFile = Omit<MergedFile, "text"> & { readonly text: string | null };

/** What became of a conflicted file. */
export type Resolution =
  | (ResolvedFile & { readonly status: "resolved" })
  /** A text to look at, never to be pushed. */
  | (MergedFile & { readonly status: "proposed"; readonly detail: string })
  | {
      readonly status: "needs-human";
      readonly reason: NeedsHumanReason;
      /** What stands in the way, one thing each. */
      readonly details: readonly string[];
      readonly candidates: readonly Candidate[];
    }
  | { readonly status: "refused"; readonly reason: RefusalReason; readonly detail: string };
