import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "@jest/globals";
import { parse } from "yaml";
import { validateFiles } from "../../src/index.ts";

interface Case {
  readonly script: string;
  readonly expect: "error" | "warning" | "none";
}

const CASES: readonly Case[] = parse(
  readFileSync(path.join(import.meta.dirname, "sec001.yml"), "utf8"),
).cases;

function judge(script: string): string {
  const lines = script.split("\n").map((line) => `          ${line}`);
  const text = `on: push\npermissions: {}\njobs:\n  test:\n    runs-on: ubuntu-latest\n    steps:\n      - run: |\n${lines.join("\n")}\n`;
  const findings = validateFiles([{ kind: "workflow", path: "test.yml", text }]).findings;
  const severities = findings.filter(({ rule }) => rule === "SEC001").map(({ severity }) => severity);
  return severities.includes("error") ? "error" : (severities[0] ?? "none");
}

describe("SEC001 on scripts of our own", () => {
  it("has at least 60 scripts that swallow errors and 60 that only look so", () => {
    const count = (label: string) => CASES.filter((one) => one.expect === label).length;

    expect(count("error")).toBeGreaterThanOrEqual(60);
    expect(count("none")).toBeGreaterThanOrEqual(60);
  });

  it.each(CASES)("says $expect to $script", ({ script, expect: wanted }) => {
    expect(judge(script)).toBe(wanted);
  });
});
