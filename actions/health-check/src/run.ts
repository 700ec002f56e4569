import {
  type AnyHealthCheck,
  type CheckContext,
  type CheckFinding,
  type CheckResult,
  evaluateCheck,
  type FactName,
  type FactReading,
  findInhibition,
  type HealthFacts,
} from "@automation/core/health";
import type { Clock, Logger } from "@automation/core/ports";

/** How each fact is read. A reader is called once, however many checks need it. */
export type FactReaders = {
  readonly [Name in FactName]: () => Promise<FactReading<HealthFacts[Name]>>;
};

/** Everything that running checks needs. */
export interface CheckDependencies {
  readonly facts: FactReaders;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly context: Omit<CheckContext, "nowMs">;
  /** Longest time for one check. */
  readonly timeoutMs: number;
}

/**
 * Runs checks side by side; each waits only for those that it depends on. One result each, in order.
 *
 * A check that throws or takes too long is `unknown`, and so is one whose facts could not be read: the others go on.
 */
export async function runChecks(
  checks: readonly AnyHealthCheck[],
  dependencies: CheckDependencies,
): Promise<readonly CheckResult[]> {
  const runs = new Map<string, Promise<CheckResult>>();
  for (const check of checks) {
    const prerequisites = (check.dependsOn ?? []).flatMap((id) => runs.get(id) ?? []);
    runs.set(check.id, runCheck(check, prerequisites, dependencies));
  }
  return Promise.all(runs.values());
}

async function runCheck(
  check: AnyHealthCheck,
  prerequisites: readonly Promise<CheckResult>[],
  dependencies: CheckDependencies,
): Promise<CheckResult> {
  const { clock, timeoutMs } = dependencies;
  const inhibition = findInhibition(check, await Promise.all(prerequisites));
  const startedAtMs = clock.now();
  const finding = inhibition ?? (await limitTime(measure(check, dependencies), clock, timeoutMs));
  const observedAtMs = clock.now();
  const { id, name, severity } = check;
  return { ...finding, check: { id, name, severity }, observedAtMs, durationMs: observedAtMs - startedAtMs };
}

/** Catches whatever a check throws: one broken check must not cost the others. */
async function measure(
  check: AnyHealthCheck,
  { facts, clock, logger, context }: CheckDependencies,
): Promise<CheckFinding> {
  try {
    const readings = await Promise.all(check.needs.map(async (name) => [name, await facts[name]()] as const));
    return evaluateCheck(check, Object.fromEntries(readings), { ...context, nowMs: clock.now() });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    logger.debug(error instanceof Error && error.stack !== undefined ? error.stack : message);
    return {
      status: "unknown",
      reason: "CheckCrashed",
      message: `The check could not run: ${message}`,
      remediation:
        "This is a bug: please report it, with the log of a run in debug mode, to the maintainers.",
    };
  }
}

async function limitTime(
  finding: Promise<CheckFinding>,
  clock: Clock,
  timeoutMs: number,
): Promise<CheckFinding> {
  const answered = new AbortController();
  const timeout = clock.sleep(timeoutMs, answered.signal).then(
    (): CheckFinding => ({
      status: "unknown",
      reason: "TimedOut",
      message: `The check took longer than ${timeoutMs / 1000} s.`,
      remediation: "Run it again; if this happens again, raise check-timeout-seconds.",
    }),
  );
  try {
    return await Promise.race([finding, timeout]);
  } finally {
    answered.abort();
  }
}
