import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { type LocalSandbox, startLocal, stopAll } from "../local-sandbox.ts";

const run = promisify(execFile);

let folder = "";
let local: LocalSandbox;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "push-rules-"));
  local = await startLocal({
    seed: {
      tokens: [
        { token: "secret", login: "mona" },
        { token: "contents", login: "ada", permissions: { contents: "write" } },
        { token: "reader", login: "eve", permissions: { contents: "read" } },
      ],
      repositories: [
        {
          repository: "acme/app",
          access: "admin",
          commits: 4,
          branches: [
            { name: "guarded", behindBy: 2, isProtected: true },
            { name: "loose", behindBy: 2 },
            { name: "topic", aheadBy: 1 },
          ],
          pullRequests: [{ title: "Topic", head: "topic", base: "main", author: "mona" }],
        },
      ],
    },
  });
  await git("clone", "--quiet", `${local.sandbox.url}/acme/app`, "app");
});

afterEach(() => rm(folder, { recursive: true, force: true }));
afterAll(stopAll);

async function git(...args: readonly string[]): Promise<string> {
  const env = { PATH: process.env.PATH, GIT_TERMINAL_PROMPT: "0", GIT_CONFIG_NOSYSTEM: "1", HOME: folder };
  const { stdout } = await run("git", [...args], { cwd: folder, env });
  return stdout.trim();
}

/** Pushes; gives what git says when it is turned down. */
async function push(token: string, ...refspecs: readonly string[]): Promise<string> {
  const basic = Buffer.from(`x-access-token:${token}`).toString("base64");
  const header = ["-c", `http.extraHeader=AUTHORIZATION: basic ${basic}`];
  return git("-C", "app", ...header, "push", "origin", ...refspecs).then(
    () => "",
    (error: { readonly stderr: string }) => error.stderr,
  );
}

const RULES = {
  required_status_checks: null,
  required_pull_request_reviews: null,
  enforce_admins: true,
  restrictions: null,
};

const protect = (rules: object) =>
  local.request("PUT", "/repos/acme/app/branches/loose/protection", { body: { ...RULES, ...rules } });

describe("a push to a protected branch", () => {
  it.each([
    ["main:guarded", "Changes must be made through a pull request."],
    [":guarded", "Cannot delete this protected branch"],
  ])("%s is turned down", async (refspec, words) => {
    const before = await local.sandbox.repository("acme/app").branch("guarded");

    const refused = await push("secret", refspec);

    expect(refused).toContain("GH006: Protected branch update failed for refs/heads/guarded.");
    expect(refused).toContain(words);
    expect(refused).toContain("(protected branch hook declined)");
    expect(await local.sandbox.repository("acme/app").branch("guarded")).toEqual(before);
  });

  it.each([
    [{}, "main:loose", ""],
    [{}, "+main~3:loose", "Cannot force-push to this protected branch"],
    [{ allow_force_pushes: true }, "+main~3:loose", ""],
    [{ allow_deletions: true }, ":loose", ""],
    [
      { required_status_checks: { strict: false, contexts: ["ci"] } },
      "main:loose",
      "Required status checks are expected.",
    ],
  ])("with %j: %s gives '%s'", async (rules, refspec, words) => {
    await protect(rules);

    const refused = await push("secret", refspec);

    expect(refused === "").toBe(words === "");
    expect(refused).toContain(words);
  });

  it("goes in when its checks have passed", async () => {
    await protect({ required_status_checks: { strict: false, contexts: ["ci"] } });
    const oid = await git("-C", "app", "rev-parse", "main");
    await local.post(`/repos/acme/app/statuses/${oid}`, { state: "success", context: "ci" });

    expect(await push("secret", "main:loose")).toBe("");
  });
});

describe("a push of a workflow", () => {
  it("needs the permission for it, on whatever branch", async () => {
    await git("-C", "app", "checkout", "--quiet", "-b", "work");
    await run("mkdir", ["-p", join(folder, "app/.github/workflows")]);
    await run("touch", [join(folder, "app/.github/workflows/ci.yml")]);
    await git("-C", "app", "add", "-A");
    const identity = ["-c", "user.name=Ada", "-c", "user.email=ada@example.org"];
    await git("-C", "app", ...identity, "commit", "--quiet", "-m", "CI");

    const refused = await push("contents", "work");
    const taken = await push("secret", "work");

    expect(refused).toContain(
      "refusing to allow a Personal Access Token to create or update workflow `.github/workflows/ci.yml` without `workflow` scope",
    );
    expect(taken).toBe("");
  });
});

describe("pushes", () => {
  it("of a file over 100 MB are turned down, and one over 50 MB is warned of", async () => {
    const identity = [
      "-c",
      "user.name=Ada",
      "-c",
      "user.email=ada@example.org",
      "-c",
      "core.bigFileThreshold=1m",
    ];
    for (const [name, megabytes] of [
      ["film one.bin", "101"],
      ["song.bin", "51"],
    ] as const) {
      await run("truncate", ["-s", `${megabytes}M`, join(folder, "app", name)]);
    }
    await git("-C", "app", "add", "-A");
    await git("-C", "app", ...identity, "commit", "--quiet", "-m", "Films");

    const refused = await push("secret", "HEAD:refs/heads/films");

    expect(refused).toContain("error: GH001: Large files detected.");
    expect(refused).toContain(
      "error: File film one.bin is 101.00 MB; this exceeds GitHub's file size limit of 100.00 MB",
    );
    expect(refused).toContain("warning: File song.bin is 51.00 MB;");
    expect(refused).toContain("(pre-receive hook declined)");
    expect(await local.sandbox.repository("acme/app").branch("films")).toBeNull();
  });

  it("may have options", async () => {
    expect(await push("secret", "-o", "ci.skip", "main:refs/heads/optioned")).toBe("");
  });

  it("do not move the refs of pull requests", async () => {
    const refused = await push("secret", "main:refs/pull/1/head");

    expect(refused).toContain("(deny updating a hidden ref)");
  });

  it("of a reader are turned down", async () => {
    const refused = await push("reader", "main:new");

    expect(refused).toContain("403");
  });

  it("are followed by pull requests, in the name of who pushed", async () => {
    await push("secret", "origin/topic:main");

    const { body } = await local.get("/repos/acme/app/pulls/1");

    expect({ merged: body.merged, login: body.merged_by.login }).toEqual({ merged: true, login: "mona" });
  });
});

describe("a push that a ruleset forbids", () => {
  it("is turned down in GitHub's words, whether it moves, makes or locks", async () => {
    await local.sandbox.seed({
      repositories: [
        {
          repository: "acme/ruled",
          branches: [
            { name: "moved", behindBy: 1 },
            { name: "topic", aheadBy: 1 },
          ],
          rulesets: [
            { name: "Moved", include: ["moved"], rules: [{ type: "pull_request" }] },
            {
              name: "Made",
              include: ["release/*"],
              exclude: ["release/free"],
              rules: [{ type: "creation" }],
            },
          ],
        },
      ],
    });
    await rm(join(folder, "app"), { recursive: true });
    await git("clone", "--quiet", `${local.sandbox.url}/acme/ruled`, "app");

    const moved = await push("secret", "main:moved");
    const made = await push("secret", "main:refs/heads/release/1.0");
    const free = await push("secret", "main:refs/heads/release/free");
    const other = await push("secret", "origin/topic:main");

    expect(moved).toContain("GH013: Repository rule violations found for refs/heads/moved.");
    expect(moved).toContain("Changes must be made through a pull request.");
    expect(moved).toContain("(push declined due to repository rule violations)");
    expect(made).toContain("Cannot create ref due to creations being restricted.");
    expect({ free, other }).toEqual({ free: "", other: "" });
  });
});
