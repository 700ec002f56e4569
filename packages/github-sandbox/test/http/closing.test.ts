import { existsSync } from "node:fs";
import { request } from "node:http";
import { afterEach, describe, expect, it } from "@jest/globals";
import { startLocal, stopAll } from "../local-sandbox.ts";

const SEED = { repositories: [{ repository: "acme/api", branches: [{ name: "main" }] }] };

afterEach(stopAll);

describe("closing", () => {
  it("abandons a request that is held back by a fault, and its write", async () => {
    const { sandbox } = await startLocal({ seed: SEED });
    sandbox.faults.add({ kind: "slow", delayMs: 3_600_000 });
    const answer = fetch(`${sandbox.url}/repos/acme/api/labels`, {
      method: "POST",
      headers: { authorization: "Bearer test" },
      body: JSON.stringify({ name: "late", color: "ededed" }),
    });
    const failed = expect(answer).rejects.toThrow();
    await waitFor(() => sandbox.faults.list().some(({ struck }) => struck > 0));

    await sandbox.close();

    await failed;
    expect(sandbox.journal()).toEqual([]);
  });

  it("waits for the git process of a client that went away in the middle of its upload", async () => {
    const { sandbox } = await startLocal({ seed: SEED });
    const upload = request(`${sandbox.url}/acme/api.git/git-upload-pack`, {
      method: "POST",
      headers: {
        authorization: `Basic ${btoa("x-access-token:test")}`,
        "content-type": "application/x-git-upload-pack-request",
        "content-length": "1000",
      },
    });
    upload.on("error", () => undefined);
    upload.write("0014command=ls-refs\n");
    await new Promise((resolve) => setTimeout(resolve, 200));

    await sandbox.close();

    expect(existsSync(sandbox.repositoriesDirectory ?? "")).toBe(false);
  });
});

async function waitFor(isTrue: () => boolean): Promise<void> {
  while (!isTrue()) await new Promise((resolve) => setTimeout(resolve, 5));
}
