import { JumpingClock } from "@automation/test-kit/fake-clock";
import { makeOptions, type Settings } from "@automation/test-kit/github-options";
import { afterEach, describe, expect, it } from "@jest/globals";
import { readCall, repeatableWrite, singleWrite } from "../src/call.ts";
import { createClient, type GitHubClient } from "../src/client/client.ts";
import { type Reply, ScriptedServer, type SeenRequest } from "./scripted-server.ts";

const REPOSITORY = { owner: "acme", name: "api" };
const READ = readCall("read the repository", REPOSITORY);
const WRITE = singleWrite("open a pull request", REPOSITORY);
const NOW_MS = Date.parse("2030-01-01T00:00:00Z");

let server: ScriptedServer;
let client: GitHubClient;

async function start(
  answer: Reply | readonly Reply[] | ((request: SeenRequest, index: number) => Reply),
  settings: Omit<Settings, "apiUrl"> = {},
) {
  server = await ScriptedServer.start((request, index) => {
    if (typeof answer === "function") return answer(request, index);
    return Array.isArray(answer) ? (answer[index] ?? {}) : (answer as Reply);
  });
  const clock = new JumpingClock(NOW_MS);
  const options = makeOptions({ apiUrl: server.url, clock, ...settings });
  client = createClient(options);
  return { client, clock, options };
}

afterEach(async () => {
  expect(client.countRequests()).toBe(server.seen.length);
  await server.stop();
});

describe("a transient failure", () => {
  it.each<[string, Reply]>([
    ["500", { status: 500, body: { message: "Server Error" } }],
    [
      "502 with an HTML page",
      { status: 502, body: "<html></html>", headers: { "content-type": "text/html" } },
    ],
    ["503", { status: 503 }],
    ["504", { status: 504 }],
    ["408", { status: 408 }],
    ["a connection that breaks", { fault: "reset" }],
    ["a body that breaks off", { fault: "cut", body: { long: "x".repeat(100) } }],
    ["a success that is no JSON", { body: '{"half":' }],
    ["a success that is an HTML page", { body: "<html></html>", headers: { "content-type": "text/html" } }],
    ["an empty success", { body: "" }],
  ])("makes a read go out again: %s", async (_, failure) => {
    const { client } = await start([failure, failure, { body: { id: 7 } }]);

    const { data } = await client.rest("GET /x/{y}", { y: 1 }, READ);

    expect(data).toEqual({ id: 7 });
    expect(client.countRequests()).toBe(3);
    expect(server.seen).toHaveLength(3);
  });

  it("is waited out with growing, jittered pauses, as often as allowed and no more", async () => {
    const { client, clock } = await start({ status: 502 }, { maxRetries: 3 });

    const failed = client.rest("GET /x", {}, READ);

    await expect(failed).rejects.toMatchObject({ name: "GitHubError", code: "server", status: 502 });
    expect(clock.sleeps).toEqual([500, 1_000, 2_000]);
    expect(client.countRequests()).toBe(4);
  });

  it("is not repeated when no retries are allowed", async () => {
    const { client } = await start({ status: 502 }, { maxRetries: 0 });

    await expect(client.rest("GET /x", {}, READ)).rejects.toMatchObject({ code: "server" });

    expect(server.seen).toHaveLength(1);
  });

  it("waits as long as the server asks for", async () => {
    const { client, clock } = await start([{ status: 503, headers: { "retry-after": "20" } }, {}]);

    await client.rest("GET /x", {}, READ);

    expect(clock.sleeps).toEqual([20_000]);
  });

  it("is final when the server asks for a long pause", async () => {
    const { client } = await start({ status: 503, headers: { "retry-after": "3600" } });

    await expect(client.rest("GET /x", {}, READ)).rejects.toMatchObject({ code: "server" });

    expect(server.seen).toHaveLength(1);
  });

  it("never makes a write go out twice by itself", async () => {
    const { client } = await start({ status: 502 });

    await expect(client.rest("POST /x", {}, WRITE)).rejects.toMatchObject({ code: "server" });

    expect(server.seen).toHaveLength(1);
  });

  it("makes a write go out again that may be repeated", async () => {
    const { client } = await start([{ fault: "reset" }, {}]);

    await client.rest("POST /x", {}, repeatableWrite("label", REPOSITORY));

    expect(server.seen).toHaveLength(2);
  });

  it("includes an answer that does not come in time", async () => {
    const { client } = await start({ fault: "hang" }, { requestTimeoutMs: 30, maxRetries: 1 });

    const failed = client.rest("GET /x", {}, READ);

    await expect(failed).rejects.toMatchObject({
      code: "network",
      message: expect.stringContaining("no response within 30 ms"),
    });
    expect(server.seen).toHaveLength(2);
  });

  it("starts from nothing with each request", async () => {
    const { client } = await start((_, index) => (index % 4 === 3 ? {} : { status: 502 }));

    await client.rest("GET /x", {}, READ);
    await client.rest("GET /x", {}, READ);

    expect(server.seen).toHaveLength(8);
  });
});

describe("a final failure", () => {
  it.each([400, 401, 403, 404, 405, 409, 410, 422, 451, 501])("is met once: %i", async (status) => {
    const { client, clock } = await start({ status, body: { message: "no" } });

    await expect(client.rest("GET /x", {}, READ)).rejects.toMatchObject({ name: "GitHubError", status });

    expect(server.seen).toHaveLength(1);
    expect(clock.sleeps).toEqual([]);
  });

  it("holds nothing of the request", async () => {
    const { client } = await start({ status: 422, body: { message: "Validation Failed" } });

    const error = await client.rest("POST /x", { title: "t1tle" }, WRITE).catch((caught: unknown) => caught);

    expect(error).toBeInstanceOf(Error);
    expect(JSON.stringify(error, Object.getOwnPropertyNames(error))).not.toMatch(/t1tle|test-token/);
    expect((error as Error).cause).toBeUndefined();
  });
});

describe("a rate limit", () => {
  const limitHeaders = (remaining: number, resetInSeconds: number) => ({
    "x-ratelimit-limit": "5000",
    "x-ratelimit-remaining": String(remaining),
    "x-ratelimit-reset": String(NOW_MS / 1_000 + resetInSeconds),
  });

  it.each([403, 429])("that is used up is waited for, also by a write: %i", async (status) => {
    const used = { status, headers: limitHeaders(0, 60), body: { message: "API rate limit exceeded" } };
    const { client, clock } = await start([used, { status: 201 }]);

    await client.rest("POST /x", {}, WRITE);

    expect(clock.sleeps).toEqual([61_500]);
    expect(server.seen).toHaveLength(2);
  });

  it("that resets too late ends the call, and the next one is not even sent", async () => {
    const used = {
      status: 403,
      headers: limitHeaders(0, 3_000),
      body: { message: "API rate limit exceeded" },
    };
    const { client } = await start(used);

    await expect(client.rest("GET /x", {}, READ)).rejects.toMatchObject({ code: "rate-limited" });
    await expect(client.rest("GET /x", {}, READ)).rejects.toMatchObject({
      code: "rate-limited",
      resetAtMs: NOW_MS + 3_001_000,
    });

    expect(server.seen).toHaveLength(1);
  });

  it("is not learned from a refused token", async () => {
    const { client, options } = await start({ status: 401, headers: limitHeaders(0, 60) });

    await expect(client.rest("GET /x", {}, READ)).rejects.toMatchObject({ code: "unauthorized" });

    expect(options.budget.usage().core?.limit).toBeNull();
  });

  it("of the second kind pauses reads and writes for as long as asked", async () => {
    const tooFast = {
      status: 403,
      headers: { "retry-after": "90", ...limitHeaders(4_000, 60) },
      body: { message: "You have exceeded a secondary rate limit." },
    };
    const { client, clock } = await start([tooFast, {}]);

    await client.rest("GET /x", {}, READ);

    expect(clock.sleeps).toEqual([90_500]);
  });

  it("of the second kind stops writing at the third time, while reads continue", async () => {
    const tooFast = { status: 403, body: { message: "You have exceeded a secondary rate limit." } };
    const { client } = await start((request) => (request.method === "POST" ? tooFast : {}), {
      maxRetries: 5,
      maxWaitMs: 3_600_000,
    });

    const failed = client.rest("POST /x", {}, WRITE);
    await expect(failed).rejects.toMatchObject({ code: "rate-limited" });
    await expect(client.rest("POST /x", {}, WRITE)).rejects.toMatchObject({ code: "rate-limited" });
    await client.rest("GET /x", {}, READ);

    expect(server.seen.map(({ method }) => method)).toEqual(["POST", "POST", "POST", "GET"]);
  });

  it.each<[string, Reply]>([
    [
      "RATE_LIMITED",
      { headers: limitHeaders(0, 60), body: { errors: [{ type: "RATE_LIMITED", message: "API" }] } },
    ],
    [
      "RATE_LIMIT",
      { headers: limitHeaders(5, 60), body: { errors: [{ type: "RATE_LIMIT", message: "API" }] } },
    ],
  ])("that GraphQL reports with status 200 is waited for: %s", async (_, reply) => {
    const { client, clock } = await start([reply, { body: { data: { a: 1 } } }]);

    const { data } = await client.graphql("{ a }", {}, { ...READ, isRepeatable: false });

    expect(data).toEqual({ a: 1 });
    expect(clock.sleeps).toEqual([61_500]);
  });

  it.each<[string, unknown]>([
    ["in its errors", { data: null, errors: [{ message: "You have exceeded a secondary rate limit" }] }],
    ["as a bare message", { message: "You have exceeded a secondary rate limit" }],
    [
      "as content made too quickly",
      { errors: [{ type: "UNPROCESSABLE", message: "was submitted too quickly" }] },
    ],
  ])("of the second kind is recognised in GraphQL %s", async (_, body) => {
    const { client, clock } = await start([{ body }, { body: { data: { a: 1 } } }]);

    await client.graphql("{ a }", {}, READ);

    expect(clock.sleeps).toEqual([60_500]);
  });

  it("never lets concurrent calls cross the buffer", async () => {
    let remaining = 130;
    const { client } = await start(
      () => {
        remaining -= 1;
        return { headers: limitHeaders(remaining, 3_000) };
      },
      { buffer: 100 },
    );

    const results = await Promise.allSettled(
      Array.from({ length: 60 }, () => client.rest("GET /x", {}, READ)),
    );

    expect(remaining).toBe(100);
    expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(30);
    expect(client.countRequests()).toBe(30);
  });
});
