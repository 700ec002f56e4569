import { hasConflictMarkers } from "../../syntax/conflict-markers.ts";
import { mergeImports } from "../imports/merge-imports.ts";
import type { MergedFile } from "../resolution.ts";
import type { Resolver } from "./resolver.ts";

/** Modules of JavaScript and TypeScript. */
const MODULES = /\.[cm]?[jt]sx?$/;

/**
 * A module in which only imports are in conflict: the names of both sides, less those that a side removed. It is pushed where
 * the code uses every name that is imported and imports every name that it uses; else it is proposed.
 */
export const uniteImports: Resolver = {
  name: "imports",
  resolve: ({ path, texts, kind, strategy }) => {
    if (kind !== "code" || strategy !== undefined || !MODULES.test(path) || texts.base === null)
      return undefined;
    const imports = mergeImports(path, texts);
    if (imports === null || hasConflictMarkers(imports.text)) return undefined;
    const { text, decisions, doubts } = imports;
    const merged: MergedFile = {
      strategy: "imports",
      confidence: doubts.length === 0 ? "medium" : "low",
      text,
      proof: [
        "parses",
        "contains no conflict marker",
        "imports no name twice",
        ...(doubts.length === 0
          ? ["imports every name that it uses, and uses every name that it imports"]
          : []),
      ],
      decisions,
      dropped: [],
    };
    return doubts.length === 0
      ? { status: "resolved", ...merged }
      : { status: "proposed", detail: doubts.join("; "), ...merged };
  },
};
