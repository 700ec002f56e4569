/** Tokens of several owners, of an App and of a workflow: the bundle in its own process. */
import { generateKeyPairSync } from "node:crypto";
import { type Sandbox, type SeedSpec, startSandbox } from "@automation/github-sandbox";
import { afterEach, describe, expect, it } from "@jest/globals";
import { makeWorkspace, outcomesOf, type SyncRunFiles, type SyncWorkspace, TOKEN } from "./sync-run.ts";

let sandbox: Sandbox;
let workspace: SyncWorkspace;

afterEach(async () => {
  await workspace.remove();
  await sandbox.close();
});

const NAMES = ["acme/api", "acme/web", "globex/app"];

async function start(seed: Omit<SeedSpec, "repositories">, names = NAMES) {
  const branches = [{ name: "release/1", behindBy: 14 }];
  const repositories = NAMES.map((repository) => ({ repository, isPrivate: true, commits: 30, branches }));
  sandbox = await startSandbox({ seed: { ...seed, repositories } });
  workspace = await makeWorkspace(sandbox, names);
}

const writes = () =>
  sandbox.journal().filter(({ method, operation }) => method !== "GET" && operation?.kind !== "query");

function expectHonest(run: SyncRunFiles, ...secrets: readonly string[]) {
  expect(run.metrics?.api_calls_made).toBe(sandbox.journal().length);
  const log = run.log
    .split("\n")
    .filter((line) => !line.startsWith("::add-mask::"))
    .join("\n");
  for (const secret of secrets) {
    expect(run.log).toContain(`::add-mask::${secret}`);
    expect(JSON.stringify([log, run.outputs, run.summary, run.report, run.metrics])).not.toContain(secret);
  }
}

const OWNER_TOKENS = [
  { token: "ghp_ofAcme00000000000000000000000000000000", login: "acme-bot", owner: "acme" },
  { token: "ghp_ofGlobex000000000000000000000000000000", login: "globex-bot", owner: "globex" },
] as const;
const LINES = OWNER_TOKENS.map(({ owner, token }) => `${owner}: ${token}`).join("\n");

describe("owner-tokens", () => {
  it("opens each owner's pull requests with the owner's token, and needs no other", async () => {
    await start({ tokens: OWNER_TOKENS });

    const run = await workspace.run({ "owner-tokens": LINES });
    const again = await workspace.run({ "owner-tokens": LINES });

    expect(outcomesOf(run)).toEqual(Object.fromEntries(NAMES.map((name) => [`${name} release/1`, "opened"])));
    const authors = NAMES.map(async (name) =>
      (await sandbox.repository(name).pullRequests()).map((p) => p.author),
    );
    expect(await Promise.all(authors)).toEqual([["acme-bot"], ["acme-bot"], ["globex-bot"]]);
    expect(outcomesOf(again)["globex/app release/1"]).toBe("already-open");
    expect(run.metrics?.rate_limit).toMatchObject({ core: { limit: 10_000 }, graphql: { limit: 10_000 } });
    expect(run.exitCode).toBe(0);
  });

  it("shows none of them", async () => {
    await start({ tokens: OWNER_TOKENS });

    const run = await workspace.run({ "owner-tokens": LINES });

    expectHonest(run, ...OWNER_TOKENS.map(({ token }) => token), TOKEN);
  });

  it("goes on with the other owners when one token is refused, and then fails", async () => {
    await start({ tokens: OWNER_TOKENS.slice(0, 1) });

    const run = await workspace.run({ "owner-tokens": LINES });

    expect(outcomesOf(run)).toEqual({ "acme/api release/1": "opened", "acme/web release/1": "opened" });
    expect(run.report?.errors).toMatchObject([{ repository: "globex/app", code: "unauthorized" }]);
    expect(run.exitCode).toBe(1);
  });

  it("is refused as a whole with a line that is none, and shows nothing of it", async () => {
    await start({ tokens: OWNER_TOKENS });

    const run = await workspace.run({ "owner-tokens": `${LINES}\nghp_alone` });

    expect(run.exitCode).toBe(1);
    expect(run.log).toContain("line 3 is not");
    expect(run.log.replace("::add-mask::ghp_alone", "")).not.toContain("ghp_alone");
    expect(sandbox.journal()).toEqual([]);
  });
});

describe("an App", () => {
  const { privateKey, publicKey } = generateKeyPairSync("rsa", {
    modulusLength: 2048,
    publicKeyEncoding: { type: "spki", format: "pem" },
    privateKeyEncoding: { type: "pkcs8", format: "pem" },
  });
  const app = (accounts: readonly string[]) => ({
    id: 7,
    slug: "syncer",
    publicKey,
    installations: accounts.map((account) => ({ account })),
  });
  const INPUTS = { "app-id": "7", "app-private-key": privateKey };

  it("works with a token for each owner, and asks for the installations once", async () => {
    await start({ apps: [app(["acme", "globex"])], tokens: [{ token: TOKEN, login: "octo" }] });

    const run = await workspace.run(INPUTS);

    expect(outcomesOf(run)).toEqual(Object.fromEntries(NAMES.map((name) => [`${name} release/1`, "opened"])));
    const [pull] = await sandbox.repository("globex/app").pullRequests();
    expect(pull?.author).toBe("syncer[bot]");
    const asked = (path: string) => sandbox.journal().filter((entry) => entry.path.startsWith(path)).length;
    expect([asked("/app/installations?"), asked("/app/installations/")]).toEqual([1, 2]);
    expectHonest(run);
    expect(run.log.match(/::add-mask::ghs_/g)).toHaveLength(2);
    expect(run.log.replaceAll(/::add-mask::ghs_\w+/g, "")).not.toContain("ghs_");
  });

  it("leaves an owner that it is not installed on to github-token, and says so", async () => {
    await start({ apps: [app(["acme"])], tokens: [{ token: TOKEN, login: "octo" }] });

    const run = await workspace.run(INPUTS);

    expect(outcomesOf(run)["globex/app release/1"]).toBe("opened");
    const [pull] = await sandbox.repository("globex/app").pullRequests();
    expect(pull?.author).toBe("octo");
    expect(run.log).toMatch(/::warning::The App is not installed at globex/);
  });

  it("ends the run with a wrong key after one call, with its files written", async () => {
    await start({ apps: [app(["acme"])], tokens: [{ token: TOKEN, login: "octo" }] });
    const other = generateKeyPairSync("rsa", { modulusLength: 2048 });
    const key = other.privateKey.export({ type: "pkcs8", format: "pem" }).toString();

    const run = await workspace.run({ ...INPUTS, "app-private-key": key });

    expect(run.report?.errors).toMatchObject([{ repository: null, code: "unauthorized" }]);
    expect(sandbox.journal()).toHaveLength(1);
    expect(run.exitCode).toBe(1);
  });

  it.each(["app-id", "app-private-key"] as const)("is no App with %s alone", async (name) => {
    await start({ apps: [app(["acme"])] });

    const run = await workspace.run({ [name]: INPUTS[name] });

    expect(run.exitCode).toBe(1);
    expect(run.log).toContain("belong together");
  });
});

describe("a workflow's own token", () => {
  const WORKFLOW = {
    token: "ghs_workflowToken00000000000000000000000",
    login: "github-actions[bot]",
  } as const;
  const only = (repository: string) => ({
    tokens: [{ ...WORKFLOW, kind: "github-token" as const, owner: "acme", repositories: [repository] }],
  });
  const INPUTS = { "github-token": WORKFLOW.token };

  it("is told before anything is scanned when it is to write to other repositories", async () => {
    await start(only("acme/api"));

    const run = await workspace.run(INPUTS);

    expect(run.report?.errors).toMatchObject([{ repository: null, code: "forbidden" }]);
    expect(run.report?.errors[0]?.message).toMatch(
      /reaches only acme\/api, and 2 other repositories .* app-id/,
    );
    expect(run.exitCode).toBe(1);
    expect(writes()).toEqual([]);
    expect(sandbox.journal()).toHaveLength(2);
  });

  it("is asked nothing more for its own repository, and in report mode", async () => {
    await start(only("acme/api"));

    const reported = await workspace.run({ ...INPUTS, mode: "report", "min-success-rate": "0" });
    const own = await workspace.run({ ...INPUTS, repositories: "acme/api" });

    expect(reported.exitCode).toBe(0);
    expect(outcomesOf(own)).toEqual({ "acme/api release/1": "failed" });
    expect(own.report?.errors[0]?.message).toContain(
      "Allow GitHub Actions to create and approve pull requests",
    );
    expect(sandbox.journal().filter(({ path }) => path.startsWith("/installation"))).toEqual([]);
  });

  it("is another thing than an App's token of the same kind, which nobody asks how far it reaches", async () => {
    await start({ tokens: [{ ...WORKFLOW, kind: "app" }] });

    const run = await workspace.run(INPUTS);

    expect(outcomesOf(run)["globex/app release/1"]).toBe("opened");
    expect(sandbox.journal().filter(({ path }) => path.startsWith("/installation"))).toEqual([]);
  });

  it("goes on where GitHub does not say how far the token reaches", async () => {
    await start({ tokens: [{ ...WORKFLOW, kind: "github-token" }] });
    sandbox.faults.add({ kind: "status", status: 404, match: { path: "/installation/repositories" } });

    const run = await workspace.run({ ...INPUTS, "min-success-rate": "0" });

    expect(run.metrics?.repos_scanned).toBe(3);
  });
});
