/** Answers that single sign-on leaves something out of, in the bundle's own process. */
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { type Sandbox, startSandbox } from "@automation/github-sandbox";
import { afterEach, describe, expect, it } from "@jest/globals";
import { makeWorkspace, type SyncWorkspace } from "./sync-run.ts";

let sandbox: Sandbox;
let workspace: SyncWorkspace;
let proxy: Server | undefined;

afterEach(async () => {
  proxy?.closeAllConnections();
  proxy?.close();
  proxy = undefined;
  await workspace.remove();
  await sandbox.close();
});

/** Stands before the local GitHub and adds a header to each answer. */
async function addHeader(value: string): Promise<Readonly<Record<string, string>>> {
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const answer = await fetch(`${sandbox.url}${request.url}`, {
      method: request.method ?? "GET",
      headers: {
        authorization: request.headers.authorization ?? "",
        "content-type": "application/json",
        "user-agent": "proxy",
      },
      ...(chunks.length > 0 && { body: Buffer.concat(chunks) }),
    });
    const headers = Object.fromEntries(answer.headers);
    for (const name of ["content-encoding", "content-length", "transfer-encoding", "connection"]) {
      delete headers[name];
    }
    response.writeHead(answer.status, { ...headers, "x-github-sso": value });
    response.end(Buffer.from(await answer.arrayBuffer()));
  });
  proxy = server;
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const moved = (name: "GITHUB_API_URL" | "GITHUB_GRAPHQL_URL") =>
    (sandbox.environment()[name] ?? "").replace(sandbox.url, url);
  return { GITHUB_API_URL: moved("GITHUB_API_URL"), GITHUB_GRAPHQL_URL: moved("GITHUB_GRAPHQL_URL") };
}

async function runWith(header: string) {
  const branches = [{ name: "release/1", behindBy: 14 }];
  sandbox = await startSandbox({
    seed: { repositories: [{ repository: "acme/api", commits: 30, branches }] },
  });
  workspace = await makeWorkspace(sandbox, ["acme/api"]);
  return workspace.run({ mode: "report" }, await addHeader(header));
}

describe("an answer that single sign-on leaves something out of", () => {
  it("is reported once in the report and in the summary, with how many organisations and what helps", async () => {
    const run = await runWith("partial-results; organizations=21955855,20582480");

    expect(run.exitCode).toBe(0);
    expect(run.report?.findings).toEqual([
      {
        code: "partial-results",
        repository: null,
        message: expect.stringMatching(
          /2 organisations with single sign-on.*may be incomplete: .+\. Authorise the token/,
        ),
      },
    ]);
    expect(run.summary.match(/2 organisations with single sign-on/g)).toHaveLength(1);
    expect(run.summary).toContain("Authorise the token for single sign-on");
  });

  it.each(["required; url=https://github.com/orgs/acme/sso", "partial"])(
    "is not seen in another header: %s",
    async (header) => {
      const run = await runWith(header);

      expect(run.report?.findings ?? []).toEqual([]);
    },
  );
});
