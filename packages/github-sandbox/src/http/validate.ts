import type { Ajv, ErrorObject, ValidateFunction } from "ajv";
import { type Refusal, refuse } from "../state/refusal.ts";

/** JSON Schema of a request's body, as GitHub's OpenAPI description has it for the members that the sandbox reads. */
export type BodySchema = Readonly<Record<string, unknown>>;

const compiled = new WeakMap<BodySchema, ValidateFunction>();

/**
 * Checks a request's body. GitHub words such errors itself, not per field: `"base" wasn't supplied.`
 *
 * ajv is loaded with the first body that is checked, so that starting costs nothing.
 */
export async function checkBody(schema: BodySchema, body: unknown): Promise<Refusal | null> {
  if (body === undefined) {
    const needsBody = Array.isArray(schema.required) && schema.required.length > 0;
    return needsBody ? refuse(422, "Invalid request.\n\nFor 'links/0/schema', nil is not an object.") : null;
  }
  const validate = compiled.get(schema) ?? (await compile(schema));
  if (validate(body)) {
    return null;
  }
  const messages = (validate.errors ?? []).map((error) => describe(error, body));
  return refuse(422, `Invalid request.\n\n${messages.join("\n")}`);
}

/** Schemas of ours are not held to the schema of schemas, which costs ten times as much as what is compiled: a test does. */
const OPTIONS = {
  allErrors: true,
  strict: false,
  verbose: true,
  validateSchema: false,
  meta: false,
} as const;

let validator: Promise<Ajv> | undefined;

async function compile(schema: BodySchema): Promise<ValidateFunction> {
  validator ??= import("ajv").then(({ Ajv }) => new Ajv(OPTIONS));
  const validate = (await validator).compile(schema);
  compiled.set(schema, validate);
  return validate;
}

function describe(error: ErrorObject, body: unknown): string {
  const place = error.instancePath === "" ? "" : `For '${placeOf(error.instancePath)}', `;
  const value = error.data === null ? "nil" : JSON.stringify(error.data ?? body);
  switch (error.keyword) {
    case "required":
      return `${place}"${String(error.params.missingProperty)}" wasn't supplied.`;
    case "type":
      return `${place}${value} is not ${withArticle(error.params.type)}.`;
    case "enum":
      return `${place}${value} is not a member of ${JSON.stringify(error.params.allowedValues)}.`;
    default:
      return `${place}${value} ${error.message ?? "is not valid"}.`;
  }
}

/** GitHub names the innermost place only: `properties/name` of an author too, `items` of any list. */
function placeOf(instancePath: string): string {
  const last = instancePath.split("/").at(-1) ?? "";
  return /^\d+$/.test(last) ? "items" : `properties/${last}`;
}

function withArticle(type: unknown): string {
  const names = [type].flat().map((name) => (name === null ? "null" : String(name)));
  return names.map((name) => `${/^[aeio]/.test(name) ? "an" : "a"} ${name}`).join(" or ");
}
