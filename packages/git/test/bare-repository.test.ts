import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { GitError } from "../src/index.ts";
import { type Fixture, makeFixture } from "./git-fixture.ts";

let fixture: Fixture;
beforeEach(async () => {
  fixture = await makeFixture();
});
afterEach(() => fixture.remove());

describe("a merge of two commits", () => {
  it("is clean and holds both sides' files where they touch different ones", async () => {
    const base = await fixture.commit({ a: "1\n", b: "1\n" }, []);
    const ours = await fixture.commit({ a: "2\n", b: "1\n" }, [base]);
    const theirs = await fixture.commit({ a: "1\n", b: "2\n" }, [base]);

    const merge = await fixture.repository.mergeTree(ours, theirs);

    expect(merge.conflicts).toEqual([]);
    expect(await fixture.repository.readFileAt(merge.treeOid, "a")).toBe("2\n");
    expect(await fixture.repository.readFileAt(merge.treeOid, "b")).toBe("2\n");
  });

  it("names every conflicted path with its three versions, whatever the path is called", async () => {
    const path = 'dir/ü "quoted"\ttab';
    const base = await fixture.commit({ [path]: "1\n" }, []);
    const ours = await fixture.commit({ [path]: "2\n" }, [base]);
    const theirs = await fixture.commit({ [path]: "3\n" }, [base]);

    const { conflicts } = await fixture.repository.mergeTree(ours, theirs);

    const [conflict] = conflicts;
    expect(conflict).toMatchObject({ path, kinds: ["CONFLICT (contents)"] });
    expect(conflict && (await fixture.repository.readConflict(conflict))).toEqual({
      path,
      base: "1\n",
      ours: "2\n",
      theirs: "3\n",
    });
  });

  it("distinguishes a file that one side removed from one that both added", async () => {
    const base = await fixture.commit({ gone: "1\n", kept: "1\n" }, []);
    const ours = await fixture.commit({ kept: "1\n", added: "ours\n" }, [base]);
    const theirs = await fixture.commit({ gone: "2\n", kept: "1\n", added: "theirs\n" }, [base]);

    const { conflicts } = await fixture.repository.mergeTree(ours, theirs);

    const files = await Promise.all(conflicts.map((conflict) => fixture.repository.readConflict(conflict)));
    expect(files).toEqual([
      { path: "added", base: null, ours: "ours\n", theirs: "theirs\n" },
      { path: "gone", base: "1\n", ours: null, theirs: "2\n" },
    ]);
  });

  it.each([
    ["a symbolic link", "a:120000", "a:120000"],
    ["two different modes", "a:100755", "a"],
  ])("gives no text for %s", async (_name, oursName, theirsName) => {
    const base = await fixture.commit({ b: "1" }, []);
    const ours = await fixture.commit({ b: "1", [oursName]: "x" }, [base]);
    const theirs = await fixture.commit({ b: "1", [theirsName]: "y" }, [base]);

    const { conflicts } = await fixture.repository.mergeTree(ours, theirs);

    const files = await Promise.all(conflicts.map((conflict) => fixture.repository.readConflict(conflict)));
    expect(files.every((file) => file === null)).toBe(true);
  });
});

describe("writing a merge", () => {
  it("replaces files of a tree and makes one commit with two parents", async () => {
    const base = await fixture.commit({ a: "1\n", b: "1\n" }, []);
    const ours = await fixture.commit({ a: "2\n", b: "1\n" }, [base]);
    const theirs = await fixture.commit({ a: "3\n", b: "2\n" }, [base]);
    const { treeOid } = await fixture.repository.mergeTree(ours, theirs);
    const oid = await fixture.repository.writeBlob("merged\n");

    const tree = await fixture.repository.writeTree(treeOid, [{ path: "a", mode: "100644", oid }]);
    const commit = await fixture.repository.commitTree(tree, [ours, theirs], "Merge\n\nTrailer: x\n", {
      name: "Bot",
      email: "bot@localhost",
      atMs: 1_700_000_000_000,
    });

    expect(await fixture.repository.readFileAt(commit, "a")).toBe("merged\n");
    expect(await fixture.repository.readFileAt(commit, "b")).toBe("2\n");
    expect(await fixture.repository.listMerges(commit)).toEqual([{ oid: commit, parents: [ours, theirs] }]);
    expect((await fixture.repository.mergeTree(commit, theirs)).conflicts).toEqual([]);
  });

  it("gives the same commit for the same arguments", async () => {
    const files = { a: "1\n" };

    expect(await fixture.commit(files, [])).toBe(await fixture.commit(files, []));
  });
});

describe("reading objects", () => {
  it("gives contents with line breaks and none for what is missing, in one go", async () => {
    const oid = await fixture.repository.writeBlob("a\n\nb\n");
    const missing = "0123456789012345678901234567890123456789";

    const objects = await fixture.repository.readObjects([missing, oid, `${missing}:x`]);

    expect([...objects.values()].map((content) => content?.toString() ?? null)).toEqual([
      null,
      "a\n\nb\n",
      null,
    ]);
  });
});

describe("a git command that fails", () => {
  it("says which, and git's own words", async () => {
    const failing = fixture.repository.run({ args: ["read-tree", "nowhere"] });

    await expect(failing).rejects.toThrow(GitError);
    await expect(failing).rejects.toThrow(
      "git read-tree failed with exit code 128: fatal: Not a valid object name nowhere",
    );
  });

  it("is one too when a commit to be merged does not exist", async () => {
    const failing = fixture.repository.mergeTree("nowhere", "nothing");

    await expect(failing).rejects.toThrow("git merge-tree could not merge nowhere and nothing.");
  });
});
