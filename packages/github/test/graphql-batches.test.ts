import { describe, expect, it } from "@jest/globals";
import type { GraphqlAnswer } from "../src/client/client.ts";
import { answerAll, fail, makeBatches, makeItems, PLAN } from "./batch-fixture.ts";

describe("asking in batches", () => {
  it("asks for as many at once as allowed, and answers in the order asked", async () => {
    const { batches, sizes } = makeBatches((names) => answerAll(names), { concurrency: 3 });

    const answers = await batches.ask(makeItems(20));

    expect(sizes).toEqual([8, 8, 4]);
    expect(answers).toEqual(makeItems(20).map(({ name }) => name));
  });

  it("reports each answer once, as soon as it is known", async () => {
    const { batches } = makeBatches((names) => answerAll(names));
    const heard: number[] = [];

    await batches.ask(makeItems(10), (index) => heard.push(index));

    expect(heard).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });

  it("asks for nothing when there is nothing to ask", async () => {
    const { batches, sizes } = makeBatches((names) => answerAll(names));

    expect(await batches.ask([])).toEqual([]);
    expect(sizes).toEqual([]);
  });

  it("continues to further pages, several items in one query", async () => {
    const { batches, sizes } = makeBatches((names) => answerAll(names));

    const answers = await batches.ask([...makeItems(2), ...makeItems(3, 3)]);

    expect(sizes).toEqual([5, 3, 3]);
    expect(answers).toHaveLength(5);
  });

  it("keeps what one bad item left over, and asks REST for that one", async () => {
    const { batches, sizes } = makeBatches((names) => answerAll(names, { i1: null, i3: null }));

    const answers = await batches.ask(makeItems(4));

    expect(answers).toEqual(["i0", "i1 by REST", "i2", "i3 by REST"]);
    expect(sizes).toEqual([4]);
  });

  it("does not trust an item that a problem points into", async () => {
    const { batches } = makeBatches((names) => ({
      ...answerAll(names),
      problems: [{ type: "FORBIDDEN", message: "No.", path: ["r1", "refs"] }],
    }));

    expect(await batches.ask(makeItems(3))).toEqual(["i0", "i1 by REST", "i2"]);
  });

  it("makes the failure of one item a value", async () => {
    const { batches } = makeBatches((names) => answerAll(names, { gone: null }));

    const answers = await batches.ask([
      { name: "a", pages: 1 },
      { name: "gone", pages: 1 },
    ]);

    expect(answers).toEqual(["a", "gone: not-found"]);
  });
});

describe("a server without GraphQL", () => {
  it.each<[string, () => GraphqlAnswer]>([
    [
      "404",
      () => {
        throw fail("not-found", 404);
      },
    ],
    [
      "501",
      () => {
        throw fail("server", 501);
      },
    ],
    [
      "a field that it does not know",
      () => ({
        data: null,
        problems: [
          { type: undefined, message: "Field 'isMirror' doesn't exist on type 'Repository'", path: [] },
        ],
      }),
    ],
  ])("is asked by REST from then on, with one warning: %s", async (_, answer) => {
    const { batches, sizes, logger } = makeBatches(answer);

    const first = await batches.ask(makeItems(20));
    const second = await batches.ask(makeItems(5));

    expect([...first, ...second].every((text) => text.endsWith("by REST"))).toBe(true);
    expect(sizes).toEqual([8]);
    expect(logger.at("warning")).toEqual([expect.stringContaining("Falling back from GraphQL to REST")]);
  });

  it("is asked by REST at once, and once more, when it calls the whole query wrong", async () => {
    const { batches, sizes, clock } = makeBatches((names, call) =>
      call === 0
        ? { data: null, problems: [{ type: undefined, message: "Variable $h1 is invalid", path: [] }] }
        : answerAll(names),
    );
    const startMs = clock.now();

    const answers = await batches.ask(makeItems(10));

    expect(answers.slice(7)).toEqual(["i7 by REST", "i8", "i9"]);
    expect(sizes).toEqual([8, 2]);
    expect(clock.now()).toBe(startMs);
  });

  it("gets another chance when it only refused this batch", async () => {
    const { batches, sizes } = makeBatches((names, call) => {
      if (call === 0) throw fail("forbidden", 403);
      return answerAll(names);
    });

    const answers = await batches.ask(makeItems(10));

    expect(answers.slice(7)).toEqual(["i7 by REST", "i8", "i9"]);
    expect(sizes).toEqual([8, 2]);
  });
});

describe("an answer that is not as documented", () => {
  const lacking = (): never => {
    throw new TypeError("Cannot read properties of undefined");
  };

  it("sends its item to REST", async () => {
    const { batches } = makeBatches((names) => answerAll(names), { plan: { ...PLAN, read: lacking } });

    expect(await batches.ask(makeItems(1))).toEqual(["i0 by REST"]);
  });

  it("by REST too is a failure of its item alone", async () => {
    const plan = { ...PLAN, askAlone: async () => lacking() };
    const { batches } = makeBatches((names) => answerAll(names, { i1: null }), { plan });

    expect(await batches.ask(makeItems(3))).toEqual(["i0", "i1: server", "i2"]);
  });
});

describe("what stops everything", () => {
  it("is a refused token: it is thrown, and nothing more is asked", async () => {
    const { batches, sizes } = makeBatches(
      () => {
        throw fail("unauthorized", 401);
      },
      { concurrency: 2 },
    );

    await expect(batches.ask(makeItems(80))).rejects.toMatchObject({ code: "unauthorized" });

    expect(sizes).toEqual([8, 8]);
  });

  it("is a refused token at the fallback too", async () => {
    const plan = { ...PLAN, askAlone: () => Promise.reject(fail("unauthorized", 401)) };
    const { batches } = makeBatches((names) => answerAll(names, { i0: null }), { plan });

    await expect(batches.ask(makeItems(2))).rejects.toMatchObject({ code: "unauthorized" });
  });

  it("is a limit that leaves no call: every item hears of it, and REST is not tried", async () => {
    const { batches } = makeBatches((names, call) => {
      if (call > 0) throw fail("rate-limited");
      return answerAll(names);
    });

    const answers = await batches.ask(makeItems(10));

    expect(answers.slice(7)).toEqual(["i7", "i8: rate-limited", "i9: rate-limited"]);
  });
});
