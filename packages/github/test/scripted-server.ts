import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";

/** A request as it arrived. */
export interface SeenRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: string;
}

/** What the server answers. `cut` breaks the connection in the middle of the body, `hang` never answers. */
export interface Reply {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Text is sent as it is, anything else as JSON. */
  readonly body?: unknown;
  readonly fault?: "cut" | "hang" | "reset";
}

/** A server that answers as a test says, for answers that no well-behaved GitHub gives. */
export class ScriptedServer {
  readonly seen: SeenRequest[] = [];
  /** Connections that were opened. */
  connections = 0;
  readonly #server: Server;

  private constructor(answer: (request: SeenRequest, index: number) => Reply) {
    this.#server = createServer(async (incoming, outgoing) => {
      const request = await readRequest(incoming);
      const reply = answer(request, this.seen.push(request) - 1);
      if (reply.fault === "hang") return;
      if (reply.fault === "reset") {
        incoming.socket.destroy();
        return;
      }
      const body = typeof reply.body === "string" ? reply.body : JSON.stringify(reply.body ?? {});
      const status = reply.status ?? 200;
      const headers = { "content-type": "application/json; charset=utf-8", ...reply.headers };
      if (reply.fault === "cut") {
        outgoing.writeHead(status, { ...headers, "content-length": String(Buffer.byteLength(body)) });
        outgoing.write(body.slice(0, body.length / 2), () => incoming.socket.destroy());
        return;
      }
      outgoing.writeHead(status, headers);
      outgoing.end(status === 204 || status === 304 ? undefined : body);
    });
    this.#server.on("connection", () => {
      this.connections += 1;
    });
  }

  static async start(answer: (request: SeenRequest, index: number) => Reply): Promise<ScriptedServer> {
    const server = new ScriptedServer(answer);
    await new Promise<void>((resolve) => server.#server.listen(0, "127.0.0.1", resolve));
    return server;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }
}

async function readRequest(incoming: IncomingMessage): Promise<SeenRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  const headers = Object.fromEntries(
    Object.entries(incoming.headers).map(([name, value]) => [name, value?.toString()]),
  );
  const { method = "", url = "" } = incoming;
  return { method, path: url, headers, body: Buffer.concat(chunks).toString() };
}
