import { REFUSAL_NAMES } from "../refusals.ts";

/** Members of one kind of fault beside `kind`: JSON Schema of each, and which must be there. */
interface FaultMembers {
  readonly properties?: Readonly<Record<string, object>>;
  readonly required?: readonly string[];
}

const LIMIT_STATUS = { enum: [403, 429] };
const TEXT = { type: "string" };
const COUNT = { type: "integer", minimum: 0 };

const KINDS: Readonly<Record<string, FaultMembers>> = {
  status: {
    properties: {
      status: { type: "integer", minimum: 200, maximum: 599 },
      body: {},
      headers: { type: "object", additionalProperties: TEXT },
    },
    required: ["status"],
  },
  "reset-before": {},
  "reset-after-write": {},
  slow: { properties: { delayMs: COUNT }, required: ["delayMs"] },
  "truncated-body": { properties: { keepBytes: COUNT } },
  "bad-json": {},
  "html-502": {},
  "secondary-limit": {
    properties: { status: LIMIT_STATUS, retryAfterSeconds: { type: ["integer", "null"], minimum: 0 } },
  },
  "primary-limit": { properties: { status: LIMIT_STATUS, resetSeconds: COUNT } },
  "graphql-partial": {
    properties: { aliases: { type: "array", items: TEXT }, type: TEXT, message: TEXT },
    required: ["aliases"],
  },
  "graphql-error": { properties: { type: TEXT, message: TEXT } },
  "graphql-resource-limits": {
    properties: { maximumAliases: COUNT, isNested: { type: "boolean" } },
    required: ["maximumAliases"],
  },
  "graphql-rate-limit": { properties: { type: { enum: ["RATE_LIMITED", "RATE_LIMIT"] } } },
  "stale-read": {},
  refusal: { properties: { cause: { enum: REFUSAL_NAMES } }, required: ["cause"] },
};

const TRIGGER = {
  match: {
    type: "object",
    additionalProperties: false,
    properties: { method: TEXT, path: TEXT, graphql: TEXT, repository: TEXT },
  },
  after: COUNT,
  times: { type: "integer", minimum: 1 },
  probability: { type: "number", minimum: 0, maximum: 1 },
  seed: { type: "integer" },
};

/** Every kind of fault that there is. */
export const FAULT_KINDS: readonly string[] = Object.keys(KINDS);

/** JSON Schema of a rule, by its kind. */
export function faultSchema(kind: string): object | null {
  const members = Object.hasOwn(KINDS, kind) ? KINDS[kind] : undefined;
  return members === undefined
    ? null
    : {
        type: "object",
        additionalProperties: false,
        required: ["kind", ...(members.required ?? [])],
        properties: { kind: { const: kind }, ...TRIGGER, ...members.properties },
      };
}
