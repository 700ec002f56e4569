import { resolveStructured } from "./resolve-structured.ts";
import { needsHuman, type Resolver } from "./resolver.ts";

/** JSON, package.json, YAML and TOML, part by part, with proof. */
export const mergeStructure: Resolver = {
  name: "structure",
  resolve: ({ texts, format, strategy }) => {
    if (strategy === "words") return undefined;
    if (format === undefined) {
      if (strategy !== "structure") return undefined;
      return needsHuman("unsupported-layout", "the path is neither JSON, YAML nor TOML");
    }
    const outcome = resolveStructured(texts, format);
    if (outcome.status === "merged") return { status: "resolved", ...outcome.merged };
    if (outcome.status === "proposed") {
      const detail = `parts of both sides' texts are joined: ${outcome.details.join("; ")}`;
      return { status: "proposed", detail, ...outcome.merged };
    }
    const { reason, details, candidates } = outcome;
    return { status: "needs-human", reason, details, candidates };
  },
};
