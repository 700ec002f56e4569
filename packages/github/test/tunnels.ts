import { once } from "node:events";
import { createServer } from "node:http";
import { type AddressInfo, connect, type Socket } from "node:net";

/** A proxy that is in the environment of this process. */
export interface Tunnels {
  /** An address that only the proxy knows: it leads to the server. */
  readonly url: string;
  /** What was asked for: `host:port`, and the proxy's password where one was sent. */
  readonly asked: readonly string[];
  stop(): Promise<void>;
}

const VARIABLES = ["http_proxy", "https_proxy", "no_proxy"] as const;

/**
 * Starts a proxy to which every host is the server at `target`, and names it in the environment.
 *
 * @param answer What it says to each `CONNECT`; by default it opens the tunnel. "" says nothing.
 */
export async function startTunnels(
  target: string,
  {
    credentials = "",
    answer = "HTTP/1.1 200 Connection Established",
  }: { readonly credentials?: string; readonly answer?: string } = {},
): Promise<Tunnels> {
  const asked: string[] = [];
  const sockets = new Set<Socket>();
  const { hostname, port, protocol } = new URL(target);
  const proxy = createServer().on("connect", (request, socket: Socket) => {
    asked.push([request.url, request.headers["proxy-authorization"]].filter(Boolean).join(" "));
    sockets.add(socket.on("error", () => undefined));
    if (answer === "") return;
    socket.write(`${answer}\r\n\r\n`);
    if (!answer.includes(" 200 ")) {
      socket.end();
      return;
    }
    const upstream = connect(Number(port), hostname, () => upstream.pipe(socket).pipe(upstream));
    upstream.on("error", () => socket.destroy());
    socket.on("close", () => upstream.destroy());
  });
  proxy.listen(0, "127.0.0.1");
  await once(proxy, "listening");
  const before = VARIABLES.map((name) => [name, process.env[name]] as const);
  const address = `http://${credentials}127.0.0.1:${(proxy.address() as AddressInfo).port}`;
  Object.assign(process.env, { http_proxy: address, https_proxy: address, no_proxy: "" });
  return {
    url: `${protocol}//github.invalid`,
    asked,
    stop: async () => {
      for (const [name, value] of before) {
        if (value === undefined) delete process.env[name];
        else process.env[name] = value;
      }
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => proxy.close(resolve));
    },
  };
}
