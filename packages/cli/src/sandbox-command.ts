import { resolve } from "node:path";
import { demoEcosystem, type Sandbox, type SandboxOptions, startSandbox } from "@automation/github-sandbox";
import type { Command } from "commander";
import { integer } from "./option-values.ts";

interface UpOptions {
  readonly data?: string;
  readonly port: string;
  readonly demo?: boolean;
}

/** Adds `automation sandbox`: a local GitHub to point an automation at. */
export function addSandboxCommand(program: Command): void {
  const sandbox = program
    .command("sandbox")
    .description("a local GitHub over real git repositories, loopback only");
  sandbox
    .command("up")
    .description("start it, print the variables that lead an action to it, and run until Ctrl-C")
    .option("--data <folder>", "keep repositories and state there; made when missing")
    .option("--port <number>", "port on 127.0.0.1; 0 takes a free one", integer(0, 65_535), "0")
    .option("--demo", "begin with the demo's ecosystem, unless --data holds one already")
    .action(up);
}

async function up(options: UpOptions): Promise<void> {
  const sandbox = await start({
    port: Number(options.port),
    ...(options.data !== undefined && { dataDirectory: resolve(options.data) }),
    ...(options.demo && { seed: demoEcosystem() }),
  });
  const ended = new Promise<void>((stop) => {
    process.once("SIGINT", stop).once("SIGTERM", stop);
  });
  const variables = Object.entries(sandbox.environment()).map(([name, value]) => `export ${name}=${value}`);
  process.stdout.write(`${variables.join("\n")}\n`);
  process.stderr.write(
    `Running with ${sandbox.repositories().length} repositories; any token is accepted. Ctrl-C ends it.\n`,
  );
  await ended;
  await sandbox.close();
}

async function start(options: SandboxOptions): Promise<Sandbox> {
  try {
    return await startSandbox(options);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    if (code !== "EADDRINUSE" && code !== "EACCES") throw error;
    if (options.port === 0) throw error;
    const why = code === "EADDRINUSE" ? "is in use" : "is not allowed";
    throw new Error(`Port ${options.port} on 127.0.0.1 ${why}. Give another one, or leave out --port.`, {
      cause: error,
    });
  }
}
