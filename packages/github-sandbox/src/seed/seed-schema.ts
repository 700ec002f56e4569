import { readFile } from "node:fs/promises";
import type { ErrorObject } from "ajv";
import type { SeedPath } from "./seed-document.ts";
import type { LocatedProblem } from "./seed-problem.ts";

const SCHEMA_FILE = new URL("../../schemas/seed.schema.json", import.meta.url);

/** Longest distance at which one name is offered for another. */
const SIMILAR_DISTANCE = 3;

/** Holds a value against the published schema of a seed. Gives every problem, in the order of the file's parts. */
export async function findSchemaProblems(value: unknown): Promise<readonly LocatedProblem[]> {
  const [{ Ajv }, { default: formats }, text] = await Promise.all([
    import("ajv"),
    import("ajv-formats"),
    readFile(SCHEMA_FILE, "utf8"),
  ]);
  const ajv = new Ajv({ allErrors: true, verbose: true, allowUnionTypes: true });
  formats.default(ajv);
  const validate = ajv.compile(JSON.parse(text) as object);
  if (validate(value)) return [];
  return (validate.errors ?? [])
    .filter(({ keyword }) => keyword !== "propertyNames")
    .map((error) => describeError(error, value));
}

function describeError(error: ErrorObject, root: unknown): LocatedProblem {
  const path = readPointer(error.instancePath, root);
  const { params, keyword } = error;
  if (keyword === "additionalProperties") {
    const key = String(params.additionalProperty);
    const known = Object.keys((error.parentSchema?.properties as object | undefined) ?? {});
    return { path: [...path, key], key, message: "is not a known key.", remedy: offer(key, known) };
  }
  if (keyword === "required") {
    const key = String(params.missingProperty);
    return { path, message: `lacks "${key}".`, remedy: `Add it: ${descriptionOf(error.parentSchema, key)}` };
  }
  if (error.propertyName !== undefined) {
    const key = error.propertyName;
    const remedy = "Use a path relative to the repository's root, with / between folders.";
    return { path: [...path, key], key, message: "is not a file path.", remedy };
  }
  return { path, ...describeValue(error) };
}

function describeValue({ keyword, params, data, schemaPath, message }: ErrorObject): {
  readonly message: string;
  readonly remedy: string;
} {
  const found = JSON.stringify(data)?.slice(0, 60) ?? "nothing";
  switch (keyword) {
    case "type":
      return { message: `is ${found}.`, remedy: `Use ${withArticle([params.type].flat().join(" or "))}.` };
    case "enum": {
      const allowed = (params.allowedValues as readonly unknown[]).map(String);
      return { message: `is ${found}.`, remedy: offer(String(data), allowed) };
    }
    case "minimum":
    case "maximum":
      return { message: `is ${found}.`, remedy: `Use a number ${params.comparison} ${params.limit}.` };
    case "pattern":
      return schemaPath.includes("repositoryName")
        ? { message: `is ${found}.`, remedy: "Use owner/name, of letters, digits, -, _ and dots." }
        : { message: `is ${found}.`, remedy: `It must match ${params.pattern}.` };
    case "format":
      return { message: `is ${found}.`, remedy: "Use a time such as 2026-01-31T09:00:00Z." };
    case "minLength":
      return { message: "is empty.", remedy: "Use at least one character, or omit it." };
    default:
      return { message: `is ${found}.`, remedy: `It ${message ?? "does not fit the schema"}.` };
  }
}

/** Keys of lists become numbers, as the document has them. */
function readPointer(pointer: string, root: unknown): SeedPath {
  const path: (string | number)[] = [];
  let value = root;
  for (const part of pointer.split("/").slice(1)) {
    const key = part.replaceAll("~1", "/").replaceAll("~0", "~");
    path.push(Array.isArray(value) ? Number(key) : key);
    value = (value as Readonly<Record<string, unknown>>)[key];
  }
  return path;
}

function descriptionOf(schema: ErrorObject["parentSchema"], key: string): string {
  const properties = (schema?.properties ?? {}) as Readonly<
    Record<string, { readonly description?: string }>
  >;
  return properties[key]?.description ?? "see the schema.";
}

function offer(wrong: string, known: readonly string[]): string {
  const near = known
    .map((name) => ({ name, far: distance(wrong.toLowerCase(), name.toLowerCase()) }))
    .filter(({ far }) => far <= SIMILAR_DISTANCE)
    .sort((a, b) => a.far - b.far)[0];
  return near === undefined ? `Known: ${known.join(", ")}.` : `Did you mean "${near.name}"?`;
}

/** How many letters must change, https://en.wikipedia.org/wiki/Levenshtein_distance */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...b].entries()) {
      const replaced = (row[j] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(replaced, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

function withArticle(type: string): string {
  return `${/^[aio]/.test(type) ? "an" : "a"} ${type}`;
}
