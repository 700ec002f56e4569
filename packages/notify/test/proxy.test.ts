/** Channels behind a proxy: a real one, which resolves the names itself. */
import { once } from "node:events";
import http from "node:http";
import net, { type AddressInfo } from "node:net";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { createSlackWebhook } from "../src/channels/slack-webhook.ts";
import { deliver } from "../src/deliver.ts";
import { context, notifyMessage } from "./messages.ts";
import { type ReplyServer, startServer } from "./servers.ts";

const NAMES = ["http_proxy", "HTTP_PROXY", "https_proxy", "HTTPS_PROXY", "no_proxy", "NO_PROXY"];
const before = Object.fromEntries(NAMES.map((name) => [name, process.env[name]]));

let slack: ReplyServer;
let proxy: Proxy;

interface Proxy {
  readonly port: number;
  /** What it was asked to connect to, and with which credentials. */
  readonly asked: { readonly target: string | undefined; readonly credentials: string | undefined }[];
  status: number;
  close(): void;
}

/** Connects every name to the same port of this machine. */
async function startProxy(targetPort: number): Promise<Proxy> {
  const server = http.createServer((_request, response) => response.writeHead(501).end());
  server.on("connect", (request, client: net.Socket) => {
    made.asked.push({
      target: request.url,
      credentials: request.headers["proxy-authorization"],
    });
    if (made.status !== 200) {
      client.end(`HTTP/1.1 ${made.status} No\r\n\r\n`);
      return;
    }
    const upstream = net.connect(targetPort, "127.0.0.1", () => {
      client.write("HTTP/1.1 200 Connection established\r\n\r\n");
      upstream.pipe(client).pipe(upstream);
    });
    upstream.on("error", () => client.destroy());
    client.on("error", () => upstream.destroy());
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const made: Proxy = {
    port: (server.address() as AddressInfo).port,
    asked: [],
    status: 200,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
  return made;
}

beforeEach(async () => {
  for (const name of NAMES) delete process.env[name];
  slack = await startServer([{ status: 200, body: "ok" }]);
  proxy = await startProxy(Number(slack.url.port));
  process.env.http_proxy = `http://user:p%40ss@127.0.0.1:${proxy.port}`;
});
afterEach(async () => {
  proxy.close();
  await slack.close();
  for (const name of NAMES) {
    if (before[name] === undefined) delete process.env[name];
    else process.env[name] = before[name];
  }
});

const send = (url: string, given = {}) =>
  deliver(
    createSlackWebhook(new URL(url)),
    notifyMessage(),
    null,
    context({ allowsPrivate: false, allowsPlain: true, ...given }),
  );

describe("a channel behind a proxy", () => {
  it("is reached through it, by a name that only the proxy knows, with the proxy's credentials", async () => {
    const { last } = await send("http://hooks.slack.invalid/services/x");

    expect(last.status).toBe("sent");
    expect(slack.requests).toHaveLength(1);
    expect(proxy.asked).toEqual([
      {
        target: "hooks.slack.invalid:80",
        credentials: `Basic ${Buffer.from("user:p@ss").toString("base64")}`,
      },
    ]);
  });

  it("is reached directly where no_proxy names its host", async () => {
    process.env.no_proxy = "example.com, slack.invalid";

    const { last } = await send("http://hooks.slack.invalid/services/x", {
      allowsPrivate: true,
      resolver: async () => [{ address: "127.0.0.1", family: 4 }],
    });

    // Nothing listens on port 80 of this machine, or it is not Slack: what counts is that the proxy was not asked.
    expect(proxy.asked).toEqual([]);
    expect(last).not.toMatchObject({ code: "ENOTFOUND" });
  });

  it.each(["http://10.1.2.3/x", "http://[fd00::1]/x", "http://169.254.169.254/latest/meta-data"])(
    "is refused at a private address, which the proxy might reach: %s",
    async (url) => {
      const { last } = await send(url);

      expect(last).toMatchObject({ status: "failed", code: "private-address", kind: "permanent" });
      expect(proxy.asked).toEqual([]);
    },
  );

  it("fails, and is tried again, when the proxy refuses", async () => {
    proxy.status = 407;

    const { last, attempts } = await send("http://hooks.slack.invalid/services/x");

    expect(last).toMatchObject({ status: "failed", code: "proxy-refused", mayHaveArrived: false });
    expect(attempts).toBe(4);
    expect(slack.requests).toEqual([]);
  });

  it("is not tried twice when the answer got lost behind the proxy", async () => {
    await slack.close();
    slack = await startServer(["drop"]);
    proxy.close();
    proxy = await startProxy(Number(slack.url.port));
    process.env.http_proxy = `127.0.0.1:${proxy.port}`;

    const { mayHaveArrived, attempts } = await send("http://hooks.slack.invalid/services/x");

    expect({ mayHaveArrived, attempts, came: slack.requests.length }).toEqual({
      mayHaveArrived: true,
      attempts: 1,
      came: 1,
    });
  });
});
