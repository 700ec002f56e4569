import { defaults } from "@actions/github/lib/utils";
import { JumpingClock } from "@automation/test-kit/fake-clock";
import { RecordingLogger } from "@automation/test-kit/recording-logger";
import { afterEach, describe, expect, it } from "@jest/globals";
import { createTransport, type Fetch } from "../src/client/transport.ts";
import { type Reply, ScriptedServer } from "./scripted-server.ts";

let server: ScriptedServer;

afterEach(() => server.stop());

describe.each<[string, Fetch]>([
  ["the platform's fetch", (url, init) => fetch(url, init)],
  ["the fetch of @actions/github, which knows proxies", defaults.request?.fetch as Fetch],
])("sending through %s", (_, baseFetch) => {
  async function send(replies: readonly Reply[], timeoutMs = 5_000, stop?: AbortController) {
    server = await ScriptedServer.start((__, index) => {
      stop?.abort();
      return replies[index] ?? {};
    });
    const transport = createTransport({
      fetch: baseFetch,
      logger: new RecordingLogger(),
      clock: new JumpingClock(),
      timeoutMs,
      signal: stop?.signal,
    });
    const response = await transport.fetch(`${server.url}/start`, {
      method: "GET",
      headers: { "x-token": "t" },
    });
    return { response, transport };
  }

  it("brings a whole answer with status, headers and body", async () => {
    const { response, transport } = await send([{ status: 201, headers: { "x-a": "b" }, body: { id: 1 } }]);

    expect({ status: response.status, a: response.headers.get("x-a"), json: await response.json() }).toEqual({
      status: 201,
      a: "b",
      json: { id: 1 },
    });
    expect(transport.count()).toBe(1);
  });

  it("brings an answer without a body", async () => {
    const { response } = await send([{ status: 204 }]);

    expect({ status: response.status, text: await response.text() }).toEqual({ status: 204, text: "" });
  });

  it("follows a redirect with the same headers, and counts it", async () => {
    const { response, transport } = await send([
      { status: 301, headers: { location: "/next" } },
      { body: [1] },
    ]);

    expect(await response.json()).toEqual([1]);
    expect(server.seen[1]).toMatchObject({ path: "/next", headers: { "x-token": "t" } });
    expect(transport.count()).toBe(2);
  });

  it("fails for a body that breaks off", async () => {
    await expect(send([{ fault: "cut", body: { long: "x".repeat(1_000) } }])).rejects.toThrow();
  });

  it("fails for an answer that does not come", async () => {
    await expect(send([{ fault: "hang" }], 30)).rejects.toThrow("no response within 30 ms");
  });

  it("does not wait to the end for an answer when the run is cancelled", async () => {
    const hanging = send([{ fault: "hang" }], 1_000_000, new AbortController());

    await expect(hanging).rejects.toThrow("run was cancelled");
  });
});
