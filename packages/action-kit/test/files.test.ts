import { mkdir, readdir, readFile, symlink, writeFile } from "node:fs/promises";
import path from "node:path";
import { ConfigError } from "@automation/core/errors";
import { describe, expect, it } from "@jest/globals";
import { writeReportFile, writeTextFile } from "../src/report-file.ts";
import { findWorkspaceFile, readWorkspaceFile } from "../src/workspace.ts";
import { useScratchFolders } from "./scratch-folder.ts";

const makeFolder = useScratchFolders();

describe("writeReportFile", () => {
  it("writes JSON under a path whose folders do not exist yet, and leaves no other file behind", async () => {
    const workspace = await makeFolder();

    await writeReportFile(workspace, "a/b/report.json", { schema_version: 1 });

    expect(await readFile(path.join(workspace, "a/b/report.json"), "utf8")).toBe(
      '{\n  "schema_version": 1\n}\n',
    );
    expect(await readdir(path.join(workspace, "a/b"))).toEqual(["report.json"]);
  });

  it("replaces what was there", async () => {
    const workspace = await makeFolder();

    await writeReportFile(workspace, "report.json", ["a long first report"]);
    await writeReportFile(workspace, "report.json", []);

    expect(await readFile(path.join(workspace, "report.json"), "utf8")).toBe("[]\n");
  });

  it("refuses a path that leads out through a link", async () => {
    const workspace = await makeFolder();
    const elsewhere = await makeFolder();
    await symlink(elsewhere, path.join(workspace, "door"));

    await expect(writeReportFile(workspace, "door/report.json", {})).rejects.toThrow(ConfigError);
    expect(await readdir(elsewhere)).toEqual([]);
  });

  it("says so when the path is a folder, and cleans up", async () => {
    const workspace = await makeFolder();
    await mkdir(path.join(workspace, "report.json/inside"), { recursive: true });

    await expect(writeReportFile(workspace, "report.json", {})).rejects.toThrow(
      /^report\.json: The file cannot be written: E/,
    );
    expect(await readdir(workspace)).toEqual(["report.json"]);
  });
});

describe("writeTextFile", () => {
  it("writes text as it is, in place of what was there", async () => {
    const workspace = await makeFolder();
    await writeFile(path.join(workspace, "health.prom"), "an older and longer text");

    await writeTextFile(workspace, "health.prom", "# EOF\n");

    expect(await readFile(path.join(workspace, "health.prom"), "utf8")).toBe("# EOF\n");
    expect(await readdir(workspace)).toEqual(["health.prom"]);
  });
});

describe("reading a file of the workspace", () => {
  it("gives its text without a byte order mark", async () => {
    const workspace = await makeFolder();
    await writeFile(path.join(workspace, "config.json"), "\uFEFF{}");

    expect(await readWorkspaceFile(workspace, "config.json")).toBe("{}");
  });

  it("reports a missing file from an unreadable one", async () => {
    const workspace = await makeFolder();
    await writeFile(path.join(workspace, "binary"), Buffer.from([0xff, 0xfe, 0xff]));
    await mkdir(path.join(workspace, "folder"));

    expect(await findWorkspaceFile(workspace, "none.json")).toBeUndefined();
    expect(await findWorkspaceFile(workspace, "binary/none.json")).toBeUndefined();
    await expect(findWorkspaceFile(workspace, "binary")).rejects.toThrow("it is not UTF-8 text");
    await expect(findWorkspaceFile(workspace, "folder")).rejects.toThrow("it is not a file");
    await expect(findWorkspaceFile(workspace, "../x")).rejects.toThrow(ConfigError);
  });

  it("is an error when the file is needed and missing", async () => {
    await expect(readWorkspaceFile(await makeFolder(), "config.json")).rejects.toThrow(
      "config.json: The file does not exist.",
    );
  });
});
