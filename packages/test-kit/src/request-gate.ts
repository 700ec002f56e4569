import { once } from "node:events";
import { Agent, createServer, type IncomingMessage, request, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** SIGKILL at the nth request: before GitHub sees it, or once GitHub is done and the answer is on its way. */
export interface KillPlan {
  readonly atRequest: number;
  readonly when: "before" | "after";
}

/**
 * The only way from the processes of a test to its GitHub: it tells them apart by their tokens, counts each one's
 * requests, and strikes one down at its request. Its address stays, because what runs remember is of one address.
 */
export interface Gate {
  /** Where processes find GitHub. */
  readonly url: string;
  /** Lets a process through; `strike` ends it, at once and for good. */
  admit(token: string, plan: KillPlan | undefined, strike: () => void): Pass;
  close(): Promise<void>;
}

/** One process's way through the gate. */
export interface Pass {
  /** Requests of the process that reached GitHub. */
  count(): number;
  /** Ends when GitHub has done everything that the process asked for. */
  settle(): Promise<void>;
}

interface Admitted {
  readonly plan: KillPlan | undefined;
  readonly strike: () => void;
  readonly underWay: Set<Promise<void>>;
  arrived: number;
  passed: number;
}

/** Opens a gate to the GitHub at `target`. */
export async function openGate(target: string): Promise<Gate> {
  // A connection that is kept may be closed by the other side just then: a request would be lost that nobody planned.
  const agent = new Agent({ keepAlive: false });
  const admitted = new Map<string, Admitted>();
  const server = createServer(async (incoming, outgoing) => {
    const body = await readBody(incoming);
    const one = admitted.get(incoming.headers.authorization?.split(" ")[1] ?? "");
    // Half a request is none: it came from a process that is no more.
    if (body === null || one === undefined) {
      incoming.socket.destroy();
      return;
    }
    one.arrived += 1;
    const isLast = one.arrived === one.plan?.atRequest;
    if (isLast && one.plan?.when === "before") {
      one.strike();
      incoming.socket.destroy();
      return;
    }
    one.passed += 1;
    const way = { target, agent, body, onAnswer: isLast ? one.strike : undefined };
    const done = forward(incoming, outgoing, way).finally(() => one.underWay.delete(done));
    one.underWay.add(done);
  });
  server.keepAliveTimeout = 0;
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    admit: (token, plan, strike) => {
      const one: Admitted = { plan, strike, underWay: new Set(), arrived: 0, passed: 0 };
      admitted.set(token, one);
      return {
        count: () => one.passed,
        settle: async () => {
          await Promise.all(one.underWay);
        },
      };
    },
    close: async () => {
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
