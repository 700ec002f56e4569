import type { ErrorObject, ValidateFunction } from "ajv";
import type { ConfigDocument } from "./config-document.ts";
import type { ConfigFinding, ConfigRule, FindingSeverity } from "./config-finding.ts";
import { describePlace, describeValue, quote } from "./describe-value.ts";
import { renderSuggestion } from "./did-you-mean.ts";
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
      return at("CFG005", describeMismatch(error));
    case "minItems":
      return at("CFG011", `${describePlace(pointer)} is empty. List at least one repository as owner/name.`);
    case "pattern":
      // What is wrong with a repository's name is told by its own rule, CFG007.
      return isRepositoryName(pointer) ? null : at("CFG006", describeMismatch(error));
    default:
      return at("CFG006", describeMismatch(error));
  }
}

function isRepositoryName(pointer: string): boolean {
  return /^\/repositories\/\d+(?:\/repository)?$/.test(pointer);
}

function describeMissingKey(pointer: string, key: string): string {
  const example = key === "repositories" ? 'a list such as ["acme/api"]' : "the owner/name of a repository";
  return `${describePlace(pointer)} has no key ${JSON.stringify(key)}. Add it, with ${example}.`;
}

function createUnknownKeyFinding(error: ErrorObject, document: ConfigDocument): ConfigFinding {
  const key = String(error.params.additionalProperty);
  const known = Object.keys((error.parentSchema as SchemaPart).properties ?? {});
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

function describeMismatch(error: ErrorObject): string {
  const schema = error.parentSchema as SchemaPart;
  const place = describePlace(error.instancePath);
  const expected = `${place} must be ${describeExpectation(schema)}, but is ${describeActual(error)}.`;
  return `${expected}${describeRemedy(schema, error.data)}`;
}

function describeActual({ keyword, data }: ErrorObject): string {
  if (keyword === "maxItems" && Array.isArray(data)) return `a list of ${data.length}`;
  if (keyword === "maxLength" && typeof data === "string") return `a text of ${data.length} characters`;
  return describeValue(data);
}
