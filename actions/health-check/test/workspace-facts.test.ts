import { execFileSync } from "node:child_process";
import { chmod, mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { createActionKit } from "@automation/action-kit";
import { createRecordingCommands } from "@automation/test-kit/recording-commands";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { readScriptsFact } from "../src/script-facts.ts";
import { readConfigFact, readFilesFact, readPresence } from "../src/workspace-facts.ts";

let workspace: string;
let kit: ReturnType<typeof createActionKit>;

beforeEach(async () => {
  workspace = await mkdtemp(path.join(tmpdir(), "health-facts-"));
  kit = createActionKit({
    env: { GITHUB_WORKSPACE: workspace },
    workingDirectory: workspace,
    commands: createRecordingCommands(),
    signal: new AbortController().signal,
    markFailed: () => undefined,
  });
});

afterEach(() => rm(workspace, { recursive: true, force: true }));

async function write(file: string, text = "{}", mode = 0o644): Promise<void> {
  const absolute = path.join(workspace, file);
  await mkdir(path.dirname(absolute), { recursive: true });
  await writeFile(absolute, text);
  await chmod(absolute, mode);
}

describe("the configuration", () => {
  it("is missing, or read with what is wrong with it", async () => {
    expect(await readConfigFact("c.json", kit)).toEqual({ status: "missing", file: "c.json" });

    await write("c.json", "{");

    expect(await readConfigFact("c.json", kit)).toMatchObject({
      status: "read",
      check: { config: null, findings: [{ rule: "CFG001" }] },
    });
  });

  it("is unreadable when it is no file, or no text", async () => {
    await mkdir(path.join(workspace, "folder"));
    await writeFile(path.join(workspace, "bytes.json"), Buffer.from([0xff, 0xfe, 0xff]));

    expect(await readConfigFact("folder", kit)).toMatchObject({ status: "unreadable" });
    expect(await readConfigFact("bytes.json", kit)).toMatchObject({ status: "unreadable" });
  });
});

describe("files", () => {
  it("are read each by itself: one that cannot be read stops no other", async () => {
    await write("a.json", "A");
    await writeFile(path.join(workspace, "b.json"), Buffer.from([0xff]));

    const fact = await readFilesFact(["*.json"], kit);

    expect(fact.files).toEqual([
      { status: "read", file: "a.json", text: "A", modifiedAtMs: expect.any(Number) },
      { status: "unreadable", file: "b.json", message: expect.stringContaining("UTF-8") },
    ]);
  });

  it("that lead outside through a link are not read", async () => {
    await symlink(tmpdir(), path.join(workspace, "link.json"));

    const fact = await readFilesFact(["link.json"], kit);

    expect(fact.files).toEqual([expect.objectContaining({ status: "unreadable", file: "link.json" })]);
  });

  it("are there or not", async () => {
    await write("README.md");

    expect(await readPresence(["README.md", "LICENSE"], kit)).toEqual([
      { file: "README.md", isThere: true },
      { file: "LICENSE", isThere: false },
    ]);
  });
});

describe("scripts", () => {
  const git = (...args: readonly string[]) => execFileSync("git", args, { cwd: workspace });
  const modes = async () =>
    (await readScriptsFact(["*.sh"], kit)).files.map(({ file, lacks }) => [file, ...lacks].join(" "));

  it("are what git has recorded and what their files are: after chmod -x, too", async () => {
    git("init", "--quiet");
    await write("a.sh", "#!/bin/sh\n", 0o755);
    await write("b.sh", "#!/bin/sh\n", 0o644);
    git("add", ".");
    git("update-index", "--chmod=-x", "a.sh");
    git("update-index", "--chmod=+x", "b.sh");
    await write("c.sh", "#!/bin/sh\n", 0o755);

    await write("d.sh", "#!/bin/sh\n", 0o644);

    expect(await modes()).toEqual(["a.sh index", "b.sh files", "c.sh", "d.sh files"]);
  });

  it("are what git has recorded, where it takes no notice of modes (core.fileMode)", async () => {
    git("init", "--quiet");
    git("config", "core.fileMode", "false");
    await write("a.sh", "#!/bin/sh\n", 0o644);
    await write("b.sh", "#!/bin/sh\n", 0o755);
    git("add", ".");
    git("update-index", "--chmod=+x", "a.sh");
    git("update-index", "--chmod=-x", "b.sh");

    expect(await modes()).toEqual(["a.sh", "b.sh index"]);
  });

  it("are what their files are, where there is no repository", async () => {
    await write("a.sh", "#!/bin/sh\n", 0o755);
    await write("b.sh", "#!/bin/sh\n", 0o644);

    expect(await modes()).toEqual(["a.sh", "b.sh files"]);
  });

  it("that are links to nowhere are not executable, and nothing more is said of them", async () => {
    await symlink("gone.sh", path.join(workspace, "a.sh"));

    expect((await readScriptsFact(["*.sh"], kit)).files).toEqual([
      { file: "a.sh", lacks: ["files"], hasShebang: true },
    ]);
  });

  it("begin with the name of what runs them, unless they are programs", async () => {
    await write("a.sh", "#!/bin/sh\n", 0o755);
    await write("b.sh", "echo\n", 0o755);
    await write("c.sh", "\x7fELF", 0o755);
    await write("d.sh", "", 0o755);

    const { files } = await readScriptsFact(["*.sh"], kit);

    expect(files.map(({ hasShebang }) => hasShebang)).toEqual([true, false, true, false]);
  });
});
