import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { type ValidationInput, validateFiles } from "../../src/index.ts";
import { workflowWith } from "../workflow-text.ts";

const BOMB = ["a: &a [x, x, x, x, x, x, x, x, x]"]
  .concat(
    Array.from(
      "bcdefghi",
      (name, at) => `${name}: &${name} [${Array(9).fill(`*${"abcdefghi"[at]}`).join(", ")}]`,
    ),
  )
  .join("\n");

const HOSTILE: readonly (readonly [name: string, text: string, rule: string])[] = [
  ["a billion laughs", BOMB, "WF002"],
  ["2,000 brackets", "[".repeat(2000), "WF002"],
  ["2,000 braces", "{a: ".repeat(2000), "WF002"],
  ["2,000 dashes", "- ".repeat(2000), "WF002"],
  [
    "1,000 levels of indentation",
    Array.from({ length: 1000 }, (_, at) => `${" ".repeat(at)}a:`).join("\n"),
    "WF002",
  ],
  ["1 MiB of one line", `a: ${"x".repeat(1 << 20)}`, "WF002"],
  ["1 MiB of brackets", "[".repeat(1 << 20), "WF002"],
  ["100,000 lines", "a: b\n".repeat(100_000), "WF002"],
  [
    "a key repeated 8,000 times behind a long comment",
    `# ${"x".repeat(400_000)}\n${"a: b\n".repeat(8_000)}`,
    "WF001",
  ],
  ["a binary file", "\u0000\u0001\u0002", "WF001"],
  ["text that was not UTF-8", "\ufffd\ufffd\ufffd\ufffd", "WF001"],
  ["nothing", "", "WF001"],
  ["only a comment", "# nothing\n", "WF001"],
  ["several documents", "on: push\n---\non: push\n", "WF001"],
  ["tabs", "on: push\njobs:\n\ttest:\n", "WF001"],
  ["an alias to what contains it", "on: push\njobs: &j\n  a: *j\n", "WF001"],
  ["a key that is a list", "[a, b]: c\n", "WF001"],
  ["a tag of its own", "on: !!binary push\njobs: {}\n", "WF010"],
  ["a list", "- a\n", "WF010"],
  ["a text", "just a text", "WF010"],
  [
    "a prototype",
    "__proto__: {}\non: push\njobs: {a: {runs-on: ubuntu-24.04, steps: [{run: a}]}}\n",
    "WF010",
  ],
];

describe("hostile input", () => {
  it.each(HOSTILE)("of the kind %s ends in a finding, and soon", (_, text, rule) => {
    const start = performance.now();

    const { findings } = validateFiles([{ kind: "workflow", path: "a.yml", text }]);

    expect(findings.map((finding) => finding.rule)).toContain(rule);
    expect(findings.map((finding) => finding.rule)).not.toContain("VC001");
    expect(performance.now() - start).toBeLessThan(2500);
  });

  it.each(["workflow", "action", "config"] as const)("never makes the check of a %s throw", (kind) => {
    const piece = fc.constantFrom(
      "on:",
      " push",
      "\n",
      "  ",
      "jobs:",
      "- ",
      "run: ",
      "${{",
      "}}",
      "'",
      '"',
      "|",
      ">",
      "&a",
      "*a",
      "{",
      "}",
      "[",
      "]",
      ":",
      "#",
      "!",
      "\t",
      "\r\n",
      "steps:",
      "uses: ",
      "a@b",
      "if: ",
      "github.",
      "|| true",
      "\u{1f600}",
      "needs: ",
      "null",
      "1",
      "\\",
      "<<: ",
    );

    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const { findings } = validateFiles([{ kind, path: "a.yml", text: pieces.join("") }]);

        expect(findings.filter(({ rule }) => rule === "VC001")).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it.each([
    ["a byte order mark", (text: string) => `\ufeff${text}`],
    ["carriage returns", (text: string) => text.replaceAll("\n", "\r\n")],
  ])("is not what %s makes", (_, change) => {
    const inputs: readonly ValidationInput[] = [
      {
        kind: "workflow",
        path: "a.yml",
        text: change(workflowWith("      - run: |\n          make || true\n")),
      },
    ];

    const { findings } = validateFiles(inputs);

    expect(findings.map(({ rule, line, column }) => [rule, line, column])).toEqual([["SEC001", 8, 16]]);
  });
});
