import { uniteLines } from "../resolve-lines.ts";
import { needsHuman, type Resolver } from "./resolver.ts";

/** A changelog to which both sides only added: both additions, in an order that is a guess. */
export const uniteChangelog: Resolver = {
  name: "changelog",
  resolve: ({ texts, kind, strategy }) => {
    if (kind !== "changelog" || strategy !== undefined) return undefined;
    const outcome = uniteLines(texts, "matters");
    if (outcome.status === "open") return needsHuman(outcome.reason, outcome.detail);
    return { status: "proposed", detail: "the order of the added lines is a guess", ...outcome.merged };
  },
};
