import { isDeepStrictEqual } from "node:util";
import { detectFileKind, type Resolution } from "@automation/core";
import { parseAllDocuments } from "yaml";
import type { ReplayCase } from "./merge-replay-cases.ts";

/**
 * How a result compares with what people made of the same conflict. `unparsable`: or with a key twice in one map.
 * `skipped`: their file does not parse.
 */
export type Judgement = "same-bytes" | "same-values" | "wrong" | "unparsable" | "open" | "skipped";

/** Compares with parsers of its own, not with the resolver's: an error of both would not show. */
export function compareWithHuman(replay: ReplayCase, resolution: Resolution): Judgement {
  const human = parse(replay.path, replay.human);
  if (human === undefined || /^(?:<{7}|>{7}) /m.test(replay.human)) return "skipped";
  if (resolution.status !== "resolved" || resolution.text === null) return "open";
  if (resolution.text === replay.human) return "same-bytes";
  const ours = parse(replay.path, resolution.text);
  if (ours === undefined || repeatsKey(replay.path, resolution.text)) return "unparsable";
  return isDeepStrictEqual(ours, human) ? "same-values" : "wrong";
}

function parse(path: string, text: string): unknown {
  const plain = text.replace(/^\ufeff/, "");
  switch (detectFileKind(path)) {
    case "package-json":
    case "json":
      return parseJson(plain) ?? parseJson(withoutComments(plain));
    case "yaml": {
      const documents = [...parseAllDocuments(plain, { logLevel: "silent" })];
      if (documents.some(({ errors }) => errors.length > 0)) return undefined;
      try {
        return { value: documents.map((document) => document.toJS({ maxAliasCount: 100 })) };
      } catch {
        // An alias without an anchor is found only when values are asked for.
        return undefined;
      }
    }
    default:
      return { value: plain };
  }
}

/** JSON's own parser takes the last of two equal keys without a word; YAML's, which reads JSON too, does not. */
function repeatsKey(path: string, text: string): boolean {
  if (!["package-json", "json"].includes(detectFileKind(path))) return false;
  return parseAllDocuments(withoutComments(text.replace(/^\ufeff/, "")), { logLevel: "silent" }).some(
    ({ errors }) => errors.some(({ code }) => code === "DUPLICATE_KEY"),
  );
}

function parseJson(text: string): unknown {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

function withoutComments(text: string): string {
  return text
    .replace(
      /("(?:[^"\\]|\\.)*")|\/\/[^\n]*|\/\*[\s\S]*?\*\//g,
      (_match, string: string | undefined) => string ?? "",
    )
    .replace(/("(?:[^"\\]|\\.)*")|,(?=\s*[\]}])/g, (_match, string: string | undefined) => string ?? "");
}
