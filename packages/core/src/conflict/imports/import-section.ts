import { parse } from "@babel/parser";

/** A name that a statement imports, with its text as it is written. */
export interface ImportedName {
  /** What it is called in this file. */
  readonly local: string;
  readonly text: string;
}

/** One import, with all that stands between the one before and it. */
export interface ImportStatement {
  /** Comments and white space above it, from the end of the statement before. */
  readonly lead: string;
  readonly text: string;
  readonly source: string;
  /** Tells statements apart: the source, whether it is of types, and which of several it is. */
  readonly key: string;
  readonly isOfTypes: boolean;
  /** Whether it is imported for what its code does alone. */
  readonly isForEffect: boolean;
  readonly defaultName: string | undefined;
  readonly namespace: string | undefined;
  readonly names: readonly ImportedName[];
  /** What stands behind the source, such as a semicolon. */
  readonly end: string;
  readonly quote: string;
}

/** A file cut into its imports and what stands before and behind them. */
export interface ImportSection {
  readonly before: string;
  readonly statements: readonly ImportStatement[];
  readonly after: string;
}

type Parsed = ReturnType<typeof parse>["program"]["body"][number];
type Declaration = Extract<Parsed, { type: "ImportDeclaration" }>;

/** Reads the imports at the beginning of a module of JavaScript or TypeScript; `null` where it has none, or does not parse. */
export function readImportSection(path: string, text: string): ImportSection | null {
  const body = parseModule(path, text);
  if (body === null) return null;
  const first = body.findIndex(({ type }) => type === "ImportDeclaration");
  const declarations: Declaration[] = [];
  for (const statement of body.slice(Math.max(0, first))) {
    if (statement.type !== "ImportDeclaration") break;
    declarations.push(statement);
  }
  if (first === -1) return null;
  const counts = new Map<string, number>();
  let at = declarations[0]?.start ?? 0;
  const before = text.slice(0, at);
  const statements: ImportStatement[] = [];
  for (const declaration of declarations) {
    const statement = readStatement(declaration, text, at, counts);
    if (statement === null) return null;
    statements.push(statement);
    at = declaration.end ?? at;
  }
  return { before, statements, after: text.slice(at) };
}

function parseModule(path: string, text: string): readonly Parsed[] | null {
  const isTyped = /\.[cm]?tsx?$/.test(path);
  const isMarkup = /\.(?:[cm]?js|jsx|tsx)$/.test(path);
  try {
    const { program } = parse(text, {
      sourceType: "module",
      allowReturnOutsideFunction: true,
      plugins: [
        ...(isTyped ? (["typescript"] as const) : []),
        ...(isMarkup ? (["jsx"] as const) : []),
        "decorators",
      ],
    });
    return program.body;
  } catch {
    return null;
  }
}

function readStatement(
  declaration: Declaration,
  text: string,
  from: number,
  counts: Map<string, number>,
): ImportStatement | null {
  const { start, end, source, specifiers, importKind } = declaration;
  if (start == null || end == null || source.start == null || source.end == null) return null;
  const own = text.slice(start, end);
  const isOfTypes = importKind === "type";
  const name = `${source.value}\u0000${isOfTypes ? "type" : ""}`;
  const count = counts.get(name) ?? 0;
  counts.set(name, count + 1);
  // A comment between names belongs to one of them, and nobody knows to which.
  if (/\/[/*]/.test(own.replace(source.extra?.raw?.toString() ?? "", ""))) return null;
  const localOf = (type: string) => specifiers.find((one) => one.type === type)?.local.name;
  return {
    lead: text.slice(from, start),
    text: own,
    source: source.value,
    key: `${name}\u0000${count}`,
    isOfTypes,
    isForEffect: specifiers.length === 0,
    defaultName: localOf("ImportDefaultSpecifier"),
    namespace: localOf("ImportNamespaceSpecifier"),
    names: specifiers.flatMap((one) =>
      one.type === "ImportSpecifier"
        ? [{ local: one.local.name, text: text.slice(one.start ?? 0, one.end ?? 0).replace(/\s+/g, " ") }]
        : [],
    ),
    end: text.slice(source.end, end),
    quote: text[source.start] ?? '"',
  };
}
