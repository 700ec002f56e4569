import { JumpingClock } from "@automation/test-kit/fake-clock";
import { makeOptions, type Settings } from "@automation/test-kit/github-options";
import { afterEach, describe, expect, it } from "@jest/globals";
import { readCall, singleWrite } from "../src/call.ts";
import { createClient, type GitHubClient } from "../src/client/client.ts";
import { type Reply, ScriptedServer } from "./scripted-server.ts";

const REPOSITORY = { owner: "acme", name: "api" };
const READ = readCall("read the repository", REPOSITORY);
const WRITE = singleWrite("open a pull request", REPOSITORY);

let server: ScriptedServer;
let client: GitHubClient;

async function start(
  replies: readonly Reply[],
  settings: Omit<Settings, "apiUrl"> = {},
): Promise<GitHubClient> {
  server = await ScriptedServer.start((_, index) => replies[index] ?? {});
  client = createClient(
    makeOptions({ apiUrl: server.url, clock: new JumpingClock(), isFirst: true, ...settings }),
  );
  return client;
}

afterEach(async () => {
  expect(client.countRequests()).toBe(server.seen.length);
  await server.stop();
});

/** Sends the same with a client whose requests all come from the toolkit's client, and gives back what arrived. */
async function sendTwice(
  ask: (client: GitHubClient) => Promise<unknown>,
  settings: Omit<Settings, "apiUrl"> = {},
) {
  await start([{ body: { data: {} } }, { body: { data: {} } }], settings);
  await ask(client);
  const [ahead] = server.seen;
  await ask(client);
  return [ahead, server.seen[1]];
}

describe("the first read of a run", () => {
  it.each<[string, (client: GitHubClient) => Promise<unknown>]>([
    [
      "a list",
      (c) => c.rest("GET /repos/{owner}/{repo}/pulls", { owner: "a", repo: "b c", per_page: 5 }, READ),
    ],
    ["a query", (c) => c.graphql("query q($a: String!) { x(a: $a) }", { a: "ä", n: null }, READ)],
    ["a read that is a POST", (c) => c.rest("POST /app/installations/{id}/access_tokens", { id: 1 }, READ)],
  ])("is the same request as every later one, and goes out once: %s", async (_, ask) => {
    const settings = { orchestrationId: "7f.scan", token: "ghs_1" };

    const [ahead, later] = await sendTwice(ask, settings);

    const agent = expect.stringMatching(
      /^automation-test actions_orchestration_id\/7f\.scan octokit-\S+ Node\.js/,
    );
    expect(ahead).toEqual({ ...later, headers: { ...later?.headers, "user-agent": agent } });
    expect(later?.headers["user-agent"]).toEqual(agent);
    expect(server.seen).toHaveLength(2);
  });

  it("has a token that is a JWT as its bearer's", async () => {
    const [ahead, later] = await sendTwice((c) => c.rest("GET /user", {}, READ), { token: "a.b.c" });

    expect(ahead?.headers.authorization).toBe("bearer a.b.c");
    expect(later?.headers.authorization).toBe("bearer a.b.c");
  });

  it.each<[string, Reply]>([
    ["an error of the server", { status: 502 }],
    ["a connection that breaks", { fault: "reset" }],
    ["a body that breaks off", { fault: "cut", body: { long: "x".repeat(100) } }],
    ["an answer that does not come", { fault: "hang" }],
    ["a limit", { status: 403, headers: { "retry-after": "1" }, body: { message: "secondary rate limit" } }],
  ])("is repeated after %s", async (_, failure) => {
    await start([failure, { body: { id: 1 } }], { requestTimeoutMs: 200 });

    const { data } = await client.rest("GET /user", {}, READ);

    expect(data).toEqual({ id: 1 });
    expect(server.seen).toHaveLength(2);
  });

  it("that is refused ends as the refusal", async () => {
    await start([{ status: 401, body: { message: "Bad credentials" } }]);

    await expect(client.rest("GET /user", {}, READ)).rejects.toMatchObject({
      code: "unauthorized",
      status: 401,
    });
  });

  it("is not repeated when no retries are allowed", async () => {
    await start([{ status: 502 }], { maxRetries: 0 });

    await expect(client.rest("GET /user", {}, READ)).rejects.toMatchObject({ code: "server" });

    expect(server.seen).toHaveLength(1);
  });

  it("leaves what is asked at the same time to the limits", async () => {
    await start([{ body: 1 }, { body: 2 }, { body: 3 }]);

    const answers = await Promise.all(
      ["/a", "/b", "/a"].map((path) => client.rest(`GET ${path as "/"}`, {}, READ)),
    );

    expect(answers.map(({ data }) => data).toSorted()).toEqual([1, 2, 3]);
    expect(server.seen[0]?.path).toBe("/a");
    expect(server.seen).toHaveLength(3);
  });

  it("has left when it says so, and an address that nobody listens at holds nothing up", async () => {
    await start([{ fault: "hang" }], { requestTimeoutMs: 300, maxRetries: 0 });

    const asked = client.rest("GET /user", {}, READ);
    asked.catch(() => undefined);
    await client.whenSent();

    await expect(asked).rejects.toMatchObject({ code: "network" });
    const nowhere = createClient(makeOptions({ apiUrl: "http://127.0.0.1:1", isFirst: true, maxRetries: 0 }));
    await expect(nowhere.rest("GET /user", {}, READ)).rejects.toMatchObject({ code: "network" });
    await nowhere.whenSent();
  });
});

describe("what is not sent ahead", () => {
  it("is a write: it waits for its turn", async () => {
    await start([{ status: 502 }]);

    await expect(client.rest("POST /x", {}, WRITE)).rejects.toMatchObject({ code: "server" });

    expect(server.seen).toHaveLength(1);
  });

  it("is anything in a run that is cancelled", async () => {
    await start([], { signal: AbortSignal.abort() });

    await expect(client.rest("GET /x", {}, READ)).rejects.toMatchObject({ code: "rate-limited" });

    expect(server.seen).toEqual([]);
  });
});
