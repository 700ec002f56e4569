import { readFileSync } from "node:fs";
import type { Ajv, ErrorObject, ValidateFunction } from "ajv";
import { findRoute } from "../rest/routes.ts";
import { describedOperation } from "../schema/described-operations.ts";
import type { PrunedBody, PrunedDescription } from "../schema/prune-openapi.ts";
import type { Answer } from "./answer.ts";

/** Works from `src` and from the compiled output alike. */
const SUBSET = new URL("../../src/schema/generated/openapi-subset.json", import.meta.url);

/** Name under which the description is known to the validator, so that its schemas are compiled once. */
const DESCRIPTION = "github";

/** Most violations that are reported per response: alternatives multiply them. */
const MAXIMUM_VIOLATIONS = 20;

/** `owner/name`, a format of GitHub's own. */
const NAME_WITH_OWNER = /^[^/\s]+\/[^/\s]+$/;

/** Where an answer comes from. */
export interface AnsweredRequest {
  /** In capitals. */
  readonly method: string;
  /** Without `/api/v3` and the query, still encoded. */
  readonly path: string;
  /** The `accept` header; empty for none. */
  readonly accept: string;
}

/** Holds REST answers to GitHub's own OpenAPI description. */
export interface ResponseCheck {
  /**
   * What GitHub's description does not allow of an answer, at most 20 sentences; empty for nothing. An answer in
   * another form than JSON, and one to a request that no route takes, is not described and never wrong.
   */
  findViolations(request: AnsweredRequest, answer: Answer): readonly string[];
}

let opened: Promise<ResponseCheck> | undefined;

/**
 * The answer itself, or 500 with `violations` in place of one that GitHub would not give. Whether something was written
 * is reported for both alike.
 */
export async function holdToDescription(request: AnsweredRequest, answer: Answer): Promise<Answer> {
  opened ??= openResponseCheck();
  const violations = (await opened).findViolations(request, answer);
  if (violations.length === 0) {
    return answer;
  }
  const isSuccess = answer.status >= 200 && answer.status < 300;
  return {
    status: 500,
    body: {
      message: `The sandbox answers ${request.method} ${request.path} with ${answer.status} against GitHub's description: ${violations.join(" ")}`,
      violations,
      status: "500",
    },
    isWriteApplied: answer.isWriteApplied ?? isSuccess,
  };
}

/** Reads the description; what an operation and a status need is compiled with their first answer. */
export async function openResponseCheck(): Promise<ResponseCheck> {
  const ajv = await createValidator();
  const description = JSON.parse(readFileSync(SUBSET, "utf8")) as PrunedDescription;
  ajv.addSchema({ $id: DESCRIPTION, ...description });
  const compiled = new Map<string, ValidateFunction>();
  const validate = (pointer: readonly string[], body: unknown): readonly string[] => {
    const $ref = `${DESCRIPTION}#/${pointer.map(encodePointer).join("/")}`;
    const validator = compiled.get($ref) ?? ajv.compile({ $ref });
    compiled.set($ref, validator);
    return validator(body) ? [] : describeErrors(validator.errors ?? []);
  };
  return {
    findViolations({ method, path, accept }, answer) {
      const found = findRoute(method, path.replace(/^\/repositories\/\d+(?=\/|$)/, "/repos/-/-"));
      if (found === null || answer.raw !== undefined) {
        return [];
      }
      const operation = describedOperation(found.route);
      const status = String(answer.status);
      const described = description.paths[operation.path]?.[operation.method]?.responses[status];
      if (described?.content === undefined && answer.status >= 300) {
        return answer.body === undefined ? [] : checkError(answer.body, validate);
      }
      if (described === undefined) {
        return [`GitHub does not describe status ${status} of ${method} ${operation.path}.`];
      }
      if (described.content === undefined || answer.body === undefined) {
        return checkEmptiness(described, answer);
      }
      const type = mediaType(described.content, accept);
      const place = [
        "paths",
        operation.path,
        operation.method,
        "responses",
        status,
        "content",
        type,
        "schema",
      ];
      return validate(place, answer.body);
    },
  };
}

/** Errors that an operation does not describe have GitHub's usual form. */
function checkError(
  body: unknown,
  validate: (pointer: readonly string[], body: unknown) => readonly string[],
): readonly string[] {
  const isReported =
    typeof body === "object" && body !== null && "message" in body && "documentation_url" in body;
  return isReported
    ? validate(["components", "schemas", "basic-error"], body)
    : ["An error has a message and a documentation_url."];
}

function checkEmptiness({ content }: PrunedBody, { body, status }: Answer): readonly string[] {
  if ((content === undefined) === (body === undefined)) {
    return [];
  }
  return [content === undefined ? `Status ${status} has no body.` : `Status ${status} has a body.`];
}

function mediaType(content: NonNullable<PrunedBody["content"]>, accept: string): string {
  const types = Object.keys(content);
  return types.find((type) => accept.includes(type)) ?? "application/json";
}

async function createValidator(): Promise<Ajv> {
  const [{ Ajv }, { default: formats }] = await Promise.all([import("ajv"), import("ajv-formats")]);
  const ajv = new Ajv({ allErrors: true, strict: false, validateSchema: false });
  formats.default(ajv);
  ajv.addFormat("repo.nwo", NAME_WITH_OWNER);
  return ajv;
}

/** One step of a JSON pointer in the fragment of an address. */
function encodePointer(step: string): string {
  return encodeURIComponent(step.replaceAll("~", "~0").replaceAll("/", "~1"));
}

function describeErrors(errors: readonly ErrorObject[]): readonly string[] {
  const reported = errors.map(({ instancePath, message, params }) => {
    const more = "allowedValues" in params ? `: ${JSON.stringify(params.allowedValues)}` : "";
    return `${instancePath === "" ? "The body" : instancePath} ${message ?? "is not valid"}${more}.`;
  });
  return [...new Set(reported)].slice(0, MAXIMUM_VIOLATIONS);
}
