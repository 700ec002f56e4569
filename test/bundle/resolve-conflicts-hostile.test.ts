/** What a stranger may put into a branch: resolve-conflicts as it ships leaves it to a person, and says it harmlessly. */
import { afterEach, describe, expect, it } from "@jest/globals";
import { ConflictScene, type Files } from "./conflict-scene.ts";

let scene: ConflictScene;

afterEach(async () => {
  await scene.stop();
});

const PULL = { "pull-request": "1" };
const json = (a: unknown, b: unknown) => `{\n  "a": ${a},\n  "b": ${b}\n}\n`;
const LFS = (oid: string) =>
  `version https://git-lfs.github.com/spec/v1\noid sha256:${oid.repeat(64)}\nsize 1\n`;
const BOMB = Array.from({ length: 12 }, (_, level) =>
  level === 0
    ? `a0: &a0 [x, x, x, x, x, x, x, x, x]`
    : `a${level}: &a${level} [${Array(9)
        .fill(`*a${level - 1}`)
        .join(", ")}]`,
).join("\n");
const padding = "x".repeat(1_100_000);

interface Hostile {
  readonly path: string;
  readonly base: string | Buffer;
  readonly ours: string | Buffer;
  readonly theirs: string | Buffer;
  readonly status: "needs-human" | "refused";
  readonly reason: string;
}

const HOSTILE: readonly Hostile[] = [
  {
    path: "twice.json",
    base: json(1, 1),
    ours: '{\n  "a": 2,\n  "a": 3,\n  "b": 1\n}\n',
    theirs: json(4, 1),
    status: "needs-human",
    reason: "input-has-duplicate-keys",
  },
  {
    path: "twice.yaml",
    base: "a: 1\nb: 1\n",
    ours: "a: 2\na: 3\nb: 1\n",
    theirs: "a: 4\nb: 1\n",
    status: "needs-human",
    reason: "input-has-duplicate-keys",
  },
  {
    path: "proto.json",
    base: '{ "__proto__": { "x": 1 } }\n',
    ours: '{ "__proto__": { "x": 2 } }\n',
    theirs: '{ "__proto__": { "x": 3 } }\n',
    status: "needs-human",
    reason: "clash",
  },
  {
    path: "large-number.json",
    base: json("9007199254740992", 1),
    ours: json("9007199254740993", 1),
    theirs: json("9007199254740994", 1),
    status: "needs-human",
    reason: "clash",
  },
  {
    path: "template.yaml",
    base: "a: 1\n{{- if .x }}\nb: 1\n{{- end }}\n",
    ours: "a: 2\n{{- if .x }}\nb: 1\n{{- end }}\n",
    theirs: "a: 3\n{{- if .x }}\nb: 1\n{{- end }}\n",
    status: "needs-human",
    reason: "input-does-not-parse",
  },
  {
    path: "mixed.json",
    base: json(1, 1),
    ours: '{\r\n  "a": 2,\n  "b": 1\n}\n',
    theirs: json(3, 1),
    status: "needs-human",
    reason: "mixed-line-ends",
  },
  {
    path: "bomb.yaml",
    base: `${BOMB}\nend: 1\n`,
    ours: `${BOMB}\nend: 2\n`,
    theirs: `${BOMB}\nend: 3\n`,
    status: "needs-human",
    reason: "clash",
  },
  {
    path: "deep.json",
    base: `${"[".repeat(5_000)}1${"]".repeat(5_000)}\n`,
    ours: `${"[".repeat(5_000)}2${"]".repeat(5_000)}\n`,
    theirs: `${"[".repeat(5_000)}3${"]".repeat(5_000)}\n`,
    status: "needs-human",
    reason: "unsupported-layout",
  },
  {
    path: "huge.json",
    base: json(1, `"${padding}"`),
    ours: json(2, `"${padding}"`),
    theirs: json(3, `"${padding}"`),
    status: "refused",
    reason: "too-large",
  },
  {
    path: "binary.json",
    base: "a\0b",
    ours: "a\0c",
    theirs: Buffer.from([0xff, 0xfe, 0x00]),
    status: "refused",
    reason: "binary",
  },
  {
    path: "large.json",
    base: LFS("1"),
    ours: LFS("2"),
    theirs: LFS("3"),
    status: "refused",
    reason: "lfs-pointer",
  },
  {
    path: "marked.json",
    base: json(1, 1),
    ours: `<<<<<<< HEAD\n${json(2, 1)}>>>>>>> x\n`,
    theirs: json(3, 1),
    status: "refused",
    reason: "conflict-markers",
  },
  {
    path: "link:120000",
    base: "one",
    ours: "../../etc/passwd",
    theirs: "two",
    status: "refused",
    reason: "binary",
  },
  {
    path: "module:160000",
    base: "1".repeat(40),
    ours: "2".repeat(40),
    theirs: "3".repeat(40),
    status: "refused",
    reason: "binary",
  },
  {
    path: "@team closes #1 <img src=x> `|.json",
    base: json(1, 1),
    ours: json(2, 1),
    theirs: json('"@team <b> [x](http://evil.test) closes #1"', 1),
    status: "needs-human",
    reason: "clash",
  },
];

const filesOf = (side: "base" | "ours" | "theirs"): Files =>
  Object.fromEntries(HOSTILE.map((one) => [one.path, one[side]]));

describe("files that nobody should merge by a program", () => {
  it("are each left to a person with its reason, and nothing is pushed", async () => {
    scene = await ConflictScene.start(filesOf("base"));
    await scene.commit("release", filesOf("ours"));
    await scene.commit("main", filesOf("theirs"));
    await scene.openPullRequest("release", "main");
    const head = await scene.tip("release");

    const run = await scene.resolve(PULL);

    const files = run.report?.pull_requests[0]?.files ?? [];
    const found = files.map((file) => [file.path, file.status, "reason" in file ? file.reason : null]);
    const expected = HOSTILE.map(({ path, status, reason }) => [
      path.replace(/:1[26]0000$/, ""),
      status,
      reason,
    ]);
    expect(run).toMatchObject({ exitCode: 0, outputs: { resolved: "0", unresolved: "1", commit: "" } });
    expect(Object.fromEntries(found.map(([path, ...rest]) => [path, rest]))).toEqual(
      Object.fromEntries(expected.map(([path, ...rest]) => [path, rest])),
    );
    expect({ tip: await scene.tip("release"), refs: await scene.refs("refs/automation") }).toEqual({
      tip: head,
      refs: [],
    });
    const { comments } = await scene.thread(1);
    expect(comments[0]).toContain("**Lines in conflict**");
    const outsideCode = comments.join("\n").replaceAll(/(`+)[\s\S]*?\1/g, "");
    expect(outsideCode).not.toMatch(/@team|#1|<img|evil\.test/);
    expect(run.log).not.toMatch(/^::(?!add-mask|debug)/m);
  });

  it("do not keep what surrounds them from being merged as it stands", async () => {
    const base = `\ufeff${json("9007199254740993", "1.0").replace('"b"', '"__proto__"')}`.replaceAll(
      "\n",
      "\r\n",
    );
    scene = await ConflictScene.start({ "app.json": base });
    await scene.commit("release", { "app.json": base.replace("9007199254740993", "9007199254740995") });
    await scene.commit("main", { "app.json": base.replace("1.0", "1.00") });
    await scene.openPullRequest("release", "main");

    const run = await scene.resolve(PULL);

    expect(run.outputs).toMatchObject({ resolved: "1" });
    expect(await scene.read("release", "app.json")).toBe(
      base.replace("9007199254740993", "9007199254740995").replace("1.0", "1.00"),
    );
  });

  it("are workflows, too, that only the merge makes wrong", async () => {
    const path = ".github/workflows/ci.yml";
    const jobs = (name: string, more = "") => `on: push
jobs:
  ${name}:
    runs-on: ubuntu-latest
    steps:
      - run: make
      - run: make test
      - run: make install
${more}`;
    const needing = "  deploy:\n    needs: build\n    runs-on: ubuntu-latest\n    steps:\n      - run: x\n";
    scene = await ConflictScene.start({ [path]: jobs("build"), "app.json": json(1, 1) });
    await scene.commit("release", { [path]: jobs("build", needing), "app.json": json(2, 1) });
    await scene.commit("main", { [path]: jobs("compile"), "app.json": json(1, 2) });
    await scene.openPullRequest("release", "main");
    const head = await scene.tip("release");

    const run = await scene.resolve(PULL);

    expect(run.report?.pull_requests).toMatchObject([
      {
        outcome: "needs-human",
        broken_files: [
          { path, problem: expect.stringMatching(/that neither side has: WF\d+ on line \d+: .*build/) },
        ],
      },
    ]);
    expect(await scene.tip("release")).toBe(head);
    expect((await scene.thread(1)).comments.join("\n")).toContain("that neither side has");
  });

  it("are too many to be an accident beyond three hundred", async () => {
    const many = (text: string): Files =>
      Object.fromEntries(Array.from({ length: 301 }, (_, index) => [`f${index}.json`, json(text, 1)]));
    scene = await ConflictScene.start(many("1"));
    await scene.commit("release", many("2"));
    await scene.commit("main", many("3"));
    await scene.openPullRequest("release", "main");

    const run = await scene.resolve(PULL);

    expect(run.report?.pull_requests).toMatchObject([
      { outcome: "needs-human", files: [], detail: expect.stringContaining("301 files with conflicts") },
    ]);
  });
});

describe("a pull request from a fork", () => {
  it("is left alone, however easy its conflict is, and an error when it was named", async () => {
    scene = await ConflictScene.start({ "app.json": json(1, 1) });
    await scene.commit("release", { "app.json": json(2, 1) });
    await scene.commit("main", { "app.json": json(1, 2) });
    await scene.openPullRequest("release", "main");
    // The sandbox has no pull requests from forks: this is what GitHub says of one.
    const path = "/repos/acme/app/pulls/1";
    const answer = await fetch(`${scene.sandbox.url}${path}`, { headers: { "user-agent": "test" } });
    const body = (await answer.json()) as { head: { repo: object } };
    const head = { ...body.head, repo: { ...body.head.repo, full_name: "mallory/app" } };
    scene.sandbox.faults.add({ match: { path }, kind: "status", status: 200, body: { ...body, head } });

    const run = await scene.resolve(PULL);

    expect(run.report?.pull_requests).toMatchObject([
      { outcome: "blocked", detail: "its branch is in a fork" },
    ]);
    expect(scene.gateway.requests).toEqual([]);
    expect(run.exitCode).toBe(1);
    expect(run.log).toMatch(/^::error::acme\/app#1: its branch is in a fork/m);
  });
});
