import { spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseOutputFile } from "@automation/cli/run-bundled-action";

/** What one run of an action left behind. */
export interface ActionRun {
  readonly exitCode: number | null;
  readonly log: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
}

/** A workspace in which an action runs as a runner starts it, only from its source. */
export class ActionWorkspace {
  readonly folder: string;
  readonly #action: string;
  readonly #environment: Readonly<Record<string, string>>;

  private constructor(folder: string, action: string, environment: Readonly<Record<string, string>>) {
    this.folder = folder;
    this.#action = action;
    this.#environment = environment;
  }

  /** Makes an empty one; `environment` is set for every run. */
  static async make(action: string, environment: Readonly<Record<string, string>>): Promise<ActionWorkspace> {
    const folder = await mkdtemp(path.join(tmpdir(), "action-process-"));
    return new ActionWorkspace(folder, action, environment);
  }

  async write(file: string, content: unknown): Promise<void> {
    const absolute = path.join(this.folder, file);
    await mkdir(path.dirname(absolute), { recursive: true });
    await writeFile(absolute, typeof content === "string" ? content : JSON.stringify(content));
  }

  async read(file: string): Promise<string> {
    return readFile(path.join(this.folder, file), "utf8");
  }

  /** Runs the action to its end, or until `signal` aborts: then it is killed at once. */
  async run(
    inputs: Readonly<Record<string, string>>,
    environment: Readonly<Record<string, string>> = {},
    signal?: AbortSignal,
  ): Promise<ActionRun> {
    const name = randomUUID();
    const [outputFile, summaryFile] = ["output", "summary"].map((kind) =>
      path.join(this.folder, `.${kind}-${name}`),
    ) as [string, string];
    await Promise.all([writeFile(outputFile, ""), writeFile(summaryFile, "")]);
    const variables = Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]);
    const variablesOfRunner = {
      PATH: process.env.PATH,
      NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE,
      ...this.#environment,
      ...environment,
      ...Object.fromEntries(variables),
      GITHUB_WORKSPACE: this.folder,
      GITHUB_OUTPUT: outputFile,
      GITHUB_STEP_SUMMARY: summaryFile,
    };
    const { exitCode, log } = await this.#start(variablesOfRunner, signal);
    return {
      exitCode,
      log,
      outputs: parseOutputFile(await readFile(outputFile, "utf8")),
      summary: await readFile(summaryFile, "utf8"),
    };
  }

  async remove(): Promise<void> {
    await rm(this.folder, { recursive: true, force: true });
  }

  async #start(env: NodeJS.ProcessEnv, signal: AbortSignal | undefined) {
    const main = path.resolve(import.meta.dirname, "../../../actions", this.#action, "src/main.ts");
    const child = spawn(process.execPath, ["--conditions=source", main], { cwd: this.folder, env });
    signal?.addEventListener("abort", () => child.kill("SIGKILL"));
    let log = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream.on("data", (chunk: Buffer) => {
        log += chunk.toString();
      });
    }
    const exitCode = await new Promise<number | null>((resolve) => child.once("close", resolve));
    return { exitCode, log };
  }
}
