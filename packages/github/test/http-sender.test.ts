import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from "node:zlib";
import { afterEach, describe, expect, it } from "@jest/globals";
import { createHttpSender, type HttpRequest, type SendHttp } from "../src/client/http-sender.ts";
import { startTunnels, type Tunnels } from "./tunnels.ts";

let server: Server;
let tunnels: Tunnels | undefined;

afterEach(async () => {
  await tunnels?.stop();
  tunnels = undefined;
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

async function serve(listener: RequestListener): Promise<string> {
  server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

function send(
  url: string,
  request: Partial<HttpRequest> = {},
  sender: SendHttp = createHttpSender({ isProxied: false }),
) {
  return sender({ method: "GET", url, headers: {}, ...request }, { signal: new AbortController().signal });
}

describe("a compressed answer", () => {
  const JSON_TEXT = JSON.stringify({ name: "päron", list: Array.from({ length: 500 }, (_, index) => index) });

  it.each<[string, (text: string) => Uint8Array]>([
    ["gzip", gzipSync],
    ["X-GZIP", gzipSync],
    ["deflate", deflateSync],
    ["deflate", deflateRawSync],
    ["br", brotliCompressSync],
    ["gzip, br", (text) => brotliCompressSync(gzipSync(text))],
    ["identity", (text) => Buffer.from(text)],
  ])("is unpacked: %s", async (encoding, pack) => {
    const url = await serve((_, response) => {
      response.writeHead(200, { "content-encoding": encoding }).end(pack(JSON_TEXT));
    });

    expect((await send(url)).text).toBe(JSON_TEXT);
  });

  it("may have no body", async () => {
    const url = await serve((_, response) => {
      response.writeHead(204, { "content-encoding": "gzip" }).end();
    });

    expect(await send(url)).toMatchObject({ status: 204, text: "" });
  });

  it("fails when it is not what it is said to be", async () => {
    const url = await serve((_, response) => {
      response.writeHead(200, { "content-encoding": "gzip" }).end("{}");
    });

    await expect(send(url)).rejects.toThrow("incorrect header check");
  });

  it("fails when it grows beyond every size", async () => {
    const bomb = brotliCompressSync(gzipSync(Buffer.alloc(300 * 1024 * 1024), { level: 1 }));
    const url = await serve((_, response) => {
      response.writeHead(200, { "content-encoding": "gzip, br" }).end(bomb);
    });

    await expect(send(url)).rejects.toThrow(/larger than/);
  });
});

describe("a request", () => {
  it("says what it accepts, how long it is, and to whom it goes", async () => {
    const seen: unknown[] = [];
    const url = await serve((request, response) => {
      seen.push(request.headers);
      response.end("{}");
    });

    await send(url, { method: "POST", body: "päron", headers: { accept: "a/b" } });
    await send(url, { method: "PUT", body: "" });

    const common = { host: new URL(url).host, connection: "keep-alive", "accept-encoding": "gzip, deflate" };
    expect(seen).toEqual([
      { ...common, accept: "a/b", "content-length": "6" },
      { ...common, accept: "*/*", "content-length": "0" },
    ]);
  });

  it("is not sent with a header that would be two", async () => {
    const url = await serve((_, response) => response.end("{}"));

    await expect(send(url, { headers: { a: "1\r\nb: 2" } })).rejects.toThrow("Invalid character in header");
  });

  it("tells when it has left", async () => {
    const events: string[] = [];
    const url = await serve((_, response) => {
      setTimeout(() => response.end("{}"), 50);
    });

    await createHttpSender({ isProxied: false })(
      { method: "GET", url, headers: {} },
      { signal: new AbortController().signal, onSent: () => events.push("sent") },
    );
    events.push("answered");

    expect(events).toEqual(["sent", "answered"]);
  });
});

describe("an answer that does not come whole", () => {
  it.each<[string, RequestListener]>([
    [
      "it stops before its length",
      (_, r) => r.writeHead(200, { "content-length": 9 }).write("{", () => r.destroy()),
    ],
    ["it stops between chunks", (_, r) => r.writeHead(200).write("{", () => r.destroy())],
    ["it never begins", (request) => request.socket.destroy()],
    ["it is no HTTP", (request) => request.socket.end("SSH-2.0\r\n\r\n")],
    ["its headers are too long", (_, r) => r.writeHead(200, { a: "b".repeat(20_000) }).end("{}")],
  ])("is an error: %s", async (_, listener) => {
    await expect(send(await serve(listener))).rejects.toThrow(/incomplete|hang up|Parse Error/);
  });

  it("ends with the reason of the signal, at any time", async () => {
    const reason = new Error("enough");
    const stop = new AbortController();
    const url = await serve((_, response) => {
      response.writeHead(200).write("{");
      setTimeout(() => stop.abort(reason), 20);
    });
    const sender = createHttpSender({ isProxied: false });

    const broken = sender({ method: "GET", url, headers: {} }, { signal: stop.signal });

    await expect(broken).rejects.toBe(reason);
    await expect(sender({ method: "GET", url, headers: {} }, { signal: stop.signal })).rejects.toBe(reason);
  });

  it("leaves a connection alone that is another request's by now", async () => {
    const url = await serve((request, response) => {
      setTimeout(() => response.end("{}"), request.url === "/slow" ? 60 : 0);
    });
    const sender = createHttpSender({ isProxied: false });
    const stop = new AbortController();
    await sender({ method: "GET", url, headers: {} }, { signal: stop.signal });

    const slow = send(`${url}/slow`, {}, sender);
    stop.abort(new Error("late"));

    expect(await slow).toMatchObject({ status: 200 });
  });
});

describe("a proxy", () => {
  const proxied = () => createHttpSender({ isProxied: true });

  it.each([
    ["", ""],
    ["user:pass@", "user:pass"],
    ["us%40er:p%25%3Ass@", "us@er:p%:ss"],
  ])("is told who asks: %j", async (credentials, clear) => {
    tunnels = await startTunnels(await serve((_, response) => response.end("{}")), { credentials });

    await send(tunnels.url, {}, proxied());

    const basic = clear === "" ? "" : ` Basic ${Buffer.from(clear).toString("base64")}`;
    expect(tunnels.asked).toEqual([`github.invalid:80${basic}`]);
  });

  it("is left out for this machine, and for what no_proxy names", async () => {
    const url = await serve((_, response) => response.end("{}"));
    tunnels = await startTunnels(url);
    process.env.no_proxy = "other.example, .invalid";

    await send(url, {}, proxied());
    const direct = send(tunnels.url, {}, proxied());

    await expect(direct).rejects.toThrow(/github\.invalid/);
    expect(tunnels.asked).toEqual([]);
  });

  it("that refuses is named, and its answer is not taken for GitHub's", async () => {
    const url = await serve((_, response) => response.end("{}"));
    tunnels = await startTunnels(url, { answer: "HTTP/1.1 407 Proxy Authentication Required" });

    const refused = send(tunnels.url, {}, proxied());

    await expect(refused).rejects.toThrow(
      "the proxy refused the connection: 407 Proxy Authentication Required",
    );
  });

  it("that says nothing does not hold up the end", async () => {
    tunnels = await startTunnels(await serve((_, response) => response.end("{}")), { answer: "" });
    const stop = new AbortController();
    const reason = new Error("no response within 30 ms");
    setTimeout(() => stop.abort(reason), 30);

    const hanging = proxied()({ method: "GET", url: tunnels.url, headers: {} }, { signal: stop.signal });

    await expect(hanging).rejects.toBe(reason);
  });
});
