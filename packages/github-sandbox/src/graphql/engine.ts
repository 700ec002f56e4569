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

/** Characters of all documents whose parsing and validation is remembered: parsed, they take hundreds of times as much. */
const CACHED_CHARACTERS = 64_000;

/** A document as text, parsed and checked; `document` is `null` when it is no GraphQL at all. */
export interface CheckedDocument {
  readonly document: DocumentNode | null;
  readonly errors: readonly GraphQLError[];
}

/**
 * GitHub lets fields of two types share a name where both cannot be of one object, whatever their own types are: gh asks
 * for the `state` of an issue and of a pull request so. The specification forbids it.
 */
const DIFFERING_TYPES = /^Fields "\w+" conflict because they return conflicting types/;

let schema: GraphQLSchema | undefined;
const checked = new Map<string, CheckedDocument>();
let cachedCharacters = 0;

/** What costs half of building the schema: a test checks once what every process would check again. */
const UNCHECKED = { assumeValidSDL: true, assumeValid: true, noLocation: true } as const;

/** The part of GitHub's schema that the sandbox resolves; built on first use. */
export function sandboxSchema(): GraphQLSchema {
  schema ??= buildSchema(readFileSync(SUBSET, "utf8"), UNCHECKED);
  return schema;
}

/** Parses and validates once for each text: clients send the same few documents again and again. */
export function checkDocument(text: string): CheckedDocument {
  const known = checked.get(text);
  if (known !== undefined) {
    return known;
  }
  const result = parseAndValidate(text);
  checked.set(text, result);
  cachedCharacters += text.length;
  for (const oldest of checked.keys()) {
    if (cachedCharacters <= CACHED_CHARACTERS) {
      break;
    }
    checked.delete(oldest);
    cachedCharacters -= oldest.length;
  }
  return result;
}

function parseAndValidate(text: string): CheckedDocument {
  try {
    const document = parse(text);
    const errors = validate(sandboxSchema(), document);
    return { document, errors: errors.filter(({ message }) => !DIFFERING_TYPES.test(message)) };
  } catch (error) {
    return { document: null, errors: [error as GraphQLError] };
  }
}
