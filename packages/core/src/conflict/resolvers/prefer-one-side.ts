import { isReadable } from "../format/structured-format.ts";
import { preferSide } from "./prefer-side.ts";
import { needsHuman, type Resolver } from "./resolver.ts";

/** One side's lines in every conflict, where the configuration asks for that: the other side's are named as dropped. */
export const preferOneSide: Resolver = {
  name: "prefer-side",
  resolve: ({ texts, strategy, format }) => {
    if (strategy !== "ours" && strategy !== "theirs") return undefined;
    const merged = preferSide(texts, strategy);
    if (merged === null) return needsHuman("not-proved", "the texts are too long to compare");
    if (isReadable(merged.text, format)) return { status: "resolved", ...merged };
    return needsHuman("not-proved", `the lines of ${strategy} make a file that does not parse`);
  },
};
