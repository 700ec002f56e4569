import { resolve } from "node:path";
import { demoEcosystem, startSandbox } from "@automation/github-sandbox";
import { type Command, InvalidArgumentError } from "commander";

interface UpOptions {
  readonly data?: string;
  readonly port: number;
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
    .option("--port <number>", "port on 127.0.0.1; 0 takes a free one", port, 0)
    .option("--demo", "begin with the demo's ecosystem")
    .action(up);
}

async function up(options: UpOptions): Promise<void> {
  const sandbox = await startSandbox({
    port: options.port,
    ...(options.data !== undefined && { dataDirectory: resolve(options.data) }),
    ...(options.demo && { seed: demoEcosystem() }),
  });
  const variables = Object.entries(sandbox.environment()).map(([name, value]) => `export ${name}=${value}`);
  process.stdout.write(`${variables.join("\n")}\n`);
  process.stderr.write("Running; any token is accepted. Ctrl-C ends it.\n");
  await new Promise<void>((stop) => {
    process.once("SIGINT", stop);
    process.once("SIGTERM", stop);
  });
  await sandbox.close();
}

function port(value: string): number {
  const number = Number(value);
  if (!/^\d+$/.test(value) || number > 65_535) throw new InvalidArgumentError("Give a port from 0 to 65535.");
  return number;
}
