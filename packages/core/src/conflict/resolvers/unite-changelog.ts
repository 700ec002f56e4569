import { hasConflictMarkers } from "../../syntax/conflict-markers.ts";
import { hasReleases, mergeChangelog } from "../changelog/merge-changelog.ts";
import { uniteLines } from "./resolve-lines.ts";
import { needsHuman, type Resolver } from "./resolver.ts";

/**
 * A changelog: both sides' entries, each below the heading that it was written for. Where it has no releases that could
 * tell, what both sides only added is proposed, in an order that is a guess.
 */
export const uniteChangelog: Resolver = {
  name: "changelog",
  resolve: ({ texts, kind, strategy }) => {
    if (kind !== "changelog" || strategy !== undefined) return undefined;
    if (hasReleases(texts)) {
      const merged = mergeChangelog(texts);
      if (merged !== null && !hasConflictMarkers(merged.text)) return { status: "resolved", ...merged };
      // Line by line, an entry may come to stand below a release that it is not in.
      return needsHuman(
        "clash",
        "both sides changed the same entries of it, or the same heading appears twice",
      );
    }
    const outcome = uniteLines(texts, "matters");
    if (outcome.status === "open") return needsHuman(outcome.reason, outcome.detail);
    return { status: "proposed", detail: "the order of the added lines is a guess", ...outcome.merged };
  },
};
