import type { Agent, ClientRequest, IncomingMessage } from "node:http";

/** One request: what goes out, whole. */
export interface HttpRequest {
  readonly method: string;
  readonly url: string;
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | undefined;
}

/** One answer: what came in, whole and decompressed. */
export interface HttpAnswer {
  readonly status: number;
  /** By lower-case name; several of a name are joined with a comma. */
  readonly headers: Map<string, string>;
  readonly text: string;
}

/** Hears of a request what happens before its answer. */
export interface SendOptions {
  /** Breaks the exchange off; its reason is what the caller gets. */
  readonly signal: AbortSignal;
  /** Called when the request has left this process. */
  readonly onSent?: (() => void) | undefined;
}

/** Sends one request; redirects are answers. Rejects when no whole answer comes. */
export type SendHttp = (request: HttpRequest, options: SendOptions) => Promise<HttpAnswer>;

/** Most bytes of an answer, before and after decompression: GitHub's largest file has 100 MB. */
const MOST_BYTES = 256 * 1024 * 1024;

/** A connection that rested for longer may have been closed by the other side already. As Node's own fetch has it. */
const IDLE_MS = 4_000;

/**
 * Makes a sender over `node:http` and `node:https`, of which Node loads and runs less than of its own fetch (docs/decisions/
 * 0155). Connections are kept for the next request. Behind a proxy they are tunnels, by the rules of GitHub's toolkit.
 */
export function createHttpSender({ isProxied }: { readonly isProxied: boolean }): SendHttp {
  const lines = new Map<string, Promise<Line>>();
  const findLine = (url: URL): Promise<Line> => {
    const known = lines.get(url.origin) ?? openLine(url, isProxied);
    lines.set(url.origin, known);
    return known;
  };

  return async ({ method, url, headers, body }, { signal, onSent }) => {
    const address = new URL(url);
    const { request: open, agent } = await findLine(address);
    signal.throwIfAborted();
    const request = open(address, { method, agent, headers: completeHeaders(address, headers, body) });
    if (onSent !== undefined) request.once("finish", onSent);
    return breakOffWith(signal, request, readAnswer(request.end(body), method));
  };
}

/** The answer, or the signal's reason once it aborts: a request that has no connection yet does not say that it is over. */
async function breakOffWith(
  signal: AbortSignal,
  request: ClientRequest,
  answer: Promise<HttpAnswer>,
): Promise<HttpAnswer> {
  let breakOff = (): void => undefined;
  const broken = new Promise<never>((_, reject) => {
    breakOff = () => {
      request.destroy(signal.reason);
      reject(signal.reason);
    };
    signal.addEventListener("abort", breakOff, { once: true });
  });
  try {
    return await Promise.race([answer, broken]);
  } finally {
    // The connection may be another request's by now.
    signal.removeEventListener("abort", breakOff);
  }
}

/** How requests of one origin go out. */
interface Line {
  readonly request: typeof import("node:http").request;
  readonly agent: Agent;
}

/** Loads what this origin needs and nothing else: TLS takes longer to load than all the rest. */
async function openLine(url: URL, isProxied: boolean): Promise<Line> {
  const { request, Agent } =
    url.protocol === "https:" ? await import("node:https") : await import("node:http");
  const settings = { keepAlive: true, timeout: IDLE_MS };
  const proxies = isProxied ? await import("./proxies.ts") : null;
  return { request, agent: proxies?.openTunnels(url, settings) ?? new Agent(settings) };
}

function completeHeaders(
  { protocol }: URL,
  headers: Readonly<Record<string, string>>,
  body: string | undefined,
): Record<string, string> {
  // Without TLS an old proxy in between may not know Brotli.
  const encodings = protocol === "https:" ? "gzip, deflate, br" : "gzip, deflate";
  const length = body === undefined ? {} : { "content-length": String(Buffer.byteLength(body)) };
  return { accept: "*/*", "accept-encoding": encodings, ...headers, ...length };
}

async function readAnswer(request: ClientRequest, method: string): Promise<HttpAnswer> {
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    // Stays: what breaks later is the answer's error, too.
    request.on("response", resolve).on("error", (error) => reject(findFirst(error)));
    request.on("close", () => reject(new Error("the connection was closed without a response")));
  });
  const headers = readHeaders(answer);
  const body = await readBody(answer);
  const encoding = headers.get("content-encoding");
  const isPlain = encoding === undefined || body.length === 0 || method === "HEAD";
  const bytes = isPlain
    ? body
    : await (await import("./decompress.ts")).decompress(body, encoding, MOST_BYTES);
  return { status: answer.statusCode ?? 0, headers, text: decode(bytes) };
}

/** Where several addresses of a host were tried, Node's own error has no words. */
function findFirst(error: Error & { readonly errors?: readonly Error[] }): Error {
  return error.errors?.[0] ?? error;
}

function readHeaders({ headers }: IncomingMessage): Map<string, string> {
  return new Map(
    Object.entries(headers).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, Array.isArray(value) ? value.join(", ") : value] as const],
    ),
  );
}

async function readBody(answer: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  try {
    for await (const chunk of answer as AsyncIterable<Buffer>) {
      bytes += chunk.length;
      if (bytes > MOST_BYTES) throw new Error(`it is larger than ${MOST_BYTES} bytes`);
      chunks.push(chunk);
    }
  } catch (cause) {
    throw new Error("the response is incomplete", { cause });
  }
  return chunks.length === 1 && chunks[0] !== undefined ? chunks[0] : Buffer.concat(chunks, bytes);
}

/** UTF-8, without the mark that some servers put before it. */
function decode(bytes: Buffer): string {
  const text = bytes.toString("utf8");
  return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
}
