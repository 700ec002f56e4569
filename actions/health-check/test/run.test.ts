import {
  type AnyHealthCheck,
  type CheckFinding,
  DEFAULT_HEALTH_SETTINGS,
  type FactReading,
  type HealthFacts,
} from "@automation/core/health";
import { FakeClock } from "@automation/test-kit/fake-clock";
import { RecordingLogger } from "@automation/test-kit/recording-logger";
import { describe, expect, it } from "@jest/globals";
import { type FactReaders, runChecks } from "../src/run.ts";

const GOOD: CheckFinding = { status: "ok", reason: "Good", message: "Good." };

/** A check of the registry's shape that needs the scripts. */
function check(id: string, change: Partial<AnyHealthCheck> = {}): AnyHealthCheck {
  return { id, name: id, severity: "high", needs: ["scripts"], evaluate: () => GOOD, ...change };
}

function start(
  checks: readonly AnyHealthCheck[],
  read: () => Promise<FactReading<HealthFacts["scripts"]>> = async () => ({
    status: "known",
    value: { patterns: [], files: [] },
  }),
) {
  const clock = new FakeClock();
  const never = () => Promise.reject(new Error("nobody needs this"));
  const facts = new Proxy({} as FactReaders, { get: (_, name) => (name === "scripts" ? read : never) });
  const context = { settings: DEFAULT_HEALTH_SETTINGS };
  const logger = new RecordingLogger();
  const results = runChecks(checks, { facts, clock, logger, context, timeoutMs: 30_000 });
  return { clock, results };
}

describe("running checks", () => {
  it("gives one result each, in their order", async () => {
    const { results } = start([check("A"), check("B", { severity: "low" })]);

    expect(await results).toMatchObject([
      { check: { id: "A", name: "A", severity: "high" }, status: "ok", durationMs: 0 },
      { check: { id: "B", severity: "low" }, status: "ok" },
    ]);
  });

  it("calls a check that throws unknown, and continues with the others", async () => {
    const broken = () => {
      throw new TypeError("x is undefined");
    };

    const { results } = start([check("A", { evaluate: broken }), check("B")]);

    expect(await results).toMatchObject([
      { status: "unknown", reason: "CheckCrashed", message: "The check could not run: x is undefined" },
      { status: "ok" },
    ]);
  });

  it("calls a check unknown whose facts crash while they are read", async () => {
    const { results } = start([check("A")], () => Promise.reject(new TypeError("boom")));

    expect(await results).toMatchObject([{ status: "unknown", reason: "CheckCrashed" }]);
  });

  it("does not wait longer than the limit for any check, nor for one after the other", async () => {
    const { clock, results } = start(
      [check("A"), check("B"), check("C", { needs: [] })],
      () => new Promise(() => undefined),
    );

    await clock.advance(30_000);

    expect(await results).toMatchObject([
      { status: "unknown", reason: "TimedOut", durationMs: 30_000 },
      { status: "unknown", reason: "TimedOut", durationMs: 30_000 },
      { status: "ok", durationMs: 0 },
    ]);
  });

  it("leaves no timer behind that would keep the process alive", async () => {
    const waiting: AbortSignal[] = [];
    const clock = new FakeClock();
    const spy = {
      now: () => clock.now(),
      sleep: (ms: number, signal?: unknown) => {
        waiting.push(signal as AbortSignal);
        return clock.sleep(ms);
      },
    };
    const facts = { scripts: async () => ({ status: "known" }) } as unknown as FactReaders;
    const context = { settings: DEFAULT_HEALTH_SETTINGS };

    await runChecks([check("A")], {
      facts,
      clock: spy,
      logger: new RecordingLogger(),
      context,
      timeoutMs: 1,
    });

    expect(waiting.map(({ aborted }) => aborted)).toEqual([true]);
  });

  it("reads nothing for a check whose prerequisite failed", async () => {
    let reads = 0;
    const failing: CheckFinding = { status: "error", reason: "No", message: "No." };
    const first = check("A", { needs: [], evaluate: () => failing });

    const { results } = start([first, check("B", { dependsOn: ["A"] })], async () => {
      reads += 1;
      return { status: "known", value: { patterns: [], files: [] } };
    });

    expect((await results)[1]).toMatchObject({ status: "skipped", reason: "PrerequisiteFailed" });
    expect(reads).toBe(0);
  });

  it("hands the facts and the time to the check", async () => {
    const evaluate: AnyHealthCheck["evaluate"] = ({ scripts }, { nowMs }) => ({
      ...GOOD,
      message: `${scripts.patterns.join()} ${nowMs}`,
    });

    const { results } = start([check("A", { evaluate })], async () => ({
      status: "known",
      value: { patterns: ["*.sh"], files: [] },
    }));

    expect((await results)[0]?.message).toBe("*.sh 1000000000");
  });
});
