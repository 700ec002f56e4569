import { describe, expect, it } from "@jest/globals";
import type { GraphqlAnswer } from "../src/client/client.ts";
import { answerAll, fail, makeBatches, makeItems } from "./batch-fixture.ts";

describe("a server that cannot cope", () => {
  it.each<[string, () => GraphqlAnswer]>([
    [
      "answers with an error",
      () => {
        throw fail("server", 502);
      },
    ],
    [
      "breaks off",
      () => {
        throw fail("network");
      },
    ],
    [
      "runs out of resources",
      () => ({ data: null, problems: [{ type: "RESOURCE_LIMITS_EXCEEDED", message: "", path: [] }] }),
    ],
    [
      "counts too many nodes",
      () => ({ data: null, problems: [{ type: "MAX_NODE_LIMIT_EXCEEDED", message: "", path: [] }] }),
    ],
    [
      "is at a loss",
      () => ({
        data: null,
        problems: [
          { type: undefined, message: "Something went wrong while executing your query.", path: [] },
        ],
      }),
    ],
  ])("is asked for half, and half of that, until it can: %s", async (_, tooMuch) => {
    const { batches, sizes } = makeBatches((names) => (names.length > 2 ? tooMuch() : answerAll(names)));

    const answers = await batches.ask(makeItems(8));

    expect(answers).toEqual(makeItems(8).map(({ name }) => name));
    expect(sizes).toEqual([8, 4, 2, 2, 2, 2]);
  });

  it("is given growing pauses", async () => {
    const { batches, clock } = makeBatches((names) => {
      if (names.length > 1) throw fail("server", 502);
      return answerAll(names);
    });

    await batches.ask(makeItems(8));

    expect(clock.sleeps).toEqual([500, 1_000, 2_000]);
  });

  it("is asked for more again after it has coped for a while", async () => {
    const { batches, sizes } = makeBatches((names, call) => {
      if (call === 0) throw fail("server", 502);
      return answerAll(names);
    });

    await batches.ask(makeItems(8 + 32));

    expect(sizes).toEqual([8, 4, 4, 4, 4, 4, 4, 4, 4, 8]);
  });

  it("that fails several batches at once is asked for half, not for an eighth", async () => {
    const { batches, sizes } = makeBatches(
      (names, call) => {
        if (call < 3) throw fail("server", 502);
        return answerAll(names);
      },
      { concurrency: 3 },
    );

    await batches.ask(makeItems(24));

    expect(sizes.slice(3)).toEqual([4, 4, 4, 4, 4, 4]);
  });

  it("is asked again only for the items that it cut off", async () => {
    const { batches, sizes } = makeBatches((names, call) => {
      if (call > 0) return answerAll(names);
      const problems = ["r6", "r7"].map((alias) => ({
        type: "RESOURCE_LIMITS_EXCEEDED",
        message: "Resource limits for this query exceeded.",
        path: [alias],
      }));
      return { ...answerAll(names, { i6: null, i7: null }), problems };
    });

    const answers = await batches.ask(makeItems(8));

    expect(answers).toEqual(makeItems(8).map(({ name }) => name));
    expect(sizes).toEqual([8, 2]);
  });

  it("is asked again for every hole, though it names the first one only", async () => {
    const { batches, sizes } = makeBatches((names, call) => {
      if (call > 0) return answerAll(names);
      const problems = [{ type: "RESOURCE_LIMITS_EXCEEDED", message: "", path: ["r4"] }];
      return { ...answerAll(names, { i4: null, i5: null, i7: null }), problems };
    });

    const answers = await batches.ask(makeItems(8));

    expect(answers).toEqual(makeItems(8).map(({ name }) => name));
    expect(sizes).toEqual([8, 3]);
  });

  it("that names no place is asked again for whatever is missing", async () => {
    const { batches, sizes } = makeBatches((names, call) => {
      if (call > 0) return answerAll(names);
      const problems = [{ type: "RESOURCE_LIMITS_EXCEEDED", message: "", path: [] }];
      return { ...answerAll(names, { i3: null }), problems };
    });

    const answers = await batches.ask(makeItems(4));

    expect(answers).toEqual(["i0", "i1", "i2", "i3"]);
    expect(sizes).toEqual([4, 1]);
  });

  it("leaves an item that is too much on its own to REST", async () => {
    const { batches } = makeBatches((names) => {
      if (names.includes("i2")) throw fail("server", 502);
      return answerAll(names);
    });

    const answers = await batches.ask(makeItems(4));

    expect(answers).toEqual(["i0", "i1", "i2 by REST", "i3"]);
  });

  it("leaves an item that is cut off on its own to REST", async () => {
    const { batches } = makeBatches((names) => ({
      ...answerAll(names, { i0: null }),
      problems: [{ type: "RESOURCE_LIMITS_EXCEEDED", message: "", path: ["r0"] }],
    }));

    expect(await batches.ask(makeItems(1))).toEqual(["i0 by REST"]);
  });

  it("is left alone after three single items in a row, with one warning", async () => {
    const { batches, sizes, logger } = makeBatches(() => {
      throw fail("server", 502);
    });

    const answers = await batches.ask(makeItems(30));

    expect(answers).toEqual(makeItems(30).map(({ name }) => `${name} by REST`));
    expect(sizes).toEqual([8, 4, 2, 1, 1, 1]);
    expect(logger.at("warning")).toHaveLength(1);
  });
});
