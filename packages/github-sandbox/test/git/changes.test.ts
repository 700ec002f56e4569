import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { GitFileChange } from "../../src/git/backend.ts";
import { diffCommits } from "../../src/git/changes.ts";
import { git, Workspace } from "./fixture.ts";

const workspace = new Workspace();
let changes: ReadonlyMap<string, GitFileChange>;

beforeAll(async () => {
  const work = workspace.path();
  git(workspace.directory, ["init", "-q", work]);
  const numbers = Array.from({ length: 20 }, (_, index) => `${index}\n`).join("");
  const commit = (...steps: readonly string[]) => {
    git(work, ["fast-import", "--quiet", "--force"], steps.join("\n"));
    return git(work, ["rev-parse", "main"]);
  };
  const head = "commit refs/heads/main\ncommitter A <a@b> 1 +0000\ndata 1\nx";
  const file = (path: string, text: string, mode = "100644") =>
    `M ${mode} inline ${path}\ndata ${Buffer.byteLength(text)}\n${text}`;
  const before = commit(
    head,
    file("edited", "a\nb\nc\n"),
    file("binary", "\0a"),
    file("gone", "z\n"),
    file("mode", "m\n"),
    file("link", "mode", "120000"),
    file("old name", numbers),
    "",
  );
  const after = commit(
    head,
    "from refs/heads/main^0",
    file("edited", "a\nB\nc"),
    file("binary", "\0b"),
    "D gone",
    file("mode", "m\n", "100755"),
    file("link", "mode"),
    'R "old name" "new ä"',
    file('"new ä"', `${numbers}diff --git a/x b/x\n`),
    file("added", "-- one\n++ two\n"),
    "",
  );
  changes = new Map(
    (await diffCommits(`${work}/.git`, before, after)).map((change) => [change.path, change]),
  );
});

afterAll(() => workspace.remove());

describe("diffCommits", () => {
  const nothing = { previousPath: null, additions: 0, deletions: 0, patch: null };

  it.each<[string, string, Partial<GitFileChange>]>([
    ["an edited file", "edited", { status: "modified", additions: 2, deletions: 2, previousPath: null }],
    ["a binary file", "binary", { ...nothing, status: "modified" }],
    ["a removed file", "gone", { status: "removed", additions: 0, deletions: 1, patch: "@@ -1 +0,0 @@\n-z" }],
    ["a file that became executable", "mode", { ...nothing, status: "changed" }],
    ["a link that became a file", "link", { status: "changed", patch: null }],
    [
      "a renamed and edited file",
      "new ä",
      {
        status: "renamed",
        previousPath: "old name",
        additions: 1,
        deletions: 0,
        patch: "@@ -18,3 +18,4 @@\n 17\n 18\n 19\n+diff --git a/x b/x",
      },
    ],
    ["an added file", "added", { status: "added", additions: 2, patch: "@@ -0,0 +1,2 @@\n+-- one\n+++ two" }],
  ])("describes %s", (_, path, expected) => {
    expect(changes.get(path)).toMatchObject(expected);
  });

  it("says where a newline is missing at the end of a file", () => {
    expect(changes.get("edited")?.patch).toBe(
      "@@ -1,3 +1,3 @@\n a\n-b\n-c\n+B\n+c\n\\ No newline at end of file",
    );
  });

  it("leaves no file out", () => {
    expect([...changes.keys()]).toEqual(["added", "binary", "edited", "gone", "link", "mode", "new ä"]);
  });

  it("names the old blob of a removed file", () => {
    expect(changes.get("gone")?.blobOid).toBe("b68025345d5301abad4d9ec9166f455243a0d746");
  });
});
