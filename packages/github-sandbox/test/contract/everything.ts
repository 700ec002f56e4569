import type { SandboxOptions } from "../../src/index.ts";
import type { Json, LocalSandbox } from "../local-sandbox.ts";

/** A second later at every look, so that no two things happen at the same time. */
function tick(): number {
  time += 1_000;
  return time;
}

let time = Date.now();

/** At least two of everything that the sandbox lists. */
export const WHOLE_SEED: SandboxOptions = {
  clock: { now: tick },
  limits: { isDisabled: true },
  seed: {
    users: [
      { login: "acme", id: 70, type: "Organization" },
      { login: "ada", id: 71 },
      { login: "mona", id: 77 },
      { login: "guest", id: 78 },
      { login: "visitor", id: 79 },
    ],
    tokens: [
      { token: "secret", login: "ada" },
      { token: "mona", login: "mona" },
      { token: "checker", login: "keeper[bot]", kind: "app" },
    ],
    apps: [
      {
        id: 42,
        slug: "keeper",
        installations: [
          { account: "acme", id: 501 },
          { account: "ada", id: 502 },
        ],
      },
    ],
    repositories: [
      {
        repository: "acme/api",
        access: "admin",
        commits: 12,
        files: { "README.md": "Read me.\n", "docs/one.md": "one\n", "docs/two.md": "two\n" },
        branches: [
          { name: "main", isProtected: true },
          {
            name: "feature",
            behindBy: 3,
            aheadBy: 2,
            author: "mona",
            files: { "a.txt": "a", "docs/b.txt": "b" },
            tipFiles: { "c.txt": "c", "d.txt": "d" },
          },
          { name: "release", behindBy: 2, aheadBy: 1 },
        ],
        pullRequests: [
          { title: "One", head: "feature", base: "main", author: "mona", labels: ["bug"] },
          { title: "Two", head: "feature", base: "release", author: "ada" },
          { title: "Three", head: "release", base: "main", author: "ada", state: "closed" },
        ],
        issues: [
          { title: "Four", body: "Dear @mona", assignees: ["ada"], labels: ["bug"] },
          { title: "Five", state: "closed" },
          { title: "Six", comments: [{ body: "first" }, { body: "second" }] },
        ],
        rulesets: [
          { name: "one", rules: [{ type: "deletion" }, { type: "non_fast_forward" }] },
          { name: "two", rules: [{ type: "required_linear_history" }] },
        ],
        workflows: [
          {
            name: "Sync",
            path: ".github/workflows/sync.yml",
            runs: [
              { createdAt: "2026-01-01T00:00:00Z" },
              { createdAt: "2026-01-02T00:00:00Z", conclusion: "failure", event: "push" },
            ],
          },
          { name: "Test", path: ".github/workflows/test.yml" },
        ],
      },
      { repository: "acme/web", access: "admin", isPrivate: true },
      { repository: "ada/alpha", access: "admin", pushedAt: "2026-01-01T00:00:00Z" },
      { repository: "ada/beta", access: "admin" },
      { repository: "mona/shared", access: "write" },
    ],
  },
};

export interface Everything {
  /** What stands for the parts of a path. */
  readonly params: Readonly<Record<string, string>>;
  tokenFor(template: string): string;
}

/** Adds what no seed describes. */
export async function seedEverything(local: LocalSandbox): Promise<Everything> {
  const api = "/repos/acme/api";
  const head = (await local.get(`${api}/commits/feature`)).body.sha as string;
  const make = async (path: string, body: unknown, token = "secret"): Promise<Json> => {
    const reply = await local.request("POST", path, { body, token });
    if (reply.status >= 300) {
      throw new Error(`POST ${path}: ${reply.status} ${JSON.stringify(reply.body)}`);
    }
    return reply.body;
  };
  for (const context of ["build", "lint"]) {
    await make(`${api}/statuses/${head}`, { state: "success", context });
    await make(`${api}/check-runs`, { name: context, head_sha: head }, "checker");
    await make(`${api}/git/refs`, { ref: `refs/tags/${context}`, sha: head });
    await make(`${api}/pulls/1/reviews`, { event: "COMMENT", body: context }, "mona");
    await make(`${api}/milestones`, {
      title: context,
      due_on: context === "lint" ? "2026-01-01T00:00:00Z" : null,
    });
  }
  await make(`${api}/check-runs`, { name: "lint", head_sha: head, conclusion: "success" }, "checker");
  await make(`${api}/milestones`, { title: "closed", state: "closed" });
  await local.request("PATCH", `${api}/issues/4`, { body: { milestone: 1 } });
  await local.request("PATCH", `${api}/issues/6`, { body: { milestone: 2, title: "Six!" } });
  await local.request("PATCH", `${api}/issues/6`, { body: { state: "closed" } });
  await local.request("PATCH", `${api}/issues/6`, { body: { state: "open" } });
  await local.request(
    "PATCH",
    `${api}/issues/comments/${(await local.get(`${api}/issues/6/comments`)).body[0].id}`,
    {
      body: { body: "changed" },
    },
  );
  await local.request("POST", `${api}/issues/6/labels`, { body: { labels: ["bug", "invalid"] } });
  for (const tag of ["build", "v2"]) {
    await make(`${api}/releases`, { tag_name: tag });
  }
  const releases = (await local.get(`${api}/releases`)).body as readonly Json[];
  for (const name of ["one.txt", "two.txt"]) {
    await make(`${api}/releases/${releases[0]?.id}/assets?name=${name}`, "text");
  }
  await make(`${api}/forks`, {});
  await make(`${api}/forks`, {}, "mona");
  for (const name of ["shared-one", "shared-two"]) {
    const { full_name: ofMona } = await make("/user/repos", { name }, "mona");
    await local.request("PUT", `/repos/${ofMona}/collaborators/ada`, { token: "mona" });
  }
  for (const name of ["guest", "visitor"]) {
    await local.request("PUT", `${api}/collaborators/${name}`);
  }
  const installed = await make("/app/installations/501/access_tokens", {}, webToken());
  await local.request("PUT", `${api}/topics`, { body: { names: ["one", "two"] } });
  await local.request("PATCH", "/repos/acme/web", { body: { description: "Changed last." } });
  const runs = (await local.get(`${api}/actions/runs`)).body.workflow_runs as readonly Json[];
  const tokenFor = (template: string): string => {
    if (template.startsWith("/installation/")) return installed.token;
    return template.startsWith("/app/") ? webToken() : "secret";
  };
  return { params: { ...params(local, head, runs), release_id: String(releases[0]?.id) }, tokenFor };
}

function params(local: LocalSandbox, head: string, runs: readonly Json[]): Everything["params"] {
  const runId = Number(runs[0]?.id);
  const { record } = local.sandbox.repository("acme/api");
  for (const [index, name] of ["report", "log"].entries()) {
    record.artifacts.push({
      id: index + 1,
      name,
      runId,
      sizeInBytes: 1,
      isExpired: false,
      createdAt: "2026-01-01T00:00:00Z",
    });
  }
  return {
    owner: "acme",
    repo: "api",
    org: "acme",
    username: "ada",
    branch: "main",
    ref: "feature",
    commit_sha: head,
    basehead: "main...feature",
    path: "README.md",
    tree_sha: "main",
    pull_number: "1",
    issue_number: "6",
    workflow_id: String(runs[0]?.workflow_id),
    run_id: String(runId),
    ruleset_id: String(record.rulesets[0]?.id),
  };
}

/** A token of the App itself. */
function webToken(): string {
  const seconds = Math.floor(time / 1000);
  const encode = (value: object): string => Buffer.from(JSON.stringify(value)).toString("base64url");
  const claims = { iss: 42, iat: seconds - 60, exp: seconds + 500 };
  return `${encode({ alg: "RS256", typ: "JWT" })}.${encode(claims)}.unsigned`;
}
