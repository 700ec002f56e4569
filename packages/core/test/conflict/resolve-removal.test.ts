import { describe, expect, it } from "@jest/globals";
import {
  type ConflictedFile,
  type ConflictStrategy,
  DEFAULT_CONFLICT_POLICY,
  resolveConflict,
} from "../../src/conflict/index.ts";

const BASE = '{\n  "name": "a",\n  "version": "1.0.0",\n  "uses": "o/a@v1"\n}\n';

function resolve(file: Partial<ConflictedFile>, strategy?: ConflictStrategy) {
  const strategies = strategy === undefined ? [] : [{ glob: "**", strategy }];
  return resolveConflict(
    { path: "data/a.json", base: BASE, ours: null, theirs: null, ...file },
    { ...DEFAULT_CONFLICT_POLICY, strategies },
  );
}

describe("a file that one side removed and the other changed", () => {
  it.each([
    ["versions were raised in it", "data/a.json", BASE, BASE.replace("1.0.0", "1.1.0").replace("@v1", "@v2")],
    ["it was laid out anew", "data/a.json", BASE, '{ "name": "a", "version": "1.0.0", "uses": "o/a@v1" }\n'],
    ["lines of a text were indented", "a.txt", "one\ntwo\n", "one\n  two\n"],
  ])("stays removed where only %s", (_name, path, base, changed) => {
    const dropped = path === "a.txt" ? [] : expect.arrayContaining([expect.stringContaining("ours ")]);
    const removal = { status: "resolved", strategy: "removal", confidence: "medium", text: null };

    expect(resolve({ path, base, ours: changed })).toMatchObject({ ...removal, dropped });
    expect(resolve({ path, base, theirs: changed })).toMatchObject(removal);
  });

  it.each([
    ["a value was changed in it", "data/a.json", BASE.replace('"a"', '"b"')],
    ["a key was added to it", "data/a.json", BASE.replace('"name"', '"new": 1,\n  "name"')],
    ["it is code", "src/a.ts", "let a = 1;\n"],
    ["it does not parse", "data/a.json", "{ name\n"],
  ])("needs a person where %s, who is told what would be lost", (_name, path, changed) => {
    expect(resolve({ path, theirs: changed })).toMatchObject({
      status: "needs-human",
      reason: "deleted-and-changed",
      details: [
        expect.stringContaining("ours removed the file, theirs changed it"),
        expect.stringMatching(/^theirs /),
      ],
      candidates: [{ text: changed }],
    });
  });

  it("needs a person where both sides come from nothing, or the configuration says so", () => {
    expect(resolve({ base: null, ours: BASE })).toMatchObject({ status: "needs-human" });
    expect(resolve({ ours: BASE.replace("1.0.0", "1.1.0") }, "person")).toMatchObject({
      status: "needs-human",
    });
  });

  it.each([
    ["ours", "let a = 1;\n", ["theirs let a = 1;"], null],
    ["theirs", "let a = 1;\n", [], "let a = 1;\n"],
  ] as const)("is as %s has it where the configuration prefers that", (strategy, theirs, dropped, text) => {
    expect(resolve({ path: "src/a.ts", theirs }, strategy)).toMatchObject({
      status: "resolved",
      confidence: "low",
      strategy: `prefer-${strategy}`,
      dropped,
      text,
    });
  });

  it("is not touched where its content forbids that", () => {
    expect(resolve({ path: "src/a.ts", theirs: "<<<<<<< HEAD\nx\n" }, "ours")).toMatchObject({
      status: "refused",
      reason: "conflict-markers",
    });
  });
});
