import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { createActionKit } from "../../../packages/action-kit/src/action-kit.ts";
import { readInputs } from "../src/inputs.ts";
import { validate } from "../src/validate.ts";

const GOOD =
  "on: push\npermissions: {}\njobs:\n  test:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: make\n";
const BAD = GOOD.replace("run: make", "run: make || true");
const WARNED = GOOD.replace("permissions: {}\n", "");

let folder = "";

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "validate-config-"));
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

async function write(file: string, text: string): Promise<void> {
  await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
  await writeFile(path.join(folder, file), text);
}

/** Runs the action in this process, and tells what a runner would have heard. */
async function run(inputs: Readonly<Record<string, string>> = {}) {
  const heard: string[] = [];
  const outputs: Record<string, string> = {};
  let hasFailed = false;
  const say =
    (kind: string) => (message: string, place?: { readonly file?: string; readonly startLine?: number }) => {
      heard.push(`${kind} ${place?.file ?? ""}:${place?.startLine ?? ""} ${message}`);
    };
  await Promise.all([
    writeFile(path.join(folder, ".output"), ""),
    writeFile(path.join(folder, ".summary"), ""),
  ]);
  const kit = createActionKit({
    env: {
      GITHUB_WORKSPACE: folder,
      GITHUB_OUTPUT: path.join(folder, ".output"),
      GITHUB_STEP_SUMMARY: path.join(folder, ".summary"),
      ...Object.fromEntries(
        Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
      ),
    },
    workingDirectory: folder,
    commands: {
      setSecret: () => {},
      setOutput: (name, value) => {
        outputs[name] = value;
      },
      debug: () => {},
      info: say("info"),
      notice: say("notice"),
      warning: say("warning"),
      error: say("error"),
      startGroup: () => {},
      endGroup: () => {},
      isDebug: () => false,
    },
    signal: new AbortController().signal,
    markFailed: () => {
      hasFailed = true;
    },
  });
  await validate(readInputs(kit.inputs), kit);
  const report = JSON.parse(
    await readFile(path.join(folder, inputs["report-file"] || "automation_validation.json"), "utf8"),
  );
  return {
    hasFailed,
    outputs,
    heard,
    report,
    summary: await readFile(path.join(folder, ".summary"), "utf8"),
  };
}

describe("validate-config", () => {
  it("finds the workflows by itself, and is content with good ones", async () => {
    await write(".github/workflows/a.yml", GOOD);

    const result = await run();

    expect(result).toMatchObject({
      hasFailed: false,
      outputs: { valid: "true", errors: "0", warnings: "0", "report-file": "automation_validation.json" },
      report: { valid: true, files: [".github/workflows/a.yml"], findings: [] },
    });
  });

  it.each([
    ["nothing is there, as without a checkout", {}],
    ["nothing matches", { workflows: "workflows/*.yml" }],
    ["everything is turned off", { config: "none", workflows: "none", actions: "none" }],
  ])("fails when %s, and names the step that is missing", async (_, inputs) => {
    const result = await run(inputs);

    expect(result).toMatchObject({
      hasFailed: true,
      outputs: { valid: "false", errors: "1" },
      report: { valid: false, files: [], findings: [{ rule: "VC003", severity: "error" }] },
    });
    expect(result.heard).toContainEqual(expect.stringMatching(/^error .*Nothing to check: .*checkout step/));
  });

  it("says as much as the persona wants to hear", async () => {
    await write(".github/workflows/a.yml", GOOD);

    const pedantic = await run({ persona: "pedantic" });

    expect(pedantic).toMatchObject({ hasFailed: false, outputs: { errors: "0", warnings: "0" } });
    expect(pedantic.report.findings.map(({ rule }: { rule: string }) => rule)).toEqual([
      "SEC044",
      "SEC046",
      "SEC046",
    ]);
  });

  it("checks the configuration of Dependabot, unless workflows are chosen", async () => {
    await write(".github/workflows/a.yml", GOOD);
    await write(
      ".github/dependabot.yml",
      "version: 2\nupdates:\n  - package-ecosystem: npm\n    directory: /\n",
    );

    const all = await run();
    const chosen = await run({ workflows: ".github/workflows/a.yml" });

    expect(all.report.findings).toMatchObject([{ rule: "SEC040", file: ".github/dependabot.yml", line: 3 }]);
    expect(chosen.report).toMatchObject({ files: [".github/workflows/a.yml"], findings: [] });
  });

  it.each([{}, { config: "" }])(
    "checks the configuration in its usual place, if it is there: %j",
    async (inputs) => {
      await write("config/ecosystem-repos.json", '{"repositories": []}');
      await write(".github/workflows/a.yml", GOOD);

      const result = await run(inputs);

      expect(result).toMatchObject({
        hasFailed: true,
        report: { files: [".github/workflows/a.yml", "config/ecosystem-repos.json"] },
      });
    },
  );

  it("checks no configuration when the input is `none`, and misses one that is named", async () => {
    await write("config/ecosystem-repos.json", '{"repositories": []}');
    await write(".github/workflows/a.yml", GOOD);

    const none = await run({ config: "none" });
    const missing = await run({ config: "config/other.json" });

    expect(none).toMatchObject({ hasFailed: false, report: { files: [".github/workflows/a.yml"] } });
    expect(missing.report.findings).toMatchObject([{ rule: "VC003", file: "config/other.json" }]);
  });

  it.each(["workflows", "actions", "strict", "online", "report-file", "settings-file", "fix", "rules"])(
    "takes an empty `%s` for its default",
    async (name) => {
      await write(".github/workflows/a.yml", GOOD);
      await write("action.yml", "name: a\ndescription: b\nruns:\n  using: node24\n  main: a.js\n");

      const result = await run({ [name]: "" });

      expect(result).toMatchObject({
        hasFailed: false,
        report: { files: [".github/workflows/a.yml", "action.yml"] },
      });
    },
  );

  it("fails for an error, after the report, the summary and the annotation at its place", async () => {
    await write(".github/workflows/a.yaml", BAD);

    const result = await run();

    expect(result.hasFailed).toBe(true);
    expect(result.heard).toContainEqual(
      expect.stringMatching(/^error \.github\/workflows\/a\.yaml:7 .*\(SEC001\)$/),
    );
    expect(result.report.findings).toMatchObject([{ rule: "SEC001", line: 7 }]);
    expect(result.summary).toContain("docs/rules/SEC001.md");
  });

  it.each([
    ["false", false],
    ["true", true],
  ])("under strict: %s fails for a warning: %s", async (strict, expected) => {
    await write(".github/workflows/a.yml", WARNED);

    const result = await run({ strict });

    expect(result).toMatchObject({
      hasFailed: expected,
      outputs: { warnings: "1", valid: String(!expected) },
    });
  });

  it("checks configuration and actions, and takes what it cannot read as a finding", async () => {
    await write("config/e.json", '{"repositories": ["acme/api", "ACME/API"]}');
    await write("actions/a/action.yml", "name: a\n");

    const [both, missing] = [
      await run({ config: "config/e.json" }),
      await run({ config: "config/none.json" }),
    ];

    expect(both.report.findings.map(({ rule }: { rule: string }) => rule)).toEqual(
      expect.arrayContaining(["CFG008", "WF012"]),
    );
    expect(missing.report.findings).toContainEqual(
      expect.objectContaining({ rule: "VC003", file: "config/none.json" }),
    );
    expect({ both: both.hasFailed, missing: missing.hasFailed }).toEqual({ both: true, missing: true });
  });

  it("does not take a workflow that is named and not there for a good one", async () => {
    const result = await run({ workflows: ".github/workflows/none.yml" });

    expect(result).toMatchObject({
      hasFailed: true,
      report: { findings: [{ rule: "VC003", file: ".github/workflows/none.yml" }] },
    });
  });

  it("says nothing again that the baseline holds", async () => {
    await write(".github/workflows/a.yml", BAD);
    await run({ "report-file": "baseline.json" });

    const result = await run({ "baseline-file": "baseline.json", "sarif-file": "out/x.sarif" });

    expect(result).toMatchObject({
      hasFailed: false,
      report: { findings: [] },
      outputs: { "sarif-file": "out/x.sarif" },
    });
    expect(JSON.parse(await readFile(path.join(folder, "out/x.sarif"), "utf8")).version).toBe("2.1.0");
  });

  it.each([
    [{ rules: "SEC001 error" }, /rules/],
    [{ workflows: "../*.yml" }, /workflows/],
    [{ online: "true" }, /github-token/],
    [{ strict: "yes" }, /strict/],
    [{ config: "../x.json" }, /config/],
  ])("refuses the inputs %j", async (inputs, message) => {
    await expect(run(inputs)).rejects.toThrow(message);
  });

  it("makes ten annotations at most of a kind, and puts all in the report", async () => {
    const steps = Array.from({ length: 15 }, () => "      - run: make || true\n").join("");
    await write(".github/workflows/a.yml", GOOD.replace("      - run: make\n", steps));

    const result = await run();

    expect(result.heard.filter((line) => /^error \.github/.test(line))).toHaveLength(9);
    expect(result.report.findings).toHaveLength(15);
  });
});

describe("the settings file of a repository", () => {
  it("is read by itself, and goes with the call's own rules", async () => {
    await write(".github/workflows/a.yml", BAD);
    await write(".github/validate-config.yml", "rules:\n  SEC001: warning\n");

    const byFile = await run();
    const byCall = await run({ rules: "SEC001: error" });

    expect({ hasFailed: byFile.hasFailed, warnings: byFile.outputs.warnings }).toEqual({
      hasFailed: false,
      warnings: "1",
    });
    expect({ hasFailed: byCall.hasFailed, errors: byCall.outputs.errors }).toEqual({
      hasFailed: true,
      errors: "1",
    });
  });

  it("is a finding when it is named and not there", async () => {
    await write(".github/workflows/a.yml", GOOD);

    const { report, hasFailed } = await run({ "settings-file": "settings.yml" });

    expect(hasFailed).toBe(true);
    expect(report.findings).toMatchObject([{ rule: "VC003", file: "settings.yml" }]);
  });

  it("is a finding when it is no text", async () => {
    await write(".github/workflows/a.yml", GOOD);
    await mkdir(path.join(folder, ".github/validate-config.yml"));

    expect((await run()).report.findings).toMatchObject([{ rule: "VC003" }]);
  });

  it("is a finding when it cannot be read", async () => {
    await write(".github/workflows/a.yml", GOOD);
    await write("settings.yml", "rules:\n  SEC001: fatal\n");

    const { report, hasFailed } = await run({ "settings-file": "settings.yml" });

    expect(hasFailed).toBe(true);
    expect(report.findings).toMatchObject([{ rule: "VC004", file: "settings.yml", line: 2 }]);
  });
});

describe("fix", () => {
  const UNSORTED = '\ufeff{\n  "repositories": [\n    "acme/web",\n    "acme/api",\n    "acme/WEB"\n  ]\n}\n';

  it("puts the configuration in order, and reports what is left", async () => {
    await write(".github/workflows/a.yml", BAD);
    await write("config.json", UNSORTED);

    const { report } = await run({ config: "config.json", fix: "true" });

    expect(await readFile(path.join(folder, "config.json"), "utf8")).toBe(
      '\ufeff{\n  "repositories": [\n    "acme/api",\n    "acme/web"\n  ]\n}\n',
    );
    expect(report.findings.map(({ rule }: { rule: string }) => rule)).toEqual(["SEC001"]);
  });

  it.each([
    ["", []],
    ["CFG014: info", ["CFG014"]],
    ["CFG: warning", ["CFG014"]],
    ["CFG014: off", []],
    ["only: CFG014", ["CFG014"]],
  ])("reports another order only when asked to, rules: %j", async (rules, expected) => {
    await write("config.json", '{ "repositories": ["acme/web", "acme/api"] }');

    const { report } = await run({ config: "config.json", rules });

    expect(report.findings.map(({ rule }: { rule: string }) => rule)).toEqual(expected);
  });

  it("changes nothing unless it is asked to", async () => {
    await write("config.json", UNSORTED);

    const { report } = await run({ config: "config.json" });

    expect(await readFile(path.join(folder, "config.json"), "utf8")).toBe(UNSORTED);
    expect(report.findings).toMatchObject([{ rule: "CFG008", fix: { line: 3, end_line: 5 } }]);
  });
});

describe("the address of help", () => {
  it("is a file of this checkout where there is no runner", async () => {
    await write(".github/workflows/a.yml", BAD);

    const { report } = await run();

    const address = new URL(report.findings[0].help_url);
    expect(address.protocol).toBe("file:");
    expect(await readFile(address, "utf8")).toContain("# SEC001");
  });
});
