import type { ImportedName, ImportStatement } from "./import-section.ts";

/** How the imports of a file are written. */
export interface ImportStyle {
  /** Columns that a statement on one line may have. */
  readonly width: number;
  readonly indent: string;
  readonly hasTrailingComma: boolean;
  readonly hasSpaces: boolean;
}

/** Columns of a line that any formatter allows. */
const USUAL_WIDTH = 80;

/** Finds out how the imports of some versions of a file are written. */
export function findImportStyle(statements: readonly ImportStatement[]): ImportStyle {
  const texts = statements.map(({ text }) => text);
  const [single, multi] = [texts.filter((t) => !t.includes("\n")), texts.filter((t) => t.includes("\n"))];
  return {
    width: Math.max(USUAL_WIDTH, ...single.map(({ length }) => length)),
    indent: /\n([ \t]+)\S/.exec(multi.join("\n"))?.[1] ?? "  ",
    hasTrailingComma: multi.length === 0 || multi.some((text) => /,\s*\}/.test(text)),
    hasSpaces: !single.some((text) => /\{\w/.test(text)),
  };
}

/** What a statement imports. */
export interface ImportParts {
  readonly defaultName: string | undefined;
  readonly namespace: string | undefined;
  readonly names: readonly ImportedName[];
}

/** A statement that imports these parts from where `model` does, in its style and the file's. */
export function writeImport(parts: ImportParts, model: ImportStatement, style: ImportStyle): string {
  const { width, indent, hasTrailingComma, hasSpaces } = style;
  const names = parts.names.map(({ text }) => text);
  const space = hasSpaces ? " " : "";
  const write = (list: string) => {
    const clauses = [
      parts.defaultName,
      parts.namespace === undefined ? undefined : `* as ${parts.namespace}`,
      names.length === 0 ? undefined : list,
    ].filter((clause) => clause !== undefined);
    const keyword = model.isOfTypes ? "import type" : "import";
    return `${keyword} ${clauses.join(", ")} from ${model.quote}${model.source}${model.quote}${model.end}`;
  };
  const line = write(`{${space}${names.join(", ")}${space}}`);
  const keepsLines = model.text.includes("\n") && model.names.length <= names.length;
  if (!keepsLines && line.length <= width) return line;
  return write(`{\n${indent}${names.join(`,\n${indent}`)}${hasTrailingComma ? "," : ""}\n}`);
}
