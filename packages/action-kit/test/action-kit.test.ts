import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { ConfigError, GitHubError, InvariantError } from "@automation/core/errors";
import { createRecordingCommands } from "@automation/test-kit/recording-commands";
import { describe, expect, it } from "@jest/globals";
import { createActionKit } from "../src/action-kit.ts";
import { createActionLogger } from "../src/action-logger.ts";
import { reportFailure } from "../src/failure.ts";
import { useScratchFolders } from "./scratch-folder.ts";

const makeFolder = useScratchFolders();

function kitWith(env: Record<string, string>) {
  const commands = createRecordingCommands();
  const failures: true[] = [];
  const kit = createActionKit({
    env,
    workingDirectory: "/nowhere",
    commands,
    signal: new AbortController().signal,
    markFailed: () => failures.push(true),
    loadArtifactClient: async () => ({ uploadArtifact: async () => ({ id: 7 }) }),
  });
  return { kit, commands, failures };
}

describe("the kit", () => {
  it("prints nothing by itself, so that nothing comes before the masks", () => {
    expect(kitWith({}).commands.log).toEqual([]);
  });

  it("masks a secret input through the runner", () => {
    const { kit, commands } = kitWith({ "INPUT_GITHUB-TOKEN": "ghs_secret" });

    kit.inputs.secret("github-token");

    expect(commands.log).toEqual(["mask: ghs_secret"]);
  });

  it("reads and writes below the workspace", async () => {
    const workspace = await makeFolder();
    const { kit } = kitWith({ GITHUB_WORKSPACE: workspace });
    await writeFile(path.join(workspace, "config.json"), "{}");

    await kit.writeReport("report.json", { ok: true });

    expect(await kit.readWorkspaceFile("config.json")).toBe("{}");
    expect(await kit.findWorkspaceFile("missing.json")).toBeUndefined();
    expect(JSON.parse(await readFile(path.join(workspace, "report.json"), "utf8"))).toEqual({ ok: true });
  });

  it("sets outputs where there is a runner, with a warning for one that is too long", () => {
    const { kit, commands } = kitWith({ GITHUB_OUTPUT: "/output" });

    kit.setOutputs({ count: "3", list: `[${"1,".repeat(200_000)}1]` });

    expect(commands.log).toEqual([
      "output count: 3",
      "output list: []",
      expect.stringMatching(/^warning: The output list is too long/),
    ]);
  });

  it("sets no outputs where there is no runner", () => {
    const { kit, commands } = kitWith({});

    kit.setOutputs({ count: "3" });

    expect(commands.log).toEqual([]);
  });

  it("warns when the summary cannot be written", async () => {
    const { kit, commands } = kitWith({ GITHUB_STEP_SUMMARY: await makeFolder() });

    await kit.summary("# hello");

    expect(commands.log).toEqual([expect.stringMatching(/^warning: The job summary could not be written/)]);
  });

  it("reports a missing artifact service as a notice, and an upload not at all", async () => {
    const { kit, commands } = kitWith({});
    const runner = kitWith({ ACTIONS_RUNTIME_TOKEN: "t", ACTIONS_RESULTS_URL: "https://results" });

    await kit.uploadArtifact("metrics", ["a.json"]);
    const result = await runner.kit.uploadArtifact("metrics", ["a.json"]);

    expect(commands.log).toEqual([expect.stringMatching(/^notice: No artifact was uploaded/)]);
    expect(result).toEqual({ status: "uploaded", name: "metrics", id: 7 });
    expect(runner.commands.log).toEqual([]);
  });

  it("marks the step as failed and says why", () => {
    const { kit, commands, failures } = kitWith({});

    kit.fail("Too few repositories were read.");

    expect(failures).toEqual([true]);
    expect(commands.log).toEqual(["error: Too few repositories were read."]);
  });
});

describe("reportFailure", () => {
  function reported(error: unknown) {
    const commands = createRecordingCommands();
    reportFailure(error, createActionLogger(commands));
    return commands;
  }

  it("makes one annotation for each problem of a configuration, at its place", () => {
    const commands = reported(
      new ConfigError([
        { message: "No repositories.", file: "a.json", line: 2, column: 5, rule: "CFG001" },
        { message: "Wrong input." },
      ]),
    );

    expect(commands.log).toEqual(["error: No repositories. (CFG001)", "error: Wrong input."]);
    expect(commands.places).toEqual([{ file: "a.json", startLine: 2, startColumn: 5 }, {}]);
  });

  it("makes ten annotations of many problems and prints the others", () => {
    const problems = Array.from({ length: 13 }, (_, index) => ({ message: `problem ${index + 1}` }));

    const { log } = reported(new ConfigError(problems));

    expect(log.filter((entry) => entry.startsWith("error: "))).toHaveLength(10);
    expect(log.slice(10)).toEqual([
      "info: Error: problem 11",
      "info: Error: problem 12",
      "info: Error: problem 13",
    ]);
  });

  it("reports an error of GitHub in its own words", () => {
    const { log } = reported(
      new GitHubError("Could not read acme/api: 404.", { code: "not-found", operation: "read" }),
    );

    expect(log[0]).toBe("error: Could not read acme/api: 404.");
    expect(log.slice(1)).toEqual([expect.stringMatching(/^debug: /)]);
  });

  it.each([
    [new InvariantError("impossible"), "InvariantError: impossible"],
    [new TypeError("x is undefined"), "TypeError: x is undefined"],
    ["a string", "a string"],
  ])("asks to report a bug: %s", (error, message) => {
    const [first, ...rest] = reported(error).log;

    expect(first).toContain(`error: ${message}. This is a bug`);
    expect(rest.every((entry) => entry.startsWith("debug: "))).toBe(true);
  });
});
