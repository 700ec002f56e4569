import { FAULT_KINDS, faultSchema } from "./fault-schema.ts";
import type { FaultRule } from "./faults.ts";

/** Reads a fault rule that came from another process. Throws a `RangeError` that names everything wrong with it. */
export async function readFaultRule(value: unknown): Promise<FaultRule> {
  const kind = (value as { readonly kind?: unknown } | null)?.kind;
  const schema = typeof kind === "string" ? faultSchema(kind) : null;
  if (schema === null) {
    throw new RangeError(`A fault needs a kind. Known kinds: ${FAULT_KINDS.join(", ")}.`);
  }
  const { Ajv } = await import("ajv");
  const validate = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(schema);
  if (validate(value)) {
    return value as FaultRule;
  }
  const problems = (validate.errors ?? []).map(({ instancePath, message, params }) => {
    const what = "additionalProperty" in params ? ` (${params.additionalProperty})` : "";
    return `${instancePath.slice(1).replaceAll("/", ".") || "it"} ${message}${what}`;
  });
  throw new RangeError(`The fault ${kind}: ${problems.join("; ")}.`);
}
