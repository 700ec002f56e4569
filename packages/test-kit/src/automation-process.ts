import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";

const MAIN = join(import.meta.dirname, "../../cli/src/main.ts");

/** How a command line came out. */
export interface CommandResult {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Starts `automation` in a process of its own; variables of the runner that the tests run on do not reach it. */
export function startAutomation(
  args: readonly string[],
  folder: string,
  environment: Readonly<Record<string, string>> = {},
) {
  const inherited = Object.entries(process.env).filter(
    ([name]) => !/^(GITHUB_|GH_|INPUT_|INIT_CWD|NO_COLOR|FORCE_COLOR)/.test(name),
  );
  return spawn(process.execPath, ["--conditions=source", MAIN, ...args], {
    cwd: folder,
    env: { ...Object.fromEntries(inherited), ...environment },
  });
}

/** Runs `automation` to its end. */
export async function runAutomation(
  args: readonly string[],
  folder: string,
  environment: Readonly<Record<string, string>> = {},
): Promise<CommandResult> {
  const child = startAutomation(args, folder, environment);
  const [out, err]: [Buffer[], Buffer[]] = [[], []];
  child.stdout.on("data", (chunk: Buffer) => out.push(chunk));
  child.stderr.on("data", (chunk: Buffer) => err.push(chunk));
  const [exitCode] = await once(child, "close");
  return { exitCode, stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(err).toString() };
}
