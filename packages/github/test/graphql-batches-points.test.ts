import { JumpingClock } from "@automation/test-kit/fake-clock";
import { RecordingLogger } from "@automation/test-kit/recording-logger";
import { describe, expect, it } from "@jest/globals";
import type { GitHubClient } from "../src/client/client.ts";
import { GraphqlBatches } from "../src/graphql/graphql-batches.ts";
import { answerAll, makeItems, PLAN } from "./batch-fixture.ts";

/** Batches of a plan in which an item costs a point, with so many points left. */
function makeDear(points: number | null) {
  const sizes: number[] = [];
  let left = points;
  const client: GitHubClient = {
    rest: () => Promise.reject(new Error("not asked for here")),
    graphql: async (_, variables) => {
      const names = variables.names as readonly string[];
      sizes.push(names.length);
      if (left !== null) left -= names.length;
      return answerAll(names);
    },
    countRequests: () => sizes.length,
    whenSent: async () => undefined,
  };
  const plan = {
    ...PLAN,
    build: (items: Parameters<typeof PLAN.build>[0]) => ({ ...PLAN.build(items), cost: items.length }),
  };
  const options = { client, logger: new RecordingLogger(), clock: new JumpingClock(), random: () => 0.5 };
  const budget = { spendable: () => left };
  return { batches: new GraphqlBatches({ ...options, budget, concurrency: 1 }, plan), sizes };
}

describe("a query that costs more than is left", () => {
  it("is made smaller, down to what the points allow", async () => {
    const { batches, sizes } = makeDear(11);

    await batches.ask(makeItems(12));

    expect(sizes).toEqual([8, 2, 1, 1]);
  });

  it("is sent as it is where no limit is known, or nothing is left and only waiting helps", async () => {
    const unknown = makeDear(null);
    const nothing = makeDear(0);

    await unknown.batches.ask(makeItems(8));
    await nothing.batches.ask(makeItems(8));

    expect([unknown.sizes, nothing.sizes]).toEqual([[8], [8]]);
  });
});
