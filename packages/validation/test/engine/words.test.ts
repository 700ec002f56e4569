import { describe, expect, it } from "@jest/globals";
import { createReport, toSarif, validateFiles } from "../../src/index.ts";

function messagesOf(text: string): readonly string[] {
  return validateFiles([{ kind: "workflow", path: "a.yml", text }])
    .findings.filter(({ severity }) => severity === "error")
    .map(({ line, message }) => `${line}: ${message}`);
}

const JOB = "jobs:\n  j:\n    runs-on: ubuntu-latest\n    steps:\n      - run: make\n";

describe("the words for a mistake", () => {
  it.each([
    ["on:\n  push:\n    branch: [main]\n", "3: Unexpected value 'branch'. Did you mean \"branches\"?"],
    [
      "on: push\npermissions:\n  content: read\n",
      "3: Unexpected value 'content'. Did you mean \"contents\"?",
    ],
    ["on: push\npermissions:\n  contents: wirte\n", "3: Unexpected value 'wirte'. Did you mean \"write\"?"],
    ["on: pul_request\n", '1: Unknown event "pul_request". Did you mean "pull_request"?'],
    ["on: push\nenvs: {}\n", "2: Unexpected value 'envs'. Did you mean \"env\"?"],
  ])("name what was most likely meant: %j", (text, expected) => {
    expect(messagesOf(text + JOB)).toEqual([expected]);
  });

  it.each([
    ['github.ref == "x"', "Write strings in single quotes"],
    ["github.ref = 'x'", "Use == to compare two values"],
    ["github.ref | 'x'", "Use || for a logical or"],
    ["foo(1", "The expression is incomplete"],
  ])("say what expressions have instead: %s", (expression, expected) => {
    const [message] = messagesOf(`on: push\nname: a\nrun-name: \${{ ${expression} }}\n${JOB}`);

    expect(message).toContain(expected);
  });

  it("report many braces what they are", () => {
    const [message] = messagesOf(`on: push\nname: ${"${{".repeat(60_000)}\n${JOB}`);

    expect(message).toContain("The expression is not closed");
  });

  it("report how many findings of a rule are left out", () => {
    const lines = "          make x || true\n".repeat(250);
    const { findings } = validateFiles([
      { kind: "workflow", path: "a.yml", text: JOB.replace("- run: make\n", `- run: |\n${lines}`) },
    ]);

    const told = findings.filter(({ rule }) => rule === "SEC001");
    expect(told).toHaveLength(201);
    expect(told.at(-1)?.message).toContain("50 findings more of SEC001");
  });
});

describe("SARIF", () => {
  const file = "a#b?c/d e.yml";
  const at = { rule: "WF001", file, line: 1, column: 1, endLine: 1, endColumn: 2, message: "x" };

  it("has a description and help for every rule, and addresses that name the file", () => {
    const report = createReport([file], [{ ...at, severity: "error" }], { isStrict: false, source: "s" });

    const sarif = JSON.parse(JSON.stringify(toSarif(report, "s")));

    const [run] = sarif.runs;
    const rules: readonly { fullDescription?: unknown; help?: unknown }[] = run.tool.driver.rules;
    expect(rules.filter(({ fullDescription, help }) => !fullDescription || !help)).toEqual([]);
    const { uri } = run.results[0].locations[0].physicalLocation.artifactLocation;
    expect(uri).toBe("a%23b%3Fc/d%20e.yml");
  });

  it("keeps the worst of more findings than GitHub takes, and says what it leaves out", () => {
    const notes = Array.from({ length: 5000 }, (_, index) => ({
      ...at,
      line: index + 1,
      endLine: index + 1,
      severity: "info" as const,
    }));
    const error = { ...at, line: 9000, endLine: 9000, severity: "error" as const };
    const report = createReport([file], [...notes, error], { isStrict: false, source: "s" });

    const [run] = JSON.parse(JSON.stringify(toSarif(report, "s"))).runs;

    expect(run.results).toHaveLength(5000);
    expect(run.results[0].level).toBe("error");
    expect(run.invocations[0].toolExecutionNotifications[0].message.text).toContain("1 of 5001");
  });
});
