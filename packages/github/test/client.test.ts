import { JumpingClock } from "@automation/test-kit/fake-clock";
import { makeOptions, type Settings } from "@automation/test-kit/github-options";
import { afterEach, describe, expect, it } from "@jest/globals";
import { readCall, singleWrite } from "../src/call.ts";
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

describe("a request", () => {
  it("says who asks, with which token and for which version of the interface", async () => {
    const { client } = await start({ body: { id: 1 } });

    const { data } = await client.rest<{ id: number }>(
      "GET /repos/{owner}/{repo}",
      { owner: "a", repo: "b" },
      READ,
    );

    expect(data).toEqual({ id: 1 });
    expect(server.seen[0]).toMatchObject({
      method: "GET",
      path: "/repos/a/b",
      headers: {
        authorization: "token test-token",
        "x-github-api-version": "2022-11-28",
        "user-agent": expect.stringMatching(/^automation-test /),
      },
    });
  });

  it("says which job asks, where GitHub watches over jobs", async () => {
    const { client } = await start({ body: {} }, { orchestrationId: "7f.scan (2)" });

    await client.rest("GET /user", {}, READ);

    expect(server.seen[0]?.headers["user-agent"]).toMatch(
      /^automation-test actions_orchestration_id\/7f\.scan__2_ /,
    );
  });

  it.each([
    ["feature/a", "feature%2Fa"],
    ["odd#?%name", "odd%23%3F%25name"],
    ["päron🍐", "p%C3%A4ron%F0%9F%8D%90"],
  ])("encodes branch %s in the path", async (branch, encoded) => {
    const { client } = await start({});

    await client.rest("GET /repos/{owner}/{repo}/branches/{branch}", { owner: "a", repo: "b", branch }, READ);

    expect(server.seen[0]?.path).toBe(`/repos/a/b/branches/${encoded}`);
  });

  it("goes to the address of GraphQL that was given, whatever the REST base is", async () => {
    server = await ScriptedServer.start(() => ({ body: { data: { viewer: null } } }));
    const options = makeOptions({ apiUrl: `${server.url}/api/v3`, graphqlUrl: `${server.url}/api/graphql` });
    client = createClient(options);

    const answer = await client.graphql("query q($a: String!) { x(a: $a) }", { a: "$1" }, READ);

    expect(answer).toEqual({ data: { viewer: null }, problems: [] });
    expect(server.seen[0]).toMatchObject({ method: "POST", path: "/api/graphql" });
    expect(JSON.parse(server.seen[0]?.body ?? "")).toEqual({
      query: "query q($a: String!) { x(a: $a) }",
      variables: { a: "$1" },
    });
  });

  it.each(["", "text/plain", "application/vnd.github+json; charset=utf-8"])(
    "is answered with JSON, even where the answer calls it %j",
    async (type) => {
      const headers = { "content-type": type };
      await start([
        { headers, body: { id: 1 } },
        { headers, status: 422, body: { message: "No", errors: [{ field: "base", code: "invalid" }] } },
      ]);

      const { data } = await client.rest("GET /user", {}, READ);
      const refusal = client.rest("POST /repos/{owner}/{repo}/pulls", { owner: "a", repo: "b" }, WRITE);

      expect(data).toEqual({ id: 1 });
      await expect(refusal).rejects.toMatchObject({ status: 422, reasons: ["base: invalid"] });
    },
  );

  it("is logged without token, headers or body", async () => {
    const { client, options } = await start({ body: { secret: "s3cret" } });

    await client.rest("POST /repos/{owner}/{repo}/pulls", { owner: "a", repo: "b", title: "t1tle" }, WRITE);

    expect(options.logger.at("debug")).toEqual([
      expect.stringMatching(/^POST \/repos\/a\/b\/pulls: 200 after/),
    ]);
    expect(JSON.stringify(options.logger.lines)).not.toMatch(/test-token|s3cret|t1tle/);
  });
});

describe("a redirect", () => {
  const moved = (status: number, location = "/new"): Reply => ({ status, headers: { location } });

  it.each([301, 302, 303, 307, 308])("is followed by a read, and each hop counts: %i", async (status) => {
    const { client } = await start([moved(status), { body: { id: 1 } }]);

    const { data } = await client.rest("GET /old", {}, READ);

    expect(data).toEqual({ id: 1 });
    expect(server.seen[1]).toMatchObject({ path: "/new", headers: { authorization: "token test-token" } });
    expect(client.countRequests()).toBe(2);
  });

  it.each([307, 308])("is followed by a write with its method and body: %i", async (status) => {
    const { client } = await start([moved(status), { status: 201, body: {} }]);

    await client.rest("POST /old", { title: "t" }, WRITE);

    expect(server.seen[1]).toMatchObject({ method: "POST", path: "/new", body: '{"title":"t"}' });
  });

  it.each([301, 302, 303])("never turns a write into a read that seems to succeed: %i", async (status) => {
    const { client } = await start([moved(status), { body: {} }]);

    await expect(client.rest("POST /old", {}, WRITE)).rejects.toMatchObject({ status });

    expect(server.seen).toHaveLength(1);
  });

  it("never takes the token to another host", async () => {
    const stranger = await ScriptedServer.start(() => ({}));
    const { client } = await start(moved(301, `${stranger.url}/x`));

    await expect(client.rest("GET /old", {}, READ)).rejects.toMatchObject({ status: 301 });

    expect(stranger.seen).toEqual([]);
    await stranger.stop();
  });

  it("is not followed for ever", async () => {
    const { client } = await start(moved(302, "/round"));

    await expect(client.rest("GET /round", {}, READ)).rejects.toMatchObject({ status: 302 });

    expect(server.seen).toHaveLength(6);
  });
});

describe("a GraphQL answer", () => {
  it("keeps what exists beside its problems, and is not asked for again", async () => {
    const body = {
      data: { a: 1, b: null },
      errors: [{ message: "Something went wrong while executing your query.", path: ["b"] }],
    };
    const { client } = await start({ body });

    const answer = await client.graphql("{ a b }", {}, READ);

    expect(answer).toEqual({
      data: { a: 1, b: null },
      problems: [{ type: undefined, message: body.errors[0]?.message, path: ["b"] }],
    });
    expect(server.seen).toHaveLength(1);
  });
});

describe("a run that is cancelled", () => {
  it("sends nothing more", async () => {
    const { client } = await start({}, { signal: AbortSignal.abort() });

    await expect(client.rest("GET /x", {}, READ)).rejects.toMatchObject({ code: "rate-limited" });
    await expect(client.rest("POST /x", {}, WRITE)).rejects.toMatchObject({ code: "rate-limited" });

    expect(client.countRequests()).toBe(0);
  });
});
