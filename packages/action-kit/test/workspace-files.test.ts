import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, it } from "@jest/globals";
import { listWorkspaceFiles } from "../src/workspace-files.ts";
import { useScratchFolders } from "./scratch-folder.ts";

const makeFolder = useScratchFolders();

const FILES = ["metrics.json", "[id].json", "shards/b.json", "shards/a.json", "node_modules/x/y.json"];

describe("patterns", () => {
  it.each([
    ["a path", ["metrics.json"], ["metrics.json"]],
    ["a glob", ["shards/*.json"], ["shards/a.json", "shards/b.json"]],
    ["a deep glob", ["**/*.json"], ["[id].json", "metrics.json", "shards/a.json", "shards/b.json"]],
    ["two that overlap", ["shards/a.json", "shards/*"], ["shards/a.json", "shards/b.json"]],
    ["one that fits nothing", ["gone-*.json"], []],
    ["a folder", ["shards"], []],
    ["a name that looks like a pattern", ["./[id].json"], ["[id].json"]],
    ["a name in a folder that globs leave out", ["node_modules/x/y.json"], ["node_modules/x/y.json"]],
  ])("lead to files: %s", async (_case, patterns, expected) => {
    const workspace = await makeFolder();
    for (const file of FILES) {
      await mkdir(path.dirname(path.join(workspace, file)), { recursive: true });
      await writeFile(path.join(workspace, file), "{}");
    }

    expect(await listWorkspaceFiles(workspace, patterns)).toEqual(expected);
  });
});
