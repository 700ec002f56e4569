import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "@jest/globals";
import { Ajv } from "ajv";
import addFormats from "ajv-formats";
import {
  applyFixes,
  createReport,
  type Finding,
  parseBaseline,
  RULE_PAGES,
  renderValidationSummary,
  toSarif,
  validateFiles,
  withoutBaseline,
  worstFirst,
} from "../../src/index.ts";
import { workflowWith } from "../workflow-text.ts";

const SCHEMA = path.resolve(import.meta.dirname, "../../../core/schemas/validation-report.schema.json");

const SOURCE = "https://github.example/acme/tools/blob/v1";
const OPTIONS = { isStrict: false, source: SOURCE };

function finding(change: Partial<Finding> = {}): Finding {
  return {
    rule: "SEC001",
    severity: "error",
    message: "It is wrong.",
    file: "a.yml",
    line: 1,
    column: 2,
    endLine: 1,
    endColumn: 3,
    ...change,
  };
}

describe("createReport", () => {
  it.each([
    ["nothing", [], false, true],
    ["an error", [finding()], false, false],
    ["a warning", [finding({ severity: "warning" })], false, true],
    ["a warning under strict", [finding({ severity: "warning" })], true, false],
    ["information under strict", [finding({ severity: "info" })], true, true],
  ])("is valid or not with %s", (_, findings, isStrict, expected) => {
    expect(createReport(["a.yml"], findings, { isStrict, source: SOURCE }).valid).toBe(expected);
  });

  it("keeps to the published schema", () => {
    const ajv = new Ajv({ allErrors: true });
    addFormats.default(ajv);
    const text = workflowWith(`      - run: make || true\n      - run: echo \${{ github.x }}\n`);

    const report = createReport(
      ["a.yml"],
      validateFiles([{ kind: "workflow", path: "a.yml", text }]).findings,
      OPTIONS,
    );

    expect(report.findings.length).toBeGreaterThan(1);
    expect(ajv.validate(JSON.parse(readFileSync(SCHEMA, "utf8")), report)).toBe(true);
  });

  it("has the findings in the order of files and lines", () => {
    const findings = [
      finding({ file: "b.yml" }),
      finding({ line: 9, endLine: 9 }),
      finding({ line: 2, endLine: 2 }),
    ];

    const report = createReport(["a.yml", "b.yml"], findings, OPTIONS);

    expect(report.findings.map(({ file, line }) => `${file}:${line}`)).toEqual([
      "a.yml:2",
      "a.yml:9",
      "b.yml:1",
    ]);
  });
});

describe("a baseline", () => {
  const old = createReport(["a.yml"], [finding()], OPTIONS);

  it("takes away what it holds, wherever it has moved", () => {
    const baseline = parseBaseline(JSON.stringify(old)) ?? new Set<string>();
    const now = createReport(["a.yml"], [finding({ line: 7, endLine: 7 })], OPTIONS);

    expect(withoutBaseline(now, baseline, false)).toMatchObject({
      valid: true,
      findings: [],
      summary: { errors: 0 },
    });
  });

  it("leaves what is new, and a second one of the same", () => {
    const baseline = parseBaseline(JSON.stringify(old)) ?? new Set<string>();
    const now = createReport(
      ["a.yml"],
      [finding(), finding({ line: 5, endLine: 5 }), finding({ rule: "SEC002" })],
      OPTIONS,
    );

    expect(withoutBaseline(now, baseline, false).findings.map(({ rule, line }) => `${rule}:${line}`)).toEqual(
      ["SEC002:1", "SEC001:5"],
    );
  });

  it.each(["", "[]", "{}", '{"findings": 1}', '{"findings": [{}]}'])("is not %j", (text) => {
    expect(parseBaseline(text)).toBeNull();
  });
});

describe("the help of a finding", () => {
  it("is with the files that the rules come from", () => {
    const report = createReport(["a.yml"], [finding()], OPTIONS);

    expect(report.findings[0]?.help_url).toBe(`${SOURCE}/docs/rules/SEC001.md`);
  });
});

describe("applyFixes", () => {
  const fix = (line: number, column: number, endColumn: number, replacement: string) => ({
    description: "Change it",
    replacement,
    line,
    column,
    end_line: line,
    end_column: endColumn,
  });

  it.each([
    ["one", "a b c", [fix(1, 3, 4, "x")], "a x c", 1],
    ["several", "a b c", [fix(1, 1, 2, "xx"), fix(1, 5, 6, "")], "xx b ", 2],
    ["one of two at one place", "a b c", [fix(1, 1, 6, "all"), fix(1, 3, 4, "x")], "a x c", 1],
    ["the same twice", "a b", [fix(1, 1, 2, "x"), fix(1, 1, 2, "x")], "x b", 1],
    ["one behind line ends of every kind", "a\r\nb\rc\nd", [fix(4, 1, 2, "x")], "a\r\nb\rc\nx", 1],
    ["none", "a", [], "a", 0],
  ])("makes %s", (_, text, fixes, expected, count) => {
    expect(applyFixes(text, fixes)).toEqual({ text: expected, count });
  });

  it("comes with SARIF", () => {
    const at = { line: 1, column: 1, endLine: 1, endColumn: 9 };
    const findings = [finding({ fix: { description: "Change it", replacement: "x", at } })];

    const sarif = toSarif(createReport(["a.yml"], findings, OPTIONS), SOURCE);

    expect(sarif).toMatchObject({
      runs: [
        {
          results: [
            {
              fixes: [
                {
                  description: { text: "Change it" },
                  artifactChanges: [
                    {
                      artifactLocation: { uri: "a.yml" },
                      replacements: [
                        {
                          deletedRegion: { startLine: 1, startColumn: 1, endLine: 1, endColumn: 9 },
                          insertedContent: { text: "x" },
                        },
                      ],
                    },
                  ],
                },
              ],
            },
          ],
        },
      ],
    });
  });
});

describe("toSarif", () => {
  it("names every rule and places every result", () => {
    const findings = [finding({ file: "a b.yml", severity: "info" })];

    const sarif = toSarif(createReport(["a b.yml"], findings, OPTIONS), SOURCE);

    expect(sarif).toMatchObject({
      version: "2.1.0",
      runs: [
        {
          tool: { driver: { rules: expect.arrayContaining([expect.objectContaining({ id: "SEC001" })]) } },
          results: [
            {
              ruleId: "SEC001",
              ruleIndex: RULE_PAGES.findIndex(({ id }) => id === "SEC001"),
              level: "note",
              locations: [
                {
                  physicalLocation: {
                    artifactLocation: { uri: "a%20b.yml" },
                    region: { startLine: 1, startColumn: 2 },
                  },
                },
              ],
              partialFingerprints: { "validateConfig/v1": expect.stringMatching(/^[0-9a-f]{32}$/) },
            },
          ],
        },
      ],
    });
  });
});

describe("the summary", () => {
  it("shows the worst first, and what files say as it is written", () => {
    const findings = [
      finding({ severity: "info", line: 1 }),
      finding({ message: "@everyone <b> | `x`", line: 2, endLine: 2 }),
    ];

    const report = createReport(["a.yml"], findings, OPTIONS);

    expect(worstFirst(report.findings).map(({ severity }) => severity)).toEqual(["error", "info"]);
    expect(renderValidationSummary(report)).toContain("| `` @everyone <b> \\| `x` `` |");
  });

  it("says that everything is valid", () => {
    expect(renderValidationSummary(createReport(["a.yml"], [], { ...OPTIONS, isStrict: true }))).toMatch(
      /^## ✅ .*\n\n1 file checked: 0 errors/,
    );
  });
});
