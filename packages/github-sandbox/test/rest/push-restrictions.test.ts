import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { gitEnvironment } from "../../src/git/git-process.ts";
import { type LocalSandbox, startLocal, stopAll } from "../local-sandbox.ts";

const API = "/repos/acme/api";
const NOT_AUTHORIZED =
  "You're not authorized to push to this branch. " +
  "Visit https://docs.github.com/articles/about-protected-branches/ for more information.";
const run = promisify(execFile);

let local: LocalSandbox;
let oid: string;

const as = (token: string, method: string, path: string, body?: unknown) =>
  local.request(method, path, { token, body });

/** Only Mona may push to main. */
const restrict = (users: readonly string[], more: object = {}) =>
  as("ada", "PUT", `${API}/branches/main/protection`, {
    required_status_checks: null,
    required_pull_request_reviews: null,
    enforce_admins: true,
    restrictions: { users, teams: [], apps: [] },
    ...more,
  });

beforeEach(async () => {
  local = await startLocal({
    seed: {
      users: [{ login: "guest", id: 78 }],
      tokens: [
        { token: "ada", login: "ada" },
        { token: "mona", login: "mona" },
      ],
      repositories: [
        {
          repository: "acme/api",
          access: "admin",
          commits: 3,
          branches: [{ name: "feature", aheadBy: 1 }],
          pullRequests: [{ title: "One", head: "feature", base: "main" }],
        },
      ],
    },
  });
  oid = (await as("ada", "GET", `${API}/commits/feature`)).body.sha;
});

afterEach(stopAll);

describe("a branch that some people alone may push to", () => {
  it("says who they are", async () => {
    const { status, body } = await restrict(["mona"]);

    expect(status).toBe(200);
    expect(body.restrictions.users).toMatchObject([{ login: "mona" }]);
    expect(body.restrictions).toMatchObject({ url: `${body.url}/restrictions`, teams: [], apps: [] });
    expect((await as("ada", "GET", `${API}/branches/main/protection`)).body.restrictions).toEqual(
      body.restrictions,
    );
  });

  it("is moved by them and by nobody else", async () => {
    await restrict(["mona"]);

    const other = await as("ada", "PATCH", `${API}/git/refs/heads/main`, { sha: oid });
    const own = await as("mona", "PATCH", `${API}/git/refs/heads/main`, { sha: oid });

    expect([other.status, other.body.message]).toEqual([422, NOT_AUTHORIZED]);
    expect(own.status).toBe(200);
  });

  it("takes their merges only, and tells the others that it is blocked", async () => {
    await restrict(["mona"]);
    const state = async (token: string) => {
      await as(token, "GET", `${API}/pulls/1`);
      return (await as(token, "GET", `${API}/pulls/1`)).body.mergeable_state;
    };
    const states = [await state("ada"), await state("mona")];

    const other = await as("ada", "PUT", `${API}/pulls/1/merge`, {});
    const own = await as("mona", "PUT", `${API}/pulls/1/merge`, {});

    expect(states).toEqual(["blocked", "clean"]);
    expect([other.status, other.body.message]).toEqual([405, NOT_AUTHORIZED]);
    expect(own.status).toBe(200);
  });

  it("tells GraphQL's clients, too", async () => {
    await restrict(["mona"]);
    const query =
      '{ repository(owner: "acme", name: "api") { ref(qualifiedName: "refs/heads/main") { refUpdateRule { viewerCanPush } } } }';

    const answers = await Promise.all(
      ["ada", "mona"].map((token) => as(token, "POST", "/graphql", { query })),
    );

    expect(answers.map(({ body }) => body.data.repository.ref.refUpdateRule.viewerCanPush)).toEqual([
      false,
      true,
    ]);
  });

  it("takes their pushes only", async () => {
    await restrict(["mona"]);
    const folder = mkdtempSync(join(tmpdir(), "sandbox-restrictions-"));
    const push = (token: string) => {
      const url = `${local.sandbox.url.replace("://", `://x-access-token:${token}@`)}/acme/api.git`;
      return run("git", ["push", url, "HEAD:refs/heads/main"], { cwd: folder, env: gitEnvironment() });
    };
    await run("git", ["clone", "-q", "-b", "feature", `${local.sandbox.url}/acme/api.git`, "."], {
      cwd: folder,
      env: gitEnvironment(),
    });

    const refused = await push("ada").catch(({ stderr }: { readonly stderr: string }) => stderr);
    await push("mona");

    rmSync(folder, { recursive: true });
    expect(refused).toContain("GH006: Protected branch update failed for refs/heads/main.");
    expect(refused).toContain(NOT_AUTHORIZED);
    expect(refused).toContain("(protected branch hook declined)");
    expect((await as("ada", "GET", `${API}/commits/main`)).body.sha).toBe(oid);
  });

  it("leaves administrators alone unless it is enforced for them", async () => {
    await restrict([], { enforce_admins: false });
    await as("ada", "PUT", `${API}/collaborators/mona`, { permission: "push" });

    const writer = await as("mona", "PATCH", `${API}/git/refs/heads/main`, { sha: oid });
    const administrator = await as("ada", "PATCH", `${API}/git/refs/heads/main`, { sha: oid });

    expect([writer.status, administrator.status]).toEqual([422, 200]);
  });

  it.each(["guest", "nobody"])("names nobody who may not write: %s", async (login) => {
    expect((await restrict([login])).status).toBe(422);
  });

  it("is of no team and no App", async () => {
    const teams = await restrict([], { restrictions: { users: [], teams: ["a-team"] } });
    const apps = await restrict([], { restrictions: { users: [], teams: [], apps: ["keeper"] } });

    expect([teams.status, apps.status]).toEqual([501, 501]);
  });
});
