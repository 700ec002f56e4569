import { hasConflictMarkers } from "../../syntax/conflict-markers.ts";
import { mergeTextByWords } from "../diff/text-merge.ts";
import type { MergedFile } from "../resolution.ts";
import { VERSION_FILES } from "./raise-only-versions.ts";
import { raiseVersions } from "./raise-versions.ts";
import { needsHuman, type Resolver } from "./resolver.ts";

/**
 * Text without a structure to prove a merge with: a merge by words is a proposal, unless the configuration asks for it. Of
 * a version that both sides raised it takes the higher one.
 */
export const proposeWords: Resolver = {
  name: "words",
  resolve: ({ path, texts, strategy }) => {
    if (texts.base === null)
      return needsHuman("both-added", "both sides added the file, with different content");
    const { base, ours, theirs, raised } = raiseVersions(
      { ...texts, base: texts.base },
      VERSION_FILES.test(path),
    );
    const text = mergeTextByWords(base, ours, theirs);
    if (text === null || hasConflictMarkers(text))
      return needsHuman("clash", "both sides changed the same words");
    const merged: MergedFile = {
      strategy: "words",
      confidence: "low",
      text,
      proof: [
        "contains no conflict marker",
        raised.length === 0
          ? "takes every edit of both sides"
          : "takes every edit of both sides but the lower of two versions",
      ],
      decisions: raised.map(({ why }) => why),
      dropped: raised.map(({ dropped }) => dropped),
    };
    if (strategy === "words") return { status: "resolved", ...merged };
    return {
      status: "proposed",
      detail:
        raised.length === 0
          ? "merges of text and code by words are right in about six of ten cases"
          : "the higher of two versions is right in about nine of ten cases, other words in six",
      ...merged,
    };
  },
};
