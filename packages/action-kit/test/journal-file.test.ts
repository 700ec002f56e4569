import { existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { ConfigError } from "@automation/core/errors";
import { describe, expect, it } from "@jest/globals";
import { openJournalFile } from "../src/journal-file.ts";
import { useScratchFolders } from "./scratch-folder.ts";

const makeFolder = useScratchFolders();

describe("openJournalFile", () => {
  it("makes the file with its first line, folders included", async () => {
    const workspace = await makeFolder();
    const sink = openJournalFile(workspace, "a/journal.jsonl");
    const wasThere = existsSync(path.join(workspace, "a"));

    await sink.append("one", true);

    expect(wasThere).toBe(false);
    expect(await readFile(path.join(workspace, "a/journal.jsonl"), "utf8")).toBe("one\n");
  });

  it("keeps the order in which lines were given, behind those of an earlier run", async () => {
    const workspace = await makeFolder();
    const file = path.join(workspace, "journal.jsonl");
    await writeFile(file, "earlier\n");
    const sink = openJournalFile(workspace, "journal.jsonl");

    await Promise.all(["one", "two", "three"].map((line, index) => sink.append(line, index === 1)));

    expect(await readFile(file, "utf8")).toBe("earlier\none\ntwo\nthree\n");
  });

  it("begins on a line of its own behind one that a crash tore", async () => {
    const workspace = await makeFolder();
    const file = path.join(workspace, "journal.jsonl");
    await writeFile(file, '{"v":1,"se');

    await openJournalFile(workspace, "journal.jsonl").append("one", true);

    expect(await readFile(file, "utf8")).toBe('{"v":1,"se\none\n');
  });

  it.each(["folder", "../outside.jsonl"])("refuses a place that it cannot write to: %s", async (place) => {
    const workspace = await makeFolder();
    if (place === "folder") await openJournalFile(workspace, "folder/inner").append("one", false);

    const written = openJournalFile(workspace, place).append("one", true);

    await expect(written).rejects.toThrow(ConfigError);
  });
});
