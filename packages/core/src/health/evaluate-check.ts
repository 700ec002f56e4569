import {
  type AnyHealthCheck,
  type CheckContext,
  type CheckFinding,
  type CheckResult,
  skipped,
  unknown,
} from "./health-check.ts";
import type { FactName, FactReading, HealthFacts } from "./health-facts.ts";

/** What was read, by name; a fact that nobody read is missing. */
export type FactReadings = { readonly [Name in FactName]?: FactReading<HealthFacts[Name]> };

/** Reason of a check that was not made because one that it depends on failed. */
export const PREREQUISITE_FAILED = "PrerequisiteFailed";

/**
 * What a check need not look at, because a check that it depends on failed or could not be evaluated; `null` when it must
 * look for itself.
 */
export function findInhibition(
  check: Pick<AnyHealthCheck, "dependsOn">,
  results: readonly CheckResult[],
): CheckFinding | null {
  const prerequisites = results.filter((result) => check.dependsOn?.includes(result.check.id));
  const failed = prerequisites.find(({ status }) => status === "error");
  if (failed !== undefined) return skipped(PREREQUISITE_FAILED, `Skipped because ${failed.check.id} failed.`);
  const unclear = prerequisites.find(({ status }) => status === "unknown");
  if (unclear === undefined) return null;
  return unknown(
    "PrerequisiteUnknown",
    `Skipped because ${unclear.check.id} could not be evaluated. ${unclear.message}`,
  );
}

/** Evaluates a check on what was read. What its `evaluate` throws, this throws. */
export function evaluateCheck(
  check: AnyHealthCheck,
  readings: FactReadings,
  context: CheckContext,
): CheckFinding {
  const facts: Partial<Record<FactName, unknown>> = {};
  for (const name of check.needs) {
    const reading = readings[name];
    if (reading === undefined) return unknown("NotRead", `${name} was not read.`);
    if (reading.status !== "known") {
      const { status, reason, message } = reading;
      return { status, reason, message };
    }
    facts[name] = reading.value;
  }
  return check.evaluate(facts as unknown as HealthFacts, context);
}
