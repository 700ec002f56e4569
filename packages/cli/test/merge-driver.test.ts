/** docs/merge-driver.md, done as it is written: its own commands, a real git, real merges. */
import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { PROJECT_ROOT } from "../src/run-bundled-action.ts";

const BASE = '{\n  "name": "app",\n  "version": "1.0.0",\n  "private": true\n}\n';
const OURS = BASE.replace("1.0.0", "1.0.1").replace("true", "false");
const THEIRS = BASE.replace("1.0.0", "1.1.0");
const MERGED = BASE.replace("1.0.0", "1.1.0").replace("true", "false");

let home = "";
let repository = "";

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), "merge-driver-"));
  repository = join(home, "repository");
  await mkdir(repository);
  const page = await readFile(join(PROJECT_ROOT, "docs", "merge-driver.md"), "utf8");
  const blockOf = (pattern: RegExp) => {
    const block = [...page.matchAll(/```\w+\n([\s\S]*?)```/g)].find(([, text]) => pattern.test(text ?? ""));
    if (block?.[1] === undefined) throw new Error(`docs/merge-driver.md has no block with ${pattern}.`);
    return block[1];
  };
  // The page says to do this in the checkout of the project.
  await shell(blockOf(/merge\.automation\.driver/), PROJECT_ROOT);
  await shell("git init --quiet --initial-branch=main", repository);
  await put(".gitattributes", blockOf(/merge=automation/));
});

afterEach(() => rm(home, { recursive: true, force: true }));

async function shell(script: string, cwd: string) {
  const env = {
    PATH: `${dirname(process.execPath)}:${process.env.PATH ?? ""}`,
    HOME: home,
    GIT_CONFIG_NOSYSTEM: "1",
    ...{ GIT_AUTHOR_NAME: "Dev", GIT_AUTHOR_EMAIL: "dev@localhost" },
    ...{ GIT_COMMITTER_NAME: "Dev", GIT_COMMITTER_EMAIL: "dev@localhost" },
  };
  try {
    const { stdout, stderr } = await promisify(execFile)("sh", ["-ec", script], { cwd, env });
    return { exitCode: 0, output: stdout + stderr };
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
    return { exitCode: code, output: stdout + stderr };
  }
}

async function put(file: string, text: string): Promise<void> {
  await writeFile(join(repository, file), text);
}

/** `main` has `theirs`, `feature` is checked out and has `ours`. */
async function diverge(file: string, base: string, ours: string, theirs: string): Promise<void> {
  await put(file, base);
  await shell("git add . && git commit --quiet -m base && git branch feature", repository);
  await put(file, theirs);
  await shell("git commit --quiet -am theirs && git checkout --quiet feature", repository);
  await put(file, ours);
  await shell("git commit --quiet -am ours", repository);
}

const read = (file: string) => readFile(join(repository, file), "utf8");

describe("the merge driver, installed as its page says", () => {
  it("settles a conflict in a real merge that git leaves open without it", async () => {
    await diverge("package.json", BASE, OURS, THEIRS);
    const without = await shell(
      "git clone --quiet --bare . ../bare.git && git -C ../bare.git merge-tree --write-tree feature main",
      repository,
    );

    const { exitCode } = await shell("git merge --quiet --no-edit main", repository);

    expect(exitCode).toBe(0);
    expect(await read("package.json")).toBe(MERGED);
    expect((await shell("git status --porcelain", repository)).output).toBe("");
    // A bare repository reads no .gitattributes, so this is git alone.
    expect(without).toMatchObject({ exitCode: 1, output: expect.stringContaining("CONFLICT") });
  });

  it("does the same in a rebase", async () => {
    await diverge("package.json", BASE, OURS, THEIRS);

    const { exitCode } = await shell("git rebase --quiet main", repository);

    expect(exitCode).toBe(0);
    expect(await read("package.json")).toBe(MERGED);
  });

  it("leaves what it cannot prove with git's own conflict markers, and says why", async () => {
    await diverge("app.json", BASE, BASE.replace('"app"', '"ours"'), BASE.replace('"app"', '"theirs"'));

    const { exitCode, output } = await shell("git merge --no-edit main", repository);

    expect(exitCode).toBe(1);
    expect(output).toContain('name: both sides changed it (base "app", ours "ours", theirs "theirs")');
    expect(output).toContain("CONFLICT (content): Merge conflict in app.json");
    expect(await read("app.json")).toBe(
      '{\n<<<<<<< ours\n  "name": "ours",\n=======\n  "name": "theirs",\n>>>>>>> theirs\n  "version": "1.0.0",\n  "private": true\n}\n',
    );
  });

  it("never merges a lock file", async () => {
    const lock = (version: string) => `{\n  "lockfileVersion": 3,\n  "version": "${version}"\n}\n`;
    await diverge("package-lock.json", lock("1.0.0"), lock("1.0.1"), lock("1.1.0"));

    const { exitCode, output } = await shell("git merge --no-edit main", repository);

    expect(exitCode).toBe(1);
    expect(output).toContain("package-lock.json: not merged (lock-file)");
    expect(await read("package-lock.json")).toContain("<<<<<<< ours");
  });
});
