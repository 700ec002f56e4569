import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { checkEcosystemConfig } from "../../src/config/check-ecosystem-config.ts";
import { findingsOf } from "./findings-of.ts";

/** Far above what any of these takes, far below what an unbounded one would. */
const TIME_LIMIT_MS = 5000;

const aliasBomb = Array.from({ length: 12 }, (_, level) =>
  level === 0
    ? "a0: &a0 [x,x,x,x,x,x,x,x,x]"
    : `a${level}: &a${level} [${Array(9)
        .fill(`*a${level - 1}`)
        .join(",")}]`,
).join("\n");

const hostile: readonly (readonly [string, string, string, string])[] = [
  ["an empty file", "a.json", "", "1:1 The file is empty."],
  ["an empty YAML file", "a.yaml", "", "1:1 The file is empty."],
  ["white space only", "a.json", " \r\n\t", "1:1 The file is empty."],
  ["a byte order mark only", "a.json", "\ufeff", "1:1 The file is empty."],
  ["a YAML comment only", "a.yaml", "# soon\n", "1:1 The file is empty."],
  ["an empty YAML document", "a.yaml", "---\n...\n", "1:1 The file is empty."],
  [
    "a NUL byte",
    "a.json",
    '{"repositories":["a/b\0"]}',
    "1:18 The file has a control character in a string.",
  ],
  ["a NUL byte in YAML", "a.yaml", "repositories: [a/b\0]", "1:19 The file is not valid YAML: null byte"],
  ["a raw tab in a JSON text", "a.json", '{"a":"\t"}', "1:6 The file has a control character in a string."],
  ["a text without an end", "a.json", '{"a": "b', "1:7 The file has a string without its closing quote."],
  ["a broken escape", "a.json", '{"a": "\\x"}', "1:7 The file has an escape that JSON does not support."],
  ["a broken unicode escape", "a.json", '{"a": "\\u12"}', "1:7 The file has an invalid \\u escape."],
  ["a key without quotes", "a.json", "{a: 1}", "1:2 The file has an unexpected token here."],
  ["a missing colon", "a.json", '{"a" 1}', "1:6 The file has no ':' between key and value."],
  ["a missing comma", "a.json", '{"a": 1 "b": 2}', "1:9 The file has no ',' between two values."],
  ["a missing brace", "a.json", '{"a": 1', "1:8 The file has a '{' without a matching '}'."],
  ["a missing bracket", "a.json", "[1", "1:3 The file has a '[' without a matching ']'."],
  ["a second value", "a.json", "{} {}", "1:4 The file has text after the end of its value."],
  ["a broken number", "a.json", '{"a": 1.}', "1:7 The file has an incomplete number."],
  ["a comma before a brace", "a.json", '{"a": 1,}', "1:9 The file has a comma after the last value."],
  ["a no-break space", "a.json", '{"a":\u00a01}', "1:6 The file has an unexpected token here."],
  [
    "2,000 levels",
    "a.json",
    `${"[".repeat(2000)}${"]".repeat(2000)}`,
    "1:51 The file is nested deeper than 50 levels.",
  ],
  [
    "2,000 levels of YAML",
    "a.yaml",
    `${"[".repeat(2000)}${"]".repeat(2000)}`,
    "nesting exceeded maxDepth (50)",
  ],
  [
    "2,000 levels of objects",
    "a.json",
    '{"a":'.repeat(2000),
    "1:251 The file is nested deeper than 50 levels.",
  ],
  [
    "a million open brackets",
    "a.json",
    "[".repeat(1_000_000),
    "1:51 The file is nested deeper than 50 levels.",
  ],
  [
    "brackets behind errors",
    "a.json",
    "[,},".repeat(100_000),
    "1:201 The file is nested deeper than 50 levels.",
  ],
  [
    "brackets behind a comment",
    "a.json",
    `/* " */ ${"[".repeat(100_000)}`,
    "The file is nested deeper than 50 levels.",
  ],
  ["2,000 levels of YAML blocks", "a.yaml", "- ".repeat(2000), "nesting exceeded maxDepth (50)"],
  [
    "two million escaped quotes",
    "a.json",
    `"${'\\"'.repeat(2_000_000)}`,
    "1:1 The file has a string without its closing quote.",
  ],
  [
    "an alias bomb",
    "a.yaml",
    aliasBomb,
    "The file expands to more than 1,000,000 values when its aliases are resolved.",
  ],
  [
    "an alias in itself",
    "a.yaml",
    "a: &a [*a]",
    "1:8 The file has an alias to a value that contains the alias.",
  ],
  ["an alias to nothing", "a.yaml", "a: *b", '1:5 The file is not valid YAML: unidentified alias "b".'],
  [
    "a tag of its own",
    "a.yaml",
    "a: !evil x",
    "1:4 The file is not valid YAML: unknown scalar tag !<!evil>.",
  ],
  ["a list as a key", "a.yaml", "? [a]\n: b", "does not support complex keys"],
  ["an open quote in YAML", "a.yaml", 'a: "b', "The file is not valid YAML: unexpected end of the stream"],
];

describe("a text that means harm or is broken", () => {
  it.each(hostile)("such as %s ends in a finding, quickly", (_what, file, text, message) => {
    const startedAt = performance.now();

    const findings = findingsOf(text, file);

    expect(findings[0]).toMatch(/^error CFG001 /);
    expect(findings[0]).toContain(message);
    expect(performance.now() - startedAt).toBeLessThan(TIME_LIMIT_MS);
  });

  it("is refused unread when it is too long", () => {
    const text = `{"repositories":["a/b"]}${" ".repeat(10 * 1024 * 1024)}`;

    expect(findingsOf(text)).toEqual([expect.stringContaining("longer than 10,485,760 characters")]);
  });

  it("reports at most 100 of its syntax errors", () => {
    expect(findingsOf(`[${"? ,".repeat(5000)}]`)).toHaveLength(100);
  });

  it.each(["a.json", "a.yaml"])("never makes the check of %s throw", (file) => {
    const bits = fc.constantFrom(
      ..."{}[]:,-?&*!|>'\"#%@`\\\t\r\n\0 ~0a",
      "repositories",
      "acme/api",
      "<<",
      "\ufeff",
      "\\u",
      "---",
      "&a ",
      "*a",
      "%TAG ! tag:%ff",
      "!<tag:%zz>",
      "\ud800",
    );
    const text = fc.oneof(
      fc.string(),
      fc.string({ unit: "binary" }),
      fc.array(bits).map((parts) => parts.join("")),
    );

    fc.assert(
      fc.property(text, (broken) => {
        const { findings } = checkEcosystemConfig(broken, { file });

        for (const { line, column, endLine, endColumn } of findings) {
          expect(line).toBeGreaterThanOrEqual(1);
          expect(column).toBeGreaterThanOrEqual(1);
          expect(endLine * 1e9 + endColumn).toBeGreaterThanOrEqual(line * 1e9 + column);
        }
      }),
      // An empty item at the very start once ended before it began.
      { numRuns: 1500, examples: [["\n-"], [" -"], ["\r-"]] },
    );
  });
});

describe("YAML that is unusual but sound", () => {
  it("may use aliases, and is placed at them", () => {
    const text = [
      "repositories:",
      "  - repository: acme/api",
      "    branches: &mine",
      "      include: &all ['release/*']",
      "  - repository: acme/web",
      "    branches: *mine",
      "  - repository: acme/docs",
      "    threshold: *all",
    ].join("\n");

    expect(findingsOf(text, "a.yaml")).toEqual([expect.stringMatching(/^error CFG005 8:16 /)]);
    expect(findingsOf(text.replace("    threshold: *all", ""), "a.yaml")).toEqual([]);
  });

  it("may give an anchor another value, without the old size counting on", () => {
    const text = `${aliasBomb.split("\n").slice(0, 5).join("\n")}\nb: &a4 x\nc: [${Array(200).fill("*a4").join(",")}]`;

    expect(findingsOf(text, "a.yaml")).toEqual(
      expect.not.arrayContaining([expect.stringContaining("CFG001")]),
    );
  });

  it("may have an alias as a key", () => {
    expect(findingsOf("repositories: [&a acme/api]\ncategories:\n  *a : 1\n", "a.yaml")).toEqual([]);
  });
});

describe("10,000 repositories", () => {
  function configOf(count: number): unknown {
    const repositories = Array.from({ length: count }, (_, index) =>
      index % 2 === 0
        ? `acme/service-${index}`
        : { repository: `acme/service-${index}`, threshold: 3, branches: { include: ["release/*"] } },
    );
    return { repositories };
  }

  function readingTimeMs(file: string, count: number): number {
    const text = JSON.stringify(configOf(count), null, file === "a.json" ? 2 : 0);
    const durations = Array.from({ length: 5 }, () => {
      const startedAt = performance.now();
      expect(checkEcosystemConfig(text, { file }).config?.repositories).toHaveLength(count);
      return performance.now() - startedAt;
    });
    return Math.min(...durations);
  }

  it.each(["a.json", "a.yaml"])(
    "take about ten times as long as 1,000 in %s, not a hundred times",
    (file) => {
      const ratio = readingTimeMs(file, 10_000) / readingTimeMs(file, 1_000);

      expect(ratio).toBeLessThan(40);
    },
  );
});
