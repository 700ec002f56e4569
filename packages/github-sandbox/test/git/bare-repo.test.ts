import { existsSync } from "node:fs";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "@jest/globals";
import type { BareGitBackend } from "../../src/git/bare-backend.ts";
import type { BareRepository } from "../../src/git/bare-repo.ts";
import { populateRepository } from "../../src/seed/populate.ts";
import { ADA, git, REPOSITORY, Workspace } from "./fixture.ts";

const NOWHERE = "1234567890".repeat(4);
const ODD_NAMES = [
  "fix/#42-100%-ä",
  "user@host",
  "deep/er/still",
  "emoji/🚀",
  "a+b=c",
  "-dash",
  "quote'\"",
  "x&y;z$(id)",
];

let workspace: Workspace;
let backend: BareGitBackend;
let repository: BareRepository;
let main: string;

beforeAll(() => {
  workspace = new Workspace();
});

beforeEach(async () => {
  await backend?.close();
  backend = workspace.makeBackend();
  const branches = [{ name: "feature", behindBy: 2, aheadBy: 2 }];
  await populateRepository(backend, REPOSITORY, { repository: "acme/api", commits: 4, branches });
  repository = backend.open(REPOSITORY);
  main = (await repository.readRef("refs/heads/main")) ?? "";
});

afterAll(async () => {
  await backend.close();
  workspace.remove();
});

describe("BareGitBackend", () => {
  it("makes an empty repository that git takes for one", async () => {
    const empty = await backend.create(8, "trunk");

    const answers = [
      await empty.listRefs(),
      await empty.readRef("refs/heads/trunk"),
      await empty.resolveCommit("HEAD"),
    ];

    expect(answers).toEqual([[], null, null]);
    expect(git(backend.directoryOf(8), ["symbolic-ref", "HEAD"])).toBe("refs/heads/trunk");
    expect(git(backend.directoryOf(8), ["rev-parse", "--is-bare-repository"])).toBe("true");
  });

  it("refuses to make a repository twice and to open one that does not exist", async () => {
    const again = backend.create(REPOSITORY, "main");

    await expect(again).rejects.toThrow("A repository already exists in");
    expect(() => backend.open(99)).toThrow("There is no repository in");
  });

  it("removes the files of a repository", async () => {
    await backend.remove(REPOSITORY);

    expect(existsSync(backend.directoryOf(REPOSITORY))).toBe(false);
    expect(() => backend.open(REPOSITORY)).toThrow("There is no repository in");
  });

  it("answers again after it was closed", async () => {
    await backend.close();

    const commit = await repository.readCommit(main);

    expect(commit?.oid).toBe(main);
  });
});

describe("BareRepository, reading", () => {
  it.each([
    ["a branch", () => "main"],
    ["a full ref", () => "refs/heads/main"],
    ["a ref without its first part", () => "heads/main"],
    ["HEAD", () => "HEAD"],
    ["an oid", () => main],
    ["an abbreviated oid", () => main.slice(0, 9)],
    ["an annotated tag", () => "v1"],
  ])("resolves %s to its commit", async (_, revision) => {
    git(repository.directory, ["tag", "-a", "-m", "one", "v1", main]);

    const oid = await repository.resolveCommit(revision());

    expect(oid).toBe(main);
  });

  it.each([
    "nothing",
    NOWHERE,
    "",
    "../main",
    "main~1",
    "@{-1}",
    "--all",
    "refs/heads/",
    `${"a".repeat(40)}\nmain`,
  ])("does not resolve %j", async (revision) => {
    const oid = await repository.resolveCommit(revision);

    expect(oid).toBeNull();
  });

  it("reads a commit as git shows it", async () => {
    const commit = await repository.readCommit(main);

    const shown = git(repository.directory, ["show", "-s", "--format=%H %T %P %an %ae %at %ce %ct %B", main]);
    expect(shown).toBe(
      [
        `${commit?.oid} ${commit?.treeOid} ${commit?.parentOids.join(" ")} ${commit?.author.name}`,
        `${commit?.author.email} ${commit?.author.timestamp} ${commit?.committer.email}`,
        `${commit?.committer.timestamp} ${commit?.message}`,
      ].join(" "),
    );
  });

  it("has nothing for objects that do not exist or of another kind", async () => {
    const commit = await repository.readCommit(main);

    const answers = [
      await repository.readCommit(NOWHERE),
      await repository.readCommit(commit?.treeOid ?? ""),
      await repository.readTree(main, false),
      await repository.readBlob(main),
      await repository.compare(main, NOWHERE),
    ];

    expect(answers).toEqual([null, null, null, null, null]);
  });

  it("reads a blob larger than a pipe holds", async () => {
    const content = Buffer.alloc(3_000_000, "0123456789\n");
    const oid = await repository.writeCommit({
      parentOids: [main],
      message: "m",
      author: ADA,
      files: { big: content },
    });
    const commit = await repository.readCommit(oid);
    const [entry] =
      (await repository.readTree(commit?.treeOid ?? "", false))?.filter((e) => e.path === "big") ?? [];

    const blob = await repository.readBlob(entry?.oid ?? "");

    expect(entry?.size).toBe(content.length);
    expect(content.equals(blob ?? Buffer.alloc(0))).toBe(true);
  });

  it("gives many answers at a time in the right order", async () => {
    const commits = await repository.listCommits(main, null);
    const asked = Array.from({ length: 200 }, (_, index) => commits[index % commits.length]?.oid ?? "");

    const answers = await Promise.all(asked.map((oid) => repository.readCommit(oid)));

    expect(answers.map((commit) => commit?.oid)).toEqual(asked);
  });
});

describe("BareRepository, while others push", () => {
  it("sees new commits, moved and deleted branches, and packed refs at once", async () => {
    await repository.compare(main, main);
    const clone = workspace.path();
    git(workspace.directory, ["clone", "-q", repository.directory, clone]);
    git(clone, ["commit", "-q", "--allow-empty", "-m", "pushed"]);
    git(clone, ["push", "-q", "origin", "main", ":feature", "main:refs/heads/other"]);
    const pushed = git(clone, ["rev-parse", "HEAD"]);

    const names = (await repository.listRefs("refs/heads/")).map((ref) => `${ref.name} ${ref.oid}`);
    const comparison = await repository.compare(main, pushed);
    git(repository.directory, ["pack-refs", "--all", "--prune"]);
    const packed = (await repository.listRefs("refs/heads/")).map((ref) => `${ref.name} ${ref.oid}`);

    expect(names).toEqual([`refs/heads/main ${pushed}`, `refs/heads/other ${pushed}`]);
    expect(comparison).toEqual({ aheadBy: 1, behindBy: 0, mergeBaseOid: main });
    expect(packed).toEqual(names);
    expect(await repository.readRef("refs/heads/main")).toBe(pushed);
  });
});

describe("BareRepository, writing", () => {
  it("writes a commit that changes files of its parent, sound in git's eyes", async () => {
    const files = {
      "src/a/b.txt": "b\n",
      "src/a.txt": "a\n",
      "README.md": null,
      bin: new Uint8Array([0, 1, 2]),
    };

    const oid = await repository.writeCommit({
      parentOids: [main],
      message: "Über\n\nbody",
      author: ADA,
      files,
    });

    expect(git(repository.directory, ["fsck", "--strict", "--no-dangling"])).toBe("");
    expect(git(repository.directory, ["ls-tree", "-r", "--name-only", oid]).split("\n")).toEqual([
      "CHANGES.md",
      "bin",
      "src/a.txt",
      "src/a/b.txt",
    ]);
    expect(git(repository.directory, ["log", "-1", "--format=%an <%ae> %at %B", oid])).toBe(
      "Ada <ada@example.org> 1760000000 Über\n\nbody",
    );
  });

  it("keeps a file's mode, empties folders and starts a history", async () => {
    const first = await repository.writeCommit({
      parentOids: [],
      message: "m",
      author: ADA,
      files: { "d/x": "1", y: "1" },
    });
    const tree = git(
      repository.directory,
      ["mktree"],
      `100755 blob ${git(repository.directory, ["rev-parse", `${first}:y`])}\ty`,
    );
    const executable = git(repository.directory, ["commit-tree", "-p", first, "-m", "m", tree]);

    const oid = await repository.writeCommit({
      parentOids: [executable],
      message: "m",
      author: ADA,
      files: { y: "2", "d/x": null },
    });

    expect(git(repository.directory, ["ls-tree", "-r", "-t", "--format=%(objectmode) %(path)", oid])).toBe(
      "100755 y",
    );
  });

  it.each(["", "/a", "a//b", "../a", "a/.git/config", "."])("refuses %j as a path", async (path) => {
    const writing = repository.writeCommit({
      parentOids: [main],
      message: "m",
      author: ADA,
      files: { [path]: "x" },
    });

    await expect(writing).rejects.toThrow("cannot be a path in a git tree");
  });

  it("refuses a parent that does not exist", async () => {
    const writing = repository.writeCommit({ parentOids: [NOWHERE], message: "m", author: ADA, files: {} });

    await expect(writing).rejects.toThrow(`There is no commit ${NOWHERE}`);
  });

  it("gives the same merge the same name each time", async () => {
    const feature = (await repository.readRef("refs/heads/feature")) ?? "";
    const options = { baseOid: feature, headOid: main, message: "Merge main into feature", author: ADA };

    const merges = [await repository.merge(options), await repository.merge(options)];

    expect(merges[0]).toMatchObject({ status: "merged" });
    expect(merges[1]).toEqual(merges[0]);
  });

  it("names the files in conflict", async () => {
    const write = (text: string) =>
      repository.writeCommit({
        parentOids: [main],
        message: text,
        author: ADA,
        files: { "a b.txt": text, ä: text },
      });

    const merge = await repository.merge({
      baseOid: await write("1"),
      headOid: await write("2"),
      message: "m",
      author: ADA,
    });

    expect(merge).toEqual({ status: "conflict", paths: ["a b.txt", "ä"] });
  });

  it("takes branch names with every character that git takes", async () => {
    const updates = ODD_NAMES.map((name) => ({
      name: `refs/heads/${name}`,
      before: null,
      after: main,
      force: false,
    }));

    const result = await repository.updateRefs(updates);

    expect(result).toEqual({ status: "updated" });
    expect(await Promise.all(ODD_NAMES.map((name) => repository.resolveCommit(name)))).toEqual(
      ODD_NAMES.map(() => main),
    );
    expect((await repository.listRefs("refs/heads/")).map((ref) => ref.name)).toEqual(
      git(repository.directory, ["for-each-ref", "--format=%(refname)", "refs/heads/"]).split("\n").sort(),
    );
  });
});
