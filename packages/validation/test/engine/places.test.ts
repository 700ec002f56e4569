import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { stringify } from "yaml";
import { validateFiles } from "../../src/index.ts";
import { readSourceFile } from "../../src/workflow/source-file.ts";
import { locateInScalar } from "../../src/yaml/scalar-position.ts";
import { asScalar, valueAt } from "../../src/yaml/yaml-node.ts";

/** Words of which no part occurs twice, so that a place can be told by its text. */
const word = fc
  .array(
    fc.constantFrom(
      "alpha",
      "beta",
      "it's",
      'say "hi"',
      "tab\there",
      "\\",
      "ü",
      "\u{1f600}",
      "  two",
      "#5",
      ": x",
    ),
    {
      minLength: 1,
      maxLength: 6,
    },
  )
  .map((parts) => parts.join(" "));

const lines = fc.array(word, { minLength: 1, maxLength: 5 }).map((parts) => parts.join("\n"));

const STYLES = ["PLAIN", "QUOTE_SINGLE", "QUOTE_DOUBLE", "BLOCK_LITERAL", "BLOCK_FOLDED"] as const;

describe("the place of a part of a text", () => {
  it("is the text of that part, however it is written", () => {
    fc.assert(
      fc.property(
        lines,
        fc.constantFrom(...STYLES),
        fc.integer({ min: 20, max: 80 }),
        (value, style, lineWidth) => {
          const marked = `${value} MARK end`;
          const source = stringify(
            { a: { b: marked } },
            { defaultStringType: style, defaultKeyType: "PLAIN", lineWidth },
          );
          const { root } = readSourceFile("a.yml", source);
          const scalar = asScalar(valueAt(valueAt(root ?? undefined, "a"), "b"));

          // Now and then the library writes a line break more than it was given; what it wrote counts.
          if (scalar === undefined) throw new Error(source);
          const at = scalar.text.indexOf("MARK");
          const { start, end } = locateInScalar(scalar, source, at, "MARK".length);
          expect(source.slice(start, end)).toBe("MARK");
          const first = locateInScalar(scalar, source, 0, 1);
          expect(source.slice(first.start, first.end)).toMatch(/^(?:[^"]|\\.|'')/u);
        },
      ),
      { numRuns: 500 },
    );
  });

  it.each([
    ["a double quote with escapes", '"a \\t \\x41 \\u00e9"'],
    ["an indented block", "|2\n      a\n    b "],
  ])("is found in %s", (_, written) => {
    const source = `a:\n  b: ${written.trimEnd()}\n`;
    const { root } = readSourceFile("a.yml", source);
    const scalar = asScalar(valueAt(valueAt(root ?? undefined, "a"), "b"));

    const spans = Array.from(scalar?.text ?? "", (_character, at) =>
      scalar === undefined ? { start: 0, end: 0 } : locateInScalar(scalar, source, at, 1),
    );

    expect(spans.every(({ start, end }, at) => end > start && start >= (spans[at - 1]?.start ?? 0))).toBe(
      true,
    );
  });

  it.each([
    [`"make \\"x\\" || true"`, "|| true"],
    ["'make ''x'' || true'", "|| true"],
    [">\n          make x\n          y || true", "|| true"],
    ["|2\n            make || true", "|| true"],
    ["make x\n          y || true", "|| true"],
    [`"make\n          x\\\n          y || true"`, "|| true"],
  ])("of a finding is what it is about: %s", (script, expected) => {
    const text = `on: push\npermissions: {}\njobs:\n  j:\n    runs-on: ubuntu-latest\n    steps:\n      - run: ${script}\n`;

    const { findings } = validateFiles([{ kind: "workflow", path: "a.yml", text }]);

    const [found] = findings.filter(({ rule }) => rule === "SEC001");
    const line = text.split("\n")[(found?.line ?? 1) - 1];
    expect(line?.slice((found?.column ?? 1) - 1, (found?.endColumn ?? 1) - 1)).toBe(expected);
  });
});
