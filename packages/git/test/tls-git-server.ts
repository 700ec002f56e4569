import { execFileSync, spawn } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import { join } from "node:path";

/** A server of git's smart protocol that shows a certificate of an authority that nobody knows. */
export interface TlsGitServer {
  readonly url: string;
  /** File with the certificate of the authority. */
  readonly authority: string;
  close(): Promise<void>;
}

/** Serves the bare repositories below `folder`, through git's own `http-backend`. */
export async function startTlsGitServer(folder: string): Promise<TlsGitServer> {
  const { key, cert, authority } = makeCertificates(folder);
  const server = createServer({ key: readFileSync(key), cert: readFileSync(cert) }, (request, response) => {
    answer(folder, request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `https://127.0.0.1:${(server.address() as AddressInfo).port}`,
    authority,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** An authority, and a certificate for this machine that it signed. */
function makeCertificates(folder: string) {
  const file = (name: string) => join(folder, name);
  const openssl = (...args: readonly string[]) => execFileSync("openssl", args, { stdio: "pipe" });
  const [caKey, authority, key, cert] = ["ca.key", "ca.pem", "server.key", "server.pem"].map(file) as [
    string,
    string,
    string,
    string,
  ];
  const newKey = ["-newkey", "rsa:2048", "-nodes"];
  const subject = "/CN=A private authority";
  openssl("req", "-x509", ...newKey, "-keyout", caKey, "-out", authority, "-days", "2", "-subj", subject);
  const [wish, names] = [file("server.csr"), file("names")];
  openssl("req", ...newKey, "-keyout", key, "-out", wish, "-subj", "/CN=127.0.0.1");
  writeFileSync(names, "subjectAltName=IP:127.0.0.1,DNS:localhost\n");
  const by = ["-CA", authority, "-CAkey", caKey, "-CAcreateserial"];
  openssl("x509", "-req", "-in", wish, ...by, "-out", cert, "-days", "2", "-extfile", names);
  return { key, cert, authority };
}

/** One request, as a web server hands it to a program: https://git-scm.com/docs/git-http-backend */
function answer(folder: string, request: IncomingMessage, response: ServerResponse): void {
  const { pathname, search } = new URL(request.url ?? "/", "https://localhost");
  const child = spawn("git", ["http-backend"], {
    env: {
      PATH: process.env.PATH,
      GIT_PROJECT_ROOT: folder,
      GIT_HTTP_EXPORT_ALL: "1",
      GIT_PROTOCOL: String(request.headers["git-protocol"] ?? ""),
      PATH_INFO: pathname,
      QUERY_STRING: search.slice(1),
      REQUEST_METHOD: request.method,
      CONTENT_TYPE: request.headers["content-type"] ?? "",
      HTTP_CONTENT_ENCODING: String(request.headers["content-encoding"] ?? ""),
      REMOTE_USER: "somebody",
    },
  });
  request.pipe(child.stdin);
  child.stdin.on("error", () => {});
  const chunks: Buffer[] = [];
  child.stdout.on("data", (chunk: Buffer) => chunks.push(chunk));
  child.on("close", () => {
    const all = Buffer.concat(chunks);
    const end = all.indexOf("\r\n\r\n");
    for (const line of all.subarray(0, end).toString("latin1").split("\r\n")) {
      const [name = "", value = ""] = line.split(": ");
      if (name === "Status") response.statusCode = Number.parseInt(value, 10);
      else response.setHeader(name, value);
    }
    response.end(all.subarray(end + 4));
  });
}
