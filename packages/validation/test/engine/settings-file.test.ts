import { describe, expect, it } from "@jest/globals";
import {
  parseRuleSettings,
  readSettingsFile,
  type ValidationInput,
  validateFiles,
  withFileSettings,
} from "../../src/index.ts";
import { workflowWith } from "../workflow-text.ts";

const FILE = ".github/validate-config.yml";

/** What is found in a workflow under a settings file and lines of the input, as `RULE severity`. */
function findingsOf(
  settings: string,
  text: string,
  { lines = [], path = ".github/workflows/test.yml" }: { lines?: readonly string[]; path?: string } = {},
): readonly string[] {
  const input: ValidationInput = { kind: "workflow", path, text };
  const file = readSettingsFile(FILE, settings);
  const merged = withFileSettings(parseRuleSettings(lines).settings, file);
  const { findings } = validateFiles([input], merged);
  return [...file.findings, ...findings].map(({ rule, severity }) => `${rule} ${severity}`);
}

const SWALLOWING = workflowWith("      - run: make || true\n");

describe("severities of a settings file", () => {
  it.each([
    ["rules:\n  SEC001: warning\n", ["SEC001 warning"]],
    ["rules:\n  sec: info\n", ["SEC001 info"]],
    ["rules:\n  SEC001: off\n", []],
    ["rules:\n  SEC001: {severity: off}\n", []],
    ["rules:\n  SEC001: {severity: off, paths: ['.github/workflows/t*.yml']}\n", []],
    ["rules:\n  SEC001: {severity: off, paths: ['**', '!**/test.yml']}\n", ["SEC001 error"]],
    ["rules:\n  SEC: off\n  SEC001: {severity: info, paths: ['**']}\n", ["SEC001 info"]],
    ["rules:\n  SEC: {severity: off, paths: ['**']}\n  SEC001: warning\n", []],
  ])("are obeyed: %j", (settings, expected) => {
    expect(findingsOf(settings, SWALLOWING)).toEqual(expected);
  });

  it("give way to what the call says", () => {
    const settings = "rules:\n  SEC001: {severity: off, paths: ['**']}\n";

    expect(findingsOf(settings, SWALLOWING, { lines: ["SEC001: warning"] })).toEqual(["SEC001 warning"]);
  });
});

describe("what a repository has and wants of its own", () => {
  const uses = (action: string) => workflowWith(`      - uses: ${action}\n`);
  const runsOn = (label: string) =>
    `on: push\npermissions: {}\njobs:\n  a:\n    runs-on: ${label}\n    steps:\n      - run: make\n`;

  it.each([
    ["runners", "runner-labels: ['gpu-*']\n", runsOn("GPU-large"), []],
    ["other runners", "runner-labels: ['gpu-*']\n", runsOn("cpu-large"), ["WF037 warning"]],
    ["pins by any ref", "pins: {'acme/**': any}\n", uses("acme/tool@main"), []],
    ["pins by tag", "pins: {'acme/**': tag}\n", uses("Acme/Tool/sub@v1"), []],
    [
      "pins by commit",
      "pins: {'**': tag, 'actions/**': commit}\n",
      uses("actions/labeler@v5"),
      ["SEC023 warning"],
    ],
    [
      "images at a tag",
      "pins: {'docker://**': commit}\n",
      uses("docker://ghcr.io/acme/a:1"),
      ["SEC024 warning"],
    ],
    ["images at any tag", "pins: {'docker://debian': any}\n", uses("docker://debian:latest"), []],
    ["allowed actions", "allowed-actions: ['actions/**']\n", uses("actions/labeler@v5"), ["SEC023 info"]],
    [
      "actions that are not allowed",
      "allowed-actions: ['acme/**']\n",
      uses("actions/labeler@v5"),
      ["SEC023 info", "SEC032 error"],
    ],
    [
      "forbidden actions",
      "forbidden-actions: ['acme/old']\n",
      uses("acme/old@v1"),
      ["SEC023 warning", "SEC032 error"],
    ],
    [
      "commands that may fail",
      "may-fail: [make probe]\n",
      workflowWith("      - run: make probe x || true\n"),
      [],
    ],
    [
      "commands that may not fail",
      "may-fail: [make probe]\n",
      workflowWith("      - run: make build || true\n"),
      ["SEC001 error"],
    ],
  ])("counts for %s", (_, settings, text, expected) => {
    expect(findingsOf(settings, text)).toEqual(expected);
  });

  it.each([
    ["read", true],
    ["write", false],
  ])("counts for tokens that may %s by default", (level, isExcess) => {
    const caller = "on: push\njobs:\n  a:\n    uses: ./.github/workflows/b.yml\n";
    const callee = "on: workflow_call\npermissions:\n  issues: write\njobs: {}\n";
    const { policy } = readSettingsFile(FILE, `default-permissions: ${level}\n`);
    const settings = { ...parseRuleSettings(["only: WF042"]).settings, policy };

    const { findings } = validateFiles(
      [
        { kind: "workflow", path: ".github/workflows/a.yml", text: caller },
        { kind: "workflow", path: ".github/workflows/b.yml", text: callee },
      ],
      settings,
    );

    expect(findings.length > 0).toBe(isExcess);
  });
});

describe("a settings file that cannot be read", () => {
  it.each([
    ["is no mapping", "- a\n", "VC004:1:1"],
    ["is no YAML", "a: [\n", "VC004:1:4"],
    ["has an unknown key", "rules: {}\nrunner_labels: []\n", "VC004:2:1"],
    ["names an unknown rule", "rules:\n  SEC999: off\n", "VC004:2:3"],
    ["has an unknown severity", "rules:\n  SEC001: fatal\n", "VC004:2:11"],
    ["has rules that are no mapping", "rules: [SEC001]\n", "VC004:1:8"],
    ["has a list that is none", "may-fail: make\n", "VC004:1:11"],
    ["has an unknown pin", "pins: {'a/b': hash}\n", "VC004:1:15"],
    ["has paths of another kind", "rules:\n  SEC001: {severity: off, paths: 1}\n", "VC004:2:34"],
  ])("is a finding when it %s", (_, text, expected) => {
    const { findings } = readSettingsFile(FILE, text);

    expect(findings.map(({ rule, line, column }) => `${rule}:${line}:${column}`)).toEqual([expected]);
  });

  it.each(["", "\n", "# nothing yet\n"])("is none when it holds nothing: %j", (text) => {
    expect(readSettingsFile(FILE, text).findings).toEqual([]);
  });

  it("says what was meant", () => {
    const { findings } = readSettingsFile(FILE, "runner-lables: []\n");

    expect(findings[0]?.message).toContain('Did you mean "runner-labels"?');
  });
});
