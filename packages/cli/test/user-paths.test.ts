import { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, parse } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { PROJECT_ROOT } from "../src/run-bundled-action.ts";
import { toWorkspace, userFolder } from "../src/user-paths.ts";

let folder = "";
beforeEach(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), "user-paths-")));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe("userFolder", () => {
  it.each([
    ["where pnpm was called, when it runs the script", PROJECT_ROOT, "/home/ada", "/home/ada"],
    ["the working folder without pnpm", PROJECT_ROOT, undefined, PROJECT_ROOT],
    ["the working folder elsewhere, whatever a script above left behind", "/srv", "/home/ada", "/srv"],
  ])("is %s", (_, workingFolder, initialFolder, expected) => {
    const found =
      initialFolder === undefined ? userFolder(workingFolder, "") : userFolder(workingFolder, initialFolder);

    expect(found).toBe(expected);
  });
});

describe("toWorkspace", () => {
  it("is the folder of files that stand together", () => {
    const found = toWorkspace(folder, ["eco.json", "./report.json"]);

    expect(found).toEqual({ workspace: folder, files: ["eco.json", "report.json"] });
  });

  it("reaches up as far as a file outside requires", async () => {
    await mkdir(join(folder, "sub"));

    const found = toWorkspace(join(folder, "sub"), ["../eco.json", "report.json", "new/deep/metrics.json"]);

    expect(found).toEqual({
      workspace: folder,
      files: ["eco.json", join("sub", "report.json"), join("sub", "new", "deep", "metrics.json")],
    });
  });

  it("takes names that begin with two dots for names", () => {
    const found = toWorkspace(folder, ["a/x.json", "..b/y.json"]);

    expect(found).toEqual({ workspace: folder, files: [join("a", "x.json"), join("..b", "y.json")] });
  });

  it("goes to the root when nothing else is in common", () => {
    const { root } = parse(folder);

    const found = toWorkspace(folder, ["report.json", join(root, "no-such-folder", "eco.json")]);

    expect(found.workspace).toBe(root);
  });

  it("follows links to where a file really is", async () => {
    await mkdir(join(folder, "real"));
    await writeFile(join(folder, "real", "eco.json"), "{}");
    await symlink(join(folder, "real"), join(folder, "link"));

    const found = toWorkspace(folder, ["link/eco.json", "link/new.json"]);

    expect(found).toEqual({ workspace: join(folder, "real"), files: ["eco.json", "new.json"] });
  });
});
