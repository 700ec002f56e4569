import { execFile, execFileSync } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createServer, type Server } from "node:https";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { startTunnels } from "./tunnels.ts";

let folder: string;
let authority: string;
let server: Server;
let url: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "automation-tls-"));
  authority = join(folder, "authority.pem");
  const key = join(folder, "key.pem");
  const curve = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"];
  const names = ["-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost,DNS:github.invalid"];
  const files = ["-keyout", key, "-out", authority];
  execFileSync("openssl", ["req", "-x509", ...curve, ...files, "-days", "2", ...names], { stdio: "pipe" });
  server = createServer(
    { key: await readFile(key), cert: await readFile(authority) },
    (request, response) => {
      response.end(JSON.stringify({ encodings: request.headers["accept-encoding"] }));
    },
  );
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  url = `https://localhost:${(server.address() as AddressInfo).port}`;
});

afterAll(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  await rm(folder, { recursive: true, force: true });
});

/** Node reads `NODE_EXTRA_CA_CERTS` when it starts, so each request has a process of its own. */
async function send(address: string, environment: NodeJS.ProcessEnv): Promise<string> {
  const script = join(import.meta.dirname, "send-once.ts");
  const env = { ...process.env, NODE_OPTIONS: "", ...environment };
  const { stdout } = await promisify(execFile)(process.execPath, ["--conditions=source", script, address], {
    env,
  });
  return stdout;
}

describe("a server with a certificate of a private authority", () => {
  it("is refused where nobody vouches for it", async () => {
    expect(await send(url, { NODE_EXTRA_CA_CERTS: "" })).toMatch(/^self-signed certificate/);
  });

  it("is trusted when NODE_EXTRA_CA_CERTS names the authority", async () => {
    expect(await send(url, { NODE_EXTRA_CA_CERTS: authority })).toBe('200 {"encodings":"gzip, deflate, br"}');
  });

  it("is trusted behind a proxy, too, which sees nothing but its name", async () => {
    const tunnels = await startTunnels(url);
    const { https_proxy = "" } = process.env;

    const output = await send(tunnels.url, { NODE_EXTRA_CA_CERTS: authority, https_proxy, no_proxy: "" });

    expect(output).toBe('200 {"encodings":"gzip, deflate, br"}');
    expect(tunnels.asked).toEqual(["github.invalid:443"]);
    await tunnels.stop();
  });
});
