import { afterAll, describe, expect, it } from "@jest/globals";
import type { LimitsOptions } from "../../src/index.ts";
import { SecondaryLimiter } from "../../src/limits/secondary.ts";
import { type LocalSandbox, startLocal, stopAll } from "../local-sandbox.ts";

afterAll(stopAll);

/** A clock that only a test moves. */
function makeClock() {
  let nowMs = Date.parse("2030-01-01T00:00:00Z");
  return {
    now: () => nowMs,
    advance: (milliseconds: number) => {
      nowMs += milliseconds;
    },
  };
}

async function startLimited(limits: LimitsOptions) {
  const clock = makeClock();
  const local = await startLocal({
    clock,
    limits,
    seed: {
      repositories: [
        {
          repository: "acme/api",
          commits: 3,
          branches: [
            { name: "one", behindBy: 1 },
            { name: "two", behindBy: 2 },
          ],
        },
      ],
    },
  });
  return { clock, local };
}

const used = async (local: LocalSandbox): Promise<string | null> =>
  (await local.get("/rate_limit")).headers.get("x-ratelimit-used");

describe("the primary limit", () => {
  it("counts down and says when it starts again", async () => {
    const { clock, local } = await startLimited({ primaryWindowMs: 2_000 });

    const { headers } = await local.get("/repos/acme/api");

    expect(Object.fromEntries([...headers].filter(([name]) => name.startsWith("x-ratelimit")))).toEqual({
      "x-ratelimit-limit": "5000",
      "x-ratelimit-remaining": "4999",
      "x-ratelimit-used": "1",
      "x-ratelimit-reset": String(clock.now() / 1000 + 2),
      "x-ratelimit-resource": "core",
    });
  });

  it("refuses when nothing remains, until the reset", async () => {
    const { clock, local } = await startLimited({ primary: { core: 2 }, primaryWindowMs: 2_000 });
    await local.get("/repos/acme/api");
    await local.get("/repos/acme/api");

    const refused = await local.get("/repos/acme/api");
    const graphql = await local.graphql("{ viewer { login } }");
    clock.advance(2_000);
    const later = await local.get("/repos/acme/api");

    expect(refused.status).toBe(403);
    expect(refused.body).toMatchObject({
      message: expect.stringMatching(/^API rate limit exceeded for user ID \d+\.$/),
      status: "403",
    });
    expect(refused.headers.get("x-ratelimit-remaining")).toBe("0");
    expect(refused.headers.get("x-ratelimit-used")).toBe("2");
    expect(graphql.data.viewer.login).toBe("sandbox-bot");
    expect(later.status).toBe(200);
  });

  it("names who is out of calls: a user, an App's installation, or an address (PG, HJ, community)", async () => {
    const { local } = await startLimited({ primary: { core: 0 } });
    const nobody = await local.request("GET", "/repos/acme/api", { token: null });
    const { local: app } = await startLimited({ primary: { core: 0 }, preset: "app" });
    const installation = await app.get("/repos/acme/api");

    expect(nobody.body.message).toBe(
      "API rate limit exceeded for 127.0.0.1. (But here's the good news: Authenticated requests get a higher rate limit. Check out the documentation for more details.)",
    );
    expect(installation.body.message).toMatch(/^API rate limit exceeded for installation ID \d+\.$/);
    expect(installation.body.documentation_url).toMatch(/rate-limits-for-the-rest-api$/);
  });

  it("reports buckets that nothing here takes from", async () => {
    const { local } = await startLimited({});

    const { body } = await local.get("/rate_limit");

    expect(body.resources.code_search).toMatchObject({ limit: 10, remaining: 10, used: 0 });
    expect(body.resources.scim.reset).toBeGreaterThan(0);
  });

  it("refuses a write without doing it", async () => {
    const { local } = await startLimited({ primary: { core: 0 } });

    const { status } = await local.post("/repos/acme/api/pulls", { title: "x", head: "main", base: "one" });

    expect(status).toBe(403);
    expect(await local.sandbox.repository("acme/api").pullRequests()).toEqual([]);
  });

  it("refuses GraphQL with status 200", async () => {
    const { local } = await startLimited({ primary: { graphql: 1 } });
    await local.graphql("{ viewer { login } }");

    const { status, body } = await local.post("/graphql", { query: "{ viewer { login } }" });

    expect(status).toBe(200);
    expect(body).toEqual({
      errors: [
        {
          type: "RATE_LIMIT",
          code: "graphql_rate_limit",
          message: expect.stringMatching(/^API rate limit exceeded for user ID \d+\.$/),
        },
      ],
    });
  });

  it("gives each token its own", async () => {
    const { local } = await startLimited({ primary: { core: 1 } });
    await local.get("/repos/acme/api");

    const mine = await local.get("/repos/acme/api");
    const other = await local.request("GET", "/repos/acme/api", { token: "other" });

    expect({ mine: mine.status, other: other.status }).toEqual({ mine: 403, other: 200 });
  });

  it("is free to read through /rate_limit", async () => {
    const { local } = await startLimited({});
    await local.get("/repos/acme/api");

    const before = await used(local);
    const { body } = await local.get("/rate_limit");

    expect(before).toBe("1");
    expect(await used(local)).toBe("1");
    expect(body.resources.core).toMatchObject({ limit: 5000, used: 1, remaining: 4999 });
    expect(body.resources.graphql).toMatchObject({ limit: 5000, used: 0 });
    expect(body.resources.search).toMatchObject({ limit: 30 });
    expect(body.rate).toEqual(body.resources.core);
  });

  it.each([
    ["pat", 5000],
    ["github-token", 1000],
    ["app", 5000],
  ] as const)("is that of a %s: %d", async (preset, limit) => {
    const { local } = await startLimited({ preset });

    const { headers } = await local.get("/repos/acme/api");
    const user = await local.get("/user");

    expect(headers.get("x-ratelimit-limit")).toBe(String(limit));
    expect(user.status).toBe(preset === "pat" ? 200 : 403);
  });

  it("can be off, as on GitHub Enterprise Server", async () => {
    const { local } = await startLimited({ isDisabled: true, primary: { core: 0 } });

    const reply = await local.get("/repos/acme/api");
    const limits = await local.get("/rate_limit");
    const { data } = await local.graphql("{ rateLimit { cost } }");

    expect(reply.status).toBe(200);
    expect([...reply.headers.keys()].filter((name) => name.startsWith("x-ratelimit"))).toEqual([]);
    expect({ status: limits.status, message: limits.body.message }).toEqual({
      status: 404,
      message: "Rate limiting is not enabled.",
    });
    expect(data.rateLimit).toBeNull();
  });

  it("can be set again while running", async () => {
    const { local } = await startLimited({ primary: { core: 0 } });

    local.sandbox.setLimits({ primary: { core: 7 } });
    const { headers } = await local.get("/repos/acme/api");

    expect(headers.get("x-ratelimit-remaining")).toBe("6");
  });
});

describe("the secondary limits", () => {
  it("refuse too many points, and say when to come back", async () => {
    const { clock, local } = await startLimited({ secondary: { restPoints: 6 } });
    await local.post("/repos/acme/api/labels", { name: "five points" });
    await local.get("/repos/acme/api");
    clock.advance(20_000);

    const refused = await local.get("/repos/acme/api");
    clock.advance(40_000);
    const later = await local.get("/repos/acme/api");

    expect(refused.status).toBe(403);
    expect(refused.headers.get("retry-after")).toBe("40");
    expect(refused.body.message).toMatch(/^You have exceeded a secondary rate limit/);
    expect(later.status).toBe(200);
  });

  it("may say nothing of when to come back", async () => {
    const { local } = await startLimited({ secondary: { restPoints: 0, retryAfterSeconds: null } });

    const { status, headers } = await local.get("/repos/acme/api");

    expect({ status, retryAfter: headers.get("retry-after") }).toEqual({ status: 403, retryAfter: null });
  });

  it("do not cost anything of the primary limit", async () => {
    const { local } = await startLimited({ secondary: { restPoints: 0 } });

    const { headers } = await local.get("/repos/acme/api");

    expect(headers.get("x-ratelimit-used")).toBe("0");
  });

  it("hold back new content and nothing else", async () => {
    const { local } = await startLimited({ secondary: { contentPerMinute: 1 } });
    const pull = (base: string) => local.post("/repos/acme/api/pulls", { title: "x", head: "main", base });

    const first = await pull("one");
    const second = await pull("two");
    const label = await local.post("/repos/acme/api/labels", { name: "x" });

    expect({ first: first.status, second: second.status, label: label.status }).toEqual({
      first: 201,
      second: 403,
      label: 201,
    });
    expect(second.body.message).toContain("temporarily blocked from content creation");
  });

  it("hold for mutations too", async () => {
    const { local } = await startLimited({ secondary: { graphqlPoints: 5 } });
    const { data } = await local.graphql('{ repository(owner: "acme", name: "api") { id } }');
    const query = `mutation { createRef(input: {repositoryId: "${data.repository.id}", name: "refs/heads/x", oid: "${"1".repeat(40)}"}) { clientMutationId } }`;

    const { status } = await local.post("/graphql", { query });

    expect(status).toBe(403);
  });

  it("can be off", async () => {
    const { local } = await startLimited({ secondary: false });

    const replies = await Promise.all(Array.from({ length: 30 }, () => local.get("/repos/acme/api")));

    expect(replies.every(({ status }) => status === 200)).toBe(true);
  });

  const read = { token: "t", isGraphql: false, points: 1, createsContent: false };

  it("refuse one request too many at one time", () => {
    const limiter = new SecondaryLimiter({ concurrent: 2 }, makeClock());

    const admitted = [1, 2, 3].map(() => limiter.admit(read) === null);
    limiter.release("t");

    expect(admitted).toEqual([true, true, false]);
    expect(limiter.admit(read)).toBeNull();
    expect(limiter.admit({ ...read, token: "other" })).toBeNull();
  });

  it("let as much through in any minute as they say, no more and no less", () => {
    const clock = makeClock();
    const limiter = new SecondaryLimiter({ restPoints: 10, concurrent: 1_000 }, clock);
    const admittedAt: number[] = [];
    for (let second = 0; second < 600; second += 1) {
      if (limiter.admit(read) === null) {
        admittedAt.push(clock.now());
      }
      clock.advance(1_000);
    }

    const inMinuteFrom = (start: number) =>
      admittedAt.filter((at) => at >= start && at < start + 60_000).length;

    expect(Math.max(...admittedAt.map(inMinuteFrom))).toBe(10);
    expect(admittedAt).toHaveLength(100);
  });

  it("let as much content through in an hour as they say", () => {
    const clock = makeClock();
    const limiter = new SecondaryLimiter({ contentPerHour: 3, concurrent: 1_000 }, clock);
    const write = { ...read, createsContent: true };

    const refusals = [1, 2, 3, 4].map(() => {
      clock.advance(600_000);
      return limiter.admit(write)?.retryAfterSeconds ?? null;
    });

    expect(refusals).toEqual([null, null, null, 1800]);
  });
});
