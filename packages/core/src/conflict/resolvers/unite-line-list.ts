import { uniteLines } from "./resolve-lines.ts";
import { needsHuman, type Resolver } from "./resolver.ts";

/** Lists of lines whose order means nothing, such as ignore files: the lines of both sides, where both only added. */
export const uniteLineList: Resolver = {
  name: "line-union",
  resolve: ({ texts, strategy, kind, format }) => {
    const isList = strategy === undefined && kind === "line-list" && format === undefined;
    if (strategy !== "union" && !isList) return undefined;
    const outcome = uniteLines(texts, "free");
    return outcome.status === "open"
      ? needsHuman(outcome.reason, outcome.detail)
      : { status: "resolved", ...outcome.merged };
  },
};
