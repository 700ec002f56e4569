import { afterEach, describe, expect, it } from "@jest/globals";
import { ConflictedRepository, type Files } from "./conflicted-repository.ts";

const json = (a: string, b: string) => `{\n  "a": "${a}",\n  "b": "${b}"\n}\n`;
const BASE = { "package.json": json("1", "1"), "src/a.ts": "export const a = 1;\n", "README.md": "# App\n" };
const WORKFLOW = `on: push
permissions: {}
jobs:
  build:
    runs-on: ubuntu-latest
    steps:
      - uses: o/a@v1
      - run: one two three four
      - run: five six seven eight
      - run: nine ten eleven twelve
      - run: the end of it
`;
const SOLVABLE = [BASE, { "package.json": json("2", "1") }, { "package.json": json("1", "2") }] as const;

let repository: ConflictedRepository | undefined;
afterEach(async () => {
  await repository?.stop();
  repository = undefined;
});

async function start(
  base: Readonly<Record<string, string>>,
  feature: Files,
  main: Files,
): Promise<ConflictedRepository> {
  repository = await ConflictedRepository.start(base, feature, main);
  return repository;
}

describe("a pull request whose conflicts can all be merged with proof", () => {
  it("gets one merge commit of both branches, with a backup of what was there", async () => {
    const app = await start(...SOLVABLE);
    const [head, base] = [await app.tip("feature"), await app.tip("main")];

    const { pullRequests } = await app.resolve();

    const merge = await app.tip("feature");
    expect(pullRequests).toMatchObject([{ number: 1, outcome: "resolved", commitOid: merge }]);
    expect(await app.server.readFileAt(merge, "package.json")).toBe(json("2", "2"));
    expect(await app.server.listMerges(merge)).toEqual([{ oid: merge, parents: [head, base] }]);
    expect(await app.refs("refs/automation")).toEqual([
      `refs/automation/backups/pull-1/${head.slice(0, 12)} ${head}`,
    ]);
  });

  it("learns of it once, with labels and the way back", async () => {
    const app = await start(...SOLVABLE);

    await app.resolve();

    const { comments, labels } = await app.thread();
    expect(comments).toHaveLength(1);
    expect(comments[0]).toContain("resolve-conflicts:v1");
    expect(comments[0]).toContain("git push --force-with-lease=refs/heads/feature:");
    expect(labels).toEqual(["conflict-resolved"]);
  });

  it("loses the labels that say otherwise", async () => {
    const app = await start(...SOLVABLE);
    await app.post("issues/1/labels", { labels: ["sync-conflict", "conflict-needs-human", "other"] });

    await app.resolve();

    expect((await app.thread()).labels).toEqual(["other", "conflict-resolved"]);
  });

  it("is left alone by a second run", async () => {
    const app = await start(...SOLVABLE);
    await app.resolve();
    const merge = await app.tip("feature");

    const { pullRequests } = await app.resolve();

    expect(pullRequests).toMatchObject([{ outcome: "no-conflict" }]);
    expect(await app.tip("feature")).toBe(merge);
    expect((await app.thread()).comments).toHaveLength(1);
  });

  it("is only planned in a dry run", async () => {
    const app = await start(...SOLVABLE);
    const head = await app.tip("feature");

    const { pullRequests } = await app.resolve({ isDryRun: true });

    expect(pullRequests).toMatchObject([{ outcome: "planned" }]);
    expect({
      tip: await app.tip("feature"),
      refs: await app.refs("refs/automation"),
      thread: await app.thread(),
    }).toEqual({ tip: head, refs: [], thread: { comments: [], labels: [] } });
  });
});

describe("a branch that moves while it is worked on", () => {
  it("keeps the other's commit, and gets a merge of the new state", async () => {
    const app = await start(...SOLVABLE);
    let pushes = 0;
    const beforePush = async () => {
      pushes += 1;
      if (pushes === 1) await app.commit("feature", { "README.md": "# Ours\n" });
    };

    const { pullRequests } = await app.resolve({ beforePush });

    const merge = await app.tip("feature");
    expect(pullRequests).toMatchObject([{ outcome: "resolved", commitOid: merge }]);
    expect(await app.server.readFileAt(merge, "README.md")).toBe("# Ours\n");
    expect(await app.refs("refs/automation")).toHaveLength(1);
  });

  it("is given up for this run when it never stands still", async () => {
    const app = await start(...SOLVABLE);
    let count = 0;
    const beforePush = () => {
      count += 1;
      return app.commit("feature", { "README.md": `# ${count}\n` });
    };

    const { pullRequests } = await app.resolve({ beforePush });

    expect(pullRequests).toMatchObject([{ outcome: "stale" }]);
    expect(await app.server.readFileAt(await app.tip("feature"), "README.md")).toBe("# 3\n");
    expect(await app.refs("refs/automation")).toEqual([]);
  });
});

describe("a pull request with a file that cannot be proved", () => {
  it("gets nothing pushed, not even the files that could be", async () => {
    const app = await start(
      BASE,
      { "package.json": json("2", "1"), "src/a.ts": "export const a = 2;\n" },
      { "package.json": json("1", "2"), "src/a.ts": "export const a = 3;\n" },
    );
    const head = await app.tip("feature");

    const { pullRequests } = await app.resolve();

    expect(pullRequests).toMatchObject([{ outcome: "needs-human" }]);
    expect(pullRequests[0]?.files.map(({ path, resolution }) => [path, resolution.status])).toEqual([
      ["package.json", "resolved"],
      ["src/a.ts", "needs-human"],
    ]);
    expect(await app.tip("feature")).toBe(head);
    expect((await app.thread()).labels).toEqual(["conflict-needs-human"]);
  });

  it("has its one comment edited in place when things change", async () => {
    const app = await start(BASE, { "package.json": json("x", "1") }, { "package.json": json("y", "1") });
    await app.resolve();
    await app.commit("main", { "package.json": json("1", "9") });

    await app.resolve();

    const { comments, labels } = await app.thread();
    expect(comments).toHaveLength(1);
    expect(comments[0]).toContain("are resolved");
    expect(labels).toEqual(["conflict-resolved"]);
  });

  it("names a key that git's own merge would have doubled", async () => {
    const base = '{\n  "a": 1,\n  "b": 1,\n  "c": 1,\n  "d": 1,\n  "e": 1\n}\n';
    const app = await start(
      { ...BASE, "x.json": base },
      { "x.json": base.replace('"a": 1,', '"a": 1,\n  "k": 1,') },
      { "x.json": base.replace('"d": 1,', '"d": 1,\n  "k": 2,') },
    );
    const head = await app.tip("feature");

    const { pullRequests } = await app.resolve();

    expect(pullRequests).toMatchObject([
      {
        outcome: "needs-human",
        brokenFiles: [{ path: "x.json", problem: 'git\'s merge has the key "k" twice in one object' }],
      },
    ]);
    expect(await app.tip("feature")).toBe(head);
  });

  it("names a job that git's own merge would leave out although another one needs it", async () => {
    const path = ".github/workflows/ci.yml";
    const app = await start(
      { ...BASE, [path]: WORKFLOW },
      {
        [path]: `${WORKFLOW}  deploy:\n    needs: build\n    runs-on: ubuntu-latest\n    steps:\n      - run: x\n`,
      },
      { [path]: WORKFLOW.replace("build:", "compile:") },
    );
    const head = await app.tip("feature");

    const { pullRequests } = await app.resolve();

    expect(pullRequests).toMatchObject([
      {
        outcome: "needs-human",
        brokenFiles: [
          { path, problem: expect.stringMatching(/an error that neither side has: WF\d+ .*"build"/) },
        ],
      },
    ]);
    expect(await app.tip("feature")).toBe(head);
  });

  it("says of a workflow that was merged which error it would have that neither side has", async () => {
    const path = ".github/workflows/ci.yml";
    const deploy = "  deploy:\n    needs: build\n    runs-on: ubuntu-latest\n    steps:\n      - run: x\n";
    const app = await start(
      { ...BASE, [path]: WORKFLOW },
      { [path]: `${WORKFLOW.replace("a@v1", "a@v2")}${deploy}` },
      { [path]: WORKFLOW.replace("a@v1", "a@v3").replace("build:", "compile:") },
    );

    const { pullRequests } = await app.resolve({
      strategies: [{ glob: ".github/workflows/*", strategy: "structure" }],
    });

    expect(pullRequests).toMatchObject([
      {
        outcome: "needs-human",
        files: [
          {
            path,
            resolution: {
              status: "needs-human",
              reason: "not-proved",
              details: [expect.stringContaining("an error that neither side has")],
              candidates: [{ text: expect.stringContaining("o/a@v3") }],
            },
          },
        ],
      },
    ]);
  });

  it("may have a workflow merged where that is as right as both sides were", async () => {
    const path = ".github/workflows/ci.yml";
    const app = await start(
      { ...BASE, [path]: WORKFLOW },
      { [path]: WORKFLOW.replace("a@v1", "a@v2") },
      { [path]: WORKFLOW.replace("a@v1", "a@v3") },
    );

    const { pullRequests } = await app.resolve({
      strategies: [{ glob: ".github/workflows/*", strategy: "structure" }],
    });

    const resolution = {
      status: "resolved",
      proof: expect.arrayContaining(["adds no error that neither side has"]),
    };
    expect(pullRequests).toMatchObject([{ outcome: "resolved", files: [{ path, resolution }] }]);
  });

  it("keeps a file removed in which the other side only raised versions, and brings back what it is asked to", async () => {
    const app = await start(
      { ...BASE, "old/package.json": json("1.0.0", "1"), "src/b.ts": "export const b = 1;\n" },
      { "old/package.json": json("1.1.0", "1"), "src/b.ts": null, "README.md": "# Ours\n" },
      { "old/package.json": null, "src/b.ts": "export const b = 2;\n" },
    );

    const { pullRequests } = await app.resolve({ strategies: [{ glob: "src/**", strategy: "theirs" }] });

    const merge = await app.tip("feature");
    expect(pullRequests).toMatchObject([{ outcome: "resolved", commitOid: merge }]);
    expect(await app.server.readFileAt(merge, "old/package.json")).toBeNull();
    expect(await app.server.readFileAt(merge, "src/b.ts")).toBe("export const b = 2;\n");
    expect((await app.thread()).comments[0]).toContain("resolved: removed");
  });

  it("may have a strategy for it in the configuration", async () => {
    const app = await start(
      BASE,
      { "src/a.ts": "export const a = 2;\n" },
      { "src/a.ts": "export const a = 3;\n" },
    );

    const { pullRequests } = await app.resolve({ strategies: [{ glob: "src/**", strategy: "theirs" }] });

    expect(pullRequests).toMatchObject([{ outcome: "resolved" }]);
    expect(await app.server.readFileAt(await app.tip("feature"), "src/a.ts")).toBe("export const a = 3;\n");
  });

  it("is given the answer that people gave to the same conflict before", async () => {
    const app = await start(
      BASE,
      { "src/a.ts": "export const a = 2;\n" },
      { "src/a.ts": "export const a = 3;\n" },
    );
    await app.mergeByHand("feature", "main", { "src/a.ts": "export const a = 5;\n" });
    await app.commit("feature", { "src/a.ts": "export const a = 1;\n" });
    await app.commit("main", { "src/a.ts": "export const a = 1;\n" });
    await app.mergeByHand("feature", "main", { "src/a.ts": "export const a = 1;\n" });
    await app.commit("feature", { "src/a.ts": "export const a = 2;\n" });
    await app.commit("main", { "src/a.ts": "export const a = 3;\n" });

    const { pullRequests } = await app.resolve();

    expect(pullRequests[0]?.files).toMatchObject([
      { resolution: { strategy: "memory", confidence: "memory" } },
    ]);
    expect(await app.server.readFileAt(await app.tip("feature"), "src/a.ts")).toBe("export const a = 5;\n");
  });
});

describe("an answer of GitHub that is lost", () => {
  it("leaves one comment and one label, whatever was written before", async () => {
    const app = await start(...SOLVABLE);
    app.sandbox.faults.add({ match: { method: "POST" }, kind: "reset-after-write", times: 2 });

    const { pullRequests, errors } = await app.resolve();

    expect({ outcomes: pullRequests.map(({ outcome }) => outcome), errors }).toEqual({
      outcomes: ["resolved"],
      errors: [],
    });
    expect((await app.thread()).comments).toHaveLength(1);
  });

  it("is an error of its pull request when nothing helps, and writes nothing", async () => {
    const app = await start(...SOLVABLE);
    const head = await app.tip("feature");
    app.sandbox.faults.add({ match: { path: "/repos/acme/app/pulls/1" }, kind: "html-502", times: 100 });

    const { pullRequests, errors } = await app.resolve();

    expect({
      outcomes: pullRequests.map(({ outcome }) => outcome),
      codes: errors.map(({ code }) => code),
    }).toEqual({ outcomes: ["failed"], codes: ["server"] });
    expect(await app.tip("feature")).toBe(head);
  });
});

describe("a GitHub that says less", () => {
  it("does not say whether the branch is protected: the push would find out", async () => {
    const app = await start(...SOLVABLE);
    app.sandbox.faults.add({ match: { path: "^/repos/acme/app/branches/" }, kind: "status", status: 404 });

    const { pullRequests } = await app.resolve();

    expect(pullRequests).toMatchObject([{ outcome: "resolved" }]);
  });
});

describe("a branch that must not be written", () => {
  it("is left alone when it is the default branch", async () => {
    const app = await start(...SOLVABLE);
    await app.post("pulls", { title: "Back", head: "main", base: "feature" });
    const main = await app.tip("main");

    const { pullRequests } = await app.resolve({ pullRequest: 2 });

    expect(pullRequests).toMatchObject([{ outcome: "blocked" }]);
    expect(await app.tip("main")).toBe(main);
  });

  it("is named when the pull request does not exist", async () => {
    const app = await start(...SOLVABLE);

    const { pullRequests } = await app.resolve({ pullRequest: 99 });

    expect(pullRequests).toMatchObject([
      { number: 99, outcome: "blocked", detail: "there is no pull request with this number" },
    ]);
  });

  it("is not looked for among other people's pull requests", async () => {
    const app = await start(...SOLVABLE);

    expect(await app.resolve({ pullRequest: "all" })).toMatchObject({ pullRequests: [], errors: [] });
  });
});

describe("a command in a comment", () => {
  const OPEN = [
    BASE,
    { "src/a.ts": "export const a = 2;\n" },
    { "src/a.ts": "export const a = 3;\n" },
  ] as const;

  it("decides a file in the next run, which says so, and is over then", async () => {
    const app = await start(...OPEN);
    const [before] = (await app.resolve()).pullRequests;
    await app.post("issues/1/comments", { body: "/resolve theirs src/a.ts" });

    const { pullRequests } = await app.resolve();

    const merge = await app.tip("feature");
    const { comments } = await app.thread();
    expect(before?.outcome).toBe("needs-human");
    expect(pullRequests).toMatchObject([{ outcome: "resolved", commitOid: merge }]);
    expect(await app.server.readFileAt(merge, "src/a.ts")).toBe("export const a = 3;\n");
    expect(comments[0]).toContain("`/resolve theirs src/a.ts`: carried out");
    expect(comments[0]).toContain("git push --force-with-lease");
    expect(comments).toHaveLength(2);
  });
});
