import { spawn } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "@jest/globals";
import { startArtifactService } from "./artifact-service.ts";
import { useScratchFolders } from "./scratch-folder.ts";

const KIT = pathToFileURL(path.resolve(import.meta.dirname, "../src/index.ts")).href;
const CORE = pathToFileURL(path.resolve(import.meta.dirname, "../../core/src/errors/errors.ts")).href;

/** Windows ends a process that is sent a signal; only its console can interrupt one. */
const onSystemsWithSignals = process.platform === "win32" ? it.skip : it;

const makeFolder = useScratchFolders();

interface Run {
  readonly exitCode: number | null;
  readonly output: string;
  readonly workspace: string;
}

/** Runs `body` as the main function of an action in a process of its own; signals go out when it prints `ready`. */
async function runScript(
  body: string,
  options: { env?: Record<string, string>; signals?: NodeJS.Signals[] } = {},
): Promise<Run> {
  const workspace = await makeFolder();
  const script = path.join(workspace, "action.mts");
  await writeFile(
    script,
    `import { runAction } from ${JSON.stringify(KIT)};
     import { ConfigError } from ${JSON.stringify(CORE)};
     await runAction(async (kit) => { ${body} });
     void ConfigError;`,
  );
  const child = spawn(
    process.execPath,
    ["--conditions=source", "--disable-warning=ExperimentalWarning", script],
    {
      env: {
        PATH: process.env.PATH,
        NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE,
        GITHUB_WORKSPACE: workspace,
        ...options.env,
      },
    },
  );
  let output = "";
  const pending = [...(options.signals ?? [])];
  const collect = (chunk: Buffer) => {
    output += chunk.toString();
    if (output.includes("ready")) for (const signal of pending.splice(0)) child.kill(signal);
  };
  child.stdout.on("data", collect);
  child.stderr.on("data", collect);
  const exitCode = await new Promise<number | null>((resolve) => {
    child.on("close", (code) => resolve(code));
  });
  return { exitCode, output: output.replaceAll("\r\n", "\n"), workspace };
}

describe("runAction", () => {
  it("ends with 0 when main does", async () => {
    const { exitCode, output } = await runScript("kit.logger.info('done');");

    expect({ exitCode, output: output.trim() }).toEqual({ exitCode: 0, output: "done" });
  });

  it("annotates every problem of the inputs, after the token is masked, and ends with 1", async () => {
    const { exitCode, output } = await runScript(
      `kit.inputs.secret("github-token");
       kit.inputs.boolean("dry-run");
       kit.inputs.integer("threshold", { min: 1, max: 9 });
       kit.inputs.finish();`,
      { env: { "INPUT_GITHUB-TOKEN": "ghs_secret", "INPUT_DRY-RUN": "perhaps", INPUT_THRESHOLD: "1e3" } },
    );

    expect(exitCode).toBe(1);
    expect(output.trim().split("\n")).toEqual([
      "::add-mask::ghs_secret",
      '::error::The input `dry-run` must be `true` or `false`; it is "perhaps".',
      '::error::The input `threshold` must be a whole number from 1 to 9; it is "1e3".',
    ]);
  });

  it("names file, line and column as the properties of an annotation", async () => {
    const { output } = await runScript(
      `throw new ConfigError([{ message: "Not a\\nlist.", file: "config/a.json", line: 3, column: 7 }]);`,
    );

    expect(output.trim()).toBe("::error file=config/a.json,line=3,col=7::Not a%0Alist.");
  });

  it("writes outputs and the summary where the runner says", async () => {
    const folder = await makeFolder();
    const files = {
      GITHUB_OUTPUT: path.join(folder, "output"),
      GITHUB_STEP_SUMMARY: path.join(folder, "summary"),
    };
    await Promise.all(Object.values(files).map((file) => writeFile(file, "")));

    await runScript(`kit.setOutputs({ "repos-scanned": "3" }); await kit.summary("# Sync");`, { env: files });

    expect(await readFile(files.GITHUB_OUTPUT, "utf8")).toMatch(/^repos-scanned<<(\S+)\r?\n3\r?\n\1\r?\n$/);
    expect(await readFile(files.GITHUB_STEP_SUMMARY, "utf8")).toBe("# Sync\n");
  });

  it("uploads an artifact with the toolkit's own client, under the next name when the first is taken", async () => {
    const service = await startArtifactService(["metrics"]);

    const { exitCode, output } = await runScript(
      `await kit.writeReport("a.json", { ok: true });
       const result = await kit.uploadArtifact("metrics", ["a.json"]);
       kit.logger.info(JSON.stringify(result));`,
      { env: service.env },
    );
    await service.close();

    expect(output).toContain('{"status":"uploaded","name":"metrics-2","id":1}');
    expect(service.artifacts).toEqual([{ name: "metrics-2", size: expect.any(Number) }]);
    expect(exitCode).toBe(0);
  });

  it("lets main continue after it said that the step fails", async () => {
    const { exitCode, output } = await runScript("kit.fail('too bad'); kit.logger.info('still here');");

    expect({ exitCode, output }).toEqual({ exitCode: 1, output: "::error::too bad\nstill here\n" });
  });

  it("shows the stack of a bug only as debug output", async () => {
    const { exitCode, output } = await runScript("null.x;".replace("null", "(undefined as never)['a']"));

    const [error, debug] = output.split("\n");
    expect(exitCode).toBe(1);
    expect(error).toMatch(/^::error::TypeError: .*This is a bug/);
    expect(debug).toMatch(/^::debug::TypeError: .*%0A\s+at /);
  });

  it("notices a rejection that nobody waits for", async () => {
    const { exitCode, output } = await runScript(
      `void Promise.reject(new Error("lost")); await new Promise((resolve) => kit.signal.addEventListener("abort", resolve));`,
    );

    expect(exitCode).toBe(1);
    expect(output).toContain("::error::Error: lost");
  });

  onSystemsWithSignals.each(["SIGINT", "SIGTERM"] as const)(
    "tells main of %s, so that it can write what it has",
    async (signal) => {
      const { exitCode, output, workspace } = await runScript(
        `const timer = setInterval(() => undefined, 1000);
       kit.logger.info("ready");
       await new Promise((resolve) => kit.signal.addEventListener("abort", resolve));
       clearInterval(timer);
       await kit.writeReport("report.json", { partial: true });`,
        { signals: [signal] },
      );

      expect(exitCode).toBe(1);
      expect(output).toContain(`::warning::${signal}: the run was cancelled`);
      expect(JSON.parse(await readFile(path.join(workspace, "report.json"), "utf8"))).toEqual({
        partial: true,
      });
    },
  );
});
