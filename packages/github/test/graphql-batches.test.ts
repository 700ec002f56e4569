import { GitHubError, type GitHubErrorCode } from "@automation/core";
import { describe, expect, it } from "@jest/globals";
import { JumpingClock } from "../../resilience/test/fake-clock.ts";
import type { GitHubClient, GraphqlAnswer } from "../src/client.ts";
import { type BatchPlan, GraphqlBatches } from "../src/graphql-batches.ts";
import { RecordingLogger } from "./recording-logger.ts";

/** An item is a number of pages left to read; its answer says how it was had. */
interface Item {
  readonly name: string;
  readonly pages: number;
}

const PLAN: BatchPlan<Item, string> = {
  operation: "read things",
  largestBatch: 8,
  build: (items) => ({
    document: "query",
    variables: { names: items.map(({ name }) => name) },
    cost: 1,
    paths: items.map((_, index) => [`r${index}`]),
  }),
  read: (item, { value }) => {
    if (typeof value !== "string") return { status: "fallback" };
    if (item.pages > 1) return { status: "more", item: { ...item, pages: item.pages - 1 } };
    return { status: "done", answer: value };
  },
  askAlone: async ({ name }) => {
    if (name.startsWith("gone")) throw fail("not-found", 404);
    return `${name} by REST`;
  },
  fail: ({ name }, error) => `${name}: ${error.code}`,
};

function fail(code: GitHubErrorCode, status?: number): GitHubError {
  return new GitHubError(`Could not read things: ${code}.`, { code, status, operation: "read things" });
}

function makeItems(count: number, pages = 1): readonly Item[] {
  return Array.from({ length: count }, (_, index) => ({ name: `i${index}`, pages }));
}

/** An answer that has everything, but for the changes of `change`. */
function answerAll(names: readonly string[], change: Record<string, unknown> = {}): GraphqlAnswer {
  const data = Object.fromEntries(
    names.map((name, index) => [`r${index}`, name in change ? change[name] : name]),
  );
  return { data, problems: [] };
}

function makeBatches(
  answer: (names: readonly string[], call: number) => GraphqlAnswer,
  { concurrency = 1, plan = PLAN } = {},
) {
  const sizes: number[] = [];
  const client: GitHubClient = {
    rest: () => Promise.reject(new Error("not asked for here")),
    graphql: async (_, variables) => {
      const names = variables.names as readonly string[];
      sizes.push(names.length);
      return answer(names, sizes.length - 1);
    },
    countRequests: () => sizes.length,
  };
  const logger = new RecordingLogger();
  const clock = new JumpingClock();
  const batches = new GraphqlBatches({ client, logger, clock, random: () => 0.5, concurrency }, plan);
  return { batches, sizes, logger, clock };
}

describe("asking in batches", () => {
  it("asks for as many at once as allowed, and answers in the order asked", async () => {
    const { batches, sizes } = makeBatches((names) => answerAll(names), { concurrency: 3 });

    const answers = await batches.ask(makeItems(20));

    expect(sizes).toEqual([8, 8, 4]);
    expect(answers).toEqual(makeItems(20).map(({ name }) => name));
  });

  it("tells of each answer once, as soon as it is known", async () => {
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

  it("goes on to further pages, several items in one query", async () => {
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
    expect(logger.at("warning")).toEqual([expect.stringContaining("REST takes its place")]);
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

  it("is a limit that leaves no calls: every item hears of it, and REST is not tried", async () => {
    const { batches } = makeBatches((names, call) => {
      if (call > 0) throw fail("rate-limited");
      return answerAll(names);
    });

    const answers = await batches.ask(makeItems(10));

    expect(answers.slice(7)).toEqual(["i7", "i8: rate-limited", "i9: rate-limited"]);
  });
});
