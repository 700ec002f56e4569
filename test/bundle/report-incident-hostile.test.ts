/** The bundle of report-incident where others, GitHub or the texts mean it no good. */
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { health, type IncidentScene, startIncidentScene } from "./incident-scene.ts";
import { addIssue, type TrackerSwitches } from "./independent-tracker.ts";
import { TOKEN } from "./tracker-run.ts";

const LABEL = "automation-health";

let scene: IncidentScene;

beforeEach(async () => {
  scene = await startIncidentScene();
});

afterEach(() => scene.close());

describe("whose issue it is", () => {
  it("does not follow a marker that somebody pasted", async () => {
    await scene.report(1, "failing");
    const stolen = scene.issue().body.replace(/run=\S+/, "run=999999999999.1");
    scene.tracker.issues.pop();
    addIssue(scene.tracker, { body: stolen, author: "mallory" });
    addIssue(scene.tracker, { body: stolen, author: "colleague" });

    const run = await scene.report(2, "failing");

    expect({ action: run.outputs.action, issueNumber: run.outputs["issue-number"] }).toEqual({
      action: "opened",
      issueNumber: "3",
    });
    expect(scene.issue(1).body).toBe(stolen);
    expect(scene.issue(2).body).toBe(stolen);
  });

  it("finds its own issue again after somebody took the label off, and puts it back", async () => {
    scene.tracker.answers.set("/user", {
      status: 403,
      body: { message: "Resource not accessible by integration" },
    });
    const viewer = { data: { viewer: { databaseId: 41_898_282 } } };
    scene.tracker.answers.set("/graphql", { status: 200, body: viewer });
    await scene.report(1, "failing");
    scene.issue().labels = [];

    const run = await scene.report(2, "failing");

    expect({
      action: run.outputs.action,
      openIssues: scene.openIssues(),
      labels: scene.issue().labels,
    }).toEqual({ action: "updated", openIssues: [1], labels: [LABEL] });
  });

  it("folds duplicates into the lowest number", async () => {
    await scene.report(1, "failing");
    addIssue(scene.tracker, { ...scene.issue(), number: 2, comments: [] });

    await scene.report(2, "failing");

    expect(scene.openIssues()).toEqual([1]);
    expect(scene.issue(2).comments[0]?.body).toContain("Duplicate of #1");
  });

  it("writes nothing in a dry run", async () => {
    const run = await scene.report(1, "failing", { "dry-run": "true" });

    expect({ exitCode: run.exitCode, action: run.outputs.action, writes: scene.tracker.writes() }).toEqual({
      exitCode: 0,
      action: "opened",
      writes: [],
    });
    expect(run.summary).toContain("nothing was written");
  });
});

describe("a GitHub of another kind", () => {
  it.each<[string, TrackerSwitches]>([
    ["that ignores filters", { ignoresFilters: true }],
    ["that knows no duplicates", { knowsNoDuplicates: true }],
    ["that makes no label by itself", { refusesUnknownLabels: true }],
    ["that tells little", { tellsLittle: true }],
    ["that lists no comments", { listsNoComments: true }],
    ["that drops labels", { dropsLabels: true }],
  ])("%s keeps one issue, and opens it again", async (_name, switches) => {
    await scene.close();
    scene = await startIncidentScene(switches);
    scene.tracker.answers.set("/user", { status: 200, body: { id: 41_898_282 } });
    await scene.report(1, "failing");
    addIssue(scene.tracker, { ...scene.issue(), number: 2, comments: [] });

    const runs = [
      await scene.report(2, "failing"),
      await scene.report(3, "healthy"),
      await scene.report(4, "healthy"),
    ];

    expect(runs.map(({ exitCode }) => exitCode)).toEqual([0, 0, 0]);
    expect(scene.openIssues()).toEqual([]);
    expect(scene.tracker.issues).toHaveLength(2);
    expect((await scene.report(5, "failing")).exitCode).toBe(0);
    expect(scene.openIssues()).toHaveLength(1);
  });
});

describe("a GitHub that fails", () => {
  it.each([
    ["the answer of the first write is lost", "POST", 1, "lost"],
    ["a gateway fails on the first write", "POST", 1, { status: 502, body: "<html>" }],
    ["a gateway fails on the first two reads", "GET", 2, { status: 503, headers: { "retry-after": "1" } }],
  ] as const)("%s: one issue", async (_name, method, times, fault) => {
    let left: number = times;
    scene.tracker.fault = (request) => {
      if (request.method !== method || left === 0) return undefined;
      left -= 1;
      return fault;
    };

    const run = await scene.report(1, "failing");

    expect({
      exitCode: run.exitCode,
      action: run.outputs.action,
      issues: scene.tracker.issues.length,
    }).toEqual({ exitCode: 0, action: "opened", issues: 1 });
  });

  it("two runs at once leave one open issue", async () => {
    const runs = await Promise.all([
      scene.report(1, "failing"),
      scene.report(2, "failing"),
      scene.report(3, "failing"),
    ]);

    expect(runs.map(({ exitCode }) => exitCode)).toEqual([0, 0, 0]);
    expect(scene.openIssues()).toEqual([1]);
  });

  it.each([
    ["issues are turned off", 410, "Issues are disabled for this repo", /Enable issues/],
    ["the token may not write", 403, "Resource not accessible by integration", /issues: write/],
    ["the token is refused", 401, "Bad credentials", /expired/],
  ])("%s: a clear error, and all of it in the summary", async (_name, status, message, remedy) => {
    await scene.workspace.write("health.json", health("AUT-001", "MET-001"));
    scene.tracker.fault = ({ method }) =>
      method === "GET" && status === 403
        ? undefined
        : { status, body: { message }, headers: { "x-accepted-github-permissions": "issues=write" } };

    const run = await scene.report(1, "auto", { "report-files": "health.json" });

    expect({ exitCode: run.exitCode, action: run.outputs.action }).toEqual({ exitCode: 1, action: "none" });
    expect(run.log).toMatch(/::error::.*could not be reported/);
    expect(`${run.log}${run.summary}`).toMatch(remedy);
    for (const text of ["AUT-001 is bad.", "MET-001 is bad."]) expect(run.summary).toContain(text);
  });
});

describe("text from outside", () => {
  it("mentions nobody, links nothing, starts no command, holds no token and fits", async () => {
    const evil = `@octocat acme/hub#1 #2 <img src=x> [a](https://evil.test) ${TOKEN}\n::error::boo\n<!-- x --> `;
    const checks = Array.from({ length: 300 }, (_, index) => ({
      ...health(`ID-${index} @octocat \`|`).checks[0],
      message: evil.repeat(40),
      remediation: `${"`".repeat(5)} @everyone | ${"x".repeat(5_000)}`,
    }));
    await scene.workspace.write("health.json", { ...health("a"), checks });

    const run = await scene.report(1, "auto", {
      "report-files": "health.json",
      key: "@key <!-- -->\n#1",
    });

    expect(run.exitCode).toBe(0);
    const { body, title } = scene.issue();
    expect(body.length).toBeLessThan(58_001);
    expect(title.length).toBeLessThan(257);
    for (const text of [body, run.summary]) {
      // An escaped backtick begins no code.
      const prose = text
        .replaceAll("\\`", "")
        .replaceAll(/(`+)(?!`).*?[^`]\1(?!`)/gs, "")
        .replaceAll(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)));
      expect(prose).not.toMatch(/@\w|<img|:\/\/evil\.test|(?<!\\)\]\(https:[^)]*evil|#\d/);
    }
    expect(`${body}${title}${run.summary}`).not.toContain(TOKEN);
    expect(run.log.replaceAll(`::add-mask::${TOKEN}`, "")).not.toContain(TOKEN);
    expect(run.log).not.toMatch(/^::error::boo/m);
  });
});
