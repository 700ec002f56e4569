import { once } from "node:events";
import http from "node:http";
import https from "node:https";
import type { AddressInfo } from "node:net";
import { getCACertificates, setDefaultCACertificates } from "node:tls";
import { type Certificate, makeCertificate } from "@automation/github-sandbox";

/** What came in. */
export interface ReceivedRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: http.IncomingHttpHeaders;
  readonly body: string;
}

/** What is answered; `hang`: nothing; `drop`: the connection ends after the request was read. */
export type Reply =
  | { readonly status: number; readonly body?: string; readonly headers?: Readonly<Record<string, string>> }
  | "hang"
  | "drop";

/** A server on this machine that answers in order, the last reply again and again. */
export interface ReplyServer {
  readonly url: URL;
  readonly requests: readonly ReceivedRequest[];
  close(): Promise<void>;
}

let certificate: Certificate | undefined;

/** A certificate for localhost, trusted by this process from now on. */
export function trustedCertificate(): Certificate {
  if (certificate === undefined) {
    certificate = makeCertificate(Date.now());
    setDefaultCACertificates([...getCACertificates("default"), certificate.certificate]);
  }
  return certificate;
}

/** Starts a server for HTTP, or for HTTPS with a trusted certificate. */
export async function startServer(
  replies: readonly Reply[] | ((request: ReceivedRequest) => Reply),
  { isSecure = false, path = "/hook" } = {},
): Promise<ReplyServer> {
  const requests: ReceivedRequest[] = [];
  const listener: http.RequestListener = (request, response) => {
    let body = "";
    request.setEncoding("utf8");
    request.on("data", (chunk: string) => {
      body += chunk;
    });
    request.on("end", () => {
      const received = {
        method: request.method ?? "",
        path: request.url ?? "",
        headers: request.headers,
        body,
      };
      requests.push(received);
      const place = Math.min(requests.length, Array.isArray(replies) ? replies.length : 1) - 1;
      const reply = typeof replies === "function" ? replies(received) : replies[place];
      if (reply === "hang" || reply === undefined) return;
      if (reply === "drop") request.socket.destroy();
      else response.writeHead(reply.status, reply.headers).end(reply.body ?? "");
    });
  };
  const { key, certificate: cert } = isSecure ? trustedCertificate() : { key: "", certificate: "" };
  const server = isSecure ? https.createServer({ key, cert }, listener) : http.createServer(listener);
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    url: new URL(`${isSecure ? "https" : "http"}://localhost:${port}${path}`),
    requests,
    close: async () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
