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
    [{ "open-after": "2" }, "`open-after` must be a whole number from 1 to 1"],
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
