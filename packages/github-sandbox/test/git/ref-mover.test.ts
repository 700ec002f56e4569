import { chmodSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { afterAll, afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import type { GitRepository } from "../../src/git/backend.ts";
import { populateRepository } from "../../src/seed/populate.ts";
import { git, REPOSITORY, Workspace } from "./fixture.ts";

const MAIN = "refs/heads/main";
const workspace = new Workspace();
const { PATH: path = "" } = process.env;

let gitDir: string;
let repository: GitRepository;
let main: string;
let parent: string;
let close: () => Promise<void>;

/** Puts a git in front of the real one that notes how it was called. */
function noteCalls(): () => readonly string[] {
  const folder = join(workspace.directory, "bin");
  const notes = workspace.path();
  const real = git(workspace.directory, ["--exec-path"]);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "git"), `#!/bin/sh\necho "$*" >>'${notes}'\nexec '${join(real, "git")}' "$@"\n`);
  chmodSync(join(folder, "git"), 0o755);
  process.env.PATH = `${folder}${delimiter}${path}`;
  return () =>
    readFileSync(notes, "utf8")
      .split("\n")
      .filter((call) => call.includes("update-ref"));
}

beforeEach(async () => {
  const backend = workspace.makeBackend();
  close = () => backend.close();
  gitDir = backend.directoryOf(REPOSITORY);
  repository = await populateRepository(backend, REPOSITORY, { repository: "acme/api", commits: 3 });
  main = (await repository.readRef(MAIN)) ?? "";
  parent = (await repository.readCommit(main))?.parentOids[0] ?? "";
});

afterEach(async () => {
  process.env.PATH = path;
  await close();
});

afterAll(() => workspace.remove());

const move = (name: string, after: string | null) => repository.updateRefs([{ name, after, force: true }]);

describe("the process that moves refs", () => {
  it("is one for many moves", async () => {
    const calls = noteCalls();

    for (const after of [parent, main, parent]) await move(MAIN, after);

    expect(await repository.readRef(MAIN)).toBe(parent);
    expect(calls()).toHaveLength(1);
  });

  it("is another one after git refused", async () => {
    const lock = join(gitDir, `${MAIN}.lock`);
    await move("refs/heads/before", main);
    writeFileSync(lock, "");
    await expect(move(MAIN, parent)).rejects.toThrow(
      /^git update-ref failed in .* with exit code 128: fatal: /,
    );
    rmSync(lock);

    const result = await move(MAIN, parent);

    expect(result).toEqual({ status: "updated" });
    expect(await repository.readRef(MAIN)).toBe(parent);
  });

  it("is another one after the repository was closed", async () => {
    await move(MAIN, parent);
    await close();

    const result = await move(MAIN, main);

    expect(result).toEqual({ status: "updated" });
  });

  it("sees what others packed, moved, deleted and pushed meanwhile", async () => {
    await move("refs/heads/team/ui", main);
    git(gitDir, ["pack-refs", "--all", "--prune"]);
    git(gitDir, ["update-ref", "-d", "refs/heads/team/ui"]);
    git(gitDir, ["update-ref", MAIN, parent]);
    const tree = git(gitDir, ["rev-parse", `${main}^{tree}`]);
    const identity = ["-c", "user.name=a", "-c", "user.email=a@b"];
    const pushed = git(gitDir, [...identity, "commit-tree", tree, "-p", parent, "-m", "pushed"]);
    git(gitDir, ["repack", "-adq"]);

    // A branch in the place of a folder of branches, and a commit that the process has never seen.
    const results = [
      await move("refs/heads/team", main),
      await move(MAIN, pushed),
      await move("refs/heads/team", null),
    ];

    expect(results).toEqual(results.map(() => ({ status: "updated" })));
    expect(git(gitDir, ["for-each-ref", "--format=%(refname) %(objectname)"])).toBe(`${MAIN} ${pushed}`);
  });
});
