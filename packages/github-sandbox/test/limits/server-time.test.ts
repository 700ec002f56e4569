import { afterAll, describe, expect, it } from "@jest/globals";
import type { ServerTime } from "../../src/index.ts";
import { startLocal, stopAll } from "../local-sandbox.ts";

afterAll(stopAll);

const BRANCHES = Array.from({ length: 10 }, (_, index) => ({ name: `b${index}`, behindBy: index + 1 }));

/** A sandbox whose clock jumps: the time that a query takes passes at once. */
async function start(serverTime: ServerTime) {
  let nowMs = Date.parse("2030-01-01T00:00:00Z");
  const startedAtMs = nowMs;
  const clock = {
    now: () => nowMs,
    sleep: async (durationMs: number) => {
      nowMs += durationMs;
    },
  };
  const local = await startLocal({
    clock,
    limits: { serverTime },
    backend: "synthetic",
    seed: { repositories: [{ repository: "acme/api", branches: BRANCHES }] },
  });
  const compare = (count: number) => {
    const fields = BRANCHES.slice(0, count).map(
      ({ name }) =>
        `${name}: ref(qualifiedName: "refs/heads/${name}") { compare(headRef: "HEAD") { aheadBy } }`,
    );
    const query = `{ repository(owner: "acme", name: "api") { ${fields.join(" ")} } }`;
    return local.request("POST", "/graphql", { body: { query } });
  };
  return { local, compare, tookMs: () => nowMs - startedAtMs };
}

describe("the time that a server takes", () => {
  it("is the query's, its repositories', its comparisons' and that of the commits between them", async () => {
    const { compare, tookMs } = await start({
      queryMs: 1_000,
      repositoryMs: 500,
      comparisonMs: 100,
      commitMs: 10,
    });

    const { status } = await compare(3);

    expect(status).toBe(200);
    expect(tookMs()).toBe(1_000 + 500 + 3 * 100 + (1 + 2 + 3) * 10);
  });

  it("ends a query at ten seconds, which costs points beside its own", async () => {
    const { local, compare, tookMs } = await start({ comparisonMs: 2_000 });

    const { status: whole } = await compare(5);
    const { status, body, headers } = await compare(6);

    expect(whole).toBe(200);
    expect(status).toBe(502);
    expect(body.message).toMatch(/^We couldn't respond to your request in time/);
    expect(tookMs()).toBe(20_000);
    expect(local.sandbox.journal().map(({ cost }) => cost)).toEqual([1, 11]);
    expect(headers.get("x-ratelimit-used")).toBe("12");
  });

  it("may run out of resources before: what is left is null, and each says so", async () => {
    const { compare } = await start({ comparisonMs: 100, resourceMs: 300 });

    const { status, body } = await compare(5);

    expect(status).toBe(200);
    const { repository } = body.data;
    const answered = Object.values(repository).filter(
      (ref) => (ref as { compare: unknown }).compare !== null,
    );
    expect(answered).toHaveLength(3);
    expect(body.errors).toHaveLength(2);
    expect(body.errors[0]).toMatchObject({
      type: "RESOURCE_LIMITS_EXCEEDED",
      path: ["repository", expect.any(String), "compare"],
    });
  });

  it("passes in earnest where the clock cannot sleep", async () => {
    const local = await startLocal({
      limits: { serverTime: { queryMs: 60 } },
      seed: { repositories: [] },
    });
    const startedAtMs = performance.now();

    await local.graphql("{ viewer { login } }");

    expect(performance.now() - startedAtMs).toBeGreaterThan(55);
  });
});
