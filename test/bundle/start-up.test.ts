/** What a bundle reads before its first request. Time is measured by `pnpm bench`; here is what cannot vary. */
import { once } from "node:events";
import { readFile, stat } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { type Sandbox, startSandbox } from "@automation/github-sandbox";
import { afterEach, describe, expect, it } from "@jest/globals";
import { listBundledActions } from "../../scripts/build.ts";
import { listStartFiles } from "../../scripts/start-files.ts";
import { makeWorkspace, outcomesOf, type SyncWorkspace } from "./sync-run.ts";

describe("what is read at start", () => {
  it("is less than a megabyte for sync-monitor, of the 1.5 that are promised", async () => {
    const files = await listStartFiles("sync-monitor");

    const sizes = await Promise.all(files.map(async (file) => (await stat(file)).size));

    expect(sizes.length).toBeGreaterThan(2);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(1_000_000);
  });

  it.each(listBundledActions())("does not hold undici, of which Node has its own: %s", async (action) => {
    expect(await findIn(action, ["ProxyAgent", "undici"])).toEqual([]);
  });

  it("is for sync-monitor neither the plan nor its execution", async () => {
    expect(await findIn("sync-monitor", ["planSync", "picomatch"])).toEqual([]);
  });
});

/** Those of `words` that are in the files which an action reads at its start. */
async function findIn(action: string, words: readonly string[]): Promise<readonly string[]> {
  // What stands in for undici has its names and nothing else.
  const files = (await listStartFiles(action)).filter((file) => !file.includes("unused-fetch"));
  const texts = await Promise.all(files.map((file) => readFile(file, "utf8")));
  return words.filter((word) => texts.some((text) => text.includes(word)));
}

describe("behind a proxy", () => {
  let sandbox: Sandbox;
  let workspace: SyncWorkspace;
  let proxy: Server;

  afterEach(async () => {
    await workspace.remove();
    await sandbox.close();
    proxy.closeAllConnections();
    proxy.close();
  });

  it("everything goes through the proxy, for which the code is loaded then", async () => {
    sandbox = await startSandbox({
      seed: {
        repositories: [{ repository: "acme/api", commits: 30, branches: [{ name: "old", behindBy: 14 }] }],
      },
    });
    workspace = await makeWorkspace(sandbox, ["acme/api"]);
    const tunnels: string[] = [];
    proxy = await startProxy(sandbox, tunnels);
    const { port } = proxy.address() as AddressInfo;

    const run = await workspace.run(
      {},
      {
        GITHUB_API_URL: "http://github.invalid",
        GITHUB_GRAPHQL_URL: "http://github.invalid/graphql",
        http_proxy: `http://127.0.0.1:${port}`,
        no_proxy: "",
      },
    );

    expect(run.exitCode).toBe(0);
    expect(outcomesOf(run)).toEqual({ "acme/api old": "opened" });
    expect(new Set(tunnels)).toEqual(new Set(["github.invalid:80"]));
  });
});

/** A proxy to which every host is the sandbox. */
async function startProxy(sandbox: Sandbox, tunnels: string[]): Promise<Server> {
  const target = new URL(sandbox.url);
  const proxy = createServer()
    .on("connect", (request, socket) => {
      tunnels.push(request.url ?? "");
      const upstream = connect(Number(target.port), target.hostname, () => {
        socket.write("HTTP/1.1 200 Connection Established\r\n\r\n");
        upstream.pipe(socket).pipe(upstream);
      });
      upstream.on("error", () => socket.destroy());
      socket.on("error", () => upstream.destroy());
    })
    .listen(0, "127.0.0.1");
  await once(proxy, "listening");
  return proxy;
}
