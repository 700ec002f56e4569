import path from "node:path";
import { recordHistory, recordReports } from "@automation/core/history";
import { createHistoryFolder } from "@automation/folder";
import { type Sandbox, startSandbox } from "@automation/github-sandbox";
import { ActionWorkspace } from "@automation/test-kit/action-process";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";

const TOKEN = "ghp_processTestToken0123456789abcdefABCDEF";
const REPORT = "automation_health.json";
const BAD = {
  healthy: false,
  status: "error",
  checks: [
    { id: "AUT-001", name: "token.valid", severity: "critical", status: "error", message: "Refused." },
  ],
};
const GOOD = { healthy: true, status: "ok", checks: [] };

let sandbox: Sandbox;
let workspace: ActionWorkspace;

beforeEach(async () => {
  sandbox = await startSandbox({
    seed: {
      repositories: [
        { repository: "acme/ops" },
        { repository: "acme/silent", hasIssues: false },
        { repository: "acme/read", access: "read" },
      ],
    },
  });
  workspace = await ActionWorkspace.make("report-incident", {
    ...sandbox.environment(),
    GITHUB_REPOSITORY: "acme/ops",
    GITHUB_WORKFLOW: "Sync",
    GITHUB_JOB: "watch",
    GITHUB_RUN_ATTEMPT: "1",
  });
});

afterEach(async () => {
  await sandbox.close();
  await workspace.remove();
});

const issues = () => sandbox.repository("acme/ops").issues();

function report(id: number, inputs: Readonly<Record<string, string>> = {}, signal?: AbortSignal) {
  const all = { "github-token": TOKEN, "report-files": REPORT, "write-interval-ms": "0", ...inputs };
  return workspace.run(all, { GITHUB_RUN_ID: String(id) }, signal);
}

/** Everybody was assigned, and every label set. */
const ALL_SET = { "not-assigned": "", "not-labelled": "" };

describe("report-incident", () => {
  it("opens, closes and says what it did", async () => {
    await workspace.write(REPORT, BAD);
    const opened = await report(1);
    await workspace.write(REPORT, GOOD);
    const recovering = await report(2);
    const closed = await report(3);

    const url = `${sandbox.url}/acme/ops/issues/1`;
    expect([opened, recovering, closed].map(({ exitCode, outputs }) => [exitCode, outputs])).toEqual([
      [0, { action: "opened", "issue-number": "1", "issue-url": url, ...ALL_SET }],
      [0, { action: "updated", "issue-number": "1", "issue-url": url, ...ALL_SET }],
      [0, { action: "closed", "issue-number": "1", "issue-url": url, ...ALL_SET }],
    ]);
    expect(issues()).toMatchObject([
      { title: "[health] 1 failing: AUT-001 - Sync / watch", state: "closed", labels: ["automation-health"] },
    ]);
    expect(opened.summary).toContain("## ❌ Incident: failing, opened: [issue 1]");
    expect(opened.log).not.toMatch(/^(?!::add-mask::).*ghp_/m);
  });

  it.each([
    ["missing", undefined],
    ["empty", ""],
    ["cut off", '{"healthy": fal'],
    ["something else", "[]"],
  ])("does not fail because a report is %s; the job's status still counts", async (_case, content) => {
    if (content !== undefined) await workspace.write(REPORT, content);

    const auto = await report(1);
    const failing = await report(2, { status: "failure" });

    expect(auto).toMatchObject({ exitCode: 0, outputs: { action: "none", "issue-number": "" } });
    expect(failing).toMatchObject({ exitCode: 0, outputs: { action: "opened" } });
    expect(issues()[0]?.body).toContain(REPORT);
    expect(issues()[0]?.body).toContain("The job failed; see its log.");
  });

  it.each([
    ["outside of the workspace", "../../etc/passwd"],
    ["a folder", "."],
  ])("does not fail because a report is %s", async (_case, file) => {
    const { exitCode, outputs } = await report(1, { "report-files": file, status: "failing" });

    expect({ exitCode, action: outputs.action }).toEqual({ exitCode: 0, action: "opened" });
  });

  it.each(["cancelled", "skipped"])("does nothing for a job that was %s", async (status) => {
    await workspace.write(REPORT, BAD);

    expect((await report(1, { status })).outputs.action).toBe("none");
    expect(issues()).toEqual([]);
  });

  it("takes the key, the title, the labels and the threshold of the workflow", async () => {
    await workspace.write(REPORT, {
      repositories: [
        { repository: "a/b", status: "failed" },
        { repository: "a/c", status: "scanned" },
      ],
      errors: [{ repository: "a/b", code: "server", message: "502" }],
    });
    const inputs = { key: "mine", title: "Sync is down", labels: "ops, urgent" };

    expect((await report(1, { ...inputs, "min-success-rate": "50" })).outputs.action).toBe("none");
    expect((await report(2, inputs)).outputs.action).toBe("opened");
    expect(issues()).toMatchObject([{ title: "Sync is down", labels: ["ops", "urgent"] }]);
  });

  it("writes nothing in a dry run, and says what it would do", async () => {
    await workspace.write(REPORT, BAD);

    const { outputs, summary } = await report(1, { "dry-run": "true" });

    expect(outputs.action).toBe("opened");
    expect(summary).toContain("opened (dry run: nothing was written)");
    expect(issues()).toEqual([]);
  });

  it.each([
    [
      "issues are turned off",
      "acme/silent",
      "Enable issues in the settings of the repository, or use another repository.",
    ],
    ["the token may not write", "acme/read", "Give the token `issues: write`."],
    ["the repository does not exist", "acme/gone", "It does not exist, or the token has no access to it."],
  ])(
    "fails with what to do when %s, and reports the whole in the summary",
    async (_case, repository, advice) => {
      await workspace.write(REPORT, BAD);

      const { exitCode, outputs, log, summary } = await report(1, { repository });

      expect(exitCode).toBe(1);
      expect(outputs).toEqual({ action: "none", "issue-number": "", "issue-url": "", ...ALL_SET });
      expect(log).toContain(`::error::The incident could not be reported.`);
      expect(log).toContain(advice);
      expect(summary).toContain("| **`AUT-001`** | token.valid: Refused. |");
    },
  );

  it.each([
    [{ "open-after": "11" }, "`open-after` must be a whole number from 1 to 10"],
    [{ status: "bad" }, "`status` must be one of"],
    [{ repository: "ops" }, "`repository` must be like"],
    [{ "github-token": "" }, "`github-token` is required"],
  ])("refuses wrong inputs before it calls anything: %j", async (inputs, message) => {
    const { exitCode, log } = await report(1, inputs);

    expect(exitCode).toBe(1);
    expect(log).toContain(message);
    expect(sandbox.journal()).toEqual([]);
  });
});

describe("processes that get in each other's way", () => {
  it("open one issue between them", async () => {
    await workspace.write(REPORT, BAD);

    const runs = await Promise.all([report(1), report(2), report(3)]);

    expect(runs.map(({ exitCode }) => exitCode)).toEqual([0, 0, 0]);
    expect(issues().filter(({ state }) => state === "open")).toHaveLength(1);
  });

  it("are completed by the next one when they are killed", async () => {
    await workspace.write(REPORT, BAD);
    sandbox.faults.add({ kind: "reset-after-write", match: { method: "POST" } });
    const killing = new AbortController();
    const killed = report(1, {}, killing.signal);
    while (issues().length === 0) await new Promise((resolve) => setImmediate(resolve));
    killing.abort();
    await killed;
    sandbox.faults.clear();

    const { outputs } = await report(2);

    expect((await killed).exitCode).toBeNull();
    expect(outputs).toMatchObject({ action: "updated", "issue-number": "1" });
    expect(issues()).toHaveLength(1);
  });
});

describe("report-incident with a history", () => {
  const BLIP = {
    ...BAD,
    checks: [{ ...BAD.checks[0], id: "RUN-002", name: "success.burn", reason: "BudgetBurnsFast" }],
  };

  /** Reports one after the other, as runs 1, 2, …, and tells what each did. */
  async function play(results: readonly object[], inputs: Readonly<Record<string, string>>) {
    const actions: (string | undefined)[] = [];
    for (const [index, result] of results.entries()) {
      await workspace.write(REPORT, result);
      actions.push((await report(index + 1, inputs)).outputs.action);
    }
    return actions;
  }

  const readReport = async () => JSON.parse(await workspace.read("automation_incident.json"));

  it.each([
    ["branch", {}],
    ["folder", { folder: "history" }],
  ])("opens no issue for one failing run, and one for two of three, with a %s", async (_case, place) => {
    const rounds = [GOOD, BLIP, GOOD, GOOD, BLIP, GOOD, BLIP, GOOD, GOOD];

    const actions = await play(rounds, { "open-after": "2", ...place });

    expect(actions).toEqual(["none", "none", "none", "none", "none", "none", "opened", "updated", "closed"]);
    expect(issues()).toMatchObject([{ state: "closed" }]);
    expect(await readReport()).toMatchObject({
      verdict: "healthy",
      phase: "ok",
      transitions: [{ from: "recovering", to: "ok", issue_number: 1, duration_seconds: expect.any(Number) }],
    });
  });

  it("opens at once for what is no chance result", async () => {
    const refused = { ...BAD, checks: [{ ...BAD.checks[0], reason: "TokenRefused" }] };

    expect(await play([GOOD, refused], { "open-after": "3", folder: "history" })).toEqual(["none", "opened"]);
  });

  it("opens with the first failure where the history cannot be written, and says why", async () => {
    sandbox.faults.add({ kind: "status", status: 403, match: { graphql: "createCommitOnBranch" } });
    sandbox.faults.add({
      kind: "status",
      status: 403,
      match: { method: "POST", path: "^/repos/acme/ops/git/" },
    });
    await workspace.write(REPORT, BLIP);

    const { outputs, exitCode, log } = await report(1, { "open-after": "2" });

    expect({ action: outputs.action, exitCode }).toEqual({ action: "opened", exitCode: 0 });
    expect(log).toMatch(/::warning.*contents: write.*first failing run/);
  });

  it("opens with the first failure where the history cannot be read", async () => {
    sandbox.faults.add({ kind: "status", status: 403, match: { graphql: "historyFiles" } });
    await workspace.write(REPORT, BLIP);

    const { outputs, log } = await report(1, { "open-after": "2" });

    expect(outputs.action).toBe("opened");
    expect(log).toContain("The history could not be read.");
  });

  it("writes nothing into the history while all is well, and asks nothing of it where it is not wanted", async () => {
    await play([GOOD, GOOD, GOOD], { branch: "automation-data" });
    const quiet = sandbox.journal();
    await play([GOOD], {});

    expect(quiet.filter(({ isWriteApplied }) => isWriteApplied)).toEqual([]);
    expect(
      sandbox
        .journal()
        .slice(quiet.length)
        .filter(({ path }) => path === "/graphql"),
    ).toEqual([]);
  });

  it("damps flapping: one issue that stays open, one comment, where failures come and go", async () => {
    const rounds = Array.from({ length: 6 }, () => [BLIP, GOOD, GOOD]).flat();

    const actions = await play(rounds, { "close-after": "2", folder: "history" });
    const flapping = await readReport();

    expect(actions.slice(0, 3)).toEqual(["opened", "updated", "closed"]);
    expect(actions.filter((action) => action === "closed")).toHaveLength(3);
    expect(actions.slice(9)).not.toContain("closed");
    expect(flapping).toMatchObject({ phase: "flapping" });
    expect(issues()).toMatchObject([{ number: 1, state: "open" }]);
  });

  it("says on recovery how long incidents take on average, from the history", async () => {
    const actions: unknown[] = [];
    for (const [index, result] of [BLIP, GOOD, BLIP, GOOD].entries()) {
      await workspace.write(REPORT, result);
      const inputs = { folder: "history", "close-after": "1" };
      actions.push((await report(index + 1, inputs)).outputs.action);
      await recordIncident(index + 1);
    }

    const comments = issues()[0]?.comments ?? [];
    expect(actions).toEqual(["opened", "closed", "reopened", "closed"]);
    expect(comments.at(-1)?.body).toMatch(/Mean time to recovery: .*, over 2 incidents in 90 days/);
  });

  /** What the job's last step does. */
  async function recordIncident(id: number) {
    const text = await workspace.read("automation_incident.json");
    const run = { id: String(id), attempt: 1, workflow: "Sync", repository: "acme/ops", event: "schedule" };
    const { records } = recordReports([{ kind: "incident", file: "automation_incident.json", text }], {
      run,
      nameOf: (name) => name,
      hidesNames: false,
    });
    const clock = { now: Date.now, sleep: () => Promise.resolve() };
    const store = createHistoryFolder(path.join(workspace.folder, "history"), clock);
    await recordHistory(store, records, { clock, random: Math.random, message: "Record" });
  }
});
