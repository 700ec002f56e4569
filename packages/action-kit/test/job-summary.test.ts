import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, it } from "@jest/globals";
import { writeJobSummary } from "../src/job-summary.ts";
import { useScratchFolders } from "./scratch-folder.ts";

const MIB = 1024 * 1024;

const makeFolder = useScratchFolders();

describe("writeJobSummary", () => {
  it("appends to what the step said before", async () => {
    const file = path.join(await makeFolder(), "summary");
    await writeFile(file, "# first\n");

    const result = await writeJobSummary(file, "# second");

    expect(result).toEqual({ status: "written", wasCut: false });
    expect(await readFile(file, "utf8")).toBe("# first\n# second\n");
  });

  it("cuts on a line and below 1 MiB of bytes, and says so first", async () => {
    const file = path.join(await makeFolder(), "summary");

    const result = await writeJobSummary(file, "| ein Zweig für sich ❄️ |\n".repeat(80_000));

    const text = await readFile(file, "utf8");
    expect(result).toEqual({ status: "written", wasCut: true });
    expect(Buffer.byteLength(text)).toBeLessThan(MIB);
    expect(Buffer.byteLength(text)).toBeGreaterThan(MIB * 0.9);
    expect(text.startsWith("> [!NOTE]")).toBe(true);
    expect(text.endsWith("| ein Zweig für sich ❄️ |\n")).toBe(true);
  });

  it("counts what the step said before", async () => {
    const file = path.join(await makeFolder(), "summary");
    await writeFile(file, `${"x".repeat(MIB - 2000)}\n`);

    await writeJobSummary(file, "| row |\n".repeat(1000));

    expect(Buffer.byteLength(await readFile(file, "utf8"))).toBeLessThan(MIB);
  });

  it("does nothing where there is no runner", async () => {
    expect(await writeJobSummary(undefined, "# hello")).toEqual({ status: "unavailable" });
  });

  it("does not throw when the file cannot be written", async () => {
    const folder = await makeFolder();

    expect(await writeJobSummary(folder, "# hello")).toMatchObject({ status: "failed" });
  });
});
