import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { type Sandbox, startSandbox } from "../src/index.ts";

const run = promisify(execFile);

let folder = "";
let sandbox: Sandbox;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "git-http-"));
  sandbox = await startSandbox({
    seed: {
      tokens: [{ token: "good", login: "octo" }],
      repositories: [
        { repository: "acme/app", files: { "README.md": "# App\n" } },
        { repository: "acme/secret", isPrivate: true },
        { repository: "acme/read", access: "read" },
      ],
    },
  });
});
afterEach(async () => {
  await sandbox.close();
  await rm(folder, { recursive: true, force: true });
});

async function git(...args: readonly string[]): Promise<string> {
  const env = { PATH: process.env.PATH, GIT_TERMINAL_PROMPT: "0", GIT_CONFIG_NOSYSTEM: "1", HOME: folder };
  const { stdout } = await run("git", [...args], { cwd: folder, env });
  return stdout.trim();
}

const header = (token: string) => [
  "-c",
  `http.extraHeader=AUTHORIZATION: basic ${Buffer.from(`x-access-token:${token}`).toString("base64")}`,
];

describe("git over HTTP", () => {
  it("clones without a token what everybody may read, file contents left out if asked", async () => {
    await git("clone", "--quiet", "--bare", "--filter=blob:none", `${sandbox.url}/acme/app.git`, "app.git");

    const tip = await git("--git-dir=app.git", "rev-parse", "main");

    expect(tip).toBe((await sandbox.repository("acme/app").branch("main"))?.oid);
    expect(await git("--git-dir=app.git", "rev-list", "--objects", "--missing=print", "main")).toContain("?");
  });

  it("takes a push, which the other interfaces see at once", async () => {
    await git("clone", "--quiet", "--bare", `${sandbox.url}/acme/app`, "app.git");
    const tip = await git("--git-dir=app.git", "rev-parse", "main");

    await git("--git-dir=app.git", ...header("good"), "push", "--quiet", "origin", `${tip}:refs/heads/new`);

    expect((await sandbox.repository("acme/app").branch("new"))?.oid).toBe(tip);
  });

  it.each([
    ["a push without a token", "acme/app", [], ["push", "main:new"]],
    ["a push with a wrong token", "acme/app", header("bad"), ["push", "main:new"]],
    ["a push of one who may only read", "acme/read", header("good"), ["push", "main:new"]],
    ["a fetch of what is private", "acme/secret", [], ["fetch", "main"]],
    ["a repository that does not exist", "acme/none", header("good"), ["fetch", "main"]],
  ])("refuses %s", async (_name, repository, settings, [verb = "", refspec = ""]) => {
    await git("clone", "--quiet", "--bare", `${sandbox.url}/acme/app`, "app.git");
    const address = `${sandbox.url}/${repository}.git`;

    const attempt = git("--git-dir=app.git", ...settings, verb, address, refspec);

    await expect(attempt).rejects.toThrow();
  });
});
