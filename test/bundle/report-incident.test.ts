/** The bundle of report-incident in a process of its own, sentence by sentence of its contract. */
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { health, type IncidentScene, inRun, startIncidentScene } from "./incident-scene.ts";
import { closeIssue, type TrackerSwitches } from "./independent-tracker.ts";

const LABEL = "automation-health";
const HOUR_MS = 3_600_000;

let scene: IncidentScene;

beforeEach(async () => {
  scene = await startIncidentScene();
});

afterEach(() => scene.close());

describe("people and labels that a new issue cannot have", () => {
  const reportTo = async (switches: TrackerSwitches) => {
    await scene.close();
    scene = await startIncidentScene(switches);
    return scene.report(1, "failing", { assignees: "octo\nstranger", labels: `${LABEL}\nurgent` });
  };

  it.each([
    ["leaves out", {}],
    ["refuses", { refusesAssignees: true }],
  ])("are reported where GitHub %s one of them, and the others get it", async (_name, how) => {
    const { outputs, log, summary, exitCode } = await reportTo({ assignable: ["octo"], ...how });

    expect({ exitCode, action: outputs.action, notAssigned: outputs["not-assigned"] }).toEqual({
      exitCode: 0,
      action: "opened",
      notAssigned: "stranger",
    });
    expect(scene.issue().assignees).toEqual([{ login: "octo" }]);
    expect(log).toMatch(/^::warning::Issue #1 could not be assigned to stranger\. /m);
    expect(summary).toContain("> Could not be assigned: `stranger`.");
  });

  it("are reported where labels are dropped", async () => {
    const { outputs, log, summary } = await reportTo({ dropsLabels: true });

    expect(outputs).toMatchObject({ action: "opened", "not-labelled": `${LABEL}, urgent` });
    expect(log).toMatch(/^::warning::.*The issue is maintained without automation-health, urgent\./m);
    expect(summary).toContain("> Labels that could not be set: `automation-health`, `urgent`.");
  });

  it("are nobody where all are accepted, or GitHub reports little", async () => {
    const all = await reportTo({});
    const little = await reportTo({ tellsLittle: true });

    for (const { outputs, log } of [all, little]) {
      expect({ notAssigned: outputs["not-assigned"], notLabelled: outputs["not-labelled"] }).toEqual({
        notAssigned: "",
        notLabelled: "",
      });
      expect(log).not.toContain("could not be assigned");
    }
  });
});

describe("the life of an incident", () => {
  it("opens, keeps silent on repetition, closes after two good runs, and reopens", async () => {
    const opened = await scene.report(1, "failing");
    const writesOfFirst = scene.tracker.writes().length;
    const repeated = await scene.report(1, "failing");
    const writesOfRepetition = scene.tracker.writes().length - writesOfFirst;
    const good = await scene.report(2, "healthy");
    const closed = await scene.report(3, "healthy");
    const reopened = await scene.report(4, "failing");

    expect(opened).toMatchObject({
      exitCode: 0,
      outputs: {
        action: "opened",
        "issue-number": "1",
        "issue-url": "https://foreign.test/acme/hub/issues/1",
      },
    });
    expect({
      action: repeated.outputs.action,
      issueNumber: repeated.outputs["issue-number"],
      writesOfRepetition,
    }).toEqual({ action: "none", issueNumber: "1", writesOfRepetition: 0 });
    expect([good, closed, reopened].map(({ outputs }) => outputs.action)).toEqual([
      "updated",
      "closed",
      "reopened",
    ]);
    expect(scene.tracker.issues).toHaveLength(1);
    expect(scene.issue()).toMatchObject({ state: "open", labels: [LABEL] });
    expect(scene.issue().comments.map(({ body }) => /Recovered|Failing again/.exec(body)?.[0])).toEqual([
      "Recovered",
      "Failing again",
    ]);
  });

  it("comments when other checks fail, and not when the same do", async () => {
    const readings = [health("AUT-001"), health("AUT-001"), health("AUT-001", "MET-001"), health("MET-001")];
    const actions: (string | undefined)[] = [];
    for (const [index, reading] of readings.entries()) {
      await scene.workspace.write("health.json", reading);
      actions.push((await scene.report(index + 1, "auto", { "report-files": "health.json" })).outputs.action);
    }

    expect(actions).toEqual(["opened", "updated", "commented", "commented"]);
    expect(scene.issue().comments).toHaveLength(2);
    expect(scene.issue().comments[0]?.body).toMatch(/MET-001.*MET-001 is bad\./);
    expect(scene.issue().comments[1]?.body).toMatch(/No longer failing.*AUT-001/);
    expect(scene.issue().title).toContain("MET-001");
  });

  it.each([
    ["within reopen-within-hours", 71, "reopened", 1],
    ["after it", 73, "opened", 2],
  ])("fails again %s", async (_name, hours, action, count) => {
    await scene.report(1, "failing", { "close-after": "1" });
    await scene.report(2, "healthy", { "close-after": "1" });
    scene.issue().closed_at = new Date(Date.now() - hours * HOUR_MS).toISOString();

    const again = await scene.report(3, "failing");

    expect({ action: again.outputs.action, issues: scene.tracker.issues.length }).toEqual({
      action,
      issues: count,
    });
    expect(scene.openIssues()).toEqual([count]);
  });

  it("leaves the issue open on recovery when configured so, and says it once", async () => {
    const inputs = { "close-on-recovery": "false", "close-after": "1" };
    await scene.report(1, "failing", inputs);

    const recovered = await scene.report(2, "healthy", inputs);
    const later = await scene.report(3, "healthy", inputs);

    expect({ recovered: recovered.outputs.action, later: later.outputs.action }).toEqual({
      recovered: "commented",
      later: "none",
    });
    expect(scene.openIssues()).toEqual([1]);
    expect(scene.issue().comments).toHaveLength(1);
  });

  it("respects that a person closed it as not planned", async () => {
    await scene.report(1, "failing");
    closeIssue(scene.issue(), "not_planned");

    const after = await scene.report(2, "failing");

    expect({ action: after.outputs.action, openIssues: scene.openIssues() }).toEqual({
      action: "none",
      openIssues: [],
    });
  });

  it("lets no older run undo a newer one", async () => {
    await scene.report(10, "failing");
    await scene.report(11, "healthy");

    const late = await scene.report(9, "healthy");

    expect({ action: late.outputs.action, openIssues: scene.openIssues() }).toEqual({
      action: "none",
      openIssues: [1],
    });
  });

  it("believes the worst of several jobs of one run, in whatever order they report", async () => {
    await scene.report(1, "failing");
    await scene.report(2, "healthy", { "close-after": "1" });

    const worse = await scene.report(2, "failing", { "close-after": "1" });
    const writes = scene.tracker.writes().length;
    const better = await scene.report(2, "healthy", { "close-after": "1" });
    const again = await scene.report(2, "failing", { "close-after": "1" });

    expect([worse, better, again].map(({ outputs }) => outputs.action)).toEqual(["reopened", "none", "none"]);
    expect({ openIssues: scene.openIssues(), writes: scene.tracker.writes().length }).toEqual({
      openIssues: [1],
      writes,
    });
  });

  it("writes nothing on repetition where there is no run to tell apart", async () => {
    await scene.workspace.run("report-incident", { status: "failing" });
    const writes = scene.tracker.writes().length;

    const again = await scene.workspace.run("report-incident", { status: "failing" });

    expect({ action: again.outputs.action, writes: scene.tracker.writes().length }).toEqual({
      action: "none",
      writes,
    });
  });
});

describe("status", () => {
  it.each([
    ["success", "none"],
    ["healthy", "none"],
    ["cancelled", "none"],
    ["skipped", "none"],
    ["neutral", "none"],
    ["stale", "none"],
    ["auto", "none"],
    ["failure", "opened"],
    ["failing", "opened"],
    ["timed_out", "opened"],
    ["startup_failure", "opened"],
    ["action_required", "opened"],
  ])("%s comes to %s", async (status, action) => {
    const run = await scene.report(1, status);

    expect({ exitCode: run.exitCode, action: run.outputs.action }).toEqual({ exitCode: 0, action });
  });

  it("takes a health report without severities for what it says", async () => {
    const checks = [{ name: "config_files", status: "error", message: "config is missing" }];
    await scene.workspace.write("health.json", { healthy: false, checks, warnings: [], errors: ["x"] });

    const run = await scene.report(1, "auto", { "report-files": "health.json" });

    expect(run.outputs.action).toBe("opened");
    expect(scene.issue().body).toContain("config is missing");
  });

  it("is not stopped by reports that are missing, empty, garbage, binary, a folder or outside", async () => {
    await scene.workspace.write("good.json", health("AUT-001"));
    await scene.workspace.write("empty.json", "");
    await scene.workspace.write("list.json", []);
    await scene.workspace.write("deep.json", `${"[".repeat(50_000)}${"]".repeat(50_000)}`);
    await scene.workspace.write("odd.json", {
      healthy: false,
      checks: [null, 7, { status: "error", severity: {} }],
    });
    await scene.workspace.write("folder/file", "");
    const files = ["gone", "empty.json", "list.json", "deep.json", "odd.json", "folder", "../x", "good.json"];

    const run = await scene.report(1, "auto", { "report-files": files.join("\n") });

    expect({ exitCode: run.exitCode, action: run.outputs.action }).toEqual({ exitCode: 0, action: "opened" });
    for (const file of ["gone", "empty.json", "list.json", "folder"])
      expect(scene.issue().body).toContain(file);
  });

  it("holds repositories apart that report to one", async () => {
    for (const [index, source] of ["acme/api", "acme/web", "acme/api"].entries()) {
      const environment = { ...inRun(index + 1), GITHUB_REPOSITORY: source };
      const inputs = { status: "failing", repository: "acme/hub" };
      await scene.workspace.run("report-incident", inputs, environment);
    }

    expect(scene.tracker.issues.map(({ title }) => title)).toEqual([
      expect.stringContaining("acme/api / Watch / check"),
      expect.stringContaining("acme/web / Watch / check"),
    ]);
  });

  it("holds what fails apart by workflow and job, and by key", async () => {
    await scene.report(1, "failing");
    await scene.workspace.run("report-incident", { status: "failing" }, { ...inRun(2), GITHUB_JOB: "other" });
    const keyed = await scene.report(3, "failing", { key: "mine" });
    const same = await scene.workspace.run("report-incident", { status: "failing", key: "mine" }, inRun(3));

    expect(scene.openIssues()).toEqual([1, 2, 3]);
    expect({ keyed: keyed.outputs["issue-number"], same: same.outputs["issue-number"] }).toEqual({
      keyed: "3",
      same: "3",
    });
  });
});
