import { spawnSync } from "node:child_process";
import { describe, expect, it } from "@jest/globals";
import { listBundledActions, renderActionEntry } from "../../scripts/build.ts";

/** Starts an entry as a Node of another version would; what it loads is not there, so that it fails if it gets so far. */
function startAs(version: string, entry: string) {
  const pretend = `Object.defineProperty(process.versions, "node", { value: ${JSON.stringify(version)} });\n`;
  return spawnSync(process.execPath, ["--input-type=module", "-e", pretend + entry], { encoding: "utf8" });
}

describe("the entry of every bundle", () => {
  it.each(listBundledActions())("of %s asks for Node 24 before it loads anything", (action) => {
    const old = startAs("20.20.2", renderActionEntry(action));
    const current = startAs("24.0.0", renderActionEntry(action));

    expect([old.status, old.stderr]).toEqual([1, ""]);
    expect(old.stdout).toMatch(/^::error title=Node 24 is needed::.*starts it with Node 20\.20\.2/);
    expect(current.stderr).toContain("ERR_MODULE_NOT_FOUND");
  });
});
