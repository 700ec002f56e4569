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

  it("continues with the other owners when one token is refused, and then fails", async () => {
    await start({ tokens: OWNER_TOKENS.slice(0, 1) });

    const run = await workspace.run({ "owner-tokens": LINES });

    expect(outcomesOf(run)).toEqual({ "acme/api release/1": "opened", "acme/web release/1": "opened" });
    expect(run.report?.errors).toMatchObject([{ repository: "globex/app", code: "unauthorized" }]);
    expect(run.exitCode).toBe(1);
  });

  it("continues with the other owners when one is refused in the middle, which is asked no more", async () => {
    await start({ tokens: OWNER_TOKENS });
    sandbox.faults.add({
      kind: "status",
      status: 401,
      body: { message: "Bad credentials" },
      match: { method: "POST", path: "/repos/globex/{repo}/git/refs" },
    });

    const run = await workspace.run({ "owner-tokens": LINES });

    expect(outcomesOf(run)).toMatchObject({
      "acme/api release/1": "opened",
      "acme/web release/1": "opened",
      "globex/app release/1": "failed",
    });
    expect(run.report?.errors).toMatchObject([{ repository: "globex/app", code: "unauthorized" }]);
    expect(run.report?.errors[0]?.message).toMatch(/The token for globex was refused\..*401 Bad credentials/);
    expect(run.exitCode).toBe(1);
  });

  it("is refused as a whole with a line that is invalid, and shows nothing of it", async () => {
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
    expect(asked("/app/installations?")).toBe(1);
    expect(asked("/app/installations/")).toBe(2);
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
    expect(run.log).toMatch(/::warning::The App is not installed for globex/);
  });

  const otherKey = () =>
    generateKeyPairSync("rsa", { modulusLength: 2048 })
      .privateKey.export({ type: "pkcs8", format: "pem" })
      .toString();
  const unavailable = (run: SyncRunFiles) =>
    (run.report?.errors ?? []).filter(({ code }) => code === "token-unavailable");
  const statuses = (run: SyncRunFiles) => run.report?.repositories.map(({ status }) => status);

  it("is reported once for each owner when its key is another App's, after one call, with its files written", async () => {
    await start({ apps: [app(["acme", "globex"])], tokens: [{ token: TOKEN, login: "octo" }] });

    const run = await workspace.run({ ...INPUTS, "app-private-key": otherKey() });

    expect(run.report?.errors).toHaveLength(2);
    expect(unavailable(run).map(({ message }) => message)).toEqual([
      expect.stringMatching(
        /401 A JSON web token could not be decoded\. The key does not belong to this App/,
      ),
      expect.stringMatching(/could not be decoded/),
    ]);
    expect(statuses(run)).toEqual(["failed", "failed", "failed"]);
    expect(sandbox.journal()).toHaveLength(1);
    expect(run.exitCode).toBe(1);
  });

  it("names a wrong id", async () => {
    await start({ apps: [app(["acme", "globex"])], tokens: [{ token: TOKEN, login: "octo" }] });

    const run = await workspace.run({ ...INPUTS, "app-id": "8" });

    expect(unavailable(run)[0]?.message).toMatch(/404 Integration not found\. No GitHub App has this ID/);
    expect(sandbox.journal()).toHaveLength(1);
  });

  const CUT = privateKey.split("\n").slice(0, 10).join("\n");
  const EC = generateKeyPairSync("ec", { namedCurve: "prime256v1" }).privateKey;
  it.each([
    ["base64", Buffer.from(privateKey).toString("base64"), /is encoded in base64/],
    ["the public key", publicKey, /is a public key/],
    ["a key that is cut off", CUT, /is truncated/],
    ["a key with a piece missing", privateKey.replace(/\n.{64}\n/, "\n"), /cannot be parsed/],
    ["a key of another kind", EC.export({ type: "pkcs8", format: "pem" }).toString(), /not an RSA key/],
    ["the name of its file", "syncer.2030-01-01.private-key.pem", /is the name of a file/],
    [
      "a key of SSH",
      `-----BEGIN OPENSSH PRIVATE KEY-----\n${"b3Bl".repeat(20)}\n-----END OPENSSH PRIVATE KEY-----`,
      /is an SSH key/,
    ],
    ["no key", "not-a-key-at-all", /is not a PEM key/],
  ])("says that %s is no key, without a call for it and without a piece of it", async (_, key, expected) => {
    await start({ apps: [app(["acme"])], tokens: [{ token: TOKEN, login: "octo" }] });

    const run = await workspace.run({ ...INPUTS, "app-private-key": key });

    expect(unavailable(run)).toHaveLength(2);
    expect(unavailable(run)[0]?.message).toMatch(expected);
    expect(sandbox.journal()).toEqual([]);
    expect(run.exitCode).toBe(1);
    const log = run.log.split("\n").filter((line) => !line.startsWith("::add-mask::"));
    const left = JSON.stringify([log, run.outputs, run.summary, run.report]);
    for (const line of key.split("\n").filter(({ length }) => length >= 20)) expect(left).not.toContain(line);
  });

  it.each([
    ["written line ends", privateKey.replaceAll("\n", "\\n")],
    ["spaces for line ends", privateKey.trim().replaceAll("\n", " ")],
    ["line ends of Windows", privateKey.replaceAll("\n", "\r\n")],
  ])("takes a key with %s", async (_, key) => {
    await start({ apps: [app(["acme", "globex"])], tokens: [{ token: TOKEN, login: "octo" }] });

    const run = await workspace.run({ ...INPUTS, "app-private-key": key });

    expect(outcomesOf(run)["globex/app release/1"]).toBe("opened");
  });

  it("is reported once when an owner has suspended it, with two calls for 40 repositories, and the others continue", async () => {
    const names = Array.from({ length: 40 }, (_, index) => `acme/r${index}`);
    const branches = [{ name: "release/1", behindBy: 14 }];
    sandbox = await startSandbox({
      seed: {
        apps: [
          {
            ...app([]),
            installations: [{ account: "acme", isSuspended: true }, { account: "globex" }],
          },
        ],
        tokens: [{ token: TOKEN, login: "octo" }],
        repositories: [...names, "globex/app"].map((repository) => ({ repository, commits: 30, branches })),
      },
    });
    workspace = await makeWorkspace(sandbox, [...names, "globex/app"]);

    const run = await workspace.run(INPUTS);

    expect(unavailable(run)).toHaveLength(1);
    expect(run.report?.errors).toHaveLength(1);
    expect(run.report?.errors[0]?.message).toMatch(
      /acme: 403 This installation has been suspended\. An owner has to unsuspend the App.*settings\/installations/,
    );
    expect(run.report?.errors[0]?.message).not.toContain("permissions of the token");
    expect(outcomesOf(run)).toEqual({ "globex/app release/1": "opened" });
    expect(statuses(run)?.filter((status) => status === "failed")).toHaveLength(40);
    const minted = sandbox.journal().filter(({ path }) => path.endsWith("/access_tokens"));
    expect(minted.map(({ status }) => status).toSorted()).toEqual([201, 403]);
    expect(run.metrics?.success_rate).toBe(2.44);
    expect(run.exitCode).toBe(1);
  });

  it("is reported once when it is gone from the owner since, and a 4xx is not repeated", async () => {
    await start({ apps: [app(["acme", "globex"])], tokens: [{ token: TOKEN, login: "octo" }] });
    sandbox.faults.add({
      kind: "status",
      status: 404,
      body: { message: "Not Found" },
      match: { path: "/app/installations/{id}/access_tokens" },
      times: 1,
    });

    const run = await workspace.run(INPUTS);

    // Both owners ask for their token at the same time: the 404 goes to whoever is first.
    const message = unavailable(run)[0]?.message ?? "";
    const gone = /for (acme|globex): 404/.exec(message)?.[1] ?? "";
    const others = Object.keys(outcomesOf(run)).filter((branch) => outcomesOf(run)[branch] === "opened");
    expect(unavailable(run)).toHaveLength(1);
    expect(message).toContain(`404 Not Found. The App is no longer installed for ${gone}: install it again.`);
    expect(sandbox.journal().filter(({ path }) => path.endsWith("/access_tokens"))).toHaveLength(2);
    expect(others).toEqual(
      ["acme/api release/1", "acme/web release/1", "globex/app release/1"].filter(
        (branch) => !branch.startsWith(gone),
      ),
    );
  });

  it("is reported once where it is not installed and github-token reads nothing", async () => {
    await start({
      apps: [app(["acme"])],
      tokens: [{ token: TOKEN, login: "octo", owner: "acme" }],
    });

    const run = await workspace.run(INPUTS);

    expect(unavailable(run)).toMatchObject([{ repository: "globex/app" }]);
    expect(unavailable(run)[0]?.message).toMatch(
      /the GitHub App is not installed for this owner.*Install the App for globex/,
    );
    expect(outcomesOf(run)["acme/api release/1"]).toBe("opened");
  });

  it.each([
    ["2 minutes ahead", -2 * 60_000],
    ["10 minutes behind", 10 * 60_000],
    ["a day ahead", -24 * 3_600_000],
  ])(
    "signs in although the clock of the machine is %s, asks once more, and says so",
    async (_, serverAheadMs) => {
      const branches = [{ name: "release/1", behindBy: 14 }];
      const repositories = NAMES.map((repository) => ({
        repository,
        isPrivate: true,
        commits: 30,
        branches,
      }));
      sandbox = await startSandbox({
        clock: { now: () => Date.now() + serverAheadMs },
        seed: { apps: [app(["acme", "globex"])], tokens: [{ token: TOKEN, login: "octo" }], repositories },
      });
      workspace = await makeWorkspace(sandbox, NAMES);

      const run = await workspace.run(INPUTS);

      expect(outcomesOf(run)["globex/app release/1"]).toBe("opened");
      expect(run.log.match(/::notice::The clock of this machine is .* (?:ahead|behind)/g)).toHaveLength(1);
      expect(sandbox.journal().filter(({ status }) => status === 401)).toHaveLength(1);
    },
  );

  it("ends only its owner when it is suspended in the middle of a run", async () => {
    await start({ apps: [app(["acme", "globex"])], tokens: [{ token: TOKEN, login: "octo" }] });
    sandbox.faults.add({
      kind: "refusal",
      cause: "installation-suspended",
      match: { method: "POST", repository: "acme/api" },
    });

    const run = await workspace.run(INPUTS);

    expect(unavailable(run)).toHaveLength(1);
    expect(outcomesOf(run)).toEqual({
      "acme/api release/1": "failed",
      "acme/web release/1": expect.stringMatching(/failed|opened/),
      "globex/app release/1": "opened",
    });
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

  it("is reported before anything is scanned when it is to write to other repositories", async () => {
    await start(only("acme/api"));

    const run = await workspace.run(INPUTS);

    expect(run.report?.errors).toMatchObject([{ repository: null, code: "forbidden" }]);
    expect(run.report?.errors[0]?.message).toMatch(
      /has access to acme\/api only, and 2 other repositories .* app-id/,
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

  it("gets one notice that checks will wait, with both remedies, in the log and in the summary", async () => {
    const repository = {
      repository: "acme/api",
      commits: 30,
      branches: ["release/1", "release/2"].map((name) => ({ name, behindBy: 14 })),
      workflowPermissions: { canApprovePullRequests: true },
    };
    sandbox = await startSandbox({ seed: { ...only("acme/api"), repositories: [repository] } });
    workspace = await makeWorkspace(sandbox, ["acme/api"]);

    const run = await workspace.run(INPUTS);

    const notices = run.log.split("\n").filter((line) => line.includes("their checks wait"));
    expect(outcomesOf(run)).toEqual({ "acme/api release/1": "opened", "acme/api release/2": "opened" });
    expect(notices).toEqual([expect.stringMatching(/^::notice.*GitHub App.*personal access token/)]);
    expect(run.summary.match(/their checks wait/g)).toHaveLength(1);
  });

  it("is another thing than an App's token of the same kind, which nobody asks what it has access to", async () => {
    await start({ tokens: [{ ...WORKFLOW, kind: "app" }] });

    const run = await workspace.run(INPUTS);

    expect(outcomesOf(run)["globex/app release/1"]).toBe("opened");
    expect(run.log + run.summary).not.toContain("their checks wait");
    expect(sandbox.journal().filter(({ path }) => path.startsWith("/installation"))).toEqual([]);
  });

  it("continues where GitHub does not say what the token has access to", async () => {
    await start({ tokens: [{ ...WORKFLOW, kind: "github-token" }] });
    sandbox.faults.add({ kind: "status", status: 404, match: { path: "/installation/repositories" } });

    const run = await workspace.run({ ...INPUTS, "min-success-rate": "0" });

    expect(run.metrics?.repos_scanned).toBe(3);
  });
});
