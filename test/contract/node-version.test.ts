import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { listBundledActions, SHARED, writeActionEntry } from "../../scripts/build.ts";

const ACTIONS = listBundledActions();

/** An older Node, where this machine has one. */
const OLDER = ["/usr/bin/node", "/usr/local/bin/node"].find((file) => {
  if (!existsSync(file)) return false;
  const version = spawnSync(file, ["--version"], { encoding: "utf8" }).stdout;
  return Number(/^v(\d+)/.exec(version)?.[1]) < 24;
});

let folder = "";

const fileOf = (action: string) => join(folder, action, "dist", "index.js");

/** Every action's file as it is built, beside a shared bundle that no Node can read. */
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "automation-node-"));
  for (const action of ACTIONS) writeActionEntry(action, join(folder, action, "dist"));
  mkdirSync(join(folder, SHARED, "dist"), { recursive: true });
  writeFileSync(join(folder, SHARED, "dist", "index.js"), "this is no program\n");
  writeFileSync(join(folder, SHARED, "dist", "package.json"), '{"type":"module"}\n');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs a built file as a Node of another version would. */
function startAs(version: string, action: string) {
  const pretend = `Object.defineProperty(process.versions, "node", { value: "${version}" });`;
  const before = `data:text/javascript,${encodeURIComponent(pretend)}`;
  return spawnSync(process.execPath, ["--import", before, fileOf(action)], { encoding: "utf8" });
}

describe("the built file of every action", () => {
  it.each(ACTIONS)("of %s asks for Node 24 before it reads the shared bundle", (action) => {
    const old = startAs("20.20.2", action);
    const current = startAs("24.0.0", action);

    expect({ status: old.status, stderr: old.stderr }).toEqual({ status: 1, stderr: "" });
    expect(old.stdout).toMatch(/^::error title=Node 24 is needed::.*starts it with Node 20\.20\.2/);
    expect(current.stderr).toContain("SyntaxError");
  });

  (OLDER === undefined ? it.skip : it).each(ACTIONS)("of %s says so to a real older Node", (action) => {
    const run = spawnSync(OLDER ?? "", [fileOf(action)], { encoding: "utf8" });

    expect({ status: run.status, stderr: run.stderr }).toEqual({ status: 1, stderr: "" });
    expect(run.stdout).toMatch(/^::error title=Node 24 is needed::/);
  });
});
