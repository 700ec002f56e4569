import { once } from "node:events";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { type Sandbox, startSandbox } from "@automation/github-sandbox";
import { runAutomation, startAutomation } from "@automation/test-kit/automation-process";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "@jest/globals";
import { formatEntry, parseFault } from "../src/sandbox-control.ts";
import { webAddress } from "../src/sandbox-verify.ts";

const SEED = `repositories:
  - repository: acme/api
    commits: 12
    branches:
      - { name: release/1.2, behindBy: 11 }
`;

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "sandbox-control-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** A command of `automation sandbox`, with the state of its user in the folder. */
function run(...args: readonly string[]) {
  return runAutomation(["sandbox", ...args], folder, { XDG_STATE_HOME: folder, TOKEN: "any" });
}

describe("a sandbox that was started from a seed file", () => {
  it("is found by the other commands until it ends", async () => {
    await writeFile(join(folder, "seed.yaml"), SEED);
    const up = ["sandbox", "up", "--seed", "seed.yaml", "--data", "data"];
    const child = startAutomation(up, folder, { XDG_STATE_HOME: folder });
    const closed = once(child, "close");
    try {
      const [line] = await once(createInterface({ input: child.stdout }), "line");
      const url = String(line).replace("export GITHUB_API_URL=", "");
      const repository = await fetch(`${url}/repos/acme/api/branches`, {
        headers: { authorization: "Bearer x" },
      });

      const env = await run("env");
      const byData = await run("env", "--plain", "--data", "data");
      const journal = await run("journal");
      child.kill("SIGTERM");
      await closed;
      const after = await run("env");

      expect(await repository.json()).toHaveLength(2);
      expect(env).toEqual({
        exitCode: 0,
        stderr: "",
        stdout: `export GITHUB_API_URL=${url}\nexport GITHUB_GRAPHQL_URL=${url}/graphql\nexport GITHUB_SERVER_URL=${url}\n`,
      });
      expect(byData.stdout).toContain(`\nGITHUB_GRAPHQL_URL=${url}/graphql\n`);
      expect(journal.stdout).toBe("1  GET /repos/acme/api/branches  200  cost 1\n");
      expect(after).toMatchObject({ exitCode: 1, stdout: "" });
      expect(after.stderr).toBe(
        'error: No sandbox is running. Start one with "automation sandbox up", or use --url.\n',
      );
    } finally {
      child.kill("SIGKILL");
    }
  });

  it("is not started from a wrong one, and every problem is named", async () => {
    await writeFile(join(folder, "seed.yaml"), SEED.replace("behindBy: 11", "behindby: 11, aheadBy: x"));

    const started = await run("up", "--seed", "seed.yaml");

    expect(started).toMatchObject({ exitCode: 1, stdout: "" });
    expect(started.stderr).toBe(`error: 2 problems in the seed
seed.yaml:5:30: repositories[0].branches[0].behindby: is not a known key. Did you mean "behindBy"?
seed.yaml:5:53: repositories[0].branches[0].aheadBy: is "x". Use an integer.
`);
  });
});

describe("automation sandbox seed", () => {
  it("checks a file without a sandbox", async () => {
    await writeFile(join(folder, "seed.yaml"), SEED);

    const checked = await run("seed", "seed.yaml", "--check");

    expect(checked).toEqual({
      exitCode: 0,
      stdout: "seed.yaml: 1 repository, 1 branch, no problems.\n",
      stderr: "",
    });
  });

  it("says which file does not exist", async () => {
    const checked = await run("seed", "nope.yaml", "--check");

    expect(checked).toMatchObject({
      exitCode: 1,
      stderr: "error: The seed file nope.yaml does not exist.\n",
    });
  });
});

describe("with a sandbox at an address", () => {
  let sandbox: Sandbox;

  beforeAll(async () => {
    const tokens = ["any", "x"].map((token) => ({ token, login: "ada-k" }));
    sandbox = await startSandbox({ seed: { tokens, repositories: [{ repository: "acme/web" }] } });
  });
  beforeEach(() => sandbox.faults.clear());
  afterAll(() => sandbox.close());

  it("seed adds to what there is", async () => {
    await writeFile(join(folder, "seed.yaml"), SEED);

    const added = await run("seed", "seed.yaml", "--url", `${sandbox.url}/`);
    const again = await run("seed", "seed.yaml", "--url", sandbox.url);

    expect(added).toMatchObject({ exitCode: 0, stderr: "" });
    expect(sandbox.repositories().map(({ fullName }) => fullName)).toContain("acme/api");
    expect(again.stderr).toBe("error: The seed lists acme/api, which already exists.\n");
  });

  it("faults are added, listed and cleared", async () => {
    const at = ["--url", sandbox.url];
    const none = await run("faults", "list", ...at);
    const added = await run(
      "faults",
      "add",
      "status",
      "status=502",
      "times=1",
      "path=/repos/{owner}/{repo}",
      ...at,
    );
    const answer = await fetch(`${sandbox.url}/repos/acme/web`, { headers: { authorization: "Bearer x" } });
    const listed = await run("faults", "list", ...at);
    const wrong = await run("faults", "add", "status", "statsu=502", ...at);
    const cleared = await run("faults", "clear", ...at);

    const rule = '{"kind":"status","status":502,"times":1,"match":{"path":"/repos/{owner}/{repo}"}}';
    expect(answer.status).toBe(502);
    expect(none.stdout).toBe("No faults are set.\n");
    expect(added.stdout).toBe(`struck 0  ${rule}\n`);
    expect(listed.stdout).toBe(`struck 1  ${rule}\n`);
    expect(wrong).toMatchObject({ exitCode: 1, stdout: "" });
    expect(wrong.stderr).toContain("must NOT have additional properties (statsu)");
    expect(cleared.stdout).toBe("No faults are set.\n");
    expect(sandbox.faults.list()).toEqual([]);
  });

  it("the journal is printed and cleared", async () => {
    sandbox.clearJournal();
    await fetch(`${sandbox.url}/repos/acme/web`, { headers: { authorization: "Bearer x" } });

    const printed = await run("journal", "--json", "--clear", "--url", sandbox.url);

    expect(JSON.parse(printed.stdout)).toMatchObject([{ method: "GET", path: "/repos/acme/web" }]);
    expect(sandbox.journal()).toEqual([]);
  });

  it("verify reports what holds, and fails for what does not", async () => {
    const at = ["verify", "--against", sandbox.url, "--token-env", "TOKEN", "--repository", "acme/web"];
    const held = await run(...at);
    sandbox.faults.add({ kind: "status", status: 418, match: { path: "/rate_limit" } });
    const broken = await run(...at);

    expect(held.stdout).toContain("held           not-modified: ");
    expect(held.stdout).toMatch(/\d+ confirmed, 0 wrong, \d+ not checkable\n$/);
    expect(held.exitCode).toBe(0);
    expect(broken.stdout).toContain("broken         rate-limit-free: ");
    expect(broken.exitCode).toBe(1);
  });

  it("verify needs a token in a variable, and says which", async () => {
    const result = await run("verify", "--against", sandbox.url, "--token-env", "NO_SUCH_TOKEN");

    expect(result).toMatchObject({ exitCode: 2, stdout: "" });
    expect(result.stderr).toContain("The environment variable NO_SUCH_TOKEN contains no token.");
  });
});

describe("an address that nothing answers at", () => {
  it("is named, with what to do", async () => {
    const result = await run("env", "--url", "http://127.0.0.1:1");

    expect(result).toMatchObject({ exitCode: 1, stdout: "" });
    expect(result.stderr).toBe(
      'error: No sandbox responds at http://127.0.0.1:1. Start one with "automation sandbox up", or use --url.\n',
    );
  });

  it("is not taken from a file that was written half", async () => {
    const file = join(folder, "running-sandbox.json");
    await writeFile(file, '{"url": "http');

    const result = await run("env", "--data", ".");

    expect(result.stderr).toContain("No sandbox is running on ..");
    expect(await readFile(file, "utf8")).toBe('{"url": "http');
  });
});

describe("a fault on a command line", () => {
  it.each([
    ["slow", ["delayMs=5"], { kind: "slow", delayMs: 5 }],
    ["secondary-limit", ["retryAfterSeconds=null"], { kind: "secondary-limit", retryAfterSeconds: null }],
    ["graphql-partial", ['aliases=["a","b"]'], { kind: "graphql-partial", aliases: ["a", "b"] }],
    ["graphql-error", ["message=a=b"], { kind: "graphql-error", message: "a=b" }],
    ["bad-json", ["method=GET", "graphql=1"], { kind: "bad-json", match: { method: "GET", graphql: "1" } }],
  ])("%s %j becomes a rule", (kind, members, expected) => {
    expect(parseFault(kind, members)).toEqual(expected);
  });

  it.each(["times", "=3"])("refuses %j, which is no name=value", (member) => {
    expect(() => parseFault("slow", [member])).toThrow(`"${member}" is not name=value.`);
  });
});

describe("a line of the journal", () => {
  const entry = {
    sequence: 3,
    at: "2026-01-01T00:00:00Z",
    method: "POST",
    path: "/graphql",
    repository: null,
    login: "x",
    operation: { kind: "query", name: "Scan", aliases: [] },
    status: 200,
    resource: "graphql",
    cost: 1,
    points: 1,
    fault: null,
    isWriteApplied: false,
    durationMs: 1,
  } as const;

  it.each([
    [entry, "3  POST /graphql  200  cost 1  query Scan"],
    [
      {
        ...entry,
        path: "/a\u001b[31m",
        operation: null,
        status: 0,
        fault: "reset-after-write",
        isWriteApplied: true,
      } as const,
      "3  POST /a [31m  cut  cost 1  wrote  fault reset-after-write",
    ],
  ])("says what was asked and what became of it", (given, line) => {
    expect(formatEntry(given)).toBe(line);
  });
});

describe("the web pages of an API", () => {
  it.each([
    ["https://api.github.com", "https://github.com"],
    ["https://api.acme.ghe.com", "https://acme.ghe.com"],
    ["https://github.acme.example/api/v3", "https://github.acme.example"],
    ["http://127.0.0.1:4000", "http://127.0.0.1:4000"],
  ])("of %s are at %s", (api, web) => {
    expect(webAddress(api)).toBe(web);
  });
});
