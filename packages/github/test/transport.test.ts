import { JumpingClock } from "@automation/test-kit/fake-clock";
import { RecordingLogger } from "@automation/test-kit/recording-logger";
import { afterEach, describe, expect, it } from "@jest/globals";
import { createHttpSender } from "../src/client/http-sender.ts";
import { createTransport } from "../src/client/transport.ts";
import { type Reply, ScriptedServer } from "./scripted-server.ts";
import { startTunnels, type Tunnels } from "./tunnels.ts";

let server: ScriptedServer;
let tunnels: Tunnels | undefined;

afterEach(async () => {
  await tunnels?.stop();
  tunnels = undefined;
  await server.stop();
});

describe.each([
  ["directly", false],
  ["through a proxy", true],
])("sending %s", (_, isProxied) => {
  async function send(replies: readonly Reply[], timeoutMs = 5_000, stop?: AbortController) {
    server = await ScriptedServer.start((__, index) => {
      stop?.abort();
      return replies[index] ?? {};
    });
    if (isProxied) tunnels = await startTunnels(server.url);
    const transport = createTransport({
      send: createHttpSender({ isProxied }),
      logger: new RecordingLogger(),
      clock: new JumpingClock(),
      timeoutMs,
      signal: stop?.signal,
    });
    const response = await transport.fetch(`${tunnels?.url ?? server.url}/start`, {
      method: "GET",
      headers: { "x-token": "t" },
    });
    return { response, transport };
  }

  it("brings a whole answer with status, headers and body", async () => {
    const { response, transport } = await send([{ status: 201, headers: { "x-a": "b" }, body: { id: 1 } }]);

    expect(response).toMatchObject({ status: 201, body: { id: 1 } });
    expect(response.headers.get("x-a")).toBe("b");
    expect(await response.text()).toBe('{"id":1}');
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

    expect(response.body).toEqual([1]);
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

  it("keeps the connection for the next request", async () => {
    const { transport } = await send([{}, {}]);

    await transport.fetch(`${tunnels?.url ?? server.url}/again`, { headers: {} });

    expect(server.connections).toBe(1);
  });
});

describe("the JSON of an answer", () => {
  const read = async (body: string) => {
    server = await ScriptedServer.start(() => ({ body }));
    const transport = createTransport({
      send: createHttpSender({ isProxied: false }),
      logger: new RecordingLogger(),
      clock: new JumpingClock(),
      timeoutMs: 5_000,
    });
    return (await transport.fetch(server.url, { headers: {} })).body;
  };

  it.each<[string, unknown]>([
    ['{"id":9007199254740993,"n":1}', { id: 9007199254740993n, n: 1 }],
    ['{"id": -9007199254740993}', { id: -9007199254740993n }],
    ["[1, 12345678901234567890]", [1, 12345678901234567890n]],
    ["9007199254740993", 9007199254740993n],
    ['{"id":1234567890123456}', { id: 1234567890123456 }],
    ['{"oid":"12345678901234567890"}', { oid: "12345678901234567890" }],
    ['{"text":"a: 12345678901234567890"}', { text: "a: 12345678901234567890" }],
    ["\ufeff[]", []],
    ["null", null],
  ])("keeps long integers exact: %s", async (text, value) => {
    expect(await read(text)).toEqual(value);
  });

  it.each(["", "{", "<html></html>", "[1"])("has to be whole: %j", async (text) => {
    await expect(read(text)).rejects.toThrow("incomplete or not JSON");
  });
});
