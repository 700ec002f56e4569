import { describe, expect, it } from "@jest/globals";
import { runPool } from "../src/run-pool.ts";

describe("runPool", () => {
  it("keeps the order of the items, whatever finishes first", async () => {
    const gates = [0, 1, 2].map(() => Promise.withResolvers<void>());

    const running = runPool([0, 1, 2], { concurrency: 3 }, async (item) => {
      await gates[item]?.promise;
      return item * 10;
    });
    for (const gate of gates.toReversed()) gate.resolve();
    const outcomes = await running;

    expect(outcomes).toEqual([0, 10, 20].map((value) => ({ status: "fulfilled", value })));
  });

  it("never works on more items at once than allowed", async () => {
    let inWork = 0;
    let most = 0;

    await runPool(Array.from({ length: 20 }), { concurrency: 4 }, async () => {
      inWork += 1;
      most = Math.max(most, inWork);
      await Promise.resolve();
      inWork -= 1;
    });

    expect(most).toBe(4);
  });

  it("makes each failure a value and continues, also when the work throws before it waits", async () => {
    const outcomes = await runPool(["good", "bad", "good"], { concurrency: 1 }, (item) => {
      if (item === "bad") throw new Error("no luck");
      return Promise.resolve(item);
    });

    expect(outcomes.map((outcome) => outcome.status)).toEqual(["fulfilled", "rejected", "fulfilled"]);
    expect(outcomes[1]).toMatchObject({ error: { message: "no luck" } });
  });

  it("begins nothing after the signal, and lets what is in work finish", async () => {
    const controller = new AbortController();

    const outcomes = await runPool([1, 2, 3], { concurrency: 1, signal: controller.signal }, async (item) => {
      if (item === 2) controller.abort();
      return item;
    });

    expect(outcomes).toEqual([
      { status: "fulfilled", value: 1 },
      { status: "fulfilled", value: 2 },
      { status: "skipped" },
    ]);
  });

  it("has nothing to say about no items", async () => {
    expect(await runPool([], { concurrency: 8 }, () => Promise.resolve())).toEqual([]);
  });
});
