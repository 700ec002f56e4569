import { once } from "node:events";
import { Agent, createServer, type IncomingMessage, request, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { ProcessPlan } from "./scenario.ts";

/** The only way from one process to GitHub: it counts that process's requests, and strikes the process down at one. */
export interface Gate {
  /** Where the process finds GitHub. */
  readonly url: string;
  /** Requests that reached GitHub. */
  count(): number;
  close(): Promise<void>;
}

/** Opens a gate to the GitHub at `target`. `strike` ends the process, at once and for good. */
export async function openGate(target: string, plan: ProcessPlan["kill"], strike: () => void): Promise<Gate> {
  // A connection that is kept may be closed by the other side just then: a request would be lost that nobody planned.
  const agent = new Agent({ keepAlive: false });
  let arrived = 0;
  let passed = 0;
  const underWay = new Set<Promise<void>>();
  const server = createServer(async (incoming, outgoing) => {
    const body = await readBody(incoming);
    // Half a request is none: it came from a process that is no more.
    if (body === null) return;
    arrived += 1;
    const isLast = arrived === plan?.atRequest;
    if (isLast && plan?.when === "before") {
      strike();
      incoming.socket.destroy();
      return;
    }
    passed += 1;
    const way = { target, agent, body, onAnswer: isLast ? strike : undefined };
    const done = forward(incoming, outgoing, way).finally(() => underWay.delete(done));
    underWay.add(done);
  });
  server.keepAliveTimeout = 0;
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    count: () => passed,
    close: async () => {
      await Promise.all(underWay);
      agent.destroy();
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

interface Way {
  readonly target: string;
  readonly agent: Agent;
  readonly body: Buffer;
  /** Called once GitHub has done everything, before the process hears of it. */
  readonly onAnswer: (() => void) | undefined;
}

/**
 * Hands a request on as it is, and the answer back as it is: broken off where it broke off. Ends when GitHub has done its
 * part, whether or not the process still listens.
 */
function forward(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  { target, agent, body, onAnswer }: Way,
): Promise<void> {
  const { promise, resolve: finish } = Promise.withResolvers<void>();
  const cut = () => {
    onAnswer?.();
    incoming.socket.destroy();
    finish();
  };
  const onward = request(`${target}${incoming.url}`, {
    method: incoming.method,
    headers: incoming.headers,
    agent,
  });
  onward.on("error", cut);
  onward.on("response", (answer) => {
    if (onAnswer !== undefined) {
      cut();
      answer.destroy();
      return;
    }
    outgoing.writeHead(answer.statusCode ?? 502, withoutConnection(answer.rawHeaders));
    answer.on("close", finish);
    answer.on("aborted", () => incoming.socket.destroy());
    answer.on("error", () => incoming.socket.destroy());
    outgoing.on("close", () => answer.resume());
    answer.pipe(outgoing);
  });
  onward.end(body);
  return promise;
}

/** Headers without those that are about one connection only. */
function withoutConnection(rawHeaders: readonly string[]): string[] {
  return rawHeaders.filter((_, index) => {
    const name = rawHeaders[index - (index % 2)]?.toLowerCase();
    return name !== "connection" && name !== "keep-alive";
  });
}

async function readBody(incoming: IncomingMessage): Promise<Buffer | null> {
  const chunks: Buffer[] = [];
  try {
    for await (const chunk of incoming) chunks.push(chunk as Buffer);
  } catch {
    return null;
  }
  return Buffer.concat(chunks);
}
