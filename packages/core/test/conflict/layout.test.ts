import { describe, expect, it } from "@jest/globals";
import { DEFAULT_CONFLICT_POLICY, resolveConflict } from "../../src/conflict/index.ts";

const write = (value: unknown, indent: string | number = 2) => `${JSON.stringify(value, null, indent)}\n`;

function resolve(path: string, base: string | null, ours: string, theirs: string) {
  return resolveConflict({ path, base, ours, theirs }, DEFAULT_CONFLICT_POLICY);
}

/** Both ways round, because layout is of no side. */
function expectText(path: string, base: string | null, ours: string, theirs: string, text: string): void {
  expect(resolve(path, base, ours, theirs)).toMatchObject({ status: "resolved", text });
  expect(resolve(path, base, theirs, ours)).toMatchObject({ status: "resolved", text });
}

describe("JSON that one side indented anew", () => {
  const base = { a: 1, b: { c: 1 } };
  const changed = { a: 2, b: { c: 1, d: [1, { e: 2 }] } };

  it.each([
    ["four spaces", 2, 4],
    ["tabs", 2, "\t"],
    ["two spaces, from tabs", "\t", 2],
  ])("has the other side's parts indented so, too: %s", (_name, before, after) => {
    expectText(
      "a.json",
      write(base, before),
      write(base, after),
      write(changed, before),
      write(changed, after),
    );
  });

  it("has the values of both sides where a version is not indented alike on every level", () => {
    const crooked = '{\n  "a": 1,\n  "b": {\n     "c": 1\n  }\n}\n';

    const resolution = resolve("a.json", crooked, write(base, 4), crooked.replace('"a": 1', '"a": 2'));

    expect(resolution).toMatchObject({ status: "resolved" });
    expect(JSON.parse("text" in resolution ? (resolution.text ?? "") : "")).toEqual({ ...base, a: 2 });
  });
});

describe("what both sides wrote, each in a layout of its own", () => {
  it("is taken in the layout of more lines where the values are the same", () => {
    expectText("new.json", null, write({ a: 1, b: [2] }), '{"a":1,"b":[2]}\n', write({ a: 1, b: [2] }));
    expectText("new.yaml", null, "a: [1, 2]\n", "a:\n  - 1\n  - 2\n", "a:\n  - 1\n  - 2\n");
  });

  it("has one layout where the values differ, ours first", () => {
    const [ours, theirs] = [write({ k: { a: 1, b: 2 } }), '{\n  "k": { "a": 1, "c":3 }\n}\n'];

    expect(resolve("a.json", '{\n  "k": {}\n}\n', ours, theirs)).toMatchObject({
      text: write({ k: { a: 1, b: 2, c: 3 } }),
    });
    expect(resolve("a.json", '{\n  "k": {}\n}\n', theirs, ours)).toMatchObject({
      text: write({ k: { a: 1, c: 3, b: 2 } }),
    });
  });
});

describe("a map on one line that one side spread over several", () => {
  it("gets what the other side added on a line of its own", () => {
    const line = (more = "") => `{\n  "k": {"a":1${more}},\n  "z": 1\n}\n`;

    expectText(
      "a.json",
      line(),
      write({ k: { a: 1 }, z: 1 }),
      line(',"b":2'),
      write({ k: { a: 1, b: 2 }, z: 1 }),
    );
  });
});
