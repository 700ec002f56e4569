import type { ErrorObject, ValidateFunction } from "ajv";
import { formatCount } from "../text/plural.ts";
import type { ConfigDocument } from "./config-document.ts";
import type { ConfigFinding, ConfigRule, FindingSeverity } from "./config-finding.ts";
import { describePlace, describeValue, quote } from "./describe-value.ts";
import { renderSuggestion } from "./did-you-mean.ts";
import { ECOSYSTEM_SCHEMA, SHARED_PARTS } from "./ecosystem-schema.ts";
import { validate as validateEcosystem } from "./generated/ecosystem-validator.ts";
import { describeExpectation, describeRemedy, type SchemaPart } from "./schema-expectation.ts";
import { redactSecrets } from "./secret-text.ts";

/** Checks a readable document against `ECOSYSTEM_SCHEMA`: CFG003, CFG004, CFG005, CFG006 and CFG011. */
export function findSchemaViolations(document: ConfigDocument): readonly ConfigFinding[] {
  const validate = validateEcosystem as ValidateFunction;
  if (validate(document.data)) return [];
  return (validate.errors ?? [])
    .map((error) => createFinding(error, document))
    .filter((finding) => finding !== null);
}

function createFinding(error: ErrorObject, document: ConfigDocument): ConfigFinding | null {
  const pointer = error.instancePath;
  const at = (rule: ConfigRule, message: string, severity: FindingSeverity = "error"): ConfigFinding => ({
    ...document.locate(pointer),
    rule,
    severity,
    message: redactSecrets(message),
    pointer,
  });
  switch (error.keyword) {
    case "required":
      return at("CFG003", describeMissingKey(pointer, String(error.params.missingProperty)));
    case "additionalProperties":
      return createUnknownKeyFinding(error, document);
    case "type":
      return at("CFG005", describeMismatch(error, document));
    case "pattern":
      // What is wrong with a repository's name is reported by its own rule, CFG007.
      return isRepositoryName(pointer) ? null : at("CFG006", describeMismatch(error, document));
    default:
      return at("CFG006", describeMismatch(error, document));
  }
}

function isRepositoryName(pointer: string): boolean {
  return /^\/repositories\/\d+(?:\/repository)?$/.test(pointer);
}

const MISSING_EXAMPLES: Readonly<Record<string, string>> = {
  repository: "the owner/name of a repository",
  variants: "a list of at least two variants",
  start: 'a day such as "2026-12-01"',
  mde: "the smallest difference that matters, such as 0.1",
};

function describeMissingKey(pointer: string, key: string): string {
  const example = MISSING_EXAMPLES[key];
  const remedy = example === undefined ? "Add it." : `Add it with ${example}.`;
  return `${describePlace(pointer)} has no key ${JSON.stringify(key)}. ${remedy}`;
}

function createUnknownKeyFinding(error: ErrorObject, document: ConfigDocument): ConfigFinding {
  const key = String(error.params.additionalProperty);
  const known = Object.keys(schemaOf(error).properties ?? {});
  return createUnknownKey(document, error.instancePath, key, known);
}

/** The warning about a key that nothing reads, with the known key that it resembles. */
export function createUnknownKey(
  document: ConfigDocument,
  pointer: string,
  key: string,
  known: readonly string[],
): ConfigFinding {
  const suggestion = renderSuggestion(key, known) || ` Known keys: ${known.join(", ")}.`;
  return {
    ...document.locateKey(pointer, key),
    rule: "CFG004",
    severity: "warning",
    message: redactSecrets(
      `${describePlace(pointer)} has an unknown key, ${quote(key)}, which is ignored.${suggestion}`,
    ),
    pointer,
  };
}

function describeMismatch(error: ErrorObject, document: ConfigDocument): string {
  const schema = schemaOf(error);
  const value = followPointer(document.data, error.instancePath);
  const place = describePlace(error.instancePath);
  const expected = `${place} must be ${describeExpectation(schema)}, but is ${describeActual(error.keyword, value)}.`;
  return `${expected}${describeRemedy(schema, value)}`;
}

function describeActual(keyword: string, value: unknown): string {
  if (keyword === "maxItems" && Array.isArray(value)) return `a list of ${value.length}`;
  if (keyword === "maxLength" && typeof value === "string")
    return `a string of ${formatCount(value.length, "character")}`;
  return describeValue(value);
}

/** The places of shared parts, all of which are settings of repositories. */
const SHARED_PLACE =
  /^(?:\/sync|\/repositories\/\d+|\/experiments\/\d+\/variants\/\d+\/settings)?\/([a-z_]+)(?:\/|$)/;

/** The part of the schema that holds the keyword which an error is about. */
function schemaOf({ schemaPath, instancePath }: ErrorObject): SchemaPart {
  const keywordAt = schemaPath.lastIndexOf("/");
  const part = decodeURIComponent(schemaPath.slice(1, keywordAt));
  // In a part that several places share, the validator counts from the beginning of that part.
  const [place = "", key = ""] = SHARED_PLACE.exec(instancePath) ?? [];
  const start = key in SHARED_PARTS ? toSchemaPointer(place) : "";
  return followPointer(ECOSYSTEM_SCHEMA, `${start}${part}`) as SchemaPart;
}

/** Where the schema of a place stands, of which all parts are keys with a name or items of lists. */
function toSchemaPointer(place: string): string {
  const parts = place.split("/").filter((part) => part !== "");
  return parts.map((part) => (/^\d+$/.test(part) ? "/items" : `/properties/${part}`)).join("");
}

/** What a JSON Pointer leads to; `undefined` for nothing. https://www.rfc-editor.org/rfc/rfc6901 */
function followPointer(data: unknown, pointer: string): unknown {
  let found = data;
  for (const part of pointer.split("/").slice(1)) {
    const key = part.replaceAll("~1", "/").replaceAll("~0", "~");
    found = typeof found === "object" && found !== null ? (found as Record<string, unknown>)[key] : undefined;
  }
  return found;
}
