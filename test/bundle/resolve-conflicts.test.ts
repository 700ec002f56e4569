/** resolve-conflicts as it ships, in its own process: from the draft that sync-monitor opens to the one that needs nobody. */
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "@jest/globals";
import { ConflictScene, type Files, TOKEN } from "./conflict-scene.ts";

const manifest = (version: string, test: string) =>
  `${JSON.stringify({ name: "app", version, scripts: { test } }, null, 2)}\n`;
const FILES: Files = {
  "package.json": manifest("1.0.0", "jest"),
  "deploy.yaml": "# deploys\nimage: app:1.0.0\nreplicas: 1\n",
  "src/a.ts": "export const a = 1;\n",
};
const OURS: Files = {
  "package.json": manifest("1.0.1", "jest"),
  "deploy.yaml": "# deploys\nimage: app:1.0.0\nreplicas: 2\n",
};
const THEIRS: Files = {
  "package.json": manifest("1.1.0", "vitest"),
  "deploy.yaml": "# deploys\nimage: app:1.1.0\nreplicas: 1\n",
};

let scene: ConflictScene;

afterEach(async () => {
  await scene.stop();
});

/** `release` and `main` went apart in `ours` and `theirs`, and sync-monitor has seen it. */
async function startWithDraft(ours: Files = OURS, theirs: Files = THEIRS): Promise<void> {
  scene = await ConflictScene.start(FILES);
  await scene.commit("release", ours);
  await scene.commit("main", theirs);
  await scene.commit("main", { "README.md": "# App, again\n" });
  await scene.sync();
}

const FROM_SYNC = { "sync-report-files": "automation_sync.json", config: "config/ecosystem-repos.json" };

describe("a sync pull request that sync-monitor opened as a draft, because it conflicts", () => {
  it("is handed over by the report, resolved on the sync branch, and a draft no more", async () => {
    await startWithDraft();
    const before = await scene.thread(1);
    const [release, head] = [await scene.tip("release"), await scene.tip("ecosystem-sync/release")];

    const run = await scene.resolve(FROM_SYNC);

    const merge = await scene.tip("ecosystem-sync/release");
    expect(before).toMatchObject({ isDraft: true, labels: ["ecosystem-sync", "sync-conflict"] });
    expect(run.exitCode).toBe(0);
    expect(run.outputs).toMatchObject({ resolved: "1", unresolved: "0", commit: merge });
    expect(await scene.server.listMerges(merge, 1)).toEqual([{ oid: merge, parents: [head, release] }]);
    expect(await scene.read("ecosystem-sync/release", "package.json")).toBe(manifest("1.1.0", "vitest"));
    expect(await scene.read("ecosystem-sync/release", "deploy.yaml")).toBe(
      "# deploys\nimage: app:1.1.0\nreplicas: 2\n",
    );
    expect(await scene.tip("release")).toBe(release);
    const after = await scene.thread(1);
    expect(after).toMatchObject({ isDraft: false, labels: ["conflict-resolved", "ecosystem-sync"] });
    expect(after.comments).toHaveLength(1);
  });

  it("is like any other to the next runs of both: its text is brought up to date once, then nothing is written", async () => {
    await startWithDraft();
    await scene.resolve(FROM_SYNC);
    const merge = await scene.tip("ecosystem-sync/release");
    const first = await scene.sync();
    const thread = await scene.thread(1);

    const sync = await scene.sync();
    const again = await scene.resolve(FROM_SYNC);
    const byNumber = await scene.resolve({ "pull-request": "1" });

    expect(JSON.parse(first.outputs["pull-requests"] ?? "")).toMatchObject([
      { number: 1, outcome: "updated" },
    ]);
    expect(JSON.parse(sync.outputs["pull-requests"] ?? "")).toMatchObject([
      { number: 1, outcome: "already-open" },
    ]);
    expect(again.report).toMatchObject({ pull_requests: [], errors: [] });
    expect(byNumber.report?.pull_requests).toMatchObject([{ outcome: "no-conflict" }]);
    expect(await scene.tip("ecosystem-sync/release")).toBe(merge);
    expect(await scene.thread(1)).toEqual(thread);
  });

  it("is found as well by `all`, in this repository and in every one of the configuration", async () => {
    await startWithDraft();

    const here = await scene.resolve({ "dry-run": "true" });
    const everywhere = await scene.resolve({ config: "config/ecosystem-repos.json", "dry-run": "true" });

    for (const { report } of [here, everywhere]) {
      expect(report).toMatchObject({
        repository: "acme/app",
        pull_requests: [{ repository: "acme/app", number: 1, outcome: "planned" }],
      });
    }
  });

  it("stays a draft while a person is needed, and is not resolved in part", async () => {
    await startWithDraft(
      { ...OURS, "src/a.ts": "export const a = 2;\n" },
      { ...THEIRS, "src/a.ts": "export const a = 3;\n" },
    );
    const head = await scene.tip("ecosystem-sync/release");

    const run = await scene.resolve(FROM_SYNC);

    expect(run.exitCode).toBe(0);
    expect(run.outputs).toMatchObject({ resolved: "0", unresolved: "1", commit: "" });
    expect(await scene.tip("ecosystem-sync/release")).toBe(head);
    expect(await scene.thread(1)).toMatchObject({
      isDraft: true,
      labels: ["conflict-needs-human", "ecosystem-sync", "sync-conflict"],
    });
  });

  it.each(["conflict_resolution_enabled", "ecosystem_sync_enabled"])(
    "is left alone while the configuration says %s: false",
    async (key) => {
      await startWithDraft();
      await scene.configure({ automation_config: { [key]: false } });
      scene.sandbox.clearJournal();

      const run = await scene.resolve(FROM_SYNC);

      expect(run).toMatchObject({ exitCode: 0, outputs: { resolved: "0", unresolved: "0" } });
      expect(run.log).toContain(`${key}: false`);
      expect({ journal: scene.sandbox.journal(), requests: scene.gateway.requests }).toEqual({
        journal: [],
        requests: [],
      });
    },
  );
});

describe("what a run leaves behind", () => {
  it("holds the commit, the backup and the proof, and the token nowhere", async () => {
    await startWithDraft();
    const head = await scene.tip("ecosystem-sync/release");

    const run = await scene.resolve(FROM_SYNC);

    const backup = `refs/automation/backups/pull-1/${head.slice(0, 12)}`;
    const merge = await scene.tip("ecosystem-sync/release");
    expect(await scene.refs("refs/automation")).toEqual([`${backup} ${head}`]);
    expect(run.report).toMatchObject({
      schema_version: 1,
      dry_run: false,
      pull_requests: [
        {
          outcome: "resolved",
          commit: merge,
          backup_ref: backup,
          head_oid: head,
          merge_base_oids: [expect.stringMatching(/^[0-9a-f]{40}$/)],
        },
      ],
    });
    const { comments } = await scene.thread(1);
    expect(comments[0]).toContain(`git fetch origin ${backup}`);
    const message = await scene.server.run({ args: ["log", "-1", "--format=%B", merge] });
    expect(message.stdout.toString()).toContain(`Merge-Resolver: v1\nBackup-Ref: ${backup}`);
    const everything = [run.log, run.summary, JSON.stringify(run.report), ...comments].join("\n");
    expect(everything.replaceAll(`::add-mask::${TOKEN}`, "")).not.toContain(TOKEN);
  });

  it("is a plan and nothing else in a dry run", async () => {
    await startWithDraft();
    // GitHub makes the refs of a pull request by itself, when somebody fetches.
    const listRefs = async () => (await scene.refs("refs")).filter((ref) => !ref.startsWith("refs/pull/"));
    const [refs, thread] = [await listRefs(), await scene.thread(1)];
    scene.sandbox.clearJournal();

    const run = await scene.resolve({ "dry-run": "true" });

    expect(run.report).toMatchObject({ dry_run: true, pull_requests: [{ outcome: "planned" }] });
    expect(run.summary).toContain("dry run: nothing was written");
    expect({ refs: await listRefs(), thread: await scene.thread(1) }).toEqual({ refs, thread });
    expect(scene.sandbox.journal().every(({ method }) => method === "GET")).toBe(true);
    expect(scene.gateway.requests.some((line) => line.includes("receive-pack"))).toBe(false);
  });

  it("is an empty report where there is nothing to do, for no call at all", async () => {
    scene = await ConflictScene.start(FILES);
    await writeFile(
      join(scene.folder, "automation_sync.json"),
      JSON.stringify({ schema_version: 1, repositories: [{ repository: "acme/app", branches: [] }] }),
    );
    scene.sandbox.clearJournal();

    const run = await scene.resolve(FROM_SYNC);

    expect(run).toMatchObject({ exitCode: 0, outputs: { resolved: "0", unresolved: "0", commit: "" } });
    expect(run.report).toMatchObject({ repository: null, repositories: [], pull_requests: [] });
    expect({ journal: scene.sandbox.journal(), requests: scene.gateway.requests }).toEqual({
      journal: [],
      requests: [],
    });
  });

  it.each([
    ["a report that is none", "package.json", "is not a report of sync-monitor"],
    ["a pull request beside the reports", "automation_sync.json", "omit `pull-request` and `repository`"],
  ])("is one clear error for %s, before anything is called", async (_name, file, message) => {
    scene = await ConflictScene.start(FILES);
    await writeFile(join(scene.folder, "package.json"), "{}");
    scene.sandbox.clearJournal();

    const run = await scene.resolve({
      "sync-report-files": file,
      ...(file === "automation_sync.json" && { "pull-request": "7" }),
    });

    expect(run.exitCode).toBe(1);
    expect(run.log).toContain(message);
    expect(scene.sandbox.journal()).toEqual([]);
  });
});
