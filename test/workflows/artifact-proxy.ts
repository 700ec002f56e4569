import { createServer, type IncomingMessage, request, type Server } from "node:http";
import type { AddressInfo } from "node:net";

/** Fields that GitHub's client sends (since version 6 of `@actions/artifact`) and act 0.2.87 refuses to read. */
const UNKNOWN_TO_ACT = ["mime_type", "mimeType"];

/** A server in front of act's artifact server. */
export interface ArtifactProxy {
  /** For `ACTIONS_RUNTIME_URL`; ends in a slash. */
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Hands what the artifact client asks on to act's artifact server on `port`, without the fields that act does not know,
 * and its answers back with the `=` that end a signature written as `%3D`, because the client drops them otherwise.
 * Nothing else is changed; the files themselves go to act directly.
 */
export async function startArtifactProxy(port: number): Promise<ArtifactProxy> {
  const server = createServer((incoming, outgoing) => {
    handOn(incoming, port)
      .then(({ status, text }) => {
        outgoing.writeHead(status, { "content-type": "application/json" }).end(withEncodedSignature(text));
      })
      .catch((error: Error) => outgoing.destroy(error));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () => closeServer(server),
  };
}

async function handOn(incoming: IncomingMessage, port: number): Promise<{ status: number; text: string }> {
  const body = withoutUnknownFields(await readText(incoming));
  const { method, url: path } = incoming;
  const headers = {
    ...incoming.headers,
    // act makes the addresses for the files of it.
    host: `127.0.0.1:${port}`,
    "content-length": String(Buffer.byteLength(body)),
  };
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    request({ host: "127.0.0.1", port, method, path, headers }, resolve).once("error", reject).end(body);
  });
  return { status: answer.statusCode ?? 502, text: await readText(answer) };
}

function withEncodedSignature(text: string): string {
  return text.replaceAll(/(?<=[?&]sig=[\w-]*)=+(?=&)/g, (padding) => encodeURIComponent(padding));
}

async function readText(incoming: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString("utf8");
}

function withoutUnknownFields(text: string): string {
  const body = JSON.parse(text) as Record<string, unknown>;
  return JSON.stringify(
    Object.fromEntries(Object.entries(body).filter(([name]) => !UNKNOWN_TO_ACT.includes(name))),
  );
}

function closeServer(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
