import { request } from "node:http";
import { afterEach, describe, expect, it } from "@jest/globals";
import { type Sandbox, startSandbox } from "../../src/index.ts";

let sandbox: Sandbox;

afterEach(() => sandbox.close());

/** Asks with headers that `fetch` would not send. */
async function ask(path: string, headers: Readonly<Record<string, string>>, method = "GET"): Promise<number> {
  const { hostname, port } = new URL(sandbox.url);
  return new Promise((resolve, reject) => {
    const sent = request(
      { hostname, port, path, method, headers: { "user-agent": "test", ...headers } },
      (answer) => {
        answer.resume();
        resolve(answer.statusCode ?? 0);
      },
    );
    sent.on("error", reject);
    sent.end();
  });
}

const PATHS = ["/_sandbox/", "/rate_limit", "/acme/api.git/info/refs?service=git-upload-pack", "/"];

describe("a sandbox that a browser on this machine can access", () => {
  it("is not controlled under another host than a name of this machine", async () => {
    sandbox = await startSandbox({ seed: { repositories: [{ repository: "acme/api" }] } });
    const { port } = new URL(sandbox.url);

    const hosts = [
      "evil.example",
      `evil.example:${port}`,
      "localhost.evil.example",
      "127.0.0.1.evil.example",
      "[::2]",
    ];

    const answers = await Promise.all(hosts.map((host) => ask("/_sandbox/", { host })));
    expect(answers).toEqual(hosts.map(() => 403));
  });

  it("answers as GitHub to programs that call it by another name, through a proxy or an alias", async () => {
    sandbox = await startSandbox({ seed: { repositories: [{ repository: "acme/api" }] } });

    expect(await ask("/rate_limit", { host: "github.invalid" })).toBe(200);
  });

  it("refuses a page that uses a host name of its own", async () => {
    sandbox = await startSandbox({ seed: { repositories: [{ repository: "acme/api" }] } });

    const answer = await ask("/rate_limit", { host: "evil.example", origin: "http://evil.example" }, "POST");

    expect(answer).toBe(403);
  });

  it.each(PATHS)("refuses %s to a page of another origin", async (path) => {
    sandbox = await startSandbox({ seed: { repositories: [{ repository: "acme/api" }] } });

    const origins = ["https://evil.example", "null", "http://127.0.0.1:1"];

    const answers = await Promise.all(origins.map((origin) => ask(path, { origin }, "POST")));
    expect(answers).toEqual(origins.map(() => 403));
  });

  it("answers to each of its own names, and to its own pages", async () => {
    sandbox = await startSandbox({ seed: { repositories: [{ repository: "acme/api" }] } });
    const { port } = new URL(sandbox.url);

    const hosts = ["localhost", "LOCALHOST", "api.localhost", "127.0.0.1", "[::1]"].map(
      (name) => `${name}:${port}`,
    );
    const answers = await Promise.all(
      hosts.map((host) => ask("/rate_limit", { host, origin: `http://${host}` })),
    );

    expect(answers).toEqual(hosts.map(() => 200));
  });
});
