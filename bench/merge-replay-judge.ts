import { isDeepStrictEqual } from "node:util";
import { detectFileKind, type Resolution } from "@automation/core/conflict";
import { parseAllDocuments } from "yaml";
import type { ReplayCase } from "./merge-replay-cases.ts";

/**
 * How a result compares with what people made of the same conflict. `unparsable`: or with a key twice in one map.
 * `skipped`: their file does not parse.
 */
export type Judgement = "same-bytes" | "same-values" | "wrong" | "unparsable" | "open" | "skipped";

/** Compares what became of a conflict with what people made of it. */
export function compareWithHuman(replay: ReplayCase, resolution: Resolution): Judgement {
  return resolution.status === "resolved"
    ? compareText(replay, resolution.text)
    : compareText(replay, undefined);
}

/**
 * Compares a text with people's: `null` where the file is removed, `undefined` where there is none. With parsers of its
 * own, not with the resolver's: an error of both would not show.
 */
export function compareText({ path, human }: ReplayCase, text: string | null | undefined): Judgement {
  const wanted = human === null ? null : parseDocuments(path, human);
  if (wanted === undefined || (human !== null && /^(?:<{7}|>{7}) /m.test(human))) return "skipped";
  if (text === undefined) return "open";
  if (text === human) return "same-bytes";
  if (text === null || wanted === null) return "wrong";
  const merged = parseDocuments(path, text);
  if (merged === undefined || repeatsKey(path, text)) return "unparsable";
  return isDeepStrictEqual(merged, wanted) ? "same-values" : "wrong";
}

/** The values of a text's documents; `undefined` where it does not parse. */
export function parseDocuments(path: string, text: string): readonly unknown[] | undefined {
  const plain = text.replace(/^\ufeff/, "");
  switch (detectFileKind(path)) {
    case "package-json":
    case "json":
      return parseJson(plain) ?? parseJson(withoutComments(plain));
    case "yaml": {
      const documents = [...parseAllDocuments(plain, { logLevel: "silent" })];
      if (documents.some(({ errors }) => errors.length > 0)) return undefined;
      try {
        return documents.map((document) => document.toJS({ maxAliasCount: 100 }));
      } catch {
        // An alias without an anchor is found only when values are asked for.
        return undefined;
      }
    }
    default:
      return [plain];
  }
}

/** JSON's own parser takes the last of two equal keys without a word; YAML's, which reads JSON too, does not. */
function repeatsKey(path: string, text: string): boolean {
  if (!["package-json", "json"].includes(detectFileKind(path))) return false;
  return parseAllDocuments(withoutComments(text.replace(/^\ufeff/, "")), { logLevel: "silent" }).some(
    ({ errors }) => errors.some(({ code }) => code === "DUPLICATE_KEY"),
  );
}

function parseJson(text: string): readonly unknown[] | undefined {
  try {
    return [JSON.parse(text)];
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
