import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** A local cache service, as far as one file needs it: three RPC calls, and a place for bytes. */
export interface CacheService {
  /** The variables with which a runner offers the service. */
  readonly env: Readonly<Record<string, string>>;
  /** Keys that were kept, oldest first. */
  readonly keys: readonly string[];
  /** How many requests arrived. */
  readonly requests: readonly string[];
  close(): Promise<void>;
}

interface Call {
  readonly key: string;
  readonly version: string;
  readonly restore_keys?: readonly string[];
}

interface Entry {
  readonly key: string;
  readonly version: string;
  readonly blob: string;
}

/**
 * Starts the service.
 *
 * @param isBroken answers every call with 500
 * @see https://github.com/actions/toolkit/tree/main/packages/cache/src/internal
 */
export async function startCacheService(isBroken = false): Promise<CacheService> {
  const entries: Entry[] = [];
  const blobs = new Map<string, Buffer>();
  const requests: string[] = [];
  const address = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  const answerCall = (method: string, call: Call): object => {
    if (method === "CreateCacheEntry") {
      if (entries.some(({ key }) => key === call.key)) return { ok: false, message: "already exists" };
      return { ok: true, signed_upload_url: `${address()}/container/${call.key}?sig=x` };
    }
    if (method === "FinalizeCacheEntryUpload") {
      entries.push({ key: call.key, version: call.version, blob: `/container/${call.key}` });
      return { ok: true, entry_id: String(entries.length) };
    }
    const prefixes = [call.key, ...(call.restore_keys ?? [])];
    const found = entries.findLast(
      ({ key, version }) => version === call.version && prefixes.some((prefix) => key.startsWith(prefix)),
    );
    if (found === undefined) return { ok: false };
    return { ok: true, signed_download_url: `${address()}${found.blob}?sig=x`, matched_key: found.key };
  };

  const server = createServer(async (request, response) => {
    const body = await readBody(request);
    const { pathname, searchParams } = new URL(request.url ?? "/", address());
    requests.push(`${request.method} ${pathname}`);
    if (isBroken) response.writeHead(500, { "content-type": "application/json" }).end("{}");
    else if (request.method === "PUT") {
      if (searchParams.get("comp") !== "blocklist") blobs.set(pathname, body);
      response.writeHead(201, STORED).end();
    } else if (request.method === "POST") {
      const answer = answerCall(pathname.split("/").at(-1) ?? "", JSON.parse(body.toString()));
      response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(answer));
    } else sendBlob(request, response, blobs.get(pathname) ?? Buffer.alloc(0));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    env: {
      // The client calls this host the public service; any other one it takes for GHES.
      GITHUB_SERVER_URL: "http://github.localhost",
      ACTIONS_CACHE_SERVICE_V2: "True",
      ACTIONS_RESULTS_URL: `${address()}/`,
      ACTIONS_RUNTIME_TOKEN: "x.x.x",
    },
    get keys() {
      return entries.map(({ key }) => key);
    },
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const STORED = { "x-ms-request-id": "1", "last-modified": "Mon, 23 Nov 2026 00:00:00 GMT", etag: '"1"' };

/** Whole, or the part that is asked for. */
function sendBlob(request: IncomingMessage, response: ServerResponse, blob: Buffer): void {
  const range = /bytes=(\d+)-(\d*)/.exec(
    String(request.headers["x-ms-range"] ?? request.headers.range ?? ""),
  );
  const from = Number(range?.[1] ?? 0);
  const part = blob.subarray(from, range?.[2] ? Number(range[2]) + 1 : undefined);
  response.writeHead(range === null ? 200 : 206, {
    ...STORED,
    "content-length": String(part.length),
    ...(range && { "content-range": `bytes ${from}-${from + part.length - 1}/${blob.length}` }),
    "x-ms-blob-type": "BlockBlob",
  });
  response.end(request.method === "HEAD" ? undefined : part);
}

async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
