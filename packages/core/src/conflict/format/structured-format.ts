import { hasConflictMarkers } from "../../syntax/conflict-markers.ts";
import { isJson, readJsonSyntax } from "../../syntax/json-syntax.ts";
import type { SyntaxReading } from "../../syntax/syntax-tree.ts";
import { readTomlSyntax } from "../../syntax/toml-syntax.ts";
import { readYamlSyntax } from "../../syntax/yaml-syntax.ts";
import type { TextVersions } from "../versions.ts";
import { detectFileKind } from "./file-kind.ts";

/** How a format is read and what is known about its lists. */
export interface StructuredFormat {
  readonly name: string;
  readonly read: (text: string) => SyntaxReading;
  /** Whether it is a package.json. */
  readonly isManifest: boolean;
  /** Whether values are texts often enough that edits of different words or signs of one are joined. */
  readonly joinsTexts: boolean;
  /** Lists at these paths are sets. */
  readonly setKeys: readonly string[];
}

/** How a path's text is read as a structure; `undefined` when it has none that is known. */
export function findStructuredFormat(
  path: string,
  texts: TextVersions,
  setKeys: readonly string[],
): StructuredFormat | undefined {
  const yaml: StructuredFormat = {
    name: "YAML",
    read: readYamlSyntax,
    isManifest: false,
    joinsTexts: true,
    setKeys,
  };
  switch (detectFileKind(path)) {
    case "yaml":
      return yaml;
    case "toml":
      return { name: "TOML", read: readTomlSyntax, isManifest: false, joinsTexts: false, setKeys };
    case "package-json":
      return {
        name: "JSON",
        read: (text) => readJsonSyntax(text, "json"),
        isManifest: true,
        joinsTexts: false,
        setKeys,
      };
    case "json": {
      // What the name leaves open, as `.prettierrc` does, the text says.
      if (/(?:^|\/)\.[a-z0-9-]+rc$/i.test(path) && !/^\s*(?:\{|\[|\/[/*])/.test(texts.ours)) return yaml;
      // Comments are allowed where a version has them already, and never brought into a file of plain JSON.
      const dialect = [texts.base ?? "null", texts.ours, texts.theirs].every(isJson) ? "json" : "jsonc";
      return {
        name: "JSON",
        read: (text) => readJsonSyntax(text, dialect),
        isManifest: false,
        joinsTexts: false,
        setKeys,
      };
    }
    default:
      return undefined;
  }
}

/** Whether a text still is what its format says; one without a format has nothing to fail. */
export function isReadable(text: string, format: StructuredFormat | undefined): boolean {
  return !hasConflictMarkers(text) && (format === undefined || format.read(text).status === "read");
}
