import { createServer, type IncomingMessage, request, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** What happens to one request of git on its way. `cut-answer`: the server does it, and the answer is lost. */
export type GatewayAct = "pass" | "cut-before" | "cut-answer";

/** A stretch of network between git and the sandbox, where a test may stand. */
export interface GitGateway {
  readonly url: string;
  /** Requests so far, as `POST /acme/app.git/git-receive-pack`. */
  readonly requests: readonly string[];
  /** Asked before each request goes on. */
  onRequest: (line: string) => GatewayAct | Promise<GatewayAct>;
  close(): Promise<void>;
}

/** Starts a gateway in front of the server at `target`. */
export async function startGitGateway(target: string): Promise<GitGateway> {
  const requests: string[] = [];
  const gateway = { requests, onRequest: (): GatewayAct => "pass" } as {
    requests: string[];
    onRequest: GitGateway["onRequest"];
  };
  const server = createServer(async (incoming, outgoing) => {
    const line = `${incoming.method ?? ""} ${incoming.url ?? ""}`;
    requests.push(line);
    const act = await gateway.onRequest(line);
    if (act === "cut-before") incoming.socket.destroy();
    else forward(target, incoming, outgoing, act);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return Object.assign(gateway, {
    url: `http://127.0.0.1:${port}`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  });
}

function forward(target: string, incoming: IncomingMessage, outgoing: ServerResponse, act: GatewayAct): void {
  const { method, headers } = incoming;
  const passed = request(`${target}${incoming.url ?? ""}`, { method, headers }, (answer) => {
    if (act === "cut-answer") {
      // The whole answer first: by then the server has done what it was asked for.
      answer.resume().once("end", () => incoming.socket.destroy());
      return;
    }
    outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(outgoing);
  });
  passed.once("error", () => incoming.socket.destroy());
  incoming.pipe(passed);
}
