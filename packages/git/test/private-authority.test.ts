import { readFile, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { RemoteRepository } from "../src/index.ts";
import { type Fixture, makeFixture } from "./git-fixture.ts";
import { startTlsGitServer, type TlsGitServer } from "./tls-git-server.ts";

const NAMES = ["NODE_EXTRA_CA_CERTS", "GIT_SSL_CAINFO", "SSL_CERT_FILE", "GIT_CONFIG_GLOBAL"];
const PROXIES = ["HTTPS_PROXY", "https_proxy", "NO_PROXY", "no_proxy", "GIT_CONFIG_SYSTEM"];

let fixture: Fixture;
let server: TlsGitServer;
let oid = "";
let kept: NodeJS.ProcessEnv;

beforeEach(async () => {
  kept = { ...process.env };
  for (const name of [...NAMES, ...PROXIES]) delete process.env[name];
  fixture = await makeFixture();
  await fixture.repository.run({ args: ["config", "uploadpack.allowFilter", "true"] });
  oid = await fixture.commit({ a: "1\n" }, []);
  await fixture.setRef("refs/heads/main", oid);
  server = await startTlsGitServer(fixture.folder);
});
afterEach(async () => {
  process.env = kept;
  await server.close();
  await fixture.remove();
});

const gitDir = () => join(fixture.folder, "clone.git");

async function readMain(host = server.url): Promise<string | null | undefined> {
  const clone = await RemoteRepository.create(gitDir(), {
    url: `${host}/repository.git`,
    token: "ghs_token",
  });
  return (await clone.fetchBranches(["main"])).get("main");
}

async function writeGlobal(text: string): Promise<void> {
  process.env.GIT_CONFIG_GLOBAL = join(fixture.folder, "gitconfig");
  await writeFile(process.env.GIT_CONFIG_GLOBAL, text);
}

async function writeProxy(proxy: string): Promise<void> {
  process.env.HTTPS_PROXY = proxy;
}

describe("a server with a certificate of a private authority", () => {
  it("is refused where nobody vouches for it", async () => {
    await expect(readMain()).rejects.toThrow(/certificate/i);
  });

  it("is trusted when NODE_EXTRA_CA_CERTS names the authority, beside all that the system trusts", async () => {
    process.env.NODE_EXTRA_CA_CERTS = server.authority;

    expect(await readMain()).toBe(oid);

    const bundle = await readFile(join(gitDir(), "authorities.pem"), "utf8");
    expect(bundle.split("BEGIN CERTIFICATE").length).toBeGreaterThan(20);
    expect(bundle).toContain((await readFile(server.authority, "utf8")).trim());
  });

  it.each(["GIT_SSL_CAINFO", "SSL_CERT_FILE"])("is trusted when %s names the authority", async (name) => {
    process.env[name] = server.authority;

    expect(await readMain()).toBe(oid);
  });

  it("is trusted by what git itself was configured with, and NODE_EXTRA_CA_CERTS is added to that", async () => {
    await writeGlobal(`[http]\n\tsslCAInfo = ${server.authority}\n`);
    process.env.NODE_EXTRA_CA_CERTS = join(fixture.folder, "server.pem");

    expect(await readMain()).toBe(oid);
  });

  it.each([
    ["for every server", () => "[http]"],
    ["for this server", () => `[http "${server.url}/"]`],
  ])("is trusted by the user's git configuration %s", async (_, section) => {
    await writeGlobal(`${section()}\n\tsslCAInfo = ${server.authority}\n`);

    expect(await readMain()).toBe(oid);
  });

  it("is trusted by the system's git configuration", async () => {
    process.env.GIT_CONFIG_SYSTEM = join(fixture.folder, "system");
    await writeFile(process.env.GIT_CONFIG_SYSTEM, `[http]\n\tsslCAInfo = ${server.authority}\n`);

    expect(await readMain()).toBe(oid);
  });

  it("is not trusted by settings that are for another server, or that leave certificates unchecked", async () => {
    await writeGlobal(
      `[http "https://elsewhere.example/"]\n\tsslCAInfo = ${server.authority}\n[http]\n\tsslVerify = false\n`,
    );

    await expect(readMain()).rejects.toThrow(/certificate/i);
  });

  it("continues without a NODE_EXTRA_CA_CERTS that does not exist, as Node does", async () => {
    process.env.NODE_EXTRA_CA_CERTS = join(fixture.folder, "nowhere.pem");
    process.env.SSL_CERT_FILE = server.authority;

    expect(await readMain()).toBe(oid);
  });

  it("is reached with nothing else of the machine's configuration: no header, no other address, no helper", async () => {
    process.env.NODE_EXTRA_CA_CERTS = server.authority;
    await writeGlobal(
      `[http]\n\textraHeader = "Git-Protocol: nonsense"\n\tcookieFile = /x\n[url "https://elsewhere.invalid/"]\n\tinsteadOf = ${server.url}/\n`,
    );

    expect(await readMain()).toBe(oid);
  });
});

describe("a proxy", () => {
  it.each([
    ["that the environment names", (proxy: string) => writeProxy(proxy)],
    ["that git's configuration names", (proxy: string) => writeGlobal(`[http]\n\tproxy = ${proxy}\n`)],
  ])("%s is what git goes through", async (_, name) => {
    const asked: (string | undefined)[] = [];
    const proxy = createServer();
    const { port } = new URL(server.url);
    proxy.on("connect", (request, socket, head) => {
      asked.push(request.url);
      const onward = connect(Number(port), "127.0.0.1", () => {
        socket.write("HTTP/1.1 200 OK\r\n\r\n");
        onward.write(head);
        onward.pipe(socket).pipe(onward);
      });
      for (const one of [onward, socket]) one.on("error", () => onward.destroy());
    });
    await new Promise<void>((resolve) => proxy.listen(0, "127.0.0.1", resolve));
    await name(`http://127.0.0.1:${(proxy.address() as AddressInfo).port}`);
    process.env.SSL_CERT_FILE = server.authority;

    // The certificate does not name this host: that it is refused for its name shows who was reached.
    await expect(readMain("https://ghes.example")).rejects.toThrow(/ghes\.example|certificate/i);

    expect(asked).toContain("ghes.example:443");
    proxy.closeAllConnections();
    proxy.close();
  });

  it("is left out for the hosts that NO_PROXY names, and for this machine", async () => {
    process.env.HTTPS_PROXY = "http://127.0.0.1:9";
    process.env.NO_PROXY = "other.example";
    process.env.SSL_CERT_FILE = server.authority;

    expect(await readMain()).toBe(oid);
  });
});
