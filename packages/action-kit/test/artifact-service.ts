import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";

/** A local artifact service, as far as an upload needs one: two RPC calls, and a place to put blocks. */
export interface ArtifactService {
  /** The variables with which a runner offers the service. */
  readonly env: Readonly<Record<string, string>>;
  /** What was finished: names, and how many bytes of zip file each has. */
  readonly artifacts: readonly { readonly name: string; readonly size: number }[];
  close(): Promise<void>;
}

/**
 * Starts the service. An artifact whose name is in `taken` is refused as the real one refuses it.
 *
 * @see https://github.com/actions/toolkit/tree/main/packages/artifact/src/internal
 */
export async function startArtifactService(taken: readonly string[]): Promise<ArtifactService> {
  const artifacts: { name: string; size: number }[] = [];
  const server = createServer(async (request, response) => {
    const body = await readBody(request);
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const answer = (status: number, data: object) => {
      response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(data));
    };
    if (request.method === "PUT") {
      response
        .writeHead(201, {
          "x-ms-request-id": "1",
          "last-modified": "Mon, 23 Nov 2026 00:00:00 GMT",
          etag: "1",
        })
        .end();
      return;
    }
    const call = JSON.parse(body.toString()) as { name: string; size?: string };
    if (taken.includes(call.name)) {
      answer(409, {
        code: "already_exists",
        msg: "an artifact with this name already exists on the workflow run",
      });
    } else if (request.url?.endsWith("/CreateArtifact") === true) {
      answer(200, { ok: true, signed_upload_url: `${address}/container/blob?sig=x` });
    } else {
      artifacts.push({ name: call.name, size: Number(call.size) });
      answer(200, { ok: true, artifact_id: String(artifacts.length) });
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    env: {
      // The client calls this host the public service; any other one it takes for GHES.
      GITHUB_SERVER_URL: "http://github.localhost",
      ACTIONS_RESULTS_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
      ACTIONS_RUNTIME_TOKEN: `x.${encode({ scp: "Actions.Results:run-1:job-1" })}.x`,
    },
    artifacts,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

function encode(claims: object): string {
  return Buffer.from(JSON.stringify(claims)).toString("base64url");
}
