import { describe, expect, it } from "@jest/globals";
import {
  applyFixes,
  createReport,
  parseRuleSettings,
  type ValidationInput,
  validateFiles,
} from "../../src/index.ts";
import { workflowWith } from "../workflow-text.ts";

function workflow(text: string, path = ".github/workflows/test.yml"): ValidationInput {
  return { kind: "workflow", path, text };
}

function rulesOf(inputs: readonly ValidationInput[], lines: readonly string[] = []): readonly string[] {
  const { settings } = parseRuleSettings(lines);
  return validateFiles(inputs, settings).findings.map(({ rule }) => rule);
}

const SWALLOWING = workflowWith("      - run: make || true\n");

describe("ignores", () => {
  it.each([
    ["on the line", "      - run: make || true # vc-ignore[SEC001]: gone in May\n"],
    ["in the short form", "      - run: make || true # vc-allow SEC001: gone in May\n"],
    ["alone on the line before", "      # vc-ignore[SEC001]: gone in May\n      - run: make || true\n"],
    ["for several rules", "      - run: make || true # vc-ignore[SEC002, SEC001]: gone in May\n"],
  ])("take a finding away %s", (_, steps) => {
    expect(rulesOf([workflow(workflowWith(steps))])).toEqual([]);
  });

  it.each([
    ["without a reason", "      - run: make || true # vc-ignore[SEC001]\n", ["VC002"]],
    ["that cover nothing", "      - run: make # vc-ignore[SEC001]: gone in May\n", ["VC002"]],
    ["that name no rule", "      - run: make # vc-ignore[]: gone in May\n", ["VC002"]],
    ["of another rule", "      - run: make || true # vc-ignore[SEC002]: why\n", ["SEC001", "VC002"]],
  ])("%s are findings", (_, steps, expected) => {
    expect(rulesOf([workflow(workflowWith(steps))]).toSorted()).toEqual(expected);
  });
});

describe("ignores in a configuration", () => {
  it.each([
    ["YAML", "a.yml", "repositories: [acme/api]\nsync_interval_minutes: 1 # vc-ignore[CFG010]: a test\n", []],
    [
      "another rule",
      "a.yml",
      "repositories: [acme/api]\nsync_interval_minutes: 1 # vc-ignore[CFG006]: no\n",
      ["CFG010", "VC002"],
    ],
    [
      "JSON, which has no comments",
      "a.json",
      '{"repositories": ["acme/api"], "sync_interval_minutes": 1}',
      ["CFG010"],
    ],
  ])("are heard in %s", (_, path, text, expected) => {
    expect(rulesOf([{ kind: "config", path, text }]).toSorted()).toEqual(expected);
  });
});

describe("ignores of zizmor", () => {
  it.each([
    ["on the line", "      - uses: acme/tool@v1 # zizmor: ignore[unpinned-uses]\n", []],
    ["among others", "      - uses: acme/tool@v1 # zizmor: ignore[artipacked, unpinned-uses] ours\n", []],
    [
      "on another line of what is found",
      "      - name: Get it # zizmor: ignore[artipacked]\n        uses: actions/checkout@v6\n",
      ["SEC023"],
    ],
    ["of another audit", "      - uses: acme/tool@v1 # zizmor: ignore[github-env]\n", ["SEC023"]],
  ])("are heard %s", (_, steps, expected) => {
    expect(rulesOf([workflow(workflowWith(steps))])).toEqual(expected);
  });
});

describe("settings of rules", () => {
  it.each([
    ["nothing", [], ["error"]],
    ["another severity", ["SEC001: warning"], ["warning"]],
    ["a group's severity", ["SEC: info"], ["info"]],
    ["a rule over its group", ["SEC: off", "SEC001: warning"], ["warning"]],
    ["a rule switched off", ["SEC001: off"], []],
    ["only this rule", ["only: SEC001"], ["error"]],
    ["only other rules", ["only: WF010, CFG"], []],
    ["a group skipped", ["skip: SEC"], []],
  ])("obey %s", (_, lines, expected) => {
    const { settings, problems } = parseRuleSettings(lines);

    const { findings } = validateFiles([workflow(SWALLOWING)], settings);

    expect(problems).toEqual([]);
    expect(findings.map(({ severity }) => severity)).toEqual(expected);
  });

  it.each(["WF042", "WF042: fatal", ": error", "WF999: error", "only: NOPE"])("refuse %s", (line) => {
    expect(parseRuleSettings([line]).problems).toHaveLength(1);
  });
});

describe("files that refer to each other", () => {
  const action: ValidationInput = {
    kind: "action",
    path: "actions/greet/action.yml",
    text: "name: a\ndescription: b\ninputs:\n  who:\n    description: c\n    required: true\nruns:\n  using: node24\n  main: x.js\n",
  };

  it.each([
    ["with its input", "          who: me\n", []],
    ["without its input", "          WHO2: me\n", ["WF040", "WF040"]],
  ])("are checked against a local action %s", (_, given, expected) => {
    const steps = `      - uses: ./actions/greet\n        with:\n${given}`;

    expect(rulesOf([workflow(workflowWith(steps)), action])).toEqual(expected);
  });

  it("say so when a local action does not exist, once the workspace can be read", () => {
    const text = workflowWith("      - uses: ./actions/none\n");

    const { findings } = validateFiles([workflow(text)], undefined, { read: () => undefined });

    expect(findings.map(({ rule, line }) => `${rule}:${line}`)).toEqual(["WF040:7"]);
  });

  const callee =
    "on:\n  workflow_call:\n    inputs:\n      n: {type: number, required: true}\n    secrets:\n      s: {required: true}\npermissions: {}\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: make\n";
  const caller = (rest: string) =>
    `on: push\npermissions: {}\njobs:\n  a:\n    uses: ./.github/workflows/callee.yml\n${rest}`;

  it.each([
    ["everything", "    with: {n: 1}\n    secrets: {s: x}\n", []],
    ["an expression of any type", `    with: {n: '\${{ fromJSON(vars.N) }}'}\n    secrets: {s: x}\n`, []],
    ["a text for a number", "    with: {n: many}\n    secrets: {s: x}\n", ["WF041:6"]],
    ["an unknown input", "    with: {n: 1, m: 2}\n    secrets: {s: x}\n", ["WF041:6"]],
    ["no input", "    secrets: {s: x}\n", ["WF041:5"]],
    ["no secret", "    with: {n: 1}\n", ["WF041:5"]],
    ["an unknown secret", "    with: {n: 1}\n    secrets: {s: x, t: y}\n", ["WF041:7"]],
  ])("are checked when a workflow is called with %s", (_, rest, expected) => {
    const inputs = [workflow(caller(rest)), workflow(callee, ".github/workflows/callee.yml")];

    const { findings } = validateFiles(inputs, parseRuleSettings(["only: WF"]).settings);

    expect(findings.map(({ rule, line }) => `${rule}:${line}`)).toEqual(expected);
  });
});

describe("permission parity", () => {
  const called = (permissions: string) =>
    workflow(
      `on: workflow_call\n${permissions}jobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: make\n`,
      ".github/workflows/b.yml",
    );
  const calling = (top: string, own = "") =>
    workflow(`on: push\n${top}jobs:\n  a:\n${own}    uses: ./.github/workflows/b.yml\n`);

  it.each([
    ["permissions: {}\n", "", "permissions:\n  contents: read\n", true],
    ["permissions: read-all\n", "", "permissions: write-all\n", true],
    ["permissions: write-all\n", "    permissions: {}\n", "permissions: read-all\n", true],
    ["permissions:\n  issues: write\n", "", "permissions:\n  issues: write\n", false],
    ["permissions:\n  issues: write\n", "", "permissions:\n  issues: read\n", false],
    [
      "permissions: {}\n",
      "    permissions:\n      issues: write\n",
      "permissions:\n  issues: write\n",
      false,
    ],
    ["permissions: write-all\n", "", "permissions: write-all\n", false],
    ["", "", "permissions:\n  contents: read\n", false],
    ["", "", "permissions:\n  contents: write\n", true],
    ["permissions: {}\n", "", "", false],
  ])("compares %j %j with %j", (top, own, wanted, isExcess) => {
    const { findings } = validateFiles([calling(top, own), called(wanted)]);

    expect(findings.some(({ rule }) => rule === "WF042")).toBe(isExcess);
  });

  it.each([
    ...["actions", "attestations", "checks", "contents", "deployments", "discussions", "id-token", "issues"],
    ...["models", "packages", "pages", "pull-requests", "repository-projects", "security-events", "statuses"],
  ])("knows that a caller without permissions may not give %s: write, and says so at the job", (scope) => {
    const callee = called("").text.replace("  a:\n", `  a:\n    permissions:\n      ${scope}: write\n`);

    const { findings } = validateFiles([calling(""), workflow(callee, ".github/workflows/b.yml")]);

    expect(findings.filter(({ rule }) => rule === "WF042").map(({ line }) => line)).toEqual([3]);
  });

  it("follows calls of calls", () => {
    const middle = workflow(
      "on: workflow_call\njobs:\n  m:\n    permissions:\n      actions: read\n    uses: ./.github/workflows/b.yml\n",
      ".github/workflows/m.yml",
    );
    const top = workflow(
      "on: push\npermissions:\n  actions: write\njobs:\n  t:\n    uses: ./.github/workflows/m.yml\n",
    );

    const { findings } = validateFiles([top, middle, called("permissions:\n  actions: write\n")]);

    expect(findings.filter(({ rule }) => rule === "WF042").map(({ file }) => file)).toEqual([
      ".github/workflows/m.yml",
      ".github/workflows/test.yml",
    ]);
  });
});

describe("the fix of a comparison with a bot's name", () => {
  const conditionOf = (on: string, condition: string) =>
    `on: ${on}\npermissions: {}\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - if: ${condition}\n        run: make\n`;

  function fixed(text: string): string {
    const { findings } = validateFiles([workflow(text)]);
    const fixes = createReport([], findings, { isStrict: false, source: "" }).findings.flatMap(
      ({ fix }) => fix ?? [],
    );
    return applyFixes(text, fixes).text;
  }

  it.each([
    [
      "pull_request",
      "github.actor == 'dependabot[bot]' && always()",
      "github.event.pull_request.user.id == 49699333 && always()",
    ],
    [
      "[pull_request, pull_request_target]",
      `\${{ github.event.sender.login != 'renovate[bot]' }}`,
      `\${{ github.event.pull_request.user.id != 29139614 }}`,
    ],
    ["issues", "github.actor == 'dependabot[bot]'", "github.event.issue.user.id == 49699333"],
    [
      "pull_request",
      "github.event.pull_request.user.login == 'dependabot[bot]'",
      "github.event.pull_request.user.id == 49699333",
    ],
    [
      "pull_request",
      "'github.actor == ''dependabot[bot]'''",
      "'github.event.pull_request.user.id == 49699333'",
    ],
  ])("on %s compares the id of the author: %s", (on, before, after) => {
    expect(fixed(conditionOf(on, before))).toBe(conditionOf(on, after));
  });

  it.each([
    ["push", "github.actor == 'dependabot[bot]'"],
    ["[push, pull_request]", "github.actor == 'dependabot[bot]'"],
    ["pull_request", "github.actor == 'acme[bot]'"],
    ["pull_request", "startsWith(github.actor, 'dependabot[bot]')"],
  ])("is left to a person on %s: %s", (on, condition) => {
    expect(fixed(conditionOf(on, condition))).toBe(conditionOf(on, condition));
  });
});
