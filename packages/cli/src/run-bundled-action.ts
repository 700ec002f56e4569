import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { createInterface } from "node:readline";

/** What to run, and with what. */
export interface BundledActionRun {
  /** Folder under `actions/`. */
  readonly action: string;
  /** Folder that holds `actions/`; this checkout if absent. */
  readonly root?: string;
  /** Inputs by their name in action.yml. */
  readonly inputs: Readonly<Record<string, string>>;
  /** Folder that paths are relative to (`GITHUB_WORKSPACE`). */
  readonly workspace: string;
  /** Added to this process's environment. */
  readonly environment?: Readonly<Record<string, string>>;
  /** Hears every line that the action prints, workflow commands included. */
  readonly onLine?: (line: string) => void;
}

/** What came of it. */
export interface BundledActionResult {
  readonly exitCode: number;
  readonly outputs: Readonly<Record<string, string>>;
  /** Markdown of the job summary. */
  readonly summary: string;
  /** Whether the user asked for an end; the action then wrote what it had. */
  readonly wasInterrupted: boolean;
}

/** Root of the checkout that this command belongs to. */
export const PROJECT_ROOT = resolve(import.meta.dirname, "../../..");

/**
 * Runs an action's committed bundle in a process of its own, with the environment that a runner gives it.
 *
 * So the command line does exactly what a workflow does, and shares not a line of code with it that could differ.
 */
export async function runBundledAction(run: BundledActionRun): Promise<BundledActionResult> {
  const bundle = join(run.root ?? PROJECT_ROOT, "actions", run.action, "dist", "index.js");
  if (!existsSync(bundle)) {
    throw new Error(`${bundle} is missing. Build it with: pnpm build`);
  }
  const folder = await mkdtemp(join(tmpdir(), "automation-run-"));
  try {
    const outputFile = join(folder, "output");
    const summaryFile = join(folder, "summary.md");
    await Promise.all([writeFile(outputFile, ""), writeFile(summaryFile, "")]);
    const environment = {
      ...withoutInputs(process.env),
      ...run.environment,
      ...toInputVariables(run.inputs),
      GITHUB_WORKSPACE: run.workspace,
      GITHUB_OUTPUT: outputFile,
      GITHUB_STEP_SUMMARY: summaryFile,
    };
    const ending = await spawnNode(bundle, environment, run);
    return {
      ...ending,
      outputs: parseOutputFile(await readFile(outputFile, "utf8")),
      summary: await readFile(summaryFile, "utf8"),
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

type Ending = Pick<BundledActionResult, "exitCode" | "wasInterrupted">;

async function spawnNode(
  bundle: string,
  environment: NodeJS.ProcessEnv,
  run: BundledActionRun,
): Promise<Ending> {
  const child = spawn(process.execPath, [bundle], {
    cwd: run.workspace,
    env: environment,
    stdio: ["ignore", "pipe", "inherit"],
  });
  createInterface({ input: child.stdout }).on("line", (line) => run.onLine?.(line));
  let wasInterrupted = false;
  // The terminal gives Ctrl-C to the child, too. It writes its files before it ends, so this process waits for it.
  const wait = () => {
    wasInterrupted = true;
  };
  // This one comes to a single process.
  const passOn = () => {
    wasInterrupted = true;
    child.kill("SIGTERM");
  };
  process.on("SIGINT", wait).on("SIGTERM", passOn);
  try {
    const [code] = await once(child, "close");
    return { exitCode: code ?? 1, wasInterrupted };
  } finally {
    process.off("SIGINT", wait).off("SIGTERM", passOn);
  }
}

/** Names inputs as the runner does: upper case, spaces to underscores, hyphens kept. */
function toInputVariables(inputs: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(inputs).map(([name, value]) => [
      `INPUT_${name.replaceAll(" ", "_").toUpperCase()}`,
      value,
    ]),
  );
}

function withoutInputs(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(environment).filter(([name]) => !name.startsWith("INPUT_")));
}

/**
 * Reads `name=value` lines and `name<<DELIMITER` blocks.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#multiline-strings
 */
export function parseOutputFile(text: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  const lines = text.split(/\r?\n/);
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? "";
    const block = /^([^=<]+)<<(.+)$/.exec(line);
    if (block?.[1] !== undefined && block[2] !== undefined) {
      const delimiter = lines.indexOf(block[2], index + 1);
      const end = delimiter < 0 ? lines.length : delimiter;
      outputs[block[1]] = lines.slice(index + 1, end).join("\n");
      index = end;
    } else if (line.includes("=")) {
      const cut = line.indexOf("=");
      outputs[line.slice(0, cut)] = line.slice(cut + 1);
    }
  }
  return outputs;
}
