import { describe, expect, it } from "@jest/globals";
import { FAILURES } from "./faulty-ports.ts";
import { FLOWS, type FlowCase, seedOf } from "./flows.ts";
import { findUndeclared } from "./snapshot.ts";
import { type RunTraces, Stage } from "./stage.ts";

/** Plays a flow up to its rollback, and gives what there was before, and what there is. */
async function onStage<Result>(flow: FlowCase, play: (stage: Stage) => Promise<Result>): Promise<Result> {
  const stage = await Stage.open(seedOf(flow));
  try {
    await flow.prepare?.(stage);
    return await play(stage);
  } finally {
    await stage.close();
  }
}

/** Statuses that a rollback of an undisturbed run may end with. */
const FINE = ["compensated", "already-gone"];
/** People were asked: nothing takes that back. */
const KNOWN = [...FINE, "irreversible"];

describe.each(FLOWS.map((flow) => [flow.name, flow] as const))("%s, and is rolled back", (_, flow) => {
  it("leaves what was there before, but for what is declared, and twice is once", async () => {
    await onStage(flow, async (stage) => {
      const before = await stage.snapshot();
      const { journal, writes } = await stage.run(flow.flow(stage));
      const after = await stage.snapshot();

      const plan = await stage.rollBack([journal], { mode: "plan" });
      const planned = await stage.snapshot();
      const first = await stage.rollBack([journal]);
      const undone = await stage.snapshot();
      const second = await stage.rollBack([journal]);
      const twice = await stage.snapshot();

      expect(writes).toBeGreaterThan(0);
      expect(after).not.toEqual(before);
      expect(planned).toEqual(after);
      expect(plan.rows.map(({ status }) => (status === "planned" ? "compensated" : status))).toEqual(
        first.rows.map(({ status }) => status),
      );
      expect(first.rows.filter(({ status }) => !KNOWN.includes(status))).toEqual([]);
      expect(findUndeclared(before, undone)).toEqual([]);
      expect(second.rows.filter(({ status }) => status === "compensated")).toEqual([]);
      expect(twice).toEqual(undone);
    });
  });

  it.each(FAILURES)("leaves what was there before, whichever write is %s", async (failure) => {
    const count = await onStage(flow, async (stage) => (await stage.run(flow.flow(stage))).writes);
    for (let at = 1; at <= count; at += 1) {
      await onStage(flow, async (stage) => {
        const before = await stage.snapshot();
        const { journal }: RunTraces = await stage.run(flow.flow(stage), { strike: { at, failure } });

        const { rows } = await stage.rollBack([journal]);

        const found = { at, undeclared: findUndeclared(before, await stage.snapshot()) };
        expect(found).toEqual({ at, undeclared: [] });
        expect(rows.filter(({ status }) => !KNOWN.includes(status))).toEqual([]);
      });
    }
  });
});
