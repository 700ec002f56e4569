import { hasConflictMarkers } from "../refusal.ts";
import type { MergedFile } from "../resolution.ts";
import { mergeTextByWords } from "../text-merge.ts";
import { needsHuman, type Resolver } from "./resolver.ts";

/** Text without a structure to prove a merge with: a merge by words is a proposal, unless the configuration asks for it. */
export const proposeWords: Resolver = {
  name: "words",
  resolve: ({ texts, strategy }) => {
    if (texts.base === null)
      return needsHuman("both-added", "both sides added the file, with different content");
    const text = mergeTextByWords(texts.base, texts.ours, texts.theirs);
    if (text === null || hasConflictMarkers(text))
      return needsHuman("clash", "both sides changed the same words");
    const merged: MergedFile = {
      strategy: "words",
      confidence: "low",
      text,
      proof: ["holds no conflict marker", "takes every edit of both sides"],
      decisions: [],
      dropped: [],
    };
    if (strategy === "words") return { status: "resolved", ...merged };
    return {
      status: "proposed",
      detail: "merges of text and code by words are right in about six of ten cases",
      ...merged,
    };
  },
};
