import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { runAutomation } from "@automation/test-kit/automation-process";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { readRemoteRepository } from "../src/git-remote.ts";

const execute = promisify(execFile);

const GHES = { GITHUB_API_URL: "https://ghe.acme.test:8443/api/v3" };
const DATA_RESIDENCY = { GITHUB_API_URL: "https://api.acme.ghe.com" };

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "git-remote-"));
  await execute("git", ["init", "-q"], { cwd: folder });
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

async function addRemote(address: string, name = "origin") {
  await execute("git", ["remote", "add", name, address], { cwd: folder });
}

describe("the repository of a clone", () => {
  it.each<[string, Readonly<Record<string, string>>]>([
    ["https://github.com/acme/api.git", {}],
    ["https://github.com/acme/api", {}],
    ["https://github.com/acme/api/", {}],
    ["https://x-access-token:ghs_secret@github.com/acme/api.git", {}],
    ["https://octo@GitHub.com/acme/api.git", {}],
    ["http://github.com/acme/api.git", {}],
    ["https://www.github.com/acme/api.git", {}],
    ["git@github.com:acme/api.git", {}],
    ["git@github.com:acme/api", {}],
    ["github.com:acme/api.git", {}],
    ["git@github.com:/acme/api.git", {}],
    ["org-1234@github.com:acme/api.git", {}],
    ["ssh://git@github.com/acme/api.git", {}],
    ["ssh://git@github.com:22/acme/api.git", {}],
    ["ssh://git@ssh.github.com:443/acme/api.git", {}],
    ["git+ssh://git@github.com/acme/api.git", {}],
    ["git://github.com/acme/api.git", {}],
    ["https://github.com/acme/api.git", { GITHUB_SERVER_URL: "https://github.com" }],
    ["https://ghe.acme.test:8443/acme/api.git", GHES],
    ["git@ghe.acme.test:acme/api.git", GHES],
    ["ssh://git@ghe.acme.test:122/acme/api.git", GHES],
    ["https://acme.ghe.com/acme/api.git", DATA_RESIDENCY],
    ["acme@acme.ghe.com:acme/api.git", DATA_RESIDENCY],
    ["https://127.0.0.1:4000/acme/api.git", { GITHUB_API_URL: "http://127.0.0.1:4000" }],
  ])("is read from %s with %j", async (address, environment) => {
    await addRemote(address);

    expect(await readRemoteRepository(folder, environment)).toEqual({
      status: "found",
      repository: "acme/api",
    });
  });

  it.each<[string, Readonly<Record<string, string>>, RegExp]>([
    ["https://gitlab.com/acme/api.git", {}, /is at gitlab\.com, but the API is at github\.com\.$/],
    ["git@github.com:acme/api.git", GHES, /is at github\.com, but the API is at ghe\.acme\.test\.$/],
    ["https://github.com.evil.test/acme/api.git", {}, /is at github\.com\.evil\.test/],
    ["https://github.com@evil.test/acme/api.git", {}, /is at evil\.test/],
    ["https://ghs_secret@evil.test/acme/api.git", {}, /^The remote origin is at evil\.test/],
    ["work:acme/api.git", {}, /is at work,/],
    ["https://github.com/acme", {}, /contains no owner\/name/],
    ["https://github.com/acme/team/api.git", {}, /contains no owner\/name/],
    ["/srv/git/acme/api.git", {}, /not the URL of a server/],
    ["file:///srv/git/acme/api.git", {}, /not the URL of a server/],
    ["C:\\git\\acme\\api.git", {}, /not the URL of a server/],
    ["../api.git", {}, /not the URL of a server/],
  ])("is not read from %s with %j", async (address, environment, why) => {
    await addRemote(address);

    const reading = await readRemoteRepository(folder, environment);

    expect(reading).toEqual({ status: "unclear", why: expect.stringMatching(why) });
    expect(JSON.stringify(reading)).not.toContain("secret");
  });

  it("is that of origin where there are several, and of the only one there is", async () => {
    await addRemote("https://github.com/fork/api.git", "mine");
    const only = await readRemoteRepository(folder, {});
    await addRemote("https://github.com/acme/api.git");
    const origin = await readRemoteRepository(folder, {});

    expect({ only, origin }).toMatchObject({
      only: { repository: "fork/api" },
      origin: { repository: "acme/api" },
    });
  });

  it("is what git makes of the address (insteadOf)", async () => {
    await execute("git", ["config", "url.https://github.com/.insteadOf", "gh:"], { cwd: folder });
    await addRemote("gh:acme/api.git");

    expect(await readRemoteRepository(folder, {})).toMatchObject({ repository: "acme/api" });
  });

  it("is not guessed where there is no remote, several without origin, or no clone", async () => {
    const none = await readRemoteRepository(folder, {});
    await addRemote("https://github.com/fork/api.git", "mine");
    await addRemote("https://github.com/acme/api.git", "theirs");
    const several = await readRemoteRepository(folder, {});

    expect({ none: none.status, several: several.status }).toEqual({ none: "unclear", several: "unclear" });
  });
});

describe("automation resolve", () => {
  it("ends with 2 and says what to give, where the clone's remote is another host's", async () => {
    await addRemote("https://gitlab.com/acme/api.git");

    const { exitCode, stderr } = await runAutomation(["resolve", "--pr-number", "1"], folder, {
      GITHUB_TOKEN: "x",
    });

    expect(exitCode).toBe(2);
    expect(stderr).toMatch(/is at gitlab\.com, but the API is at github\.com\. Use --repository owner\/name/);
  });
});
