import { describe, expect, it } from "@jest/globals";
import { fitOutputs } from "../src/outputs.ts";

describe("fitOutputs", () => {
  it("leaves outputs that fit as they are", () => {
    const outputs = { "repos-scanned": "3", "pull-requests": "[]" };

    expect(fitOutputs(outputs)).toEqual({ outputs, emptied: [] });
  });

  it.each([
    [`["${"x".repeat(300_000)}"]`, "[]"],
    [`{"a":"${"x".repeat(300_000)}"}`, "{}"],
    ["x".repeat(300_000), ""],
  ])("empties a value that is too long, keeping its kind", (value, expected) => {
    expect(fitOutputs({ count: "3", list: value })).toEqual({
      outputs: { count: "3", list: expected },
      emptied: ["list"],
    });
  });

  it("empties the longest first when they are too long only together", () => {
    const fitted = fitOutputs({ a: "a".repeat(90_000), b: "b".repeat(99_000), c: "c".repeat(80_000) });

    expect(fitted.emptied).toEqual(["b"]);
    expect(fitted.outputs.a).toHaveLength(90_000);
  });

  it.each([
    ["x".repeat(100_001), ""],
    [`["${"ü".repeat(50_000)}"]`, "[]"],
  ])("empties a value that no environment variable of the next step could hold", (value, expected) => {
    expect(fitOutputs({ list: value })).toEqual({ outputs: { list: expected }, emptied: ["list"] });
    expect(fitOutputs({ list: "x".repeat(100_000) }).emptied).toEqual([]);
  });
});
