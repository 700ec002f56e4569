import { type Sandbox, startSandbox } from "@automation/github-sandbox";
import { makeOptions } from "@automation/test-kit/github-options";
import { ref } from "@automation/test-kit/local-github";
import { afterEach, describe, expect, it } from "@jest/globals";
import { createGitHub } from "../src/github.ts";
import { routeByOwner } from "../src/owner-routing.ts";

let sandbox: Sandbox;

afterEach(() => sandbox.close());

/** Three owners, each with a token that reaches nothing else; the one of `home` is for the third. */
async function start() {
  const repository = (name: string) => ({
    repository: name,
    isPrivate: true,
    branches: [{ name: "old", behindBy: 3 }],
  });
  const tokens = ["acme", "globex", "initech"].map((owner) => ({
    token: `ghp_${owner}`,
    login: `${owner}-bot`,
    owner,
  }));
  sandbox = await startSandbox({
    seed: { tokens, repositories: ["acme/a", "Globex/b", "acme/c", "initech/d"].map(repository) },
  });
  const connect = (token: string) => createGitHub(makeOptions({ apiUrl: sandbox.url, token, maxRetries: 0 }));
  const [home, acme, globex] = ["ghp_initech", "ghp_acme", "ghp_globex"].map(connect);
  if (home === undefined || acme === undefined || globex === undefined) throw new Error("three are made");
  const byOwner = new Map([
    ["acme", acme],
    ["globex", globex],
  ]);
  return { home, routed: routeByOwner({ home, byOwner }) };
}

const ALL = ["acme/a", "Globex/b", "acme/c", "initech/d"].map(ref);

describe("routeByOwner", () => {
  it("asks each owner's repositories with its own token, and answers in the order asked", async () => {
    const { routed } = await start();
    const heard: string[] = [];

    const lookups = await routed.repositories.readRepositories(ALL, {
      onRead: ({ requested }) => heard.push(requested.name),
    });

    const names = lookups.map((lookup) =>
      lookup.status === "found" ? lookup.snapshot.repository.name : "none",
    );
    expect(names).toEqual(["a", "b", "c", "d"]);
    expect(heard.toSorted()).toEqual(["a", "b", "c", "d"]);
    expect(sandbox.journal()).toHaveLength(3);
    expect(routed.requests.count()).toBe(3);
  });

  it("writes with the owner's token, and knows whose pull request it is", async () => {
    const { routed } = await start();
    const draft = { head: "main", base: "old", title: "Sync", body: "text", isDraft: false };

    await routed.pullRequests.ensureOpen({ ...draft, repository: ref("GLOBEX/b") });
    const [lookup] = await routed.pullRequests.listOpen([{ repository: ref("Globex/b"), base: "old" }]);

    const [pull] = await sandbox.repository("Globex/b").pullRequests();
    expect(pull?.author).toBe("globex-bot");
    expect(lookup).toMatchObject({ status: "found", pullRequests: [{ isOwn: true }] });
  });

  it("is the one GitHub that there is where no owner has a token of its own", async () => {
    const { home } = await start();

    expect(routeByOwner({ home, byOwner: new Map() })).toBe(home);
  });

  it("takes an empty list for what it is", async () => {
    const { routed } = await start();

    expect(await routed.pullRequests.listOpen([])).toEqual([]);
    expect(sandbox.journal()).toEqual([]);
  });
});
