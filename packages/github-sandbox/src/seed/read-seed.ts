import { checkSeed } from "./check-seed.ts";
import type { SeedDocument } from "./seed-document.ts";
import { formatSeedPath, type LocatedProblem, type SeedProblem } from "./seed-problem.ts";
import { findSchemaProblems } from "./seed-schema.ts";
import type { SeedSpec } from "./seed-spec.ts";

export { formatSeedProblem, type SeedProblem } from "./seed-problem.ts";

/** A seed, or everything that is wrong with its file. */
export type SeedReading =
  | { readonly status: "read"; readonly seed: SeedSpec }
  | { readonly status: "refused"; readonly problems: readonly SeedProblem[] };

/**
 * Reads a seed file, JSON or YAML. What is refused is refused whole, with every problem's place and remedy, in the
 * order of the file. `file` is what problems call it.
 */
export async function readSeed(text: string, file: string): Promise<SeedReading> {
  // The parser is loaded with the first file, so that starting without one costs nothing.
  const { readSeedDocument } = await import("./seed-document.ts");
  const document = readSeedDocument(text);
  if (document.syntaxProblems.length > 0) {
    const remedy = "Fix it; nothing else was checked.";
    return refuse(document.syntaxProblems.map((problem) => ({ file, path: "", remedy, ...problem })));
  }
  const schemaProblems = await findSchemaProblems(document.value);
  const problems = schemaProblems.length > 0 ? schemaProblems : checkSeed(document.value as SeedSpec);
  if (problems.length > 0) {
    return refuse(problems.map((problem) => locate(problem, document, file)));
  }
  const { $schema: _, ...seed } = document.value as SeedSpec & { readonly $schema?: string };
  return { status: "read", seed };
}

function refuse(problems: readonly SeedProblem[]): SeedReading {
  return {
    status: "refused",
    problems: [...problems].sort((a, b) => a.line - b.line || a.column - b.column),
  };
}

function locate(
  { path, key, message, remedy }: LocatedProblem,
  document: SeedDocument,
  file: string,
): SeedProblem {
  const place = key === undefined ? document.placeOf(path) : document.placeOfKey(path.slice(0, -1), key);
  return { file, ...place, path: formatSeedPath(path), message, remedy };
}
