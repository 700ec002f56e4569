/** One incident whose names change: of the repository, of the workflow, of its file. In a process of its own. */
import { afterEach, describe, expect, it } from "@jest/globals";
import { type IncidentScene, startIncidentScene } from "./incident-scene.ts";

let scene: IncidentScene;

afterEach(() => scene.close());

const BEFORE = {
  GITHUB_REPOSITORY: "acme/hub",
  GITHUB_REPOSITORY_ID: "4711",
  GITHUB_WORKFLOW: "Watch",
  GITHUB_WORKFLOW_REF: "acme/hub/.github/workflows/watch.yml@refs/heads/main",
  GITHUB_JOB: "check",
};

/** Reports in the run with this number, under names that differ from those before. */
function report(
  run: number,
  status: string,
  names: Readonly<Record<string, string>> = {},
  inputs: Readonly<Record<string, string>> = {},
) {
  const environment = { ...BEFORE, GITHUB_RUN_ID: String(run), GITHUB_RUN_ATTEMPT: "1", ...names };
  return scene.workspace.run("report-incident", { status, ...inputs }, environment);
}

/** What a version before the numbers wrote. */
function forgetIdentity() {
  scene.issue().body = scene.issue().body.replace(/ (?:eco|file)=\S+/g, "");
}

describe("an incident of a workflow that is renamed", () => {
  it("continues, is closed, and has a title with the new name", async () => {
    scene = await startIncidentScene();
    const renamed = { GITHUB_WORKFLOW: "Night watch" };
    await report(1, "failing");

    const second = await report(2, "failing", renamed);
    const title = scene.issue().title;
    await report(3, "healthy", renamed);
    const last = await report(4, "healthy", renamed);

    expect({ issueNumber: second.outputs["issue-number"], action: last.outputs.action }).toEqual({
      issueNumber: "1",
      action: "closed",
    });
    expect(title).toContain("Night watch / check");
    expect(scene.tracker.issues).toHaveLength(1);
  });

  it("keeps a title that a person gave it", async () => {
    scene = await startIncidentScene();
    await report(1, "failing");
    scene.issue().title = "The night job is broken";

    await report(2, "failing", { GITHUB_WORKFLOW: "Night watch" });

    expect(scene.issue().title).toBe("The night job is broken");
  });

  it("continues where the file got another name, once the file of before is gone", async () => {
    scene = await startIncidentScene();
    const moved = { GITHUB_WORKFLOW_REF: "acme/hub/.github/workflows/night_watch.yaml@refs/tags/v@1" };
    await report(1, "failing");

    await report(2, "failing", moved);
    await report(3, "healthy", moved);
    await report(4, "healthy", moved);

    expect(scene.tracker.issues.map(({ state }) => state)).toEqual(["closed"]);
  });

  it("is another one than that of a file of the same name in another file that is there", async () => {
    scene = await startIncidentScene();
    const other = { GITHUB_WORKFLOW_REF: "acme/hub/.github/workflows/other.yml@refs/heads/main" };
    scene.tracker.answers.set("/repos/acme/hub/contents/.github/workflows/watch.yml", {
      status: 200,
      body: { content: "" },
    });
    await report(1, "failing");

    await report(2, "failing", other);
    await report(3, "healthy", other);
    await report(4, "healthy", other);

    expect(scene.tracker.issues.map(({ state }) => state)).toEqual(["open", "closed"]);
  });
});

describe("an incident of a repository that is renamed or transferred", () => {
  it("continues where its issues are in another repository", async () => {
    scene = await startIncidentScene();
    const elsewhere = { repository: "acme/hub" };
    await report(1, "failing", { GITHUB_REPOSITORY: "acme/api", GITHUB_REPOSITORY_ID: "12" }, elsewhere);

    await report(2, "failing", { GITHUB_REPOSITORY: "other/api-2", GITHUB_REPOSITORY_ID: "12" }, elsewhere);
    await report(3, "failing", { GITHUB_REPOSITORY: "acme/api", GITHUB_REPOSITORY_ID: "13" }, elsewhere);

    expect(scene.tracker.issues.map(({ title }) => title)).toEqual([
      expect.stringContaining("other/api-2 / Watch"),
      expect.stringContaining("acme/api / Watch"),
    ]);
  });

  it("continues where the workflow still names it by its former name", async () => {
    scene = await startIncidentScene();
    await report(1, "failing");
    scene.tracker.answers.set("/repos/acme/hub", { status: 200, body: { id: 4711 } });

    await report(2, "failing", { GITHUB_REPOSITORY: "acme/hub-2" }, { repository: "acme/hub" });

    expect(scene.tracker.issues).toHaveLength(1);
  });

  it("continues under a key of its own", async () => {
    scene = await startIncidentScene();
    await report(1, "failing", {}, { key: "nightly" });

    await report(
      2,
      "failing",
      { GITHUB_REPOSITORY: "Acme/Hub", GITHUB_WORKFLOW: "x", GITHUB_WORKFLOW_REF: "" },
      { key: "nightly" },
    );

    expect(scene.tracker.issues).toHaveLength(1);
  });
});

describe("an incident whose marker an edit has cut", () => {
  it.each([75, 85, 120])("after %i characters continues, and counts from now on", async (length) => {
    scene = await startIncidentScene();
    await report(1, "failing");
    const [line = "", ...rest] = scene.issue().body.split("\n");
    scene.issue().body = [line.slice(0, length), ...rest, "", "A remark."].join("\n");

    await report(2, "failing");
    await report(3, "healthy");
    await report(4, "healthy");

    expect(scene.tracker.issues.map(({ state }) => state)).toEqual(["closed"]);
    expect(scene.issue().body).toMatch(
      /^<!-- eco-health:v1 key=\S+ eco=\S+ file=\S+ seq=\d+ opened=2\S+ .* -->\n/,
    );
    expect(scene.issue().body).toContain("A remark.");
  });
});

describe("an incident of an older version", () => {
  it("is found by its names, and known by more from then on", async () => {
    scene = await startIncidentScene();
    await report(1, "failing");
    forgetIdentity();

    await report(2, "failing");
    await report(3, "failing", { GITHUB_WORKFLOW: "Night watch" });

    expect(scene.tracker.issues).toHaveLength(1);
    expect(scene.issue().body).toMatch(
      /^<!-- eco-health:v1 key=[0-9a-f]{16} eco=[0-9a-f]{16} file=\S+ seq=3 /,
    );
  });

  it("is found where nothing reports the repository's number or the workflow's file", async () => {
    scene = await startIncidentScene();
    const silent = { GITHUB_REPOSITORY_ID: "", GITHUB_WORKFLOW_REF: "" };
    await report(1, "failing", silent);

    await report(2, "failing", silent);

    expect(scene.tracker.issues).toHaveLength(1);
  });
});
