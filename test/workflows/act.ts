import { spawn } from "node:child_process";
import { mkdir } from "node:fs/promises";
import { createServer } from "node:net";
import path from "node:path";
import { startArtifactProxy } from "./artifact-proxy.ts";

/** One run of act 0.2.87. Paths are absolute. */
export interface ActRun {
  readonly act: string;
  readonly event: string;
  /** Folder of the repository that the workflow belongs to. */
  readonly repository: string;
  /** `.github/workflows/x.yml`, relative to the repository. */
  readonly workflow: string;
  /** Fetched by nobody: `owner/name@ref` -> folder. */
  readonly localRepositories: Readonly<Record<string, string>>;
  readonly environment: Readonly<Record<string, string>>;
  /** Folder whose programs come before those of this machine. */
  readonly programs: string;
  readonly secrets: Readonly<Record<string, string>>;
  readonly variables: Readonly<Record<string, string>>;
  readonly inputs: Readonly<Record<string, string>>;
  /** Where act's artifact server keeps what is uploaded. */
  readonly artifacts: string;
  /** Folder for act's own files. */
  readonly cache: string;
}

/** What came of it. */
export interface ActResult {
  /** 0 when every job succeeded. */
  readonly exitCode: number;
  /** Both streams. */
  readonly log: string;
}

/** Runs one workflow to its end, in host mode: jobs are processes of this machine. */
export async function runAct(run: ActRun): Promise<ActResult> {
  await Promise.all([run.artifacts, run.cache].map((folder) => mkdir(folder, { recursive: true })));
  const port = await findFreePort();
  const proxy = await startArtifactProxy(port);
  try {
    return await spawnAct(run, argumentsOf(run, port), proxy.url);
  } finally {
    await proxy.close();
  }
}

function spawnAct(run: ActRun, args: readonly string[], artifactUrl: string): Promise<ActResult> {
  const child = spawn(run.act, args, {
    cwd: run.repository,
    env: {
      // Host mode hands its own environment to every job: no more of it than a runner has.
      PATH: [run.programs, path.dirname(process.execPath), process.env.PATH ?? ""].join(path.delimiter),
      HOME: run.cache,
      LANG: "C.UTF-8",
      ACTIONS_RUNTIME_URL: artifactUrl,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const chunks: string[] = [];
  child.stdout.setEncoding("utf8").on("data", (chunk: string) => chunks.push(chunk));
  child.stderr.setEncoding("utf8").on("data", (chunk: string) => chunks.push(chunk));
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => resolve({ exitCode: code ?? 1, log: chunks.join("") }));
  });
}

function argumentsOf(run: ActRun, artifactPort: number): string[] {
  const repeat = (flag: string, pairs: Readonly<Record<string, string>>) =>
    Object.entries(pairs).flatMap(([name, value]) => [flag, `${name}=${value}`]);
  return [
    run.event,
    ...["--workflows", run.workflow, "--no-recurse"],
    ...["--platform", "ubuntu-latest=-self-hosted"],
    // Its cache of local repositories is a map without a lock, which two jobs at a time would break.
    ...["--concurrent-jobs", "1"],
    ...["--artifact-server-path", run.artifacts, "--artifact-server-addr", "127.0.0.1"],
    ...["--artifact-server-port", String(artifactPort)],
    ...["--action-cache-path", run.cache, "--no-cache-server"],
    ...repeat("--local-repository", run.localRepositories),
    ...repeat("--env", run.environment),
    ...repeat("--secret", run.secrets),
    ...repeat("--var", run.variables),
    ...repeat("--input", run.inputs),
  ];
}

function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address !== null ? address.port : 0));
    });
  });
}
