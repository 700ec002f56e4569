import { readFileSync } from "node:fs";
import {
  buildSchema,
  type DocumentNode,
  type GraphQLError,
  type GraphQLSchema,
  parse,
  validate,
} from "graphql";

/** Works from `src` and from the compiled output alike. */
const SUBSET = new URL("../../src/schema/generated/graphql-subset.graphql", import.meta.url);

/** Documents whose parsing and validation is remembered. */
const CACHED_DOCUMENTS = 500;

/** A document as text, parsed and checked; `document` is `null` when it is no GraphQL at all. */
export interface CheckedDocument {
  readonly document: DocumentNode | null;
  readonly errors: readonly GraphQLError[];
}

let schema: GraphQLSchema | undefined;
const checked = new Map<string, CheckedDocument>();

/** The part of GitHub's schema that the sandbox resolves; built on first use. */
export function sandboxSchema(): GraphQLSchema {
  schema ??= buildSchema(readFileSync(SUBSET, "utf8"));
  return schema;
}

/** Parses and validates once for each text: clients send the same few documents again and again. */
export function checkDocument(text: string): CheckedDocument {
  const known = checked.get(text);
  if (known !== undefined) {
    return known;
  }
  const result = parseAndValidate(text);
  const [oldest] = checked.keys();
  if (checked.size >= CACHED_DOCUMENTS && oldest !== undefined) {
    checked.delete(oldest);
  }
  checked.set(text, result);
  return result;
}

function parseAndValidate(text: string): CheckedDocument {
  try {
    const document = parse(text);
    return { document, errors: validate(sandboxSchema(), document) };
  } catch (error) {
    return { document: null, errors: [error as GraphQLError] };
  }
}
