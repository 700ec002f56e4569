import { writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { formatCount } from "@automation/core/text";
import { demoEcosystem, type Sandbox, type SandboxOptions, startSandbox } from "@automation/github-sandbox";
import { announce } from "./sandbox-running.ts";
import { loadSeed } from "./sandbox-seed.ts";

export interface UpOptions {
  readonly data?: string;
  readonly port: string;
  readonly demo?: boolean;
  readonly seed?: string;
  /** File for the certificate. */
  readonly tls?: string;
}

/** `automation sandbox up`: runs until it is stopped. */
export async function up(options: UpOptions): Promise<void> {
  const seed = options.seed === undefined ? undefined : await loadSeed(options.seed);
  const sandbox = await start({
    port: Number(options.port),
    ...(options.data !== undefined && { dataDirectory: resolve(options.data) }),
    ...(options.demo && { seed: demoEcosystem() }),
    ...(seed !== undefined && { seed }),
    tls: options.tls !== undefined,
  });
  const ended = new Promise<void>((stop) => {
    process.once("SIGINT", stop).once("SIGTERM", stop);
  });
  const withdraw = await announceIfPossible(sandbox, options.data);
  const withTls = options.tls === undefined ? {} : await tlsVariables(sandbox, resolve(options.tls));
  const variables = Object.entries({ ...sandbox.environment(), ...withTls }).map(
    ([name, value]) => `export ${name}=${value}`,
  );
  process.stdout.write(`${variables.join("\n")}\n`);
  const tokens = seed?.tokens === undefined ? "any token is accepted" : "the seed's tokens are accepted";
  process.stderr.write(
    `Running with ${formatCount(sandbox.repositories().length, "repository", "repositories")}; ${tokens}. Open ${sandbox.url}/ in a browser. Stop with Ctrl-C.\n`,
  );
  await ended;
  await withdraw();
  await sandbox.close();
}

/** What leads a client that insists on https: it has to trust the certificate in the file. */
async function tlsVariables({ tls }: Sandbox, file: string): Promise<Readonly<Record<string, string>>> {
  if (tls === null) return {};
  await writeFile(file, tls.certificate);
  process.stderr.write(`Clients must trust this certificate, which is in ${file}:\n${tls.certificate}`);
  return { GITHUB_TLS_URL: tls.url, GITHUB_TLS_CERTIFICATE: file };
}

/** A home folder that cannot be written to keeps nobody from running a sandbox. */
async function announceIfPossible(sandbox: Sandbox, data: string | undefined): Promise<() => Promise<void>> {
  try {
    return await announce({ url: sandbox.url, pid: process.pid }, data);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    process.stderr.write(`Other commands need --url ${sandbox.url}: ${why}\n`);
    return async () => {};
  }
}

async function start(options: SandboxOptions): Promise<Sandbox> {
  try {
    return await startSandbox(options);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    if (code !== "EADDRINUSE" && code !== "EACCES") throw error;
    if (options.port === 0) throw error;
    const why = code === "EADDRINUSE" ? "is in use" : "is not allowed";
    throw new Error(`Port ${options.port} on 127.0.0.1 ${why}. Use another port, or omit --port.`, {
      cause: error,
    });
  }
}
