import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, it } from "@jest/globals";

const PACKAGE = join(import.meta.dirname, "..");
const ROOT = join(PACKAGE, "../..");
const EXAMPLE = join(PACKAGE, "examples/own-automation");

/** Files that the page shows whole. */
const SHOWN = ["own-automation/stale-issues.mjs", "own-automation/stale-issues.test.mjs", "small.yaml"];

describe("docs/testing-your-own-automation.md", () => {
  it.each(SHOWN)("shows %s as it is, below its name", async (file) => {
    const page = await readFile(join(ROOT, "docs/testing-your-own-automation.md"), "utf8");
    const text = await readFile(join(PACKAGE, "examples", file), "utf8");

    const after = page.slice(page.indexOf(`\`${basename(file)}\``));

    expect(/```\w+\n([\s\S]*?)```/.exec(after)?.[1]).toBe(text);
  });

  it("shows an automation whose tests pass", async () => {
    const node = join(ROOT, "node_modules/.bin/node");
    const args = [
      "--conditions=source",
      "--test",
      "--test-reporter=tap",
      join(EXAMPLE, "stale-issues.test.mjs"),
    ];
    // Jest's own switches are not for the processes of others.
    const { NODE_OPTIONS: _, NODE_TEST_CONTEXT: __, ...env } = process.env;

    const { stdout } = await promisify(execFile)(node, args, { cwd: EXAMPLE, env });

    expect(stdout).toMatch(/^# pass 3$/m);
    expect(stdout).toMatch(/^# fail 0$/m);
  });
});
