/** Tokens of a GitHub App, from a local GitHub that checks the App's signature. */
import { generateKeyPairSync } from "node:crypto";
import { type Sandbox, startSandbox } from "@automation/github-sandbox";
import { JumpingClock } from "@automation/test-kit/fake-clock";
import { makeOptions } from "@automation/test-kit/github-options";
import { ref } from "@automation/test-kit/local-github";
import { afterEach, describe, expect, it } from "@jest/globals";
import { createGitHub } from "../src/github.ts";
import { createAppTokens } from "../src/tokens/app-tokens.ts";

const MINUTE = 60_000;

function makeKeys() {
  const { privateKey, publicKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  return {
    pkcs1: privateKey.export({ type: "pkcs1", format: "pem" }).toString(),
    pkcs8: privateKey.export({ type: "pkcs8", format: "pem" }).toString(),
    publicKey: publicKey.export({ type: "spki", format: "pem" }).toString(),
  };
}

const KEYS = makeKeys();

let sandbox: Sandbox;
let masked: string[];

afterEach(() => sandbox.close());

async function start(privateKey = KEYS.pkcs1, maxRetries = 0) {
  const clock = new JumpingClock(Date.parse("2030-01-01T00:00:00Z"));
  masked = [];
  sandbox = await startSandbox({
    clock,
    seed: {
      repositories: ["acme/api", "globex/app"].map((repository) => ({ repository, isPrivate: true })),
      apps: [
        {
          id: 7,
          slug: "syncer",
          publicKey: KEYS.publicKey,
          installations: [{ account: "Acme" }, { account: "globex" }],
        },
      ],
    },
  });
  const { token: _, ...options } = makeOptions({ apiUrl: sandbox.url, clock, maxRetries });
  const credentials = { appId: "7", privateKey };
  const onToken = (token: string) => masked.push(token);
  const tokens = createAppTokens({ ...options, credentials, onToken });
  return { clock, tokens, options };
}

const minted = () => sandbox.journal().filter(({ path }) => path.endsWith("/access_tokens")).length;

describe("an App", () => {
  it.each([
    ["PKCS#1, as GitHub gives it", KEYS.pkcs1],
    ["PKCS#8", KEYS.pkcs8],
    ["one line with written line breaks", KEYS.pkcs1.replaceAll("\n", "\\n")],
  ])("finds its installations whatever the case of their names, with a key in %s", async (_, privateKey) => {
    const { tokens } = await start(privateKey);

    const installations = await tokens.readInstallations();

    expect([...installations.keys()]).toEqual(["acme", "globex"]);
    expect(tokens.countRequests()).toBe(1);
  });

  it("is refused with a key that is not its own", async () => {
    const { tokens } = await start(makeKeys().pkcs1);

    await expect(tokens.readInstallations()).rejects.toMatchObject({
      code: "token-unavailable",
      refusal: "wrong-key",
    });
  });
});

describe("the token of an installation", () => {
  async function openLane(owner = "acme") {
    const started = await start();
    const installation = (await started.tokens.readInstallations()).get(owner);
    if (installation === undefined) throw new Error(`not installed at ${owner}`);
    const source = started.tokens.tokensOf(installation);
    const github = createGitHub({ ...started.options, token: source });
    return { ...started, source, github };
  }

  it("has access to its owner's repositories and no others, and is minted once for many requests", async () => {
    const { github } = await openLane();

    const lookups = await github.repositories.readRepositories([ref("acme/api"), ref("globex/app")]);
    await Promise.all([1, 2, 3].map(() => github.branches.read(ref("acme/api"), "main")));

    expect(lookups.map(({ status }) => status)).toEqual(["found", "failed"]);
    expect(minted()).toBe(1);
    expect(masked).toHaveLength(1);
  });

  it("is minted once by requests that start together", async () => {
    const { source } = await openLane();

    const given = await Promise.all([source(), source(), source()]);

    expect(new Set(given).size).toBe(1);
    expect(minted()).toBe(1);
  });

  it("is replaced after 50 minutes, long before it ends, and the new one is masked too", async () => {
    const { source, clock } = await openLane();
    const first = await source();

    await clock.sleep(49 * MINUTE);
    const same = await source();
    await clock.sleep(2 * MINUTE);
    const next = await source();

    expect(same).toBe(first);
    expect(next).not.toBe(first);
    expect(masked.map((token) => `token ${token}`)).toEqual([first, next]);
  });

  it("continues while it lives when no new one can be had, and no longer", async () => {
    const { source, clock } = await openLane();
    const first = await source();
    sandbox.faults.add({ kind: "status", status: 502, match: { method: "POST" } });

    await clock.sleep(55 * MINUTE);
    const old = await source();
    await clock.sleep(6 * MINUTE);

    expect(old).toBe(first);
    await expect(source()).rejects.toMatchObject({ code: "token-unavailable", status: 502 });
  });

  it("can be had by a write, which holds the lane for writes while it waits", async () => {
    const { github } = await openLane();
    const oid = (await sandbox.repository("acme/api").branch("main"))?.oid ?? "";

    const made = await github.branches.ensureBranch(ref("acme/api"), "ecosystem-sync/x", oid);

    expect(made).toEqual({ status: "at-commit", created: true });
  });
});
