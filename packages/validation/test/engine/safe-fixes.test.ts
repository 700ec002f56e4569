import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { parse, parseDocument } from "yaml";
import {
  createReport,
  type FixableFinding,
  fixSafely,
  type ValidationInput,
  validateFiles,
} from "../../src/index.ts";

function fixablesOf(input: ValidationInput): readonly FixableFinding[] {
  const { findings } = validateFiles([input]);
  const report = createReport([], findings, { isStrict: false, source: "" });
  return report.findings.flatMap(({ rule, line, fix }) => (fix === undefined ? [] : [{ rule, line, fix }]));
}

/** Fixes until nothing is left to fix, as the action does. */
function fixAll(input: ValidationInput): { readonly text: string; readonly refused: readonly string[] } {
  let { text } = input;
  const refused = new Set<string>();
  for (let round = 0; round < 5; round += 1) {
    const fixed = fixSafely(input.path, text, fixablesOf({ ...input, text }));
    for (const { reason } of fixed.refused) refused.add(reason);
    if (fixed.text === text) break;
    text = fixed.text;
  }
  return { text, refused: [...refused] };
}

const workflow = (text: string): ValidationInput => ({ kind: "workflow", path: "a.yml", text });
const config = (text: string): ValidationInput => ({ kind: "config", path: "c.yml", text });

const conditionOf = (condition: string) =>
  `on: pull_request\npermissions: {}\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: make\n        if: ${condition}\n`;

describe("a fix", () => {
  it.each([
    ["escapes", `"true \\t&& github.actor == 'dependabot[bot]'"`, `"true \\t&& ID == 49699333"`],
    ["letters by number", `"\\x67ithub.actor == 'dependabot[bot]'"`, `"ID == 49699333"`],
    ["doubled quotes", `'github.actor == ''dependabot[bot]'' && true'`, `'ID == 49699333 && true'`],
    [
      "an indented block",
      "|2\n            github.actor == 'dependabot[bot]'",
      "|2\n            ID == 49699333",
    ],
    [
      "a folded block",
      ">-\n          true &&\n          github.actor == 'dependabot[bot]'",
      ">-\n          true &&\n          ID == 49699333",
    ],
    [
      "two lines",
      "true &&\n          github.actor == 'dependabot[bot]'",
      "true &&\n          ID == 49699333",
    ],
    [
      "quotes over two lines",
      `"true &&\n          github.actor == 'dependabot[bot]'"`,
      `"true &&\n          ID == 49699333"`,
    ],
  ])("lands where the finding is: %s", (_, before, after) => {
    const { text } = fixAll(workflow(conditionOf(before)));

    expect(text).toBe(conditionOf(after.replace("ID", "github.event.pull_request.user.id")));
  });

  it.each([
    "github.event.pull_request.user.id == 49699333 && github.actor == 'dependabot[bot]'",
    "github.actor == 'dependabot[bot]' && github.event.pull_request.user.id == 49699333",
  ])("does not make a guard against reruns into one comparison twice: %s", (condition) => {
    expect(fixAll(workflow(conditionOf(condition))).text).toBe(conditionOf(condition));
  });

  it("makes one comparison of two that would be the same", () => {
    const { text } = fixAll(
      workflow(
        conditionOf("github.actor == 'dependabot[bot]' || github.triggering_actor == 'dependabot[bot]'"),
      ),
    );

    expect(text.match(/user\.id/g)).toHaveLength(1);
  });

  it("is not offered where it would put an alias before its anchor", () => {
    const text = "repositories:\n  - acme/c\n  - &b acme/b\n  - *b\n  - acme/a\n";

    const { text: fixed, refused } = fixAll(config(text));

    expect(parseDocument(fixed).errors).toEqual([]);
    expect({ fixed, refused }).toEqual({ fixed: text, refused: [] });
  });

  it.each(["\n", "\r\n"])("keeps comments, line ends and the missing last line end: %j", (lineEnd) => {
    const text = ["# head", "repositories:", "  - acme/b # two", "  - acme/a # one"].join(lineEnd);

    const { text: fixed } = fixAll(config(text));

    expect(fixed).toBe(["# head", "repositories:", "  - acme/a # one", "  - acme/b # two"].join(lineEnd));
  });

  it("is refused when its place is not what it is about", () => {
    const text = conditionOf("github.actor == 'dependabot[bot]'");
    const [finding] = fixablesOf(workflow(text));
    const shifted = finding && { ...finding, fix: { ...finding.fix, column: finding.fix.column - 3 } };

    const fixed = fixSafely("a.yml", text, shifted === undefined ? [] : [shifted]);

    expect(fixed.text).toBe(text);
    expect(fixed.refused).toHaveLength(1);
  });
});

interface Case {
  readonly text: string;
}

const TEXTS: readonly string[] = ["workflows.yml", "kinds.yml"].flatMap((file) =>
  (
    parse(readFileSync(path.join(import.meta.dirname, "../corpus", file), "utf8")).cases as readonly Case[]
  ).map(({ text }) => text),
);

/** Ways to write the same, or nearly the same, otherwise. */
const CHANGES: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text.replaceAll("\n", "\r\n"),
  (text) => text.trimEnd(),
  (text) => text.replaceAll(/^( *)(- )?if: ([^"'\n|>!]+)$/gm, '$1$2if: "$3"'),
  (text) =>
    text.replaceAll(
      /^( *)(- )?if: ([^"\n|>]+)$/gm,
      (_, indent, dash = "", value) => `${indent}${dash}if: |2-\n${indent}${dash ? "  " : ""}    ${value}`,
    ),
  (text) => text.replaceAll(/$/gm, " # note").replaceAll(/^ # note$/gm, ""),
  (text) => text.replaceAll(/^on: .*$/gm, "on: pull_request"),
];

describe("all fixes of the corpus and of what it is written like otherwise", () => {
  it("leave files that can be read, with their comments and line ends, and nothing to fix", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...TEXTS),
        fc.constantFrom(...CHANGES),
        fc.constantFrom(...CHANGES),
        (text, first, second) => {
          const input = workflow(second(first(text)));
          const { text: fixed } = fixAll(input);

          expect(fixAll({ ...input, text: fixed }).text).toBe(fixed);
          expect(parseDocument(fixed).errors.length).toBe(parseDocument(input.text).errors.length);
          expect(fixed.match(/\r?\n/g)).toEqual(input.text.match(/\r?\n/g));
          expect(fixed.match(/#.*/g)).toEqual(input.text.match(/#.*/g));
        },
      ),
      { numRuns: 300 },
    );
  });
});
