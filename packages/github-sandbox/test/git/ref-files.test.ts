import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, beforeEach, describe, expect, it } from "@jest/globals";
import { readHeadName, readRefFile, readRefFiles } from "../../src/git/ref-files.ts";
import { Workspace } from "./fixture.ts";

const [ONE, TWO, THREE] = ["1".repeat(40), "2".repeat(40), "3".repeat(40)];
const workspace = new Workspace();
let gitDir: string;

function write(name: string, content: string): void {
  mkdirSync(dirname(join(gitDir, name)), { recursive: true });
  writeFileSync(join(gitDir, name), content);
}

beforeEach(() => {
  gitDir = workspace.path();
  write(
    "packed-refs",
    `# pack-refs with: peeled fully-peeled sorted\n${ONE} refs/heads/main\n${ONE} refs/heads/old\n${TWO} refs/tags/v1\n^${ONE}\n`,
  );
  write("refs/heads/main", `${THREE}\n`);
  write("refs/heads/a/b", `${TWO}\n`);
  write("refs/heads/a/b.lock", `${ONE}\n`);
  write("refs/remotes/origin/HEAD", "ref: refs/heads/old\n");
  write("refs/heads/loop", "ref: refs/heads/loop\n");
});

afterAll(() => workspace.remove());

describe("readRefFiles", () => {
  it("puts loose refs before packed ones, follows symbolic ones and skips locks and loops", () => {
    const refs = readRefFiles(gitDir);

    expect(Object.fromEntries(refs)).toEqual({
      "refs/heads/main": THREE,
      "refs/heads/old": ONE,
      "refs/heads/a/b": TWO,
      "refs/tags/v1": TWO,
      "refs/remotes/origin/HEAD": ONE,
    });
  });

  it("finds nothing where there is no repository", () => {
    expect(readRefFiles(workspace.path()).size).toBe(0);
  });
});

describe("readRefFile", () => {
  it.each([
    ["refs/heads/main", THREE],
    ["refs/heads/old", ONE],
    ["refs/remotes/origin/HEAD", ONE],
    ["refs/heads/a", null],
    ["refs/heads/main/x", null],
    ["refs/heads/loop", null],
    ["refs/heads/../../packed-refs", null],
    [`refs/heads/${"x".repeat(300)}`, null],
  ])("reads %s", (name, expected) => {
    expect(readRefFile(gitDir, name)).toBe(expected);
  });
});

describe("readHeadName", () => {
  it.each([
    ["ref: refs/heads/trunk\n", "refs/heads/trunk"],
    [`${ONE}\n`, null],
  ])("reads %j", (content, expected) => {
    write("HEAD", content);

    expect(readHeadName(gitDir)).toBe(expected);
  });
});
