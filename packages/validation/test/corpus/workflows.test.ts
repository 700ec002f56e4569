import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "@jest/globals";
import { parse } from "yaml";
import { validateFiles } from "../../src/index.ts";

interface Case {
  readonly about: string;
  readonly text: string;
}

const CASES: readonly Case[] = parse(
  readFileSync(path.join(import.meta.dirname, "workflows.yml"), "utf8"),
).cases;

const MARK = / ?#!([A-Z0-9,]+)$/;

/** Every rule that a case marks, as `RULE:line`. */
function marksOf(text: string): readonly string[] {
  return text
    .split("\n")
    .flatMap((line, index) =>
      (MARK.exec(line)?.[1] ?? "").split(",").flatMap((rule) => (rule === "" ? [] : `${rule}:${index + 1}`)),
    );
}

function findingsOf(text: string): readonly string[] {
  const clean = text
    .split("\n")
    .map((line) => line.replace(MARK, ""))
    .join("\n");
  const { findings } = validateFiles([{ kind: "workflow", path: ".github/workflows/test.yml", text: clean }]);
  const told = findings.filter(({ severity }) => severity !== "info");
  return [...new Set(told.map(({ rule, line }) => `${rule}:${line}`))];
}

describe("workflows of our own", () => {
  it("are at least 180, a third of them without a finding", () => {
    expect(CASES.length).toBeGreaterThanOrEqual(180);
    expect(CASES.filter(({ text }) => marksOf(text).length === 0).length).toBeGreaterThanOrEqual(60);
  });

  it.each(CASES)("are judged at the marked lines and nowhere else: $about", ({ text }) => {
    expect(findingsOf(text).toSorted()).toEqual(marksOf(text).toSorted());
  });
});
