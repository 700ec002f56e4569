/** The issue that shows an ecosystem's state: the bundle in its own process. */
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type Sandbox, startSandbox } from "@automation/github-sandbox";
import { afterEach, describe, expect, it } from "@jest/globals";
import { makeWorkspace, outcomesOf, type SyncWorkspace } from "./sync-run.ts";

let sandbox: Sandbox;
let workspace: SyncWorkspace;

afterEach(async () => {
  await workspace.remove();
  await sandbox.close();
});

const PANEL = { "panel-repository": "acme/automation" };
const NAMES = ["acme/api", "acme/web"];

async function start(hasIssues = true) {
  const branches = [
    { name: "release/1", behindBy: 20 },
    { name: "clash", behindBy: 15, aheadBy: 1, conflicts: true },
  ];
  sandbox = await startSandbox({
    seed: {
      users: [{ login: "ann", id: 5 }],
      repositories: [
        { repository: "acme/automation", hasIssues },
        ...NAMES.map((repository) => ({ repository, commits: 30, branches })),
      ],
    },
  });
  workspace = await makeWorkspace(sandbox, NAMES, { sync: { diverged: "sync" } });
}

const issues = () => sandbox.repository("acme/automation").issues();

function issueWrites() {
  return sandbox
    .journal()
    .filter(({ method, path }) => method !== "GET" && path.startsWith("/repos/acme/automation/issues"))
    .map(({ method }) => method);
}

/** Says something on the dashboard issue as somebody who is `association` to the repository. */
function say(body: string, association: "OWNER" | "NONE"): void {
  sandbox.faults.add({
    kind: "status",
    status: 200,
    body: [
      { body, user: { type: "User" }, author_association: association, created_at: "2026-03-01T12:00:00Z" },
    ],
    match: { method: "GET", path: "/repos/{owner}/{repo}/issues/{number}/comments" },
  });
}

describe("the dashboard issue", () => {
  it("stays one where a person's edit took its mark away, and where an older version wrote it", async () => {
    await start();
    await workspace.run(PANEL);
    const [panel] = issues();
    if (panel === undefined) throw new Error("There is no panel.");
    const lines = panel.body.split("\n");

    panel.body = lines.slice(1).join("\n");
    await workspace.run(PANEL);
    const mended = issues()[0]?.body.split("\n")[0];
    panel.body = panel.body.replace(/ eco=[0-9a-f]{16}/, "");
    await workspace.run(PANEL);

    expect(issues()).toHaveLength(1);
    expect(mended).toMatch(/^<!-- eco-panel:v1 key=[0-9a-f]{16} eco=[0-9a-f]{16} -->$/);
  });

  it("is another one for each configuration, round after round", async () => {
    await start();
    await writeFile(join(workspace.folder, "config/other.json"), JSON.stringify({ repositories: NAMES }));

    for (let round = 0; round < 3; round += 1) {
      await workspace.run(PANEL);
      await workspace.run({ ...PANEL, config: "config/other.json" });
    }

    const marks = issues().map(({ body }) => body.split("\n")[0]);
    expect(new Set(marks).size).toBe(2);
    expect(issues().map(({ state }) => state)).toEqual(["open", "open"]);
  });

  it("is one issue, written when something changes and at no other time", async () => {
    await start();

    const first = await workspace.run(PANEL);
    const second = await workspace.run(PANEL);
    const afterSecond = issueWrites();
    const third = await workspace.run(PANEL);

    const [issue, ...more] = issues();
    expect(more).toEqual([]);
    expect(issue?.labels).toEqual(["ecosystem-panel"]);
    expect(issue?.body).toContain("### Conflicts (2)");
    // Opened, and what the second run found open: after that nothing changes.
    expect(afterSecond).toEqual(["POST", "PATCH"]);
    expect(issueWrites()).toEqual(["POST", "PATCH"]);
    expect(third.metrics?.api_calls_made).toBe((second.metrics?.api_calls_made ?? 0) - 1);
    expect(first.exitCode).toBe(0);
    const total = [first, second, third].reduce((sum, run) => sum + (run.metrics?.api_calls_made ?? 0), 0);
    expect(total).toBe(sandbox.journal().length);
  });

  it("is not asked for, and not written in a dry run", async () => {
    await start();

    await workspace.run();
    const asked = sandbox.journal().filter(({ path }) => path.includes("/issues?")).length;
    await workspace.run({ ...PANEL, "dry-run": "true" });

    expect(asked).toBe(0);
    expect(issues()).toEqual([]);
  });

  it.each([
    ["issues are turned off", false, []],
    [
      "the server fails",
      true,
      [{ kind: "status" as const, status: 500, match: { path: "/repos/{owner}/{repo}/issues" } }],
    ],
  ])("fails no run when %s", async (_, hasIssues, faults) => {
    await start(hasIssues);
    for (const fault of faults) sandbox.faults.add(fault);

    const run = await workspace.run({ ...PANEL, "max-retries": "0" });

    expect(outcomesOf(run)).toMatchObject({ "acme/api release/1": "opened", "acme/web release/1": "opened" });
    expect(run.log).toMatch(/::warning::The dashboard issue could not be/);
    expect(run.exitCode).toBe(0);
  });

  it("is not found by its mark alone: a stranger can paste that, and cannot label", async () => {
    await start();
    await workspace.run(PANEL);
    const text = issues()[0]?.body;
    const response = await fetch(`${sandbox.url}/repos/acme/automation/issues`, {
      method: "POST",
      headers: { authorization: "token x", "user-agent": "a stranger" },
      body: JSON.stringify({ title: "mine", body: text }),
    });
    expect(response.status).toBe(201);
    await workspace.run(PANEL);

    const [, pasted] = issues();
    expect(pasted?.body).toBe(text);
    expect(issueWrites().filter((method) => method === "PATCH")).toHaveLength(1);
  });
});

describe("a comment on the dashboard issue", () => {
  const COMMANDS = "/ignore acme/web\n/never acme/api release/1";

  it("keeps a branch from getting a pull request, and a repository from being touched", async () => {
    await start();
    await workspace.run({ ...PANEL, mode: "report" });
    say(COMMANDS, "OWNER");

    const run = await workspace.run(PANEL);

    expect(outcomesOf(run)).toEqual({ "acme/api clash": "conflict", "acme/api release/1": "vetoed" });
    expect(run.report?.repositories).toMatchObject([
      {},
      { repository: "acme/web", status: "skipped", reason: "disabled" },
    ]);
    expect(await sandbox.repository("acme/web").pullRequests()).toEqual([]);
    expect(run.metrics?.success_rate).toBe(100);
  });

  it("means nothing from somebody without a say", async () => {
    await start();
    await workspace.run({ ...PANEL, mode: "report" });
    say(COMMANDS, "NONE");

    const run = await workspace.run(PANEL);

    expect(outcomesOf(run)).toMatchObject({ "acme/api release/1": "opened", "acme/web release/1": "opened" });
  });

  it("that is not understood is answered in the dashboard issue's text, and by no comment", async () => {
    await start();
    await workspace.run({ ...PANEL, mode: "report" });
    say("/nvr acme/api release/1\n/ignore acme/nope\nplease /ignore acme/web", "OWNER");

    await workspace.run({ ...PANEL, mode: "report" });

    const [panel] = issues();
    expect(panel?.body).toContain("### Comments without effect (3)");
    expect(panel?.body).toContain("`/nvr acme/api release/1`: unknown command");
    expect(panel?.body).toContain("`/ignore acme/nope`: there is no acme/nope in the configuration");
    expect(issueWrites()).toEqual(["POST", "PATCH"]);
  });

  it("is answered where its author has no say", async () => {
    await start();
    await workspace.run({ ...PANEL, mode: "report" });
    say(COMMANDS, "NONE");

    await workspace.run({ ...PANEL, mode: "report" });

    expect(issues()[0]?.body).toContain("only an owner, member or collaborator");
  });
});
